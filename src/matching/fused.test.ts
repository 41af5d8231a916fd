// Words and meaning heard together: what the channel adds, and that nothing is lost when it fails.
import { describe, expect, test } from 'vitest';
import { KefuError } from '../errors/index.ts';
import type { MatchDocument } from '../model/index.ts';
import type { EmbeddingChannel } from '../ports/index.ts';
import { matcherContract } from '../testing/index.ts';
import { createFusedMatcher } from './fused.ts';
import { createMatcher } from './matcher.ts';
import { toyChannel, toyVector } from './toy-channel.fixture.ts';

const failing: EmbeddingChannel = { name: 'broken', embed: () => Promise.reject(new Error('no network')) };

describe('with a channel that works', () =>
  matcherContract({ test, expect }, async () => createFusedMatcher({ channel: toyChannel() })));
describe('with a channel that fails', () =>
  matcherContract({ test, expect }, async () => createFusedMatcher({ channel: failing })));

function document(id: string, texts: readonly string[], more: Partial<MatchDocument> = {}): MatchDocument {
  const phrasings = texts.map((text) => ({ locale: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', text }));
  return { id: `article:${id}`, option: { article: id, title: id }, titles: [], phrasings, ...more };
}
/** Each phrasing has its own words, so that only meaning holds a document's phrasings together. */
const documents = [
  document('refund', ['退款进度', '钱退到哪了', 'refund status', 'when is my money back']),
  document('parcel', ['快递位置', '物流停了', '包裹没动', 'parcel location', 'package stuck', 'shipment not moving']),
  document('return', ['退货办理', '想退回商家', 'return procedure', 'send back goods']),
  document('invoice', ['发票开具', '要报销凭证', 'invoice request', 'paperwork for tax'], { category: 'order' }),
];
const ask = (text: string, more: object = {}) => ({ text, locale: 'zh', limit: 3, ...more });
async function indexed(channel: EmbeddingChannel, given: readonly MatchDocument[] = documents) {
  const matcher = createFusedMatcher({ channel });
  await matcher.index(given);
  return matcher;
}
const alone = createMatcher();
alone.index(documents);
const asByWordsAlone = (text: string, by: string) => alone.match(ask(text)).map((match) => ({ ...match, by }));

test('a question that shares no word with its article is found by what it means, and says by which phrasing', async () => {
  const matcher = await indexed(toyChannel());
  expect(alone.match(ask('啥时候回血'))[0]?.id).toBe('article:return');
  const [best] = await matcher.match(ask('啥时候回血'));
  expect([best?.id, best?.phrase, (best?.probability ?? 0) >= 0.5]).toEqual(['article:refund', 'refund status', true]);
  expect(matcher.report().weight).toBeGreaterThan(0);
});

test('a question in one language finds an article that is written in the other', async () => {
  const matcher = await indexed(toyChannel(), [
    document('refund', ['退款进度', '钱退到哪了']),
    document('parcel', ['快递位置', '物流停了']),
  ]);
  expect((await matcher.match(ask('please reimburse')))[0]?.id).toBe('article:refund');
});

test('a channel whose vectors say nothing gets no weight, and is not asked about customers’ words', async () => {
  const worded = [
    document('refund', ['退款要多久', '退款到了吗', '退款去哪了', '退款没到']),
    document('parcel', ['包裹要多久', '包裹到了吗', '包裹去哪了', '包裹没到']),
  ];
  const byWords = createMatcher();
  byWords.index(worded);
  let asked = 0;
  const matcher = await indexed({ name: 'noise', embed: async (texts) => texts.map(() => [1, ++asked % 3, asked % 2]) }, worded);
  const before = asked;
  const matches = byWords.match(ask('包裹呢')).map((match) => ({ ...match, by: 'built-in+noise' }));
  expect(await matcher.match(ask('包裹呢'))).toEqual(matches);
  expect([matcher.report().weight, asked - before]).toEqual([0, 0]);
});

test('a phrasing to the letter is as good as certain, without asking the channel again', async () => {
  const channel = toyChannel();
  const matcher = await indexed(channel);
  const before = channel.asked.length;
  const [best] = await matcher.match(ask('退货办理'));
  expect([best?.id, (best?.probability ?? 0) >= 0.97, channel.asked.length - before]).toEqual(['article:return', true, 0]);
});

test('a category leaves out what others mean, too', async () => {
  const matcher = await indexed(toyChannel());
  expect((await matcher.match(ask('啥时候回血', { category: 'order' }))).map(({ id }) => id)).toEqual(['article:invoice']);
});

test('texts are embedded sixty-four at a time, each once; a new text is all that is asked for when the base changes', async () => {
  const channel = toyChannel();
  const many = Array.from({ length: 70 }, (_, index) => document(`a${index}`, [`question ${index}`, 'the same for all']));
  const matcher = await indexed(channel, many);
  expect(channel.asked.map(({ length }) => length)).toEqual([64, 7]);
  await matcher.index([...many, document('new', ['a new one'])]);
  expect(channel.asked.slice(2)).toEqual([['a new one']]);
  expect(matcher.report()).toEqual({ weight: 0.5, embedded: 72, trials: expect.any(Number), problem: undefined });
});

test('when the channel fails as the base is indexed, the words are heard alone and the reason can be read', async () => {
  const matcher = await indexed(failing);
  expect(await matcher.match(ask('包裹在哪'))).toEqual(asByWordsAlone('包裹在哪', 'built-in+broken'));
  const { problem, ...rest } = matcher.report();
  expect(rest).toEqual({ weight: 0, embedded: 0, trials: 0 });
  expect(KefuError.is(problem) && [problem.code, problem.facts, problem.where]).toEqual([
    'PORT_FAILED',
    { port: 'embedding channel "broken"', reason: 'no network' },
    { path: 'text "退款进度"' },
  ]);
});

test('a channel that was down is taken up again with the next indexing', async () => {
  let isUp = false;
  const matcher = await indexed({
    name: 'toy',
    embed: async (texts) => (isUp ? texts.map(toyVector) : Promise.reject(new Error('down'))),
  });
  isUp = true;
  await matcher.index(documents);
  expect([(await matcher.match(ask('啥时候回血')))[0]?.id, matcher.report().problem]).toEqual(['article:refund', undefined]);
});

test('when the channel fails for one question, that question is heard by its words, and the next by its meaning again', async () => {
  let isDown = false;
  const channel: EmbeddingChannel = {
    name: 'toy',
    embed: async (texts) => (isDown ? Promise.reject(new Error('busy')) : texts.map(toyVector)),
  };
  const matcher = await indexed(channel);
  isDown = true;
  expect(await matcher.match(ask('啥时候回血'))).toEqual(asByWordsAlone('啥时候回血', 'built-in+toy'));
  expect(matcher.report().problem?.facts.reason).toBe('busy');
  isDown = false;
  expect((await matcher.match(ask('啥时候回血')))[0]?.id).toBe('article:refund');
  expect(matcher.report().problem).toBe(undefined);
});

test('a channel that does not answer in time is passed over, even if it never answers', async () => {
  let isIdle = false;
  const signals: AbortSignal[] = [];
  const matcher = createFusedMatcher({
    channel: { name: 'toy', embed: async (texts) => (isIdle ? new Promise(() => {}) : texts.map(toyVector)) },
    late: () => {
      const patience = new AbortController();
      if (isIdle) patience.abort(new Error('too late'));
      signals.push(patience.signal);
      return patience.signal;
    },
  });
  await matcher.index(documents);
  isIdle = true;
  expect(await matcher.match(ask('啥时候回血'))).toEqual(asByWordsAlone('啥时候回血', 'built-in+toy'));
  expect(matcher.report().problem?.facts.reason).toBe('too late');
});

describe('vectors that are of no use', () => {
  const thenGiving = (odd: unknown) => {
    // The first request is for the phrasings.
    const channel = toyChannel();
    const embed = async (texts: readonly string[]) =>
      channel.asked.length === 0 ? channel.embed(texts) : (odd as readonly number[][]);
    return { name: 'odd', embed };
  };

  test.each([
    ['a vector with no number', [[Number.NaN, 1]], 'its vector is of no use'],
    ['an endless vector', [[Number.POSITIVE_INFINITY]], 'its vector is of no use'],
    ['an empty vector', [[]], 'its vector is of no use'],
    ['nothing but zeros', [Array.from({ length: 100 }, () => 0)], 'its vector is of no use'],
    ['words in place of numbers', [['a', 'b']], 'its vector is of no use'],
    ['a vector of another length', [[1, 2]], 'its vector has 2 numbers, not 100'],
    ['too few vectors', [], 'it gave 0 vectors for 1 texts'],
    ['nothing at all', undefined, 'it gave no list of vectors'],
  ])('%s for a question: the words are heard alone, and the reason can be read', async (_, odd, reason) => {
    const matcher = await indexed(thenGiving(odd));
    expect(await matcher.match(ask('啥时候回血'))).toEqual(asByWordsAlone('啥时候回血', 'built-in+odd'));
    const { problem } = matcher.report();
    expect([problem?.facts.reason, problem?.where.path]).toEqual([reason, 'text "啥时候回血"']);
  });

  test('a phrasing without a vector of use is heard by its words; the others by their meaning too', async () => {
    const embed = async (texts: readonly string[]) =>
      texts.map((text) => (text.startsWith('快递') ? [Number.NaN] : toyVector(text)));
    const matcher = await indexed({ name: 'odd', embed });
    expect((await matcher.match(ask('快递位置在哪')))[0]?.id).toBe('article:parcel');
    expect((await matcher.match(ask('啥时候回血')))[0]?.id).toBe('article:refund');
    expect(matcher.report().problem?.message).toContain(
      'text "快递位置": The embedding channel "odd" failed: its vector is of no use',
    );
  });
});

test('whoever indexes twice at once finds what was indexed last', async () => {
  const matcher = createFusedMatcher({ channel: toyChannel() });
  await Promise.all([matcher.index(documents), matcher.index(documents.slice(0, 1))]);
  expect((await matcher.match(ask('包裹没动'))).map(({ id }) => id)).not.toContain('article:parcel');
});
