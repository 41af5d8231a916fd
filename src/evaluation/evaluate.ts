import { createAssistant } from '../engine/index.ts';
import type { Thresholds } from '../model/index.ts';
import type { GoldenQuestion, Pack } from '../pack/index.ts';
import type { Clock, Matcher } from '../ports/index.ts';
import { systemClock } from '../service/index.ts';
import { defaultThresholds } from '../understanding/decide.ts';
import { type ConfusedPair, confusions } from './confusions.ts';
import { findable, type PhrasingGap, phrasingGaps } from './gaps.ts';
import { type Measures, measure, measureBy } from './measures.ts';
import { decidedBy, type EvaluatedQuestion, evaluated } from './question.ts';
import { understand } from './understand.ts';

/** Questions to work with, or those that are held out from it. */
export type Half = 'tune' | 'held';

/** How an evaluation is run. */
export interface EvaluationOptions {
  /** Finds articles and flows by words; what the assistant uses by default unless told. */
  readonly matcher?: Matcher;
  /** Hears after each question how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Only one half; both unless told. */
  readonly half?: Half;
  /** Tells which articles are valid today; the machine's unless told. */
  readonly clock?: Clock;
}

/** How well a pack serves its golden questions: plain data. */
export interface Evaluation {
  readonly pack: string;
  readonly version: string;
  readonly thresholds: Thresholds;
  /** The share of answers that must be right, as the pack declares it. */
  readonly precision: number;
  readonly all: Measures;
  readonly byHalf: { readonly [half in Half]?: Measures };
  readonly byKind: { readonly [kind: string]: Measures };
  readonly byLang: { readonly [lang: string]: Measures };
  readonly byCategory: { readonly [category: string]: Measures };
  readonly confusions: readonly ConfusedPair[];
  /** What all its questions miss. */
  readonly unreached: readonly string[];
  /** What no golden question asks for. */
  readonly unasked: readonly string[];
  readonly gaps: readonly PhrasingGap[];
  readonly questions: readonly EvaluatedQuestion[];
}

/** What a pack's answers must reach unless it declares its own (standard 3.2: nine of ten answers are right). */
const defaultPrecision = 0.9;

/**
 * Puts every golden question to the real assistant, each in a conversation of its own, and tells what came of it.
 *
 * What is measured is what customers get: acts, words that are a phrasing to the letter and the bands of confidence included.
 */
export async function evaluatePack(
  pack: Pack,
  golden: readonly GoldenQuestion[],
  { matcher, onProgress, half, clock = systemClock }: EvaluationOptions = {},
): Promise<Evaluation> {
  const asked = golden
    .map((question, index) => ({ question, number: index + 1 }))
    .filter(({ question }) => half === undefined || halfOf(question) === half);
  const assistant = createAssistant({ ...pack, clock, wakes: false, ...(matcher ? { matcher } : {}) });
  const category = categories(pack);
  const questions: EvaluatedQuestion[] = [];
  for (const { question, number } of asked) {
    const { because, commands } = await understand(assistant, `golden-${number}`, question.lang, question.ask);
    const decided = decidedBy(because.decision, commands);
    questions.push(evaluated(question, number, category(question.want), decided, because.candidates ?? []));
    onProgress?.(questions.length, asked.length);
  }
  await assistant.close();
  return evaluationOf(pack, questions);
}

function evaluationOf(pack: Pack, questions: readonly EvaluatedQuestion[]): Evaluation {
  const known = findable(pack);
  const wanted = new Set(questions.flatMap(({ want }) => want));
  const reached = new Set(questions.flatMap(({ want, isRight }) => (isRight ? want : [])));
  return {
    pack: pack.pack,
    version: pack.version,
    thresholds: pack.thresholds ?? defaultThresholds,
    precision: pack.precision ?? defaultPrecision,
    all: measure(questions),
    byHalf: measureBy(questions, halfOf),
    byKind: measureBy(questions, ({ kind }) => kind),
    byLang: measureBy(questions, ({ lang }) => lang),
    byCategory: measureBy(questions, (question) => question.category),
    confusions: confusions(questions),
    unreached: [...known.keys()].filter((id) => wanted.has(id) && !reached.has(id)),
    unasked: [...known.keys()].filter((id) => !wanted.has(id)),
    gaps: phrasingGaps(questions, known),
    questions,
  };
}

function halfOf({ held }: { readonly held: boolean }): Half {
  return held ? 'held' : 'tune';
}

function categories({ knowledge }: Pack): (want: readonly string[]) => string | undefined {
  const byArticle = new Map(knowledge.map(({ id, category }) => [id, category]));
  return (want) =>
    want.length === 0 ? undefined : (want.map((id) => byArticle.get(id)).find((found) => found !== undefined) ?? 'flow');
}
