import type { Match, Option, Thresholds } from '../model/index.ts';

/** The bands of confidence unless a pack sets its own. */
export const defaultThresholds: Thresholds = { answer: 0.7, clarify: 0.3 };

/** Two candidates nearer to each other than this are ambiguous (standard 2.1). */
const margin = 0.05;
/** How many articles or flows a clarification names at most. */
const mostOptions = 3;
/** A runner-up below this is noise, not worth a button. */
const leastOption = 0.1;

/** What the candidates amount to. */
export type Verdict =
  | { readonly type: 'confident'; readonly best: Match }
  | { readonly type: 'ambiguous'; readonly options: readonly Match[] }
  | { readonly type: 'none'; readonly options: readonly Match[] };

/** Decides on calibrated probabilities: sure enough to act, near enough to ask, or neither. Pure. */
export function decide(candidates: readonly Match[], thresholds: Thresholds): Verdict {
  const [best, second] = candidates;
  if (!best) return { type: 'none', options: [] };
  const near = candidates.filter((match) => match.probability >= leastOption).slice(0, mostOptions);
  const rivalled =
    second !== undefined && second.probability >= thresholds.clarify && best.probability - second.probability < margin;
  if (best.probability >= thresholds.answer && !rivalled) return { type: 'confident', best };
  if (best.probability >= thresholds.clarify) return { type: 'ambiguous', options: near };
  return { type: 'none', options: near };
}

/** Turns candidates into options the customer can be shown. */
export function optionsOf(matches: readonly Match[], option: (id: string) => Option | undefined): readonly Option[] {
  return matches.flatMap((match) => option(match.id) ?? []);
}
