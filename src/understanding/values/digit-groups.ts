/** Digits in a row, and the X that ends some identity numbers. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What parts it from the group before: a space, a hyphen, brackets. */
  readonly separator: string;
}

/** Groups of digits that may be one long number: 138-0013-8000, (010) 6234 5678. */
export type DigitRun = readonly DigitGroup[];

const separators = /^(?: ?[-.·–—] ?| |\s?[()（）]\s?[-]?| ?[)）] ?[(（] ?)$/u;

/** The runs of digit groups in a text. */
export function findDigitRuns(text: string): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  let end = -1;
  for (const { 0: digits, index: start } of text.matchAll(/\d+(?:[xX×](?![A-Za-z0-9]))?/gu)) {
    const separator = end >= 0 && start - end <= 4 ? text.slice(end, start) : '';
    const joined = separators.test(separator) && !/[xX×]$/u.test(runs.at(-1)?.at(-1)?.digits ?? '');
    end = start + digits.length;
    const group = { start, end, digits, separator: joined ? separator : '' };
    if (joined) runs.at(-1)?.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** At most this many groups make one number. */
const mostGroups = 6;

/**
 * The parts of a run that may be a number by themselves: all of it, a group between spaces, and groups joined by hyphens between
 * spaces. Parts of one long spaced number (a bank card) are none.
 */
export function numbersIn(run: DigitRun): readonly DigitRun[] {
  const parts: DigitRun[] = run.length <= mostGroups ? [run] : [];
  if (run.length === 1) return parts;
  let part: DigitGroup[] = [];
  for (const group of run) {
    if (group.separator !== ' ') {
      part.push(group);
      continue;
    }
    if (part.length > 0) parts.push(part);
    part = [group];
  }
  return [...parts, part].filter((candidate, index) => index === 0 || candidate.length <= mostGroups);
}
