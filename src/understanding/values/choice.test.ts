import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectAccuracy, mistakes } from './accuracy.fixture.ts';
import { readChoice } from './choice.ts';
import type { ReadOption } from './reader.ts';

const option = (value: string, ...labels: string[]): ReadOption => ({ value, labels: [value, ...labels] });

const reasons = [
  option('size', '尺码不合', '太小'),
  option('color', '颜色不对', '色差'),
  option('fault', '质量问题', '破损'),
  option('dislike', '不喜欢'),
];
const remedies = [option('refund', '退款', 'Refund', 'money back'), option('exchange', '换货', 'Exchange', 'new one')];
const colours = [option('red', '红色', 'Red'), option('black', '黑色', 'Black'), option('white', '白色', 'White')];
const cabins = [
  option('economy', '经济舱', 'Economy'),
  option('premium', '超级经济舱', 'Premium economy'),
  option('top', '头等舱', 'First class'),
];

const choose = (options: readonly ReadOption[], text: string) =>
  readChoice(text, { locale: 'zh', now: 0, zone: 'Asia/Shanghai', options });

/** What each of several utterances, parted by bars, chooses. */
const choices = (options: readonly ReadOption[], texts: string) =>
  Object.fromEntries(texts.split('|').map((text) => [text, choose(options, text)]));

const all = (texts: string, value: string | undefined) => Object.fromEntries(texts.split('|').map((text) => [text, value]));

describe('by label', () => {
  test('an option is chosen by its value, its label, a synonym, or a sentence around one', () => {
    const texts = 'color|颜色不对|色差|有点色差，跟图上不一样|我选颜色不对';
    expect(choices(reasons, texts)).toEqual(all(texts, 'color'));
  });

  test('a part that no other label shares is enough', () => {
    expect(choices(reasons, '尺码|质量太差了|颜色')).toEqual({ 尺码: 'size', 质量太差了: 'fault', 颜色: 'color' });
    expect(choices(colours, '黑的吧|要白的|红')).toEqual({ 黑的吧: 'black', 要白的: 'white', 红: 'red' });
  });

  test('the longer label counts where one stands in another', () => {
    expect(choices(cabins, '超级经济舱|经济舱|经济|premium economy|economy please')).toEqual({
      超级经济舱: 'premium',
      经济舱: 'economy',
      经济: 'economy',
      'premium economy': 'premium',
      'economy please': 'economy',
    });
  });

  test('one wrong letter is forgiven, a word of its own is not', () => {
    expect(choices(colours, 'blak|whiite please|balck|wait a while|lack of stock')).toEqual({
      ...all('blak|balck', 'black'),
      'whiite please': 'white',
      ...all('wait a while|lack of stock', undefined),
    });
  });

  test('a label inside another word is none', () => {
    const texts = 'I read it already|bored|whitewashed';
    expect(choices(colours, texts)).toEqual(all(texts, undefined));
  });

  test('a label that is itself a denial is a label', () => {
    expect(choices(reasons, '不喜欢|就是不喜欢|不是不喜欢')).toEqual({
      ...all('不喜欢|就是不喜欢', 'dislike'),
      不是不喜欢: undefined,
    });
  });
});

describe('by place', () => {
  test('第二个, 2, B, 选二 and “the second one” are the second', () => {
    const texts =
      "第二个|第2项|2|2吧|选二|选项B|B?|b吧|2号|第二个 谢谢|the second one|second please|option 2|#2|number two|the 2nd|I'll take the second";
    expect(choices(reasons, texts)).toEqual(all(texts, 'color'));
  });

  test('places are counted from the end too', () => {
    const last = '最后一个|最后那个|倒数第一个|the last one|last option|the very last one';
    const butOne = '倒数第二个|second to last|the last but one';
    expect(choices(reasons, `${last}|${butOne}`)).toEqual({ ...all(last, 'dislike'), ...all(butOne, 'fault') });
  });

  test('the middle one is told where there is one', () => {
    expect(choices(colours, '中间那个|the middle one')).toEqual(all('中间那个|the middle one', 'black'));
    expect(choices(reasons, '中间那个|the middle one')).toEqual(all('中间那个|the middle one', undefined));
  });

  test('前者 and “the latter” are told between two', () => {
    expect(choices(remedies, '前者|前面那个|the former|后者|the latter')).toEqual({
      ...all('前者|前面那个|the former', 'refund'),
      ...all('后者|the latter', 'exchange'),
    });
    expect(choices(reasons, '前者|the latter')).toEqual(all('前者|the latter', undefined));
  });

  test('a number that counts something else is no place', () => {
    const texts =
      '第二天到的|第一次买|买了2件|等1天|wait a second|first of all|the first time I ordered|give me one minute|第九个';
    expect(choices(reasons, texts)).toEqual(all(texts, undefined));
  });

  test('a number is the option that is called so before it is a place', () => {
    const plans = [option('58', '58元档'), option('1', '1元档'), option('128', '128元档')];
    expect(choices(plans, '1|58|58元的|第一个')).toEqual({ 1: '1', 58: '58', '58元的': '58', 第一个: '58' });
  });
});

describe('what is said against an option', () => {
  test('what is denied does not count, and leaves the other', () => {
    expect(choices(reasons, '不是质量问题，是尺码|不是尺码，是色差|不要第一个，第三个')).toEqual({
      '不是质量问题，是尺码': 'size',
      '不是尺码，是色差': 'color',
      '不要第一个，第三个': 'fault',
    });
    expect(choices(remedies, "not the first, the second|I don't want a refund, I want a new one|exchange, not a refund")).toEqual(
      all("not the first, the second|I don't want a refund, I want a new one|exchange, not a refund", 'exchange'),
    );
  });

  test('a denial alone chooses nothing, not even the other of two', () => {
    const texts = '不是尺码问题|不要退款|别给我换货|除了退款|no refund|not the first one|anything but a refund';
    expect(choices([...reasons, ...remedies], texts)).toEqual(all(texts, undefined));
  });

  test('a proposal is no denial', () => {
    const texts = '要不换货吧|不如换货|不好意思，换货';
    expect(choices(remedies, texts)).toEqual(all(texts, 'exchange'));
  });

  test('an option that will not do gives way', () => {
    expect(choices(colours, '红色不行，黑色吧|红色没了就黑色')).toEqual(all('红色不行，黑色吧|红色没了就黑色', 'black'));
  });
});

describe('several options', () => {
  test('of two there is no telling', () => {
    const texts = '退款或者换货|退款还是换货呢|退款和换货都行|refund or exchange|随便|都可以|either|neither';
    expect(choices(remedies, texts)).toEqual(all(texts, undefined));
  });

  test('the last word counts after a change of mind', () => {
    const texts = '退款，不对，换货|退款，还是换货吧|refund, actually exchange|refund, no wait, a new one';
    expect(choices(remedies, texts)).toEqual(all(texts, 'exchange'));
  });

  test('whoever asks the price or the difference has not chosen', () => {
    const texts = '头等舱多少钱|头等舱贵吗|经济舱和头等舱有什么区别|how much is first class|is premium economy better';
    expect(choices(cabins, texts)).toEqual(all(texts, undefined));
  });

  test('a label that two options share tells neither', () => {
    expect(choose([option('a', '标准'), option('b', '标准')], '标准')).toBeUndefined();
  });
});

test('without options nothing is chosen', () => {
  expect(readChoice('第一个', { locale: 'zh', now: 0, zone: 'Asia/Shanghai' })).toBeUndefined();
});

test('every option is read back from each of its labels', () => {
  const lists = fc.constantFrom(reasons, remedies, colours, cabins);
  const label = lists.chain((options) =>
    fc.constantFrom(...options.flatMap(({ value, labels }) => labels.map((text) => ({ options, value, text })))),
  );
  const dress = fc.constantFrom('', '我选', '要', '就', 'I want the ');
  fc.assert(
    fc.property(label, dress, ({ options, value, text }, before) => {
      expect(choose(options, `${before}${text}`)).toEqual(value);
    }),
  );
});

test('every option is read back from its place', () => {
  const cases = fc
    .integer({ min: 1, max: 8 })
    .chain((of) => fc.record({ of: fc.constant(of), index: fc.integer({ min: 0, max: of - 1 }) }));
  const ways = [
    (index: number) => `第${'一二三四五六七八'.charAt(index)}个`,
    (index: number) => `第${index + 1}个`,
    (index: number) => `${index + 1}`,
    (index: number) => `选${index + 1}`,
    (index: number) => `选${'abcdefgh'.charAt(index)}`,
    (index: number) => `the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][index]} one`,
    (index: number) => `option ${index + 1}`,
  ];
  fc.assert(
    fc.property(cases, fc.constantFrom(...ways), ({ of, index }, way) => {
      const options = Array.from({ length: of }, (_, place) => option(`value-${'mnopqrst'.charAt(place)}`));
      expect(choose(options, way(index))).toEqual(options[index]?.value);
    }),
  );
});

test('no text and no labels make the reader fail, and only an option is ever chosen', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '不', '第', '1', 'first', '退款', "don't ", '…'));
  const text = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(''));
  const options = fc.array(fc.record({ value: words, labels: fc.array(words, { maxLength: 3 }) }), { maxLength: 5 });
  fc.assert(
    fc.property(text, options, (said, offered) => {
      const value = choose(offered, said);
      expect([undefined, ...offered.map((each) => each.value)]).toContainEqual(value);
    }),
    { numRuns: 50 },
  );
});

test('nothing in the tuning half is read wrong', () => {
  expect(mistakes('choice', readChoice)).toEqual([]);
});

test('nineteen choices in twenty are read right', () => {
  expectAccuracy('choice', readChoice, { tune: 95, held: 91 });
});
