import type { Json } from '../../model/index.ts';

/** A value found in words, and where it stands. */
export interface FoundValue<Value extends Json = Json> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A message with more numbers than this holds no one value that could be told: they are not looked at. */
export const mostNumbers = 100;

// What may stand between "not" and the value that it takes back: 不是订单号…, not my order number ….
const chineseLabel =
  '[我你这這那个個要说說订訂单單号號码碼手机機电话電話邮箱郵件是的退付花卡身份证證买買发發给給在原来來之前刚剛才写寫填\\s:：「“"]{0,12}';
const englishLabel =
  '(?:(?:the|an?|my|our|for|to|order|number|num|no|phone|mobile|card|id|e-?mail|is|it\'s|at|on|was|old|any|just)[\\s#:."]+)*"?';
const refused = new RegExp(
  `(?:(?<!是)不是|(?<!要)不要|并非|不再是|不用|别要)${chineseLabel}$|(?<!\\b(?:why|if|or|whether) )(?:\\bnot|n't|\\binstead of|\\brather than|\\b(?:don't|dont|do not) (?:want|need))\\s+${englishLabel}$`,
  'iu',
);
const changedFrom =
  /从[^，。,.]{0,6}$|\b(?:chang|increas|decreas|bump|rais|lower|reduc|mov|switch|updat|upgrad)\w{0,4} (?:\w{1,12} ){0,2}from (?:the |an? )?$/iu;
const changedTo = /^[^，。,.]{0,6}(?:改|换|換|变|變)|^[^,.]{0,12} to\b/iu;

// After these words comes what counts: what was said before is corrected, or summed up.
const restart =
  /不对|不對|不是不是|[哦噢喔啊呃额]不|不不|[说說写寫打输輸填记記发發]错|[说說写寫打输輸填记記发發]錯|错了|錯了|更正|纠正|應該是|应该是|应为|其实|其實|实际|實際|而是|[改换換变變][成为為到]|[改变變](?=[\d一二两三四五六七八九十百千])|[加减减增少调降提升]到|(?<=[，,。.…\s])不(?=[，,])|不是(?=[，,])|->|=>|→|(?<!\S)\*(?=\S)|算了|(?<!还是|還是)(?:一共|总共|總共|合计|合計|共计|总计|加起来)|[还還]是(?=[^，。,.?？!！]{1,12}[吧好]|[^?？呢吗嗎么]{1,16}$)|按|\bno\b[,.!]?\s?|\bno wait\b|\bnope\b|\bwait\b|\bsorry\b|\boops\b|\bwhoops\b|\bmy bad\b|\bactually\b|\bi mean(?:t)?\b|\bmake (?:it|that)\b|\bor rather\b|\bscratch that\b|\bcorrection\b|\bshould(?:'ve| have)? be(?:en)?\b|\bchanged? (?:it |that )?to\b|\bto be exact\b|\bexactly\b|\bseriously\b|\bso\b|\bin total\b|\baltogether\b|\bbut\b/giu;
const summedUp = /^[^,.，。;；]{0,16}\b(?:in total|altogether|all together)\b/iu;

/**
 * The one value that a customer means: what is refused ("not 3") does not count, a correction replaces what stands before it, and
 * of several that differ there is no telling.
 */
export function settledValue<Value extends Json>(text: string, found: readonly FoundValue<Value>[]): Value | undefined {
  if (found.length === 0) return undefined;
  const meant = found.filter((value) => !isRefused(text, value));
  const sums = meant.filter(({ end }) => summedUp.test(text.slice(end, end + 32)));
  const counted = sums.length === 1 ? sums : afterLastRestart(text, meant);
  return new Set(counted.map(({ value }) => JSON.stringify(value))).size === 1 ? counted[0]?.value : undefined;
}

function isRefused(text: string, { start, end }: FoundValue): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return refused.test(before) || isChangedFrom(text, start, end);
}

/**
 * The one value meant among those that are surely of a type and those that only may be: the latter count where there are none of the
 * former, and where they correct them ("order number AB123456, sorry, AB123457").
 */
export function settledOf<Value extends Json>(
  text: string,
  sure: readonly FoundValue<Value>[],
  possible: readonly FoundValue<Value>[],
): Value | undefined {
  const last = sure.at(-1);
  if (!last) return settledValue(text, possible);
  const later = possible.filter(({ start }) => start >= last.end);
  const corrected = later.filter(({ start }) => isCorrectedBetween(text, last.end, start));
  return settledValue(text, [...sure, ...corrected]) ?? settledValue(text, [...sure, ...later]);
}

/** Whether words of correction stand between two places of a text: sorry, 不对, I mean. */
function isCorrectedBetween(text: string, from: number, to: number): boolean {
  return Array.from(text.slice(Math.max(from, to - 40), to).matchAll(restart)).length > 0;
}

/** Whether a value is what a change starts from: the 3 of "change it from 3 to 5". */
export function isChangedFrom(text: string, start: number, end: number): boolean {
  return changedFrom.test(text.slice(Math.max(0, start - 40), start)) && changedTo.test(text.slice(end, end + 16));
}

function afterLastRestart<Value extends Json>(text: string, found: readonly FoundValue<Value>[]): readonly FoundValue<Value>[] {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || first === last) return found;
  const starts = new Set(found.map(({ start }) => start));
  const restarts = Array.from(text.matchAll(restart), (cue) => ({ cue: cue[0].toLowerCase(), end: cue.index + cue[0].length }))
    // "No power" corrects nothing, "no 4" does.
    .filter(({ cue, end }) => cue !== 'no ' || starts.has(end))
    .map(({ end }) => end);
  const from = restarts.findLast((position) => position > first.end && position <= last.start);
  return from === undefined ? found : found.filter(({ start }) => start >= from);
}
