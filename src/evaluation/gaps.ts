import { examplesOf } from '../flow/index.ts';
import type { Pack } from '../pack/index.ts';
import { byName } from './confusions.ts';
import type { EvaluatedQuestion } from './question.ts';

/** An article or flow that is asked for in words which it does not know. */
export interface PhrasingGap {
  readonly id: string;
  /** How many questions that want it found nothing or something else. */
  readonly missed: number;
  /** How many were met by a clarification that shows it. */
  readonly clarified: number;
  /** Words of those questions that none of its phrasings hold, most frequent first. */
  readonly words: readonly string[];
  /** Those questions. */
  readonly questions: readonly string[];
}

/** Words that lead to this many articles or flows tell nothing of any of them. */
const common = 4;
const mostWords = 12;

/** What of a pack customers can find by words: articles by their id, flows as `flow:id`, each with its phrasings. */
export function findable(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const articles = pack.knowledge
    .filter(({ status, scope }) => status === 'published' && scope === undefined)
    .map(({ id, phrasings }) => [id, Object.values(phrasings).flat()] as const);
  const flows = pack.flows
    .map(({ id, definition }) => [`flow:${id}`, Object.values(examplesOf(definition)).flat()] as const)
    .filter(([, phrasings]) => phrasings.length > 0);
  return new Map([...articles, ...flows]);
}

/** Where phrasings are missing, the most missed first. What is held out adds nothing: phrasings would be written to fit it. */
export function phrasingGaps(
  questions: readonly EvaluatedQuestion[],
  known: ReadonlyMap<string, readonly string[]>,
): readonly PhrasingGap[] {
  const told = questions.filter((question) => question.ask !== undefined && question.want.length > 0);
  const spread = spreadOf(told, known);
  const unsure = told.filter(({ outcome, isRight }) => !isRight || outcome === 'clarified');
  const ids = [...new Set(unsure.map(({ want }) => want[0] ?? ''))];
  return ids
    .map((id) => {
      const own = unsure.filter(({ want }) => want[0] === id);
      const asks = own.map(({ ask = '' }) => ask);
      const phrasings = (known.get(id) ?? []).join('\n').toLowerCase();
      return {
        id,
        missed: own.filter(({ isRight }) => !isRight).length,
        clarified: own.filter(({ isRight }) => isRight).length,
        words: byCount(asks.flatMap((ask) => [...new Set(wordsOf(ask))]))
          .filter((word) => !phrasings.includes(word) && (spread.get(word)?.size ?? 0) < common)
          .slice(0, mostWords),
        questions: asks,
      };
    })
    .sort((a, b) => b.missed - a.missed || b.clarified - a.clarified || byName(a.id, b.id));
}

/** The articles and flows that each word leads to, in phrasings and questions alike. */
function spreadOf(told: readonly EvaluatedQuestion[], known: ReadonlyMap<string, readonly string[]>) {
  const spread = new Map<string, Set<string>>();
  const note = (words: string, id: string) => {
    for (const word of wordsOf(words)) spread.set(word, (spread.get(word) ?? new Set()).add(id));
  };
  for (const [id, phrasings] of known) for (const phrasing of phrasings) note(phrasing, id);
  for (const { ask = '', want } of told) note(ask, want[0] ?? '');
  return spread;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of at least two characters; numbers are no words. */
function wordsOf(text: string): readonly string[] {
  return [...segmenter.segment(text.toLowerCase())]
    .filter(({ isWordLike, segment }) => isWordLike && /\p{L}.*\p{L}/u.test(segment))
    .map(({ segment }) => segment);
}

function byCount(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
