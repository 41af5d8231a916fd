import type { Match, MatchDocument } from '../model/index.ts';
import type { Matcher, MatchQuery } from '../ports/index.ts';
import { type Base, build } from './build.ts';
import { confidenceOf } from './confidence.ts';
import { type Row, vectorOf } from './corpus.ts';
import { type Explanation, explain } from './explain.ts';
import { featuresOf, plain, type Reading } from './features.ts';
import { createRepair, type Repair } from './repair.ts';
import { type Look, look } from './signals.ts';
import { read, write } from './snapshot.ts';

/** What a built-in matcher may be given beside texts. */
export interface MatcherOptions extends Reading {
  /** How a character sounds, without tones: characters that the base does not know are read as ones that sound alike. */
  readonly sound?: (character: string) => string | undefined;
}

/** How long building goes on. */
export interface BuildOptions {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the building; what was found before is found still. */
  readonly signal?: AbortSignal;
  /** Lets others have their turn: awaited every few milliseconds of work. */
  readonly pause?: () => Promise<void>;
}

/** The matcher that kefu ships: learnt from the base's own texts, without a model, a tokenizer or a download. */
export interface BuiltInMatcher extends Matcher {
  readonly sync: true;
  index(documents: readonly MatchDocument[]): void;
  match(query: MatchQuery): readonly Match[];
  /** Indexes as `index` does, but lets others have their turn, tells how far it is, and can be stopped. */
  build(documents: readonly MatchDocument[], options?: BuildOptions): Promise<void>;
  /** Adds documents, or replaces those of the same id: afterwards all is as if they had been indexed together. */
  add(documents: readonly MatchDocument[]): void;
  /** Leaves documents out from now on. */
  remove(ids: readonly string[]): void;
  /** Why a text finds what it finds, in words for the people who write articles. */
  explain(query: MatchQuery): Explanation;
  /** All that was learnt, as bytes. */
  snapshot(): Uint8Array;
  /** Takes up what `snapshot` gave; throws a `PORT_FAILED` for anything else. */
  restore(bytes: Uint8Array): void;
}

/** What a title and an answer count beside a phrasing: nobody types them, but they hold the words of the matter. */
const titleCounts = 1;
const answerCounts = 0.5;
/** How sure a text is of itself that is a phrasing to the letter. */
const verbatim = 0.99;
/** How long others wait at most while a base is built, in milliseconds. */
const slice = 12;

/**
 * Makes the built-in matcher: it learns from phrasings, titles and answers in Chinese, English or any other written language which
 * words tell documents apart, and how sure it may be. The same documents always give the same matcher.
 *
 * @example
 * import { createMatcher } from 'kefu/matching';
 * const matcher = createMatcher();
 * matcher.index([
 *   { id: 'article:a', option: { article: 'a', title: 'Returns' }, titles: [], phrasings: [{ locale: 'en', text: 'how do I send it back' }] },
 *   { id: 'article:b', option: { article: 'b', title: 'Invoices' }, titles: [], phrasings: [{ locale: 'en', text: 'I need an invoice' }] },
 * ]);
 * console.log(matcher.match({ text: 'invoice please', locale: 'en', limit: 1 })[0]?.id); // → article:b
 */
export function createMatcher(options: MatcherOptions = {}): BuiltInMatcher {
  let documents: readonly MatchDocument[] = [];
  let base: Base | undefined;
  let gone: ReadonlySet<string> = new Set();
  let exact = new Map<string, readonly number[]>();
  let repair: ((text: string) => Repair) | undefined;

  const adopt = (given: readonly MatchDocument[], built: Base | undefined) => {
    documents = given;
    base = built;
    gone = new Set();
    exact = exactOf(given, options);
    repair = undefined;
  };
  const work = (given: readonly MatchDocument[]) => build(rowsOf(given), given.length, options);
  const index = (given: readonly MatchDocument[]) => {
    const unique = withoutRepeats(given);
    adopt(unique, unique.length === 0 ? undefined : remembered(rowsOf(unique), unique.length, options));
  };

  const seen = (query: MatchQuery): Seen | undefined => {
    if (!base) return undefined;
    const mayBe = (label: number) => isWanted(documents[label] as MatchDocument, query, gone);
    let features = featuresOf(query.text, options);
    if (features.tokens.length === 0) return undefined;
    repair ??= createRepair(
      base.corpus.rows.map(({ text }) => text),
      options.sound,
    );
    const repaired = repair(options.rewrite ? options.rewrite(query.text) : query.text);
    if (repaired.renamed.size > 0 || options.sound) features = featuresOf(repaired.text, options, repaired.renamed);
    const vector = vectorOf(features, base.corpus);
    const said = (exact.get(keyOf(query.text, options)) ?? []).filter(mayBe);
    if (vector.features.length === 0 && said.length === 0) return undefined;
    return { features, repaired, said, view: look(base, features, vector, Math.max(1, query.limit), mayBe) };
  };

  const matchesOf = ({ said, view }: Seen, limit: number): Match[] => {
    const { calibration, corpus } = base as Base;
    const { best, scope } = confidenceOf(view.signals, calibration);
    const first = view.share[view.ranked[0] as number] ?? 0;
    const ranked = [...said, ...view.ranked.filter((label) => !said.includes(label))].slice(0, limit);
    return ranked.map((label, at) => {
      const share = view.share[label] ?? 0;
      const rest = first < 1 ? Math.min(best, ((scope - best) * share) / (1 - first)) : 0;
      const likely = label === view.ranked[0] ? best : rest;
      const isSaid = at < said.length;
      const probability =
        said.length === 0 ? likely : isSaid ? verbatim / said.length : Math.min(likely, (1 - verbatim) / ranked.length);
      const phrase = label === view.ranked[0] && view.nearest >= 0 ? corpus.rows[view.nearest]?.text : undefined;
      return {
        id: (documents[label] as MatchDocument).id,
        probability: rounded(probability),
        score: rounded(share),
        ...(phrase === undefined ? {} : { phrase }),
        by: 'built-in',
      };
    });
  };

  return {
    name: 'built-in',
    sync: true,
    index,
    build: async (given, { onProgress, signal, pause = breathe } = {}) => {
      const unique = withoutRepeats(given);
      const steps = unique.length === 0 ? undefined : work(unique);
      let since = 0;
      for (;;) {
        signal?.throwIfAborted();
        const { done, value } = steps?.next() ?? { done: true, value: undefined };
        onProgress?.(done ? 1 : (value as number));
        if (done) return adopt(unique, value as Base | undefined);
        if (Date.now() - since < slice) continue;
        await pause();
        since = Date.now();
      }
    },
    match: (query) => {
      if (query.limit <= 0) return [];
      const found = seen(query);
      return found ? matchesOf(found, query.limit) : [];
    },
    add: (given) => {
      const replaced = new Set(given.map(({ id }) => id));
      index([...documents.filter(({ id }) => !gone.has(id) && !replaced.has(id)), ...given]);
    },
    remove: (ids) => {
      gone = new Set([...gone, ...ids]);
    },
    explain: (query) => {
      const found = seen({ ...query, limit: Math.max(3, query.limit) });
      if (!found) return { text: query.text, matches: [], words: [], repaired: [] };
      return explain(
        query.text,
        base as Base,
        found.features,
        found.view,
        matchesOf(found, Math.max(3, query.limit)),
        found.repaired,
      );
    },
    snapshot: () => write(documents, base, gone),
    restore: (bytes) => {
      const restored = read(bytes, options);
      adopt(restored.documents, restored.base);
      gone = new Set(restored.gone);
    },
  };
}

interface Seen {
  readonly features: ReturnType<typeof featuresOf>;
  readonly repaired: Repair;
  /** Labels that have the text as a phrasing to the letter. */
  readonly said: readonly number[];
  readonly view: Look;
}

function rowsOf(documents: readonly MatchDocument[]): readonly Row[] {
  return documents.flatMap(({ phrasings, titles, answers = [] }, label) => [
    ...phrasings.map(({ text }) => ({ text, label, counts: 1 })),
    ...titles.map(({ text }) => ({ text, label, counts: titleCounts })),
    ...answers.map(({ text }) => ({ text, label, counts: answerCounts })),
  ]);
}

/** Of documents with the same id the last one counts. */
function withoutRepeats(documents: readonly MatchDocument[]): readonly MatchDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}

function exactOf(documents: readonly MatchDocument[], reading: Reading): Map<string, readonly number[]> {
  const exact = new Map<string, readonly number[]>();
  for (const [label, { phrasings }] of documents.entries()) {
    for (const { text } of phrasings) {
      const key = keyOf(text, reading);
      const known = exact.get(key) ?? [];
      if (key !== '' && !known.includes(label)) exact.set(key, [...known, label]);
    }
  }
  return exact;
}

function keyOf(text: string, { rewrite }: Reading): string {
  return plain(rewrite ? rewrite(text) : text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function isWanted(document: MatchDocument, { category, scope }: MatchQuery, gone: ReadonlySet<string>): boolean {
  if (gone.has(document.id)) return false;
  return (category === undefined || document.category === category) && (document.scope === undefined || document.scope === scope);
}

/** Bases built of late: the same texts always give the same base, and a process often asks for it again. */
const lately = new Map<string, Base>();
const mostRemembered = 8;
/** The texts of larger bases are too much to keep for that. */
const largestRemembered = 5_000;

function remembered(rows: readonly Row[], labels: number, reading: Reading): Base {
  const isKept = rows.length <= largestRemembered && !reading.rewrite && !reading.concepts;
  const key = isKept ? JSON.stringify([labels, rows]) : '';
  const known = isKept ? lately.get(key) : undefined;
  const base = known ?? finish(build(rows, labels, reading));
  if (isKept && !known) {
    if (lately.size >= mostRemembered) lately.clear();
    lately.set(key, base);
  }
  return base;
}

function finish<T>(steps: Generator<number, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}

/** A turn of the event loop, where one may be had without a clock. */
function breathe(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });
}

function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}
