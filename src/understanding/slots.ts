import type { Json, SimpleAct, SlotExpectation } from '../model/index.ts';
import type { Analyzer } from '../ports/index.ts';
import type { HeardActs } from './acts.ts';

/** Acts that an open text question must not swallow as its answer. */
const notAnAnswer: ReadonlySet<SimpleAct> = new Set([
  'cancel',
  'repeat',
  'why',
  'wait',
  'skip',
  'greet',
  'bye',
  'thanks',
  'deny',
]);

/** Reads a slot's value out of words; `undefined` when they hold none. */
export function readSlot(text: string, slot: SlotExpectation, acts: HeardActs, analyzer: Analyzer | undefined): Json | undefined {
  switch (slot.type) {
    case 'yes-no':
      return readYesNo(acts);
    case 'choice':
      return readOption(text, slot);
    case 'number':
      return readNumber(text, analyzer);
    default:
      return slot.pattern === undefined ? readText(text, acts) : readPattern(text, slot.pattern);
  }
}

function readYesNo(acts: HeardActs): boolean | undefined {
  const first = acts.whole[0]?.act;
  if (first === 'affirm' || first === 'satisfied') return true;
  return first === 'deny' ? false : undefined;
}

function readOption(text: string, slot: SlotExpectation): Json | undefined {
  const words = text.toLowerCase();
  const named = (slot.options ?? []).filter((option) => option.labels.some((label) => words.includes(label.toLowerCase())));
  return named.length === 1 ? named[0]?.value : undefined;
}

function readNumber(text: string, analyzer: Analyzer | undefined): number | undefined {
  const digits = /-?\d+(?:,\d{3})*(?:\.\d+)?/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  return analyzer?.values(text).find((found) => found.kind === 'number')?.value;
}

function readText(text: string, acts: HeardActs): string | undefined {
  const act = acts.whole[0]?.act;
  return act !== undefined && notAnAnswer.has(act) ? undefined : text;
}

const searches = new Map<string, RegExp>();

/** The part of the words that a pattern describes, standing by itself: not ten digits out of twelve. */
function readPattern(text: string, pattern: string): string | undefined {
  let search = searches.get(pattern);
  if (!search) {
    search = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])|(?<=\\p{Script=Han})(?:${pattern})(?=\\p{Script=Han}|$|[^\\p{L}\\p{N}])`,
      'u',
    );
    if (searches.size >= 1000) searches.clear();
    searches.set(pattern, search);
  }
  const found = search.exec(text)?.[0];
  if (found !== undefined) return found;
  // People group long numbers: 1234 567 890, 1234-567-890.
  const joined = text.replace(/(?<=[\dA-Za-z])[\s-]+(?=[\dA-Za-z])/g, '');
  return joined === text ? undefined : search.exec(joined)?.[0];
}
