import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectAccuracy, expectFlips, mistakes } from './accuracy.fixture.ts';
import type { ReadContext } from './reader.ts';
import { readYesNo } from './yes-no.ts';

const context = (question: string): ReadContext => ({
  locale: /\p{Script=Han}/u.test(question) ? 'zh' : 'en',
  now: 0,
  zone: 'Asia/Shanghai',
  question,
});

/** What each of several answers, parted by bars, says to a question. */
const answers = (question: string, texts: string) =>
  Object.fromEntries(texts.split('|').map((text) => [text, readYesNo(text, context(question))]));

const all = (texts: string, value: boolean | undefined) => Object.fromEntries(texts.split('|').map((text) => [text, value]));

describe('in Chinese', () => {
  test('不是不行 is a yes, as every doubled negation is', () => {
    const yes = '不是不行|不是不可以|不能不退|不退不行|不得不退|不是不想退，是必须退';
    expect(answers('您要申请退款吗？', yes)).toEqual(all(yes, true));
  });

  test('a yes said in good manners before a refusal is no yes', () => {
    const no = '好的不用了|嗯，不退了|行，那先不退|好的谢谢，暂时不需要';
    expect(answers('您要申请退款吗？', no)).toEqual(all(no, false));
  });

  test('没问题 agrees to an offer, denies a fault, and 没有问题了 needs no more help', () => {
    expect(answers('可以给您打电话吗？', '没问题')).toEqual({ 没问题: true });
    expect(answers('商品有破损吗？', '没问题')).toEqual({ 没问题: false });
    expect(answers('还需要其他帮助吗？', '没有问题了|没问题')).toEqual({ 没有问题了: false, 没问题: false });
  });

  test('thanks, apologies and greetings are neither yes nor no', () => {
    const neither = '不用谢|不客气|不好意思|对不起|你好|谢谢';
    expect(answers('需要开发票吗？', neither)).toEqual(all(neither, undefined));
  });

  test('a negated question is answered by its sense', () => {
    expect(answers('您不要发票，对吗？', '对|是的|不要|嗯，不用|要|要的|不，我要|不是，要开|不')).toEqual({
      ...all('对|是的|不要|嗯，不用', true),
      ...all('要|要的|不，我要|不是，要开', false),
      不: undefined,
    });
    expect(answers('您还没收到退款吗？', '没有|还没收到|收到了|早收到了')).toEqual({
      ...all('没有|还没收到', true),
      ...all('收到了|早收到了', false),
    });
  });

  test('whoever lets it happen does not mind', () => {
    expect(answers('您介意换成蓝色的吗？', '不介意|没事|可以|没关系|介意|有点介意|不行')).toEqual({
      ...all('不介意|没事|可以|没关系', false),
      ...all('介意|有点介意|不行', true),
    });
    expect(answers('您不介意换成蓝色的吧？', '不介意|对|介意')).toEqual({ ...all('不介意|对', true), 介意: false });
  });

  test('the words of the question answer it: 取消 to a question about cancelling is a yes', () => {
    expect(answers('我可以为您取消航班吗？', '取消|取消吧|别取消|先不取消')).toEqual({
      ...all('取消|取消吧', true),
      ...all('别取消|先不取消', false),
    });
    expect(answers('确认提交订单吗？', '取消|提交|还不能提交')).toEqual({ 取消: false, 提交: true, 还不能提交: false });
  });

  test('a sigh or a hesitation before an answer does not turn it around', () => {
    expect(answers('您要申请退款吗？', '算了，退吧|算了，不退|等等，先不退|质量不好，退|不好用，退了吧')).toEqual({
      ...all('算了，退吧|质量不好，退|不好用，退了吧', true),
      ...all('算了，不退|等等，先不退', false),
    });
  });

  test('a counter-question, a doubt and “either way” say nothing', () => {
    const nothing =
      '退款要多久|为什么要问这个|可以吗|行不行|我想想|不确定|看情况|随便|都行|无所谓|你说呢|退还是不退呢|如果免运费就退';
    expect(answers('您要申请退款吗？', nothing)).toEqual(all(nothing, undefined));
  });

  test('another day than the one asked for is a no', () => {
    expect(answers('确定改签到周五的航班吗？', '周六吧|改周六|周五可以')).toEqual({
      ...all('周六吧|改周六', false),
      周五可以: true,
    });
  });

  test('an age answers a question for one', () => {
    expect(answers('是否已满18周岁？', '25|我今年18|才16|快18了')).toEqual({
      ...all('25|我今年18', true),
      才16: false,
      快18了: undefined,
    });
  });

  test('a code that the question states, a thumb and traditional characters count', () => {
    expect(answers('确认下单吗？（回复1确认，2取消）', '1|2|3')).toEqual({ 1: true, 2: false, 3: undefined });
    expect(answers('這個地址還對嗎？', '對|不對|👍|👎')).toEqual({ ...all('對|👍', true), ...all('不對|👎', false) });
  });

  test('this or that is answered by neither yes nor no', () => {
    expect(answers('您要退款还是换货？', '是的|好')).toEqual(all('是的|好', undefined));
  });
});

describe('in English', () => {
  test('“not bad”, “why not”, “no worries” and “no doubt” are no noes', () => {
    expect(answers('Are you happy with our service?', 'not bad')).toEqual({ 'not bad': true });
    const yes = "why not|no worries|no problem|no doubt|I don't see why not|I wouldn't say no";
    expect(answers('Shall we send it today?', yes)).toEqual(all(yes, true));
  });

  test('“I don’t mind” lets a bother happen, and leaves an offer open', () => {
    expect(answers('Would you mind if it came in blue?', "I don't mind|not at all|go ahead|I do mind|I'd rather not")).toEqual({
      ...all("I don't mind|not at all|go ahead", false),
      ...all("I do mind|I'd rather not", true),
    });
    expect(answers('Would you like a different colour?', "I don't mind|I wouldn't mind")).toEqual({
      "I don't mind": undefined,
      "I wouldn't mind": true,
    });
  });

  test('a negated question is answered by its sense, and a bare no to it is left open', () => {
    expect(
      answers("You don't need a receipt, right?", "right|no, I don't|no receipt|I do|yes I do|no, I need one|no|yes please"),
    ).toEqual({
      ...all("right|no, I don't|no receipt", true),
      ...all('I do|yes I do|no, I need one', false),
      ...all('no|yes please', undefined),
    });
  });

  test('a question that only begins with a negation asks for the thing itself', () => {
    expect(answers("Don't you want to keep it?", "I do|yes|no|I don't")).toEqual({
      ...all('I do|yes', true),
      ...all("no|I don't", false),
    });
  });

  test('short answers with the verb of the question are read', () => {
    expect(answers('Have you received the parcel?', "I have|I haven't|it hasn't|not yet|yet to receive it|got it")).toEqual({
      ...all('I have|got it', true),
      ...all("I haven't|it hasn't|not yet|yet to receive it", false),
    });
  });

  test('“no” before something polite is a no', () => {
    const no = "no that's fine|no I'm good|nope all good thanks|no I'll do it myself";
    expect(answers('Would you like some help?', no)).toEqual(all(no, false));
  });

  test('finding something else fine grants nothing', () => {
    expect(answers('May we call you?', 'email is fine')).toEqual({ 'email is fine': undefined });
    expect(answers('Would you like a different colour?', 'this one is fine')).toEqual({ 'this one is fine': false });
  });

  test('nearly happy is not happy', () => {
    const no = "far from happy|anything but happy|less than happy|I wish|not really|couldn't be worse, no";
    expect(answers('Are you happy with our service?', no)).toEqual(all(no, false));
  });

  test('a counter-question, a doubt, irony and a plan say nothing', () => {
    const nothing =
      "how long does it take|which router|not sure|maybe|either way|it depends|yeah right|I'm going to restart it now|should I?";
    expect(answers('Have you restarted the router?', nothing)).toEqual(all(nothing, undefined));
  });

  test('a change of mind in the middle counts, and a stop without one is no yes', () => {
    expect(answers('Shall I place the order?', 'no wait, yes|yes, wait')).toEqual({
      'no wait, yes': true,
      'yes, wait': undefined,
    });
  });

  test('languages mix', () => {
    expect(answers('需要开发票吗？', 'ok|yes|no|no thanks')).toEqual({ ...all('ok|yes', true), ...all('no|no thanks', false) });
    expect(answers('Do you need an invoice?', '要|不用了')).toEqual({ 要: true, 不用了: false });
  });
});

test('without a question a plain yes and a plain no are still told apart', () => {
  expect(answers('', 'yes|no|是的|不是')).toEqual({ ...all('yes|是的', true), ...all('no|不是', false) });
});

test('no text makes the reader fail', () => {
  const pieces = fc.constantFrom(
    '不',
    '没',
    '是',
    '要',
    '吗',
    '了',
    '还是',
    'no',
    " don't",
    ' yes',
    '?',
    '，',
    '…',
    ' ',
    '18',
    '嗯',
    '\ud83d',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, (answer, question) => {
      expect([true, false, undefined]).toContain(readYesNo(answer, context(question)));
    }),
  );
});

test('a closing mark, a greeting before or thanks after change no answer', () => {
  const question = '需要开发票吗？';
  const answer = fc.constantFrom('要', '需要', '好的', '不用', '不需要', '不要了', '随便', '发票怎么开');
  const dressed = fc.constantFrom(
    (text: string) => `${text}。`,
    (text: string) => `你好，${text}`,
    (text: string) => `${text}，谢谢`,
    (text: string) => `${text}~`,
  );
  fc.assert(
    fc.property(answer, dressed, (text, dress) => {
      expect(readYesNo(dress(text), context(question))).toBe(readYesNo(text, context(question)));
    }),
  );
});

test('nothing in the tuning half is read wrong', () => {
  expect(mistakes('yes-no', readYesNo)).toEqual([]);
});

test('nineteen answers in twenty are read right', () => {
  expectAccuracy('yes-no', readYesNo, { tune: 98, held: 91 });
});

test('hardly one yes in a hundred is taken for a no, or a no for a yes', () => {
  expectFlips('yes-no', readYesNo, 1);
});
