// Finds the members of concepts in a text, and says which of them are denied.
import { plain } from '../features.ts';
import { stem } from '../stem.ts';

/** A step through the members, word by word: where the next words lead, and the concepts of the member that ends here. */
interface Step {
  next?: Map<string, Step>;
  concepts?: string[];
}

/** A member found in a text: where it begins, where it ends. */
interface Finding {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
}

/** Words that may stand between those of a member: "lost my card" holds "lost card", 丢了手机 holds 丢手机. */
const small: ReadonlySet<string> = new Set([
  ...'a an the my your our his her their this that these those some'.split(' '),
  ...'的了我你您这那个',
]);
const mostSmall = 2;
const breaks = '|';
const isHan = /^\p{Script=Han}/u;
const piece = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}']|(?<=\p{N})\.(?=\p{N}))+|[^\p{L}\p{M}\p{N}'\s]+/gu;
const joint = /^[-&/]$/;
const denies = /^(?:not|no|never|cannot|(?:do|does|did|ca|wo|is|are|was|were|have|has|had|could|would|should|must)n'?t)$/;
const deniesZh: ReadonlySet<string> = new Set('没不未别冇唔');
/** What may stand between a denial and what it denies: 没有货, 不能退, 不要取消. */
const between: ReadonlySet<string> = new Set('有能会要想肯让给');

/** Makes the reader of concepts that are written one a line: `name = 中文|中文 = english|english`. */
export function conceptReader(source: string): (text: string) => readonly string[] {
  const start = stepsOf(source);
  return (given) => {
    const words = wordsOf(plain(given));
    const stems = words.map(stemOf);
    const found: Finding[] = [];
    for (let from = 0; from < words.length; from++) {
      if (!isQuestion(words, from)) follow(start, { words, stems, from, found }, from, 0);
    }
    const names = found.flatMap((one) =>
      isDenied(one, found, words) ? one.concepts.map((name) => `not-${name}`) : one.concepts,
    );
    return [...new Set(names)];
  };
}

function stepsOf(source: string): Step {
  const start: Step = {};
  for (const line of source.split('\n')) {
    const [name, ...languages] = line.split(' = ');
    if (!name) continue;
    for (const member of languages.flatMap((one) => one.split('|')).filter(Boolean)) {
      let step = start;
      for (const word of memberWords(member).map(stemOf)) {
        step.next ??= new Map();
        const next: Step = step.next.get(word) ?? {};
        step.next.set(word, next);
        step = next;
      }
      step.concepts ??= [];
      step.concepts.push(name);
    }
  }
  return start;
}

interface Place {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly from: number;
  readonly found: Finding[];
}

/** Every member counts, also one inside another: 手机丢了 is a lost phone, a phone, and something lost. */
function follow(step: Step, place: Place, at: number, skipped: number): void {
  const { words, stems, from, found } = place;
  const next = step.next?.get(stems[at] ?? '');
  if (next) {
    if (next.concepts) found.push({ from, to: at + 1, concepts: next.concepts });
    follow(next, place, at + 1, skipped);
  }
  if (at > from && skipped < mostSmall && small.has(words[at] ?? '')) follow(step, place, at + 1, skipped + 1);
}

/** The words of a member, the small ones left out: they may stand in a text or not. Chinese is kept as it is written. */
function memberWords(written: string): readonly string[] {
  const words = wordsOf(written).filter((word) => word !== breaks);
  if (words.some((word) => isHan.test(word))) return words;
  const great = words.filter((word) => !small.has(word));
  return great.length > 1 ? great : words;
}

/** Words, Han characters, and a mark where punctuation ends a thought. */
function wordsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(piece), ([found]) => found)
    .filter((found) => !joint.test(found))
    .map((found) => (/[\p{L}\p{N}]/u.test(found) ? found : breaks));
}

function stemOf(word: string): string {
  return isHan.test(word) ? word : stem(word.replace(/^'+|'+$/g, '').replace(/n't$/, 'nt'));
}

/** Whether "not" or 不 stands right before; one that belongs to a member of its own (能不能 before 退货) denies nothing. */
function isDenied(one: Finding, found: readonly Finding[], words: readonly string[]): boolean {
  let at = one.from - 1;
  while (small.has(words[at] ?? '') && !isHan.test(words[at] as string)) at--;
  if (deniesZh.has(words[at - 1] ?? '') && between.has(words[at] ?? '')) at--;
  const word = words[at] ?? '';
  if (!denies.test(word) && !deniesZh.has(word)) return false;
  // 不是不退 is a yes.
  if (words[at - 1] === '是' && deniesZh.has(words[at - 2] ?? '')) return false;
  return !isQuestion(words, at) && !found.some((other) => other.from <= at && at < other.to && other.to <= one.from);
}

/** Whether 不 or 没 stands between twice the same, as in 退不退 and 有没有. */
function isQuestion(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return deniesZh.has(words[at] ?? '') && before !== undefined && before !== breaks && before === words[at + 1];
}
