import type { Match, MatchDocument } from '../model/index.ts';
import type { Matcher } from '../ports/index.ts';
import type { ContractRunner } from './contract-kit.ts';

/**
 * The tests that every `Matcher` must pass.
 *
 * @example
 * import { createFuseMatcher } from 'kefu/fuse';
 * import { matcherContract } from 'kefu/testing';
 * const names: string[] = [];
 * matcherContract({ test: (name) => names.push(name), expect: () => ({ toEqual() {}, toBe() {} }) }, async () => createFuseMatcher());
 * console.log(names.length > 5); // → true
 */
export function matcherContract({ test, expect }: ContractRunner, create: () => Promise<Matcher>): void {
  const ask = async (matcher: Matcher, text: string, more: Partial<Parameters<Matcher['match']>[0]> = {}) =>
    matcher.match({ text, locale: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', limit: 5, ...more });
  const filled = async () => {
    const matcher = await create();
    await matcher.index(documents);
    return matcher;
  };

  test('a phrasing finds its own document, with confidence, in either language', async () => {
    const matcher = await filled();
    for (const { id, phrasings } of documents.filter((document) => document.scope === undefined)) {
      for (const { text } of phrasings) {
        const [best] = await ask(matcher, text);
        expect(best?.id).toBe(id);
        expect((best?.probability ?? 0) >= 0.7).toBe(true);
      }
    }
  });

  test('candidates come best first, one a document, with probabilities and scores from 0 to 1', async () => {
    const matcher = await filled();
    for (const text of ['退货要多久', 'how long does a refund take', '快递', 'return']) {
      const matches = await ask(matcher, text);
      expect(new Set(matches.map((match) => match.id)).size).toBe(matches.length);
      expect(matches.every((match) => inRange(match.probability) && inRange(match.score) && match.by === matcher.name)).toBe(
        true,
      );
      expect(matches.every((match, index) => index === 0 || match.probability <= (matches[index - 1] as Match).probability)).toBe(
        true,
      );
    }
  });

  test('the same question gives the same candidates, also from an index built anew', async () => {
    const [one, two] = [await filled(), await filled()];
    const first = await ask(one, '退货运费谁出');
    expect(await ask(one, '退货运费谁出')).toEqual(first);
    expect(await ask(two, '退货运费谁出')).toEqual(first);
  });

  test('no more candidates come than were asked for', async () => {
    const matcher = await filled();
    expect((await ask(matcher, '退货', { limit: 1 })).length <= 1).toBe(true);
    expect(await ask(matcher, '退货', { limit: 0 })).toEqual([]);
  });

  test('a category leaves out the documents of others', async () => {
    const matcher = await filled();
    const matches = await ask(matcher, '退货期限是多久', { category: 'order' });
    expect(matches.some((match) => match.id === 'article:return-window')).toBe(false);
  });

  test('a document of one flow is found inside that flow only', async () => {
    const matcher = await filled();
    const has = (matches: readonly Match[]) => matches.some((match) => match.id === 'article:scoped');
    expect(has(await ask(matcher, '序列号在哪里看'))).toBe(false);
    expect(has(await ask(matcher, '序列号在哪里看', { scope: 'repair' }))).toBe(true);
  });

  test('indexing again replaces what is found', async () => {
    const matcher = await filled();
    await matcher.index(documents.slice(1, 2));
    expect((await ask(matcher, '退货期限是多久')).some((match) => match.id === 'article:return-window')).toBe(false);
  });

  test('whatever is asked, nothing throws and nothing is not a number', async () => {
    const matcher = await filled();
    const odd = [
      '',
      ' ',
      '.',
      '？',
      '我',
      'a',
      '😀😀',
      '\ud800',
      '.'.repeat(100_000),
      '退'.repeat(2_000),
      'x '.repeat(5_000),
      '(((',
      '\\',
      '"unclosed',
      "!'^=$",
      '<script>',
    ];
    for (const text of odd) {
      const matches = await ask(matcher, text);
      expect(matches.every((match) => inRange(match.probability) && inRange(match.score))).toBe(true);
    }
  });

  test('an empty base and a base of one answer as well', async () => {
    const matcher = await create();
    expect(await ask(matcher, '退货')).toEqual([]);
    await matcher.index([]);
    expect(await ask(matcher, '退货')).toEqual([]);
    await matcher.index(documents.slice(0, 1));
    expect((await ask(matcher, '退货期限是多久'))[0]?.id).toBe('article:return-window');
  });
}

function inRange(value: number): boolean {
  return value >= 0 && value <= 1;
}

function document(id: string, category: string, zh: readonly string[], en: readonly string[], scope?: string): MatchDocument {
  return {
    id: `article:${id}`,
    option: { article: id, title: { zh: zh[0] ?? id, en: en[0] ?? id } },
    titles: [],
    phrasings: [...zh.map((text) => ({ locale: 'zh', text })), ...en.map((text) => ({ locale: 'en', text }))],
    category,
    ...(scope === undefined ? {} : { scope }),
  };
}

const documents: readonly MatchDocument[] = [
  document(
    'return-window',
    'returns',
    ['退货期限是多久', '收到货几天内可以退'],
    ['how many days do I have to return something', 'return deadline'],
  ),
  document(
    'refund-time',
    'returns',
    ['退款什么时候到账', '钱多久能退回来'],
    ['when will I get my money back', 'how long does a refund take'],
  ),
  document(
    'return-postage',
    'returns',
    ['退货运费谁承担', '寄回去的邮费怎么算'],
    ['who pays for return shipping', 'do I have to pay postage for a return'],
  ),
  document('track-order', 'order', ['我的快递到哪了', '怎么查物流'], ['where is my parcel', 'track my order']),
  document('invoice', 'order', ['怎么开发票', '电子发票在哪里下载'], ['I need an invoice', 'where can I download my invoice']),
  document('scoped', 'repair', ['序列号在哪里看'], ['where do I find the serial number'], 'repair'),
];
