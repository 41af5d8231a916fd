import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from '../matcher.ts';
import { serviceConcepts } from './index.ts';
import { conceptReader } from './reader.ts';

const small = [
  'in-stock = 有货|现货 = in stock|available',
  'return-item = 退货 = return|send back',
  'card-lost = 丢卡 = lost my card',
];
const read = conceptReader(small.join('\n'));

test.each([
  ['现货', 'is it in stock'],
  ['运费', 'postage'],
  ['忘了密码', 'I forgot my password'],
  ['航班延误', 'my flight is delayed'],
  ['没信号', 'no signal'],
])('%s and "%s" meet in a concept', (chinese, english) => {
  const meant = new Set(serviceConcepts(chinese));
  expect(serviceConcepts(english).some((concept) => meant.has(concept))).toBe(true);
});

test.each([
  ['有货吗', ['in-stock']],
  ['Is it IN STOCK?', ['in-stock']],
  ['returning it', ['return-item']],
  ['I lost the card', ['card-lost']],
  ['丢了我的卡', []],
  ['丢了卡', ['card-lost']],
  ['退 货', ['return-item']],
  ['现货，有货，available', ['in-stock']],
  ['send. back', []],
])('"%s" holds %j', (text, concepts) => {
  expect(read(text)).toEqual(concepts);
});

test.each([
  ['没有货', ['not-in-stock']],
  ['未退货', ['not-return-item']],
  ['不能退货', ['not-return-item']],
  ['不要退货', ['not-return-item']],
  ['it is not available', ['not-in-stock']],
  ["I don't return it", ['not-return-item']],
  ['I dont return it', ['not-return-item']],
  ['never available', ['not-in-stock']],
  ['没有货，退货', ['not-in-stock', 'return-item']],
])('what a customer denies is not taken for what is meant: %s', (text, concepts) => {
  expect(read(text)).toEqual(concepts);
});

test.each(['退不退货', '能不能退货', '要不要退货', '不是不退货', '退货不', '不。退货'])('%s denies nothing', (text) => {
  expect(read(text)).toEqual(['return-item']);
});

test('a question in one language finds the article in the other', () => {
  const articles = [
    {
      id: 'stock',
      option: { article: 'stock', title: 'In stock' },
      titles: [],
      phrasings: ['Is it in stock?', 'Do you still have it?'].map((text) => ({ locale: 'en', text })),
    },
    {
      id: 'return',
      option: { article: 'return', title: 'Returns' },
      titles: [],
      phrasings: ['How do I return it?', 'I want to send it back'].map((text) => ({ locale: 'en', text })),
    },
  ];
  const ask = (matcher: ReturnType<typeof createMatcher>) => {
    matcher.index(articles);
    return ['还有现货吗', '想退货'].map((text) => matcher.match({ text, locale: 'zh', limit: 1 })[0]?.id);
  };
  expect([ask(createMatcher()), ask(createMatcher({ concepts: serviceConcepts }))]).toEqual([
    [undefined, undefined],
    ['stock', 'return'],
  ]);
});

test('nothing to read is nothing found', () => {
  expect(['', ' ', '。', '😀', '4711', 'xqzt'].map(serviceConcepts)).toEqual([[], [], [], [], [], []]);
});

const said = fc
  .array(
    fc.constantFrom(
      '有货',
      '现货',
      '退货',
      '不',
      '没有',
      '能',
      '了',
      ' return ',
      ' not ',
      ' lost ',
      ' my ',
      ' card ',
      ' available ',
      '，',
    ),
  )
  .map((pieces) => pieces.join(''));

test('the order in which concepts are written changes nothing', () => {
  fc.assert(
    fc.property(said, fc.shuffledSubarray(small, { minLength: small.length }), (text, shuffled) => {
      expect(conceptReader(shuffled.join('\n'))(text)).toEqual(read(text));
    }),
  );
});

test('two sentences hold what each of them holds, no more and no less', () => {
  fc.assert(
    fc.property(said, said, (one, other) => {
      expect(read(`${one}。${other}`)).toEqual([...new Set([...read(one), ...read(other)])]);
    }),
  );
});
