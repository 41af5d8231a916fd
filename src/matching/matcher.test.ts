import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleDocument } from '../knowledge/index.ts';
import type { MatchDocument } from '../model/index.ts';
import { loadPack } from '../pack/index.ts';
import { matcherContract } from '../testing/index.ts';
import { createMatcher } from './matcher.ts';
import { soundOf } from './pinyin.ts';
import { toSimplified } from './traditional.ts';

matcherContract({ test, expect }, async () => createMatcher());

const { knowledge } = await loadPack('flows/shopping');
const shop = knowledge.map(articleDocument);

function of(id: string, phrasings: readonly string[], more: Partial<MatchDocument> = {}): MatchDocument {
  return {
    id,
    option: { article: id, title: id },
    titles: [],
    phrasings: phrasings.map((text) => ({ locale: 'en', text })),
    ...more,
  };
}

function shopMatcher(options = {}) {
  const matcher = createMatcher(options);
  matcher.index(shop);
  return matcher;
}

const ask = (matcher: ReturnType<typeof createMatcher>, text: string, limit = 3) => matcher.match({ text, locale: 'zh', limit });
const first = (matcher: ReturnType<typeof createMatcher>, text: string) => ask(matcher, text)[0]?.id;

describe('a customer who does not type what was written', () => {
  test('is understood through slips of the fingers', () => {
    const matcher = shopMatcher();
    expect(
      ['how long does delivrey take', 'wehre is my pacrel', 'can i get a refunnd invioce'].map((text) => first(matcher, text)),
    ).toEqual(['article:delivery-time', 'article:track-order', 'article:invoice-request']);
  });

  test('is understood with characters that only sound right, where pinyin is taken along', () => {
    const matcher = shopMatcher({ sound: soundOf });
    expect(first(matcher, '推活韵费谁出')).toBe('article:return-shipping-fee');
    expect(matcher.explain({ text: '推活运费谁出', locale: 'zh', limit: 1 }).repaired).toEqual([
      { typed: '推', read: '退' },
      { typed: '活', read: '货' },
    ]);
  });

  test('is understood in traditional characters, where they are taken along', () => {
    const matcher = shopMatcher({ rewrite: toSimplified });
    expect(ask(matcher, '退貨運費誰出')).toEqual(ask(matcher, '退货运费谁出'));
  });
});

describe('a base that changes', () => {
  test('is after an addition as if all had been indexed together', () => {
    const [grown, whole] = [createMatcher(), createMatcher()];
    grown.index(shop.slice(0, 40));
    grown.add(shop.slice(40));
    whole.index(shop);
    expect(ask(grown, '怎么查快递')).toEqual(ask(whole, '怎么查快递'));
  });

  test('shows no document that was taken out, and shows it again when it is put back', () => {
    const matcher = shopMatcher();
    const before = ask(matcher, '怎么开发票');
    matcher.remove([before[0]?.id ?? '']);
    expect(ask(matcher, '怎么开发票').map(({ id }) => id)).not.toContain(before[0]?.id);
    matcher.add(shop.filter(({ id }) => id === before[0]?.id));
    expect(ask(matcher, '怎么开发票')[0]?.id).toBe(before[0]?.id);
  });

  test('is kept as bytes, and answers from them as before', () => {
    const matcher = shopMatcher();
    const restored = createMatcher();
    restored.restore(matcher.snapshot());
    for (const text of ['怎么查快递', 'where is my parcel', '衣服太大了怎么办', 'delivrey']) {
      expect(ask(restored, text)).toEqual(ask(matcher, text));
    }
    expect(ask(createMatcher(), '怎么查快递')).toEqual([]);
  });

  test('stays as it was when bytes are no snapshot of it', () => {
    const matcher = shopMatcher();
    const before = ask(matcher, '怎么查快递');
    const bytes = matcher.snapshot();
    for (const broken of [new Uint8Array(), new Uint8Array(20), bytes.slice(0, bytes.length / 2), bytes.slice(0, 100)]) {
      expect(() => matcher.restore(broken)).toThrow(expect.objectContaining({ code: 'PORT_FAILED' }));
    }
    expect(ask(matcher, '怎么查快递')).toEqual(before);
  });

  test('is taken out and kept as bytes without what was taken out', () => {
    const matcher = shopMatcher();
    matcher.remove(['article:track-order']);
    const restored = createMatcher();
    restored.restore(matcher.snapshot());
    expect(ask(restored, '怎么查快递').map(({ id }) => id)).not.toContain('article:track-order');
  });
});

describe('building', () => {
  test('tells how far it is, never goes back, and ends where index ends', async () => {
    const told: number[] = [];
    const built = createMatcher();
    await built.build(shop, { onProgress: (share) => told.push(share) });
    expect([told.at(-1), told.every((share, index) => share >= (told[index - 1] ?? 0) && share <= 1)]).toEqual([1, true]);
    expect(ask(built, '怎么查快递')).toEqual(ask(shopMatcher(), '怎么查快递'));
  });

  test('lets others have their turn, and leaves what was found before when it is stopped', async () => {
    const matcher = createMatcher();
    matcher.index(shop.slice(0, 2));
    const before = ask(matcher, '怎么下单');
    const stop = new AbortController();
    let turns = 0;
    const building = matcher.build(shop, {
      signal: stop.signal,
      pause: async () => {
        turns += 1;
        stop.abort(new Error('enough'));
      },
    });
    await expect(building).rejects.toThrow('enough');
    expect([turns, ask(matcher, '怎么下单')]).toEqual([1, before]);
  });
});

describe('what a product team is told', () => {
  test('is the phrasing that matched, what each word did, and which words nobody wrote', () => {
    const told = shopMatcher().explain({ text: 'where is my zzyzx parcel', locale: 'en', limit: 3 });
    expect(told.matches[0]).toMatchObject({ id: 'article:track-order', phrase: expect.stringContaining('parcel') });
    expect(told.words.map(({ word, known }) => [word, known])).toEqual([
      ['where', true],
      ['is', true],
      ['my', true],
      ['zzyzx', false],
      ['parcel', true],
    ]);
  });

  test('is that the word which tells two articles apart did most', () => {
    const matcher = createMatcher();
    matcher.index([of('a', ['where is my parcel', 'track a parcel']), of('b', ['where is my refund', 'refund time'])]);
    const effects = matcher.explain({ text: 'where is my parcel now', locale: 'en', limit: 2 }).words;
    expect([...effects].sort((one, two) => two.effect - one.effect)[0]?.word).toBe('parcel');
  });

  test('is nothing for a text without a word', () => {
    expect(shopMatcher().explain({ text: '😀', locale: 'zh', limit: 3 })).toEqual({
      text: '😀',
      matches: [],
      words: [],
      repaired: [],
    });
  });
});

describe('odd bases', () => {
  test('a phrasing that two documents have is never given to one of them with confidence', () => {
    const matcher = createMatcher();
    matcher.index([
      of('a', ['where is my order', 'track it']),
      of('b', ['where is my order', 'cancel it']),
      of('c', ['hello there']),
    ]);
    const [best, second] = ask(matcher, 'where is my order');
    expect([best?.probability, second?.probability]).toEqual([0.495, 0.495]);
  });

  test('one document, one phrasing, one letter, nothing at all: a defined answer each', () => {
    const matcher = createMatcher();
    for (const documents of [
      [],
      [of('a', [])],
      [of('a', ['x'])],
      [of('a', ['']), of('b', ['😀'])],
      [of('a', ['x']), of('a', ['y'])],
    ]) {
      matcher.index(documents);
      const found = ['', 'x', '退', '😀', 'y y y'].flatMap((text) => ask(matcher, text));
      expect(found.every(({ probability, score }) => probability >= 0 && probability <= 1 && score >= 0 && score <= 1)).toBe(
        true,
      );
    }
    expect(ask(matcher, 'y').map(({ id }) => id)).toEqual(['a']);
  });

  test('whatever texts it is made of and asked, it answers with probabilities that fall, and the same twice', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('退货', 'refund', '😀', ' '),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 }), text, (base, asked) => {
        const documents = base.map((phrasings, index) => of(`d${index}`, phrasings));
        const [one, two] = [createMatcher(), createMatcher()];
        one.index(documents);
        two.index(documents);
        const found = ask(one, asked, 5);
        expect(found).toEqual(ask(two, asked, 5));
        const likely = found.map(({ probability }) => probability);
        expect(likely).toEqual([...likely].sort((a, b) => b - a));
        expect(likely.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(likely.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1.0005);
      }),
      { numRuns: 60 },
    );
  });
});
