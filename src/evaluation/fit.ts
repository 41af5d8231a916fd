import { type Thresholds, wilson } from '../model/index.ts';
import { decide } from '../understanding/decide.ts';
import type { Evaluation } from './evaluate.ts';
import { type Measures, measure } from './measures.ts';
import { clarified, type Decided, type EvaluatedQuestion, isRightFor, nothing } from './question.ts';

/** Thresholds chosen on the questions that are not held out, and what they give. */
export interface Fit {
  /** Nothing when no threshold shows the precision. */
  readonly thresholds?: Thresholds;
  /** The share of answers that must be right. */
  readonly precision: number;
  /** How many answers, all of them right, it takes at least to show that precision; nothing where no number does. */
  readonly leastAnswers?: number;
  /** What the thresholds give on the questions they were chosen on, on those held out, and on all. */
  readonly tune: Measures;
  readonly held: Measures;
  readonly all: Measures;
}

/** Below it a clarification is a guess, in hundredths. */
const least = 15;
/** The share of questions that nothing in the pack answers which may be met by a clarification. */
const mostOutsideClarified = 0.3;
/** Nobody writes more golden questions than this. */
const mostAnswers = 10_000;

/** At the lower end of the Wilson interval with this z one is 95 % sure that the true share is no less. */
const sure = 1.645;

/**
 * Chooses the bands of confidence, both in whole hundredths.
 *
 * To answer from the smallest threshold at which one can be 95 % sure of the precision. The share itself in place of its lower end
 * would leave it to luck: of 240 samples, drawn with replacement from the questions of the four packs that are not held out, every
 * second threshold chosen so missed the precision on the questions that were not drawn; chosen this way, four of five meet it.
 * To clarify from the smallest at which at least half of the clarifications show the right option, and few of the questions that
 * nothing answers are met by one.
 */
export function fitThresholds({ questions, thresholds: old, precision: declared }: Evaluation, precision = declared): Fit {
  const tune = questions.filter(({ held }) => !held);
  const thresholds = smallest(tune, precision);
  const leastAnswers = answersToShow(precision);
  const decided = questions.map((question) => decidedAgain(question, thresholds ?? old));
  return {
    ...(thresholds ? { thresholds } : {}),
    precision,
    ...(leastAnswers === undefined ? {} : { leastAnswers }),
    tune: measure(decided.filter(({ held }) => !held)),
    held: measure(decided.filter(({ held }) => held)),
    all: measure(decided),
  };
}

function answersToShow(precision: number): number | undefined {
  for (let answers = 1; answers <= mostAnswers; answers++) if (wilson(answers, answers, sure)[0] >= precision) return answers;
  return undefined;
}

function smallest(questions: readonly EvaluatedQuestion[], precision: number): Thresholds | undefined {
  for (let answer = least; answer <= 100; answer++) {
    const thresholds = { answer: answer / 100, clarify: clarifyFrom(questions, answer) / 100 };
    const answered = questions
      .map((question) => decidedAgain(question, thresholds))
      .filter(({ outcome }) => outcome === 'answered');
    const right = answered.filter(({ isRight }) => isRight).length;
    if (right > 0 && wilson(right, answered.length, sure)[0] >= precision) return thresholds;
  }
  return undefined;
}

/** In hundredths; where no clarification is worth it, there is none. */
function clarifyFrom(questions: readonly EvaluatedQuestion[], answer: number): number {
  const outside = questions.filter(({ want }) => want.length === 0).length;
  for (let clarify = least; clarify < answer; clarify++) {
    const shown = questions
      .map((question) => decidedAgain(question, { answer: answer / 100, clarify: clarify / 100 }))
      .filter(({ outcome }) => outcome === 'clarified');
    const outsideShown = shown.filter(({ want }) => want.length === 0).length;
    const right = shown.filter(({ want, isRight }) => want.length > 0 && isRight).length;
    if (right > 0 && 2 * right >= shown.length && outsideShown <= mostOutsideClarified * outside) return clarify;
  }
  return answer;
}

/** The same question under other thresholds. What was decided without candidates, as an act is, stays as it was. */
function decidedAgain(question: EvaluatedQuestion, thresholds: Thresholds): EvaluatedQuestion {
  if (question.outcome === 'act' || question.candidates.length === 0) return question;
  const { shown: _, ...others } = question;
  const decided = decidedFrom(question, thresholds);
  return { ...others, ...decided, isRight: isRightFor(question.want, decided) };
}

function decidedFrom({ candidates }: EvaluatedQuestion, thresholds: Thresholds): Decided {
  const verdict = decide(candidates, thresholds);
  if (verdict.type === 'confident') return { outcome: 'answered', given: verdict.best.id };
  const shown = verdict.options.map(({ id }) => id);
  return verdict.type === 'ambiguous' && shown.length > 0 ? clarified(shown) : { outcome: 'missed', given: nothing };
}
