import type { Command, Match, Option } from '../model/index.ts';
import type { GoldenQuestion } from '../pack/index.ts';

/** What came of a question: an answer or a flow, options to choose from, nothing, or an act such as a complaint. */
export type QuestionOutcome = 'answered' | 'clarified' | 'missed' | 'act';

/** What is given where nothing is found. */
export const nothing = 'none';

/** A golden question with what the assistant made of it. */
export interface EvaluatedQuestion {
  /** Its place in `golden.yaml`, from 1. */
  readonly number: number;
  /** Its words; of what is held out there are none, or phrasings would be written to fit them. */
  readonly ask?: string;
  /** Articles by their id, flows as `flow:id`; empty when nothing in the pack answers it. */
  readonly want: readonly string[];
  readonly lang: string;
  readonly kind: string;
  readonly held: boolean;
  /** The category of the first article that it wants, `flow` when it wants flows only. */
  readonly category?: string;
  readonly outcome: QuestionOutcome;
  /** What was answered, the first option of a clarification, the act that was heard, or `none`. */
  readonly given: string;
  /** The options that a clarification showed. */
  readonly shown?: readonly string[];
  /** Right is an answer that is wanted, a clarification that shows it, or no answer where there is none to give. */
  readonly isRight: boolean;
  /** What the matcher found, best first, ids as in `want`. */
  readonly candidates: readonly Match[];
}

/** What a turn decided. */
export interface Decided {
  readonly outcome: QuestionOutcome;
  readonly given: string;
  readonly shown?: readonly string[];
}

/** Reads what a turn decided from the commands it was led by. */
export function decidedBy(decision: string, commands: readonly Command[]): Decided {
  const [first] = commands;
  switch (first?.type) {
    case 'answer':
    case 'start':
      return { outcome: 'answered', given: idOf(first) };
    case 'clarify':
      return clarified(first.options.map(idOf));
    case 'no-match':
      return { outcome: 'missed', given: nothing };
    default:
      return { outcome: 'act', given: decision };
  }
}

/** A clarification that shows these options. */
export function clarified(shown: readonly string[]): Decided {
  return { outcome: 'clarified', given: shown[0] ?? nothing, shown };
}

/** Whether what was decided is right for a question that wants these ids. */
export function isRightFor(want: readonly string[], { outcome, given, shown = [] }: Decided): boolean {
  if (want.length === 0) return outcome !== 'answered';
  if (outcome === 'answered') return want.includes(given);
  return outcome === 'clarified' && shown.some((id) => want.includes(id));
}

/** An evaluated question from a golden one and what came of it. */
export function evaluated(
  { ask, want, lang, kind, held }: GoldenQuestion,
  number: number,
  category: string | undefined,
  decided: Decided,
  candidates: readonly Match[],
): EvaluatedQuestion {
  return {
    number,
    ...(held ? {} : { ask }),
    want,
    lang,
    kind,
    held,
    ...(category === undefined ? {} : { category }),
    ...decided,
    isRight: isRightFor(want, decided),
    candidates: candidates.map(({ phrase, ...match }) => ({ ...match, id: goldenId(match.id) })),
  };
}

/** `article:returns` is `returns` to those who write golden questions. */
export function goldenId(id: string): string {
  return id.replace(/^article:/, '');
}

function idOf({ article, flow }: Pick<Option, 'article' | 'flow'>): string {
  return article ?? (flow === undefined ? nothing : `flow:${flow}`);
}
