// What an embedding model adds, with the AI SDK's own mock model: no network, no real time.
import type { EmbeddingModel } from 'ai';
import { MockEmbeddingModelV3 } from 'ai/test';
import { afterEach, expect, test, vi } from 'vitest';
import { ask } from './embedding-matcher.ts';

/** Knows two matters, whatever the words and the language. */
const meanings = [/退款|回血|refund|money back/, /包裹|快递|parcel|delivery|到货/];
const knowing: EmbeddingModel = new MockEmbeddingModelV3({
  modelId: 'toy',
  maxEmbeddingsPerCall: 100,
  doEmbed: async ({ values }) => ({
    embeddings: values.map((text) => [0.3, ...meanings.map((meaning) => (meaning.test(text) ? 1 : 0))]),
    warnings: [],
  }),
});
const broken: EmbeddingModel = new MockEmbeddingModelV3({
  modelId: 'broken',
  doEmbed: async () => {
    throw new Error('no network');
  },
});

async function printed(model: EmbeddingModel, question: string): Promise<readonly string[]> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await ask(model, question);
  return lines;
}
afterEach(() => vi.restoreAllMocks());

test('a customer who says it as no article does is answered by what is meant', async () => {
  expect(await printed(knowing, '啥时候能回血呀')).toEqual(['退款一般 3 个工作日内到账。 — article:refund-time, built-in+toy']);
  expect(await printed(knowing, 'any chance of my money back soon?')).toEqual([
    'Refunds arrive within 3 working days. — article:refund-time, built-in+toy',
  ]);
});

test('without the model the words are heard alone, and the reason is printed', async () => {
  const [reply, problem] = await printed(broken, '退款大概要多久');
  expect(reply).toBe('退款一般 3 个工作日内到账。 — article:refund-time, built-in+broken');
  expect(problem).toMatch(/embedding channel "broken" failed: .*no network/);
});
