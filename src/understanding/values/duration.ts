import { adjective, bareMinutesAt, type TimeUnit, timeUnitAt } from './duration-units.ts';
import { findNumbers, type NumberSpan } from './numerals.ts';
import { setPhrasesIn } from './quantities.ts';
import { labelBefore } from './quantity-words.ts';
import type { ValueReader } from './reader.ts';
import { type FoundValue, isChangedFrom, mostNumbers, settledValue } from './settled-value.ts';

/** Reads a length of time in whole seconds; a month is 30 days, a year 365. */
export const readDuration: ValueReader<number> = (text) => {
  const found = findDurations(text);
  return found && settledValue(text, found);
};

/** A number of one unit of time. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
  readonly unit: number;
}

/** The lengths of time in a text; `undefined` when one of them is a range. */
function findDurations(text: string): readonly FoundValue<number>[] | undefined {
  const numbers = countsOf(text);
  if (numbers.length > mostNumbers) return undefined;
  const inPhrase = setPhrasesIn(text);
  const found: Span[] = [];
  for (const [index, number] of numbers.entries()) {
    const last = found.at(-1);
    const joined = last !== undefined && joins.test(text.slice(last.end, Math.min(number.start, last.end + 8)));
    const span = spanAt(text, number, numbers[index + 1], joined ? last : undefined);
    if (!span || number.start < (last?.end ?? 0) || inPhrase(number) || isNoDuration(text, number, span.end, joined)) continue;
    if (isRange(text, numbers[index - 1], number)) return undefined;
    if (joined && span.unit < last.unit)
      found.splice(-1, 1, { ...span, start: last.start, seconds: last.seconds + span.seconds });
    else found.push(span);
  }
  return found.map(({ start, end, seconds }) => ({ start, end, value: Math.round(seconds) }));
}

const joins = /^\s?(?:零|又|加|外加|and |plus |, ?and |, ?)?$/iu;

function spanAt(text: string, number: NumberSpan, next: NumberSpan | undefined, before: Span | undefined): Span | undefined {
  const { start, end, value } = number;
  const after = text.slice(end, end + 24);
  const unit = timeUnitAt(after) ?? contextualUnit(text, number, next, before, after);
  if (!unit) return undefined;
  return { start, end: end + unit.length, seconds: (value + unit.part) * unit.seconds, unit: unit.seconds };
}

/** Units that the words around make clear: 三分二十秒, 1h30, 俩月. */
function contextualUnit(
  text: string,
  { start, end, value }: NumberSpan,
  next: NumberSpan | undefined,
  before: Span | undefined,
  after: string,
): TimeUnit | undefined {
  const written = text.slice(start, end);
  if (/^[俩倆仨两兩]$/u.test(written) && /^月(?![底初末份])/u.test(after)) return { seconds: 2_592_000, length: 1, part: 0 };
  const minutes = bareMinutesAt(after);
  const secondsFollow =
    minutes && next && next.start - end <= minutes.length && /^\s?秒/u.test(text.slice(next.end, next.end + 2));
  if (minutes && (minutes.part > 0 || secondsFollow || before?.unit === 3600)) return minutes;
  const closes =
    before?.unit === 3600 &&
    value < 60 &&
    /^(?:\d{1,2}|[a-z-]+)$/iu.test(written) &&
    /^(?:$|[\s，。,.!！?？、；;了吧])/u.test(after);
  return closes ? { seconds: 60, length: 0, part: 0 } : undefined;
}

const unitWord = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|decades?)';
const halves = new RegExp(
  `(?<![a-z])(?:an? )?half(?:[- ](?:of )?an?)?(?=[- ]${unitWord}(?![a-z]))|半(?=[個个]?(?:小时|小時|钟头|鐘頭|钟|鐘|月|星期|礼拜)|分[钟鐘]|年(?![级級]))`,
  'giu',
);
const quarters = /(?<![a-z])(?:(a|one|three|3) )?quarters? (?:of an )?(?=hour)/giu;
const articles = new RegExp(
  `(?<![a-z])an?(?= ${adjective}${unitWord}(?![a-z]))|(?<![a-z\\d]\\s?|an? |half |half an )(?=(?:hour|day|week|month|year|minute) and a half)`,
  'giu',
);

/** The numbers of a text, with what stands for one, a half and a quarter before a unit of time: an hour, 半小时. */
function countsOf(text: string): readonly NumberSpan[] {
  const parts = [
    ...Array.from(text.matchAll(halves), ({ index, 0: words }) => ({ start: index, end: index + words.length, value: 0.5 })),
    ...Array.from(text.matchAll(quarters), ({ index, 0: words, 1: count }) => ({
      start: index,
      end: index + words.length,
      value: /^(?:three|3)$/i.test(count ?? '') ? 0.75 : 0.25,
    })),
  ];
  const taken = [...parts, ...findNumbers(text)].sort((one, other) => one.start - other.start || other.end - one.end);
  const ones = Array.from(text.matchAll(articles), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    value: 1,
  }));
  const counts: NumberSpan[] = [];
  for (const count of [...taken, ...ones].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (count.start >= (counts.at(-1)?.end ?? 0)) counts.push(count);
  }
  return counts;
}

const range = /^\s?(?:天|日|个|個|days?|weeks?|hours?|minutes?)?\s?(?:[-–—~～]|to|or|到|至|或|或者|、)\s?$/iu;

/** Whether a number ends a range: 3-5天, two or three weeks. */
function isRange(text: string, before: NumberSpan | undefined, number: NumberSpan): boolean {
  if (!before || before.value === number.value || before.start === number.start) return false;
  const gap = text.slice(before.end, Math.min(number.start, before.end + 12));
  return number.start - before.end <= 12 && range.test(gap) && !isChangedFrom(text, before.start, before.end);
}

// An ordinal, a date, a rate and "these two days" are no lengths of time.
const otherBefore = /(?:第|[\p{Script=Latin}_@]|\d[.,:：/⁄×x*-])$/iu;
const vagueTwoBefore = /[这這那前过過改]$/u;
const namedOneBefore = /[有哪那某同这這另上下新又]$/u;
const rateBefore =
  /\b(?:once|twice|times|per|bucks?|dollars?|yuan|euros?|pounds?|hours?|days?|minutes?|such|what|quite|call it) $|\d $/iu;
const waitingBefore = /\b(?:wait|waits|just|hang on|hold on|give me|gimme|got|in|for|take) $/iu;
const moment = /^(?:an?|one|two|1|2)[ -](?:secs?|seconds?|mins?|minutes?|ticks?)$/iu;
const oneSecond = /^(?:an?|one)[ -]sec(?:ond)?$/iu;
const somedayAfter = /^ (?:i|you|we|they|he|she|it|soon|when|maybe|my|the)(?![a-z])/iu;

/** Whether words for a length of time mean none: ordinals, dates, rates, "one day", "wait a minute". */
function isNoDuration(text: string, { start, end, value }: NumberSpan, unitEnd: number, joined: boolean): boolean {
  const written = text.slice(start, end);
  const unit = text.slice(end, unitEnd);
  const whole = text.slice(start, unitEnd);
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(unitEnd, unitEnd + 12);
  if (!joined && otherBefore.test(before)) return true;
  if (/^[两兩]$/u.test(written) && vagueTwoBefore.test(before)) return true;
  if (written === '一' && namedOneBefore.test(before)) return true;
  if (/^\s?年/u.test(unit) && (value >= 1900 || /^\s?[\d一二三四五六七八九十]{1,3}\s?月/u.test(after))) return true;
  if (/^\d/.test(written) && (labelBefore.test(before) || (/^\d0s$/.test(whole) && /\bthe $/iu.test(before)))) return true;
  if (/^ or (?:two|so many)(?![a-z])/iu.test(after) || oneSecond.test(whole)) return true;
  // A 3d printer, a 4d cinema, two second drivers.
  if (/^[2-4]d$/iu.test(whole) || (/^[a-z]/iu.test(written) && /^ second$/iu.test(unit))) return true;
  if (/^one day$/iu.test(whole) && somedayAfter.test(after)) return true;
  return (/^an?$/iu.test(written) && rateBefore.test(before)) || (moment.test(whole) && waitingBefore.test(before));
}
