import { clockTime, type DayPart, timeBefore } from './clock.ts';
import type { Form } from './mentions.ts';
import { readEnglishSmallNumber } from './small-numbers.ts';

const hourWord = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const hour = `(${hourWord}|\\d{1,2})`;
const minuteWord =
  '(?:(?:oh?|zero)[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|fifteen|(?:thir|four|six|seven|eigh|nine)teen)';
const am = '(?: ?-?([ap])\\.? ?m\\b\\.?)';
const dayPart =
  '(?:,? (?:(?:tomorrow|today|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|this|that|in(?: the)?|on the)(?: (?:early|late))? (morning|afternoon|evening|night)|(at night|tonight)))';
// A number before these is an hour; before any other word it counts things.
const after =
  "(?![.,:]\\d)(?=$|[^\\w' %/°$€£-]| ?-(?!\\w)| ?[,.;:!?)](?!\\d)| (?:please|pls|plz|thanks|thx|thank|tomorrow|today|tonight|this|next|on|in the|at the (?:latest|earliest|store|shop|branch|office|airport|station|door)|at night|at most|sharp|ish|if|then|ok|okay|or (?:so|later|earlier|after|before)|and i|and we|but|so|would|will|works?|suits|is|was|should|when|because|since|as|for|instead|not|i|i'm|i'd|i'll|we|my|you|it|that|o'?clock|until|till|to (?:pick|collect|get|drop|be|meet|call|come|check)|from|around|maybe|perhaps|actually|sorry|latest|onwards?|exactly|precisely|every|each|there|here|only|too|also|again|with|before|by|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|hk|beijing|local)\\b)";
const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const numeral = '(?<![\\w.:/$€£¥+-])';

function partOf(half: string | undefined, words: string | undefined): DayPart | undefined {
  if (half !== undefined) return half === 'a' ? 'small-hours' : 'afternoon';
  if (words === undefined) return undefined;
  if (words.endsWith('morning')) return 'small-hours';
  return words.endsWith('afternoon') || words.endsWith('evening') ? 'afternoon' : 'evening';
}

const anyDayPart =
  /(?<!good )\b(?:(?:in the|this|that|on the|tomorrow|yesterday|\w+day|\d(?:st|nd|rd|th)|next|same)(?: (?:early|late))? (?:morning|afternoon|evening|night)|tonight|at night|(?:morning|afternoon|evening|night)(?=,? (?:at |around |about )?$))\b/g;

/** How far around a time its part of the day is looked for. */
const reach = 32;

/** The part of the day that is named in the same sentence: "tomorrow afternoon at two". */
function partNear({ 0: words, input, index }: RegExpExecArray): DayPart | undefined {
  const before = /[^.!?;\n]*$/.exec(input.slice(Math.max(0, index - reach), index))?.[0] ?? '';
  const after = /^[^.!?;\n]*/.exec(input.slice(index + words.length, index + words.length + reach))?.[0] ?? '';
  const named = [...before.matchAll(anyDayPart)].at(-1);
  const between = named === undefined ? '' : before.slice(named.index + named[0].length);
  // What is ruled out, or has an hour of its own, is said of that.
  if (named === undefined || /\bnot\b|n't/.test(before) || /\d|\bor\b/.test(between))
    return partOf(undefined, after.match(anyDayPart)?.[0]);
  return partOf(undefined, named[0]);
}

/** The time in a match, whose part of the day may be said in it or near it. */
function timeIn(match: RegExpExecArray, hour = '', minute = 0, half?: string, words?: string): string | undefined {
  const number = readEnglishSmallNumber(hour);
  if (number === undefined) return undefined;
  return clockTime(number, minute, partOf(half, words) ?? partNear(match), /^0\d/.test(hour));
}

const minutesOf = (words: string | undefined) => (words === undefined ? 0 : (readEnglishSmallNumber(words) ?? Number.NaN));

/** Ways of writing a time in English, over words made plain. */
export const englishTimeForms: readonly Form<string, undefined>[] = [
  // "9 to 5", "3-5pm", "between 3 and 5", "2 or 3pm": a range or a choice.
  {
    pattern: new RegExp(
      `${numeral}(?!(?:five|ten) to )${hour}(?:[:.]\\d{2})?${am}? ?(?:-|–|—|~|or|to|until|till|through) ?${hour}(?:[:.]\\d{2})?(?:${am}| ?o'?clock)`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(
      `${numeral}${hour}(?:[:.]\\d{2})?${am} ?(?:-|–|—|~|or|to|until|till) ?${hour}(?:[:.]\\d{2})?${after}`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(
      `\\b(?:between|from) ${hour}(?:[:.]\\d{2})?${am}? (?:and|to|until|till) ${hour}(?:[:.]\\d{2})?(?:${am}|\\b)`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(`${numeral}${hour}(?:[:.](\\d{2})(?::\\d{2})?|[ -](${minuteWord}|[0-5]\\d))?${am}`, 'g'),
    read: (match) => timeIn(match, match[1], minutesOf(match[2] ?? match[3]), match[4]),
  },
  {
    pattern: /\b(?:pm ?(\d{1,2})|am ?(\d{1,2})(?=:\d))(?::(\d{2}))?(?![\d:])/g,
    read: (match) => timeIn(match, match[1] ?? match[2], minutesOf(match[3]), match[1] === undefined ? 'a' : 'p'),
  },
  {
    pattern: new RegExp(`${numeral}(\\d{1,2})(\\d{2})${am}`, 'g'),
    read: (match) => timeIn(match, match[1], minutesOf(match[2]), match[3]),
  },
  {
    pattern: new RegExp(
      `(?<![\\w.:/$€£¥])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:]|${am}| ?(?:ratio|screen|aspect|monitor|scale|odds))${dayPart}?`,
      'g',
    ),
    read: (match) => (aspect(match) ? undefined : timeIn(match, match[1], minutesOf(match[2]), undefined, match[4] ?? match[5])),
  },
  {
    pattern: new RegExp(`${numeral}${hour} ?o['’ ]? ?clock\\b${am}?${dayPart}?`, 'g'),
    read: (match) => timeIn(match, match[1], 0, match[2], match[3] ?? match[4]),
  },
  {
    pattern: new RegExp(
      `\\bhalf[ -](?:past |after )?${hour}(?! hours?\\b| (?:price|off|percent|dozen))(?:${am}|(?=\\b))${dayPart}?`,
      'g',
    ),
    read: (match) => timeIn(match, match[1], 30, match[2], match[3] ?? match[4]),
  },
  {
    pattern: new RegExp(
      `${numeral}(?:(?:a )?(qua?r?ter)|(five|ten|twenty(?:[ -]five)?|[12]?[05]|(?:[1-5]?\\d|${minuteWord})(?= min))(?: (?:minutes?|mins?))?)[ -](past|after|to|till|til|of|before) ${hour}\\b(?:${am}|${dayPart}|${after})`,
      'g',
    ),
    read: (match) => beforeOrPast(match),
  },
  {
    pattern: new RegExp(
      `${numeral}(${hourWord}|(?:thir|four|fif|six|seven|eigh|nine)teen)[ -](${minuteWord})(?:${dayPart}|${after})`,
      'g',
    ),
    read: (match) => timeIn(match, match[1], minutesOf(match[2]), undefined, match[3] ?? match[4]),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:at|by|before|after|around|until|till|til|from|circa|how about|make it|make that) (?:about |around |approximately |exactly )?)(?<!(?:for|from|about|after|before|by) (?=one\\b))${hour}(?:\\.([0-5]\\d))?(?:${dayPart}|${after})`,
      'g',
    ),
    read: (match) => timeIn(match, match[1], minutesOf(match[2]), undefined, match[3] ?? match[4]),
  },
  {
    pattern: new RegExp(`${numeral}${hour}(?: ?-?ish\\b| sharp\\b| on the dot\\b)(?:${am}|${dayPart})?`, 'g'),
    read: (match) => timeIn(match, match[1], 0, match[2], match[3] ?? match[4]),
  },
  {
    // "Jan 7 in the evening" is a day, not an hour.
    pattern: new RegExp(`${numeral}(?<!\\b${monthName} )(${hourWord}|[1-9]|1[0-2])${dayPart}`, 'g'),
    read: (match) => timeIn(match, match[1], 0, undefined, match[2] ?? match[3]),
  },
  {
    pattern: new RegExp(`(?<=(?<!good )\\b(?:morning|afternoon|evening|night|tonight),? )${hour}(?:\\.([0-5]\\d))?${after}`, 'g'),
    read: (match) => timeIn(match, match[1], minutesOf(match[2])),
  },
  {
    pattern: new RegExp(`(?<=\\bat )([01]\\d|2[0-3])([0-5]\\d)${after}`, 'g'),
    read: (match) => clockTime(Number(match[1]), minutesOf(match[2]), undefined, true),
  },
  // The 24-hour clock of timetables: "0900 hours", 14h30.
  {
    pattern: /(?<![\w.:])(\d{2})(?:h?(\d{2}) ?(?:hours|hrs?|h)\b|h(\d{2})\b)/g,
    read: (match) => clockTime(Number(match[1]), minutesOf(match[2] ?? match[3]), undefined, true),
  },
  {
    pattern: /^([1-9]|[01]\d|2[0-3])\.([0-5]\d)(?= please| pls|[.!?]?$)/g,
    read: (match) => timeIn(match, match[1], minutesOf(match[2])),
  },
  {
    pattern: /\b(?:(?:12|twelve) )?(?:noon|midday)(?:ish)?\b(?!-)/g,
    read: () => '12:00',
  },
  {
    pattern:
      /\b(?:(?:12|twelve) )?midnight\b(?! (?:blue|black|snack|sun|oil|green|edition|purple|navy|club|mass|express|grey|gray|colou?r|madness|sale))/g,
    read: () => '00:00',
  },
];

/** "Ten to three", "quarter past five". */
function beforeOrPast(match: RegExpExecArray): string | undefined {
  const [, quarter, minutes, relation = '', hour = '', half, one, other] = match;
  const count = quarter === undefined ? minutesOf(minutes) : 15;
  const part = partOf(half, one ?? other) ?? partNear(match);
  const number = readEnglishSmallNumber(hour);
  if (number === undefined || count === 0) return undefined;
  return /past|after/.test(relation) ? clockTime(number, count, part) : timeBefore(number, count, part);
}

/** Whether 16:10 is the shape of a screen or the scale of a model. */
function aspect({ input, index }: RegExpExecArray): boolean {
  return /\b(?:ratio|aspect|scale|odds|score)\b[^.]{0,8}$/.test(input.slice(Math.max(0, index - 16), index));
}
