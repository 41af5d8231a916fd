// What customers say, in both languages → what they ask of the conversation, and why it was heard so.
import { expect, test } from 'vitest';
import type { Choice, Expectation, Interpretation, Match, Situation } from '../model/index.ts';
import type { MatchQuery } from '../ports/index.ts';
import { clean, type InterpreterParts, loadInterpreter } from './index.ts';

const options = {
  'article:returns': { article: 'returns', title: { zh: '退货期限', en: 'Return window' } },
  'article:refunds': { article: 'refunds', title: '退款到账' },
  'flow:return-item': { flow: 'return-item', title: '退货' },
};
const match = (id: string, probability: number, phrase?: string): Match => ({
  id,
  probability,
  score: probability,
  by: 'test',
  ...(phrase === undefined ? {} : { phrase }),
});
const popular = [{ article: 'popular', title: '常见问题' }];

/** The built-in interpreter over a search that finds what it is told to. */
const interpreter = (found: readonly Match[] = [], parts: Partial<InterpreterParts> = {}) =>
  loadInterpreter(['zh-CN', 'en'], {
    search: () => found,
    sync: true,
    option: (id) => options[id as keyof typeof options],
    popular: () => popular,
    ...parts,
  });
const situation = (expects: Expectation = { kind: 'question' }, more: Partial<Situation> = {}): Situation => ({
  locale: 'zh',
  zone: 'Asia/Shanghai',
  stage: 'consultation',
  speaker: 'assistant',
  expects,
  choices: [],
  now: 0,
  ...more,
});
const plain = await interpreter();
const interpret = (words: string, expects?: Expectation, more?: Partial<Situation>) =>
  plain.interpret(clean(words), situation(expects, more)) as Interpretation;
/** The names of the commands that words give. */
const heard = (words: string, expects?: Expectation) => interpret(words, expects).commands.map((command) => command.type);
/** Which of the words are heard as something else. */
const mistaken = (wanted: readonly string[], words: readonly string[], expects?: Expectation) =>
  words.flatMap((one) => {
    const found = heard(one, expects);
    return found.join() === wanted.join() ? [] : [`${one} → ${found.join()}`];
  });
const rating = { kind: 'rating' } as const;

test.each([
  ['greet', ['您好呀', '嗨', 'Hi!', '你好 hi', 'hello?', '在？', 'ＨＥＬＬＯ']],
  ['thanks', ['谢谢！', '多谢啦～', 'thx', 'Thank you so much!', '麻烦您了']],
  ['bye', ['拜拜', '88', 'bye bye', 'have a nice day!']],
  ['thanks+bye', ['谢谢，再见', 'thanks, bye']],
  ['affirm', ['是', 'YES', '好的，谢谢', 'yes thanks', '没关系']],
  ['deny', ['不', '没有', 'Nope.', 'no, thanks', '没有，谢谢']],
  ['solved', ['解决啦！', '都解决了谢谢', 'solved 谢谢', '谢谢，解决了']],
  ['not-solved', ['谢谢，没解决', '没解决，谢谢', "thanks, but it's not solved", 'no, not solved', '没解决啊']],
  ['ask-human', ['人工！！', '你好，转人工', 'please 转人工', '转人工😡', 'Hi, get me a real person please', '我不要跟机器人聊']],
  ['complain', ['我要投诉快递员', '你好我要投诉', 'I want to file a complaint about this', '12315']],
  ['danger', ['手机着火了，怎么办', 'help, my phone is on fire', '转人工，我不想活了']],
])('customers who mean %s are heard, in Chinese, in English and in both', (wanted, words) => {
  expect(mistaken(wanted.split('+'), words)).toEqual([]);
});

test('words that merely resemble an act are left to the search', () => {
  const words = ['不投诉', '解决了吗', '是不是', '不知道', '我想死你了', '电池会不会爆炸', '别取消', "don't cancel"];
  expect(mistaken(['no-match'], words)).toEqual([]);
});

test('"No human" in any of its forms never calls one', () => {
  const words = [
    '不要转人工',
    '别给我转人工',
    '不要再转人工了',
    '不用人工，你来回答就好',
    '我不想找人工客服',
    '先别转人工',
    'no human please',
  ];
  expect(mistaken(['cancel'], [...words, "I don't want a human", "please don't connect me to an agent"])).toEqual([]);
});

test('nor does "no human" in rarer words', () => {
  expect(mistaken(['cancel'], ['不必转人工', '我没说要转人工', '不是要转人工', '没让你转人工', '不找人工'])).toEqual([]);
});

test('an apostrophe as phones write it means the same as the one on a keyboard', () => {
  const words = [
    "I don't want to live",
    "I don't want an agent",
    "it's solved",
    "it didn't help",
    "that's right",
    "I can't breathe",
  ];
  const typed = words.map((one) => `${one} → ${heard(one)}`);
  expect(words.map((one) => `${one} → ${heard(one.replace("'", '’'))}`)).toEqual(typed);
});

test('an emoji at the end of the words changes nothing about them', () => {
  const words = ['解决了👍', '没解决😡', '好的👌', '谢谢🙏', '再见👋', 'thanks 😊', 'yes 👍', '人工🙏'];
  const bare = (one: string) => heard(one.replace(/\s*\p{Extended_Pictographic}/gu, '')).join();
  expect(words.flatMap((one) => (heard(one).join() === bare(one) ? [] : [`${one} → ${heard(one)}, not ${bare(one)}`]))).toEqual(
    [],
  );
});

test('emoji or punctuation alone ask for nothing: what customers often want is offered', () => {
  for (const words of ['😀', '👍', '😡😡', '❤️', '？', '???', '。。。']) {
    expect(interpret(words).commands).toEqual([{ type: 'no-match', options: popular }]);
  }
});

test('who asks for a person or a machine at the other end is heard, however short the question', () => {
  expect(mistaken(['ask-identity'], ['你是AI吗', '是不是机器人', 'r u a bot', 'are you a person?', '你是人还是机器'])).toEqual(
    [],
  );
  expect(mistaken(['ask-identity'], ['你是人吗', '你是人吗？', '你是不是人'])).toEqual([]);
});

test('what was heard is kept with the reason', () => {
  expect(interpret('你好，转人工')).toEqual({
    commands: [{ type: 'ask-human' }],
    because: { decision: 'ask-human', heard: '转人工' },
  });
  expect(interpret('谢谢，再见')).toEqual({
    commands: [{ type: 'thanks' }, { type: 'bye' }],
    because: { decision: 'thanks', heard: '谢谢' },
  });
});

test.each([
  ['五分', { overall: 5 }],
  ['两分', { overall: 2 }],
  ['三颗星', { overall: 3 }],
  ['给个五星', { overall: 5 }],
  ['都五分', { speed: 5, accuracy: 5, attitude: 5 }],
  ['五、四、三', { speed: 5, accuracy: 4, attitude: 3 }],
  ['五五五', { speed: 5, accuracy: 5, attitude: 5 }],
  ['速度五分，准确四分，态度三分', { speed: 5, accuracy: 4, attitude: 3 }],
  ['5/4/3', { speed: 5, accuracy: 4, attitude: 3 }],
  ['５ ５ ５', { speed: 5, accuracy: 5, attitude: 5 }],
  ['speed five accuracy four attitude three', { speed: 5, accuracy: 4, attitude: 3 }],
  ['speed 五 accuracy 4 attitude five', { speed: 5, accuracy: 4, attitude: 5 }],
  ['5 stars', { overall: 5 }],
  ['很好', { overall: 5 }],
  ['不太满意', { overall: 2 }],
  ['太差了', { overall: 1 }],
  ['5 5 5 谢谢', { speed: 5, accuracy: 5, attitude: 5 }],
])('asked for marks, "%s" is a rating', (words, marks) => {
  const { commands, because } = interpret(words, rating);
  expect(commands).toEqual([{ type: 'rate', rating: marks }]);
  expect(because).toMatchObject({ decision: 'rate', heard: clean(words) });
});

test('a customer who praises is not recorded as one who complains', () => {
  const overall = (words: string) => {
    const [command] = interpret(words, rating).commands;
    return command?.type === 'rate' ? command.rating.overall : command?.type;
  };
  expect(['very satisfied', 'I am very satisfied', 'Very satisfied, thanks'].map(overall)).toEqual([5, 5, 5]);
  expect(['very dissatisfied', 'very unsatisfied', 'not satisfied'].map(overall)).toEqual([1, 1, 2]);
  expect(overall('not bad')).toBeGreaterThanOrEqual(3);
});

test('one bad word about the service is a low mark, which somebody follows up', () => {
  const low = [{ type: 'rate', rating: { overall: 2 } }];
  expect(['不太好', '不怎么满意', '差'].map((words) => interpret(words, rating).commands)).toEqual([low, low, low]);
});

test('marks out of five are one mark, not two', () => {
  const marks = (words: string) => interpret(words, rating).commands;
  expect(['3/5', '4 out of 5', '4 out of 5 stars'].map(marks)).toEqual(
    [3, 4, 4].map((overall) => [{ type: 'rate', rating: { overall } }]),
  );
});

test('marks are read as they stand beside their names, with or without a space', () => {
  const of = (words: string) => interpret(words, rating).commands;
  expect(of('速度五准确四态度三')).toEqual([{ type: 'rate', rating: { speed: 5, accuracy: 4, attitude: 3 } }]);
});

test('marks are marks in the quotes of the invitation, and with an exclamation mark', () => {
  const whole = [{ type: 'rate', rating: { speed: 5, accuracy: 5, attitude: 5 } }];
  expect(['“5 5 5”', '"5 5 5"', '5 5 5!'].map((words) => interpret(words, rating).commands)).toEqual([whole, whole, whole]);
  expect(interpret('5!', rating).commands).toEqual([{ type: 'rate', rating: { overall: 5 } }]);
});

test('marks off the scale, a skip and a request for a person are no rating', () => {
  expect(['10', '0', '速度6', '100分'].map((words) => interpret(words, rating).commands)).toEqual(
    Array.from({ length: 4 }, () => [{ type: 'no-match', options: [] }]),
  );
  expect(mistaken(['skip'], ['跳过', '不想评价', 'skip'], rating)).toEqual([]);
  expect(mistaken(['ask-human'], ['转人工', 'agent please'], rating)).toEqual([]);
});

test('a clear find is answered, or starts its flow; the phrasing that was heard is the reason', async () => {
  const thresholds = { answer: 0.7, clarify: 0.3 };
  const returns = [match('article:returns', 0.9, '退货期限是多久'), match('article:refunds', 0.2)];
  expect((await interpreter(returns)).interpret('退货要几天内', situation())).toEqual({
    commands: [{ type: 'answer', article: 'returns', title: { zh: '退货期限', en: 'Return window' } }],
    because: { decision: 'answer', heard: '退货期限是多久', candidates: returns, thresholds },
  });
  const start = [match('flow:return-item', 0.8)];
  expect((await interpreter(start)).interpret('东西想退掉', situation())).toEqual({
    commands: [{ type: 'start', flow: 'return-item', title: '退货' }],
    because: { decision: 'start', candidates: start, thresholds },
  });
});

test('two near finds are asked about; faint ones are offered; with none, what customers often want is', async () => {
  const commands = async (found: readonly Match[]) =>
    ((await interpreter(found)).interpret('退的问题', situation()) as Interpretation).commands;
  const [returns, refunds] = [options['article:returns'], options['article:refunds']];
  expect(await commands([match('article:returns', 0.9), match('article:refunds', 0.88)])).toEqual([
    { type: 'clarify', options: [returns, refunds] },
  ]);
  expect(await commands([match('article:returns', 0.2), match('article:refunds', 0.05)])).toEqual([
    { type: 'no-match', options: [returns] },
  ]);
  expect(await commands([match('article:gone', 0.5)])).toEqual([{ type: 'no-match', options: popular }]);
  expect(await commands([])).toEqual([{ type: 'no-match', options: popular }]);
});

test('what is searched for is the point of the words, in the language and the flow of the conversation', async () => {
  const asked: MatchQuery[] = [];
  const search = async (query: MatchQuery) => {
    asked.push(query);
    return [match('article:returns', 0.9)];
  };
  const slow = await interpreter([], { search, sync: false });
  const found = await slow.interpret('你好，退货期限是多久，谢谢', situation({ kind: 'question' }, { flow: 'return-item' }));
  expect([slow.sync, found.because.decision]).toEqual([false, 'answer']);
  await slow.interpret('你好', situation());
  expect(asked).toEqual([{ text: '退货期限是多久', locale: 'zh', limit: 5, scope: 'return-item' }]);
});

test('a choice on the screen is picked by number or words, but danger comes first and a mark stays a mark', () => {
  const choices: Choice[] = [
    { id: '1.1', turn: 1, label: '转人工', command: { type: 'ask-human' } },
    { id: '1.2', turn: 1, label: '红色', sets: { colour: 'red', size: 'm' } },
  ];
  const picked = (words: string, expects?: Expectation) => interpret(words, expects, { choices });
  expect(picked('1')).toEqual({ commands: [{ type: 'ask-human' }], because: { decision: 'choice', heard: '转人工' } });
  expect(picked('第二个')).toEqual({
    commands: [
      { type: 'fill', slot: 'colour', value: 'red' },
      { type: 'fill', slot: 'size', value: 'm' },
    ],
    because: { decision: 'fill', heard: '红色' },
  });
  expect(picked('红色。').because).toEqual({ decision: 'fill', heard: '红色' });
  expect(picked('我不想活了').commands).toEqual([{ type: 'danger' }]);
  expect(picked('2', rating).commands).toEqual([{ type: 'rate', rating: { overall: 2 } }]);
});

test('a message for the team is taken as it is, unless it withdraws or asks for a person', () => {
  for (const kind of ['message', 'contact'] as const) {
    expect(interpret('谢谢，电话 13800138000', { kind }).commands).toEqual([{ type: 'say', text: '谢谢，电话 13800138000' }]);
    expect([heard('取消', { kind }), heard('转人工', { kind })]).toEqual([['cancel'], ['ask-human']]);
  }
});

test('an answer to a question fills it, and fills others that it tells too; other words do not fit', async () => {
  const order = { kind: 'slot', slot: 'order', type: 'text', pattern: '\\d{10}' } as const;
  const colour = { slot: 'colour', type: 'choice', options: [{ value: 'red', labels: ['红', 'red'] }] };
  expect(interpret('1234567890，红的那件', order, { slots: [colour, { slot: 'note', type: 'text' }] }).commands).toEqual([
    { type: 'fill', slot: 'order', value: '1234567890' },
    { type: 'fill', slot: 'colour', value: 'red' },
  ]);
  expect(interpret('12345', order).commands).toEqual([{ type: 'unfit', slot: 'order' }]);
  expect(interpret('不记得了', order).commands).toEqual([{ type: 'unknown' }]);
  expect([heard('取消', order), heard('为什么要订单号', order)]).toEqual([['cancel'], ['why']]);
  const sure = { kind: 'slot', slot: 'sure', type: 'yes-no' } as const;
  expect(['对的', 'nope'].map((words) => interpret(words, sure).commands)).toEqual([
    [{ type: 'fill', slot: 'sure', value: true }],
    [{ type: 'fill', slot: 'sure', value: false }],
  ]);
});

test('an open question takes any words, until they are surely a question of their own', async () => {
  const note: Expectation = { kind: 'slot', slot: 'note', type: 'text' };
  const heardAt = async (probability: number, words: string) =>
    ((await interpreter([match('article:returns', probability)])).interpret(words, situation(note)) as Interpretation).commands[0]
      ?.type;
  expect(await Promise.all([heardAt(0.84, '多久能退？'), heardAt(0.85, '多久能退？')])).toEqual(['fill', 'answer']);
  expect(await Promise.all([heardAt(0.96, '放门口'), heardAt(0.97, '放门口')])).toEqual(['fill', 'answer']);
});
