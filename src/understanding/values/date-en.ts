import {
  addMonths,
  comingWeekday,
  type Day,
  dateOf,
  dayOf,
  fullYear,
  lastDayOf,
  monthFrom,
  nextDateOf,
  nextDayOfMonth,
  nextMonth,
  nthWeekday,
  weekdayInWeek,
} from './calendar.ts';
import { englishHolidayForms } from './holidays-en.ts';
import type { Form } from './mentions.ts';
import { englishOrdinalWord, englishSmallNumberWord, readEnglishSmallNumber } from './small-numbers.ts';
import { withinOneEdit } from './spelling.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

// Names are matched whole, so that "marble" and "sunny" are neither a month nor a day.
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const weekday =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';
const suffixed = `\\d{1,2} ?(?:st|nd|rd|th)|${englishOrdinalWord}`;
const dayOfMonth = `(${suffixed}|\\d{1,2})`;
const year = "(?:,? (?:of |in )?((?:19|20)\\d\\d)\\b|[-/]((?:19|20)\\d\\d)\\b|,? ?'(\\d\\d)\\b|[ -](2\\d)(?=$|[.,!?]))?";
// "it may 5 times fail", "march 3 km": the word is no month.
const countedThing =
  '(?! ?(?:%|times?\\b|people|persons?|items?|pieces?|pcs|orders?|parcels?|days?\\b|weeks?|months?|hours?|minutes?|mins?|hrs?|km|kg|miles?|dollars?|bucks|more\\b|x\\b))';
const verb = '(?! (?:be|have|not|also|still|take|need|get|go|come|work|help|cause|want|well|only|never|fail|contain|as well)\\b)';
// "sat down", "sun cream", "newly wed", "the Sunday Times": names of days that are also words, or names.
const notAWeekday =
  '(?<!(?:the|hot|to|newly|got|get|be|i|it|we|he|she|was|has) (?:sat|sun|wed))' +
  '(?<!\\bsat(?= (?:on|in|at|down|there|here|for|waiting|with|through|idle|unused|nav|phone|tv|dish|exam|test|scores?)))' +
  '(?<!\\bsun(?= ?(?:cream|screen|hat|glasses|damage|burn|is|light|block|shade|lounger|visor|protection|exposure)))' +
  '(?! (?:times|roast|addams|school|blues))';
const amount = `(\\d{1,2}|an?|${englishSmallNumberWord})`;
const unit = '(day|week|fortnight|month|year)s?\\b';

const monthOf = (name = '') => monthNames.indexOf(name.slice(0, 3)) + 1;
const weekdayNumberOf = (name = '') => weekdayNames.indexOf(name.slice(0, 3)) + 1;
const numberOf = (words = '') => (/^an?$/.test(words) ? 1 : (readEnglishSmallNumber(words) ?? 0));
const stepsOf = (word: string | undefined) => (word === 'next' ? 1 : word === 'last' || word === 'previous' ? -1 : 0);

// Words that may follow "the 5th" when it is a day and not the fifth of some things.
const afterDay =
  "(?=$|[^\\w' -]| ?-(?!\\w)| ?[,.;:!?)]| (?:at|in|on|by|before|after|from|for|to|till|until|please|pls|plz|thanks|thx|thank|is|was|will|would|can|could|should|if|and|or|but|so|as|because|since|when|then|works?|suits|ok|okay|fine|good|great|best|instead|not|i|i'm|i'd|i'll|we|we're|my|you|your|it|it's|that|that's|this|the|a|any|early|morning|afternoon|evening|night|noon|latest|onwards?|around|about|maybe|perhaps|probably|though|actually|sorry|do|does|are|am|let|let's|there|here|only|too|also|either|again|now|lol|haha|with|no|yes|around|anytime|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b)";

/** The day that a weekday stands for, with the words before it: "next", "this past". */
function namedWeekday(prefix: string | undefined, name: string | undefined, today: Day): Day {
  const number = weekdayNumberOf(name);
  if (prefix?.endsWith('past')) return comingWeekday(today, number) - (comingWeekday(today, number) === today + 7 ? 14 : 7);
  if (prefix === undefined || /coming|following/.test(prefix)) return comingWeekday(today, number);
  return weekdayInWeek(today, stepsOf(prefix), number);
}

function yearIn(groups: readonly (string | undefined)[]): number | undefined {
  const digits = groups.find((group) => group !== undefined);
  return digits === undefined ? undefined : fullYear(digits);
}

function dated(today: Day, month: number, dayNumber: number, year: number | undefined): Day | undefined {
  return year === undefined ? nextDateOf(today, month, dayNumber) : dayOf(year, month, dayNumber);
}

function moved(day: Day, count: number, unit: string | undefined): Day {
  if (unit === 'month') return addMonths(day, count);
  if (unit === 'year') return addMonths(day, count * 12);
  return day + count * (unit === 'day' ? 1 : unit === 'fortnight' ? 14 : 7);
}

const anchors = new Map([
  ['now', 0],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/** Ways of writing a date in English, over words made plain and spelt right. */
export const englishDateForms: readonly Form<Day, Day>[] = [
  // "Jan 15-18", "15 to 18 Jan": a range of days.
  {
    pattern: new RegExp(
      `\\b${month} ?(?:the )?${dayOfMonth} ?(?:-|–|to|through|or|and|till|until) ?(?:the )?\\d{1,2}(?: ?(?:st|nd|rd|th))?(?![\\d:])${afterDay}`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])${dayOfMonth} ?(?:-|–|to|through|or|and|till|until) ?(?:the )?${dayOfMonth} ?(?:of )?${month}`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(
      `(?:\\b((?:19|20)\\d\\d),? )?\\b${month},? ?(?:the )?${dayOfMonth}(?![\\w:]|[.]\\d| ?[ap]\\.?m\\b)${year}${countedThing}`,
      'g',
    ),
    read: ([, yearBefore, name, words, ...years], today) =>
      dated(today, monthOf(name), numberOf(words), yearIn([yearBefore, ...years])),
  },
  {
    pattern: new RegExp(`(?<![\\w.:$€£-])(?:the )?${dayOfMonth}(?: of |[ -])?${month}${verb}${year}`, 'g'),
    read: ([, words, name, ...years], today) => dated(today, monthOf(name), numberOf(words), yearIn(years)),
  },
  {
    pattern: new RegExp(
      `(?<![\\w-])(?:the )?${dayOfMonth} (?:of |day of |in )?(next|last|this|the current|(?:the )?(?:following|coming)) month\\b`,
      'g',
    ),
    read: ([, words, which], today) => dayInMonth(today, which, numberOf(words)),
  },
  {
    pattern: new RegExp(`\\b(next|last|this) month,? (?:on )?(?:the )?(${suffixed})`, 'g'),
    read: ([, which, words], today) => dayInMonth(today, which, numberOf(words)),
  },
  {
    pattern: /\b(?:(?:end|last day) of (?:(the|this|next|last) )?month|month[- ]end|eom)\b/g,
    read: ([, which], today) => lastDayOf(monthFrom(today, stepsOf(which))),
  },
  {
    pattern: new RegExp(`\\b(?:end|last day) of (?:(next|last|this) )?${month}(?: (20\\d\\d))?`, 'g'),
    read: ([, which, name, digits], today) => lastDayOfMonth(today, which, monthOf(name), digits),
  },
  {
    pattern: /\b(?:(?:end|last day) of (?:(the|this|next|last) )?year|year[- ]end)\b/g,
    read: ([, which], today) => dayOf(dateOf(today).year + stepsOf(which), 12, 31),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:the|on|by|for|before|until|till|after|from|to|${weekday},?) )(\\d{1,2} ?(?:st|nd|rd|th))(?: of the month)?${afterDay}`,
      'g',
    ),
    read: ([, , words], today) => nextDayOfMonth(today, numberOf(words)),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:on|by|until|till|${weekday},?) the )(${englishOrdinalWord})(?: of the month)?${afterDay}`,
      'g',
    ),
    read: ([, , words], today) => nextDayOfMonth(today, numberOf(words)),
  },
  {
    pattern: new RegExp(
      `(?<![\\w-])(?<!from )(?<!from the )(?:the )?(${suffixed})(?: or | and | ?- ?| to | through )(?:the )?(${suffixed})\\b`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: /^(\d{1,2} ?(?:st|nd|rd|th))(?= please| pls|[.!?]?$)/g,
    read: ([, words], today) => nextDayOfMonth(today, numberOf(words)),
  },
  {
    pattern: new RegExp(
      `\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)|last) ${weekday} (?:of|in) (?:(?:(the|this|next|last) month\\b)|${month})`,
      'g',
    ),
    read: ([, nth, day, which, name], today) =>
      nthWeekday(
        name === undefined ? monthFrom(today, stepsOf(which)) : nextMonth(today, monthOf(name)),
        nth === undefined ? undefined : numberOf(nth),
        weekdayNumberOf(day),
      ),
  },
  {
    pattern: new RegExp(`\\bfirst day of (?:(the|this|next|last) month\\b|${month})`, 'g'),
    read: ([, which, name], today) => {
      if (name !== undefined) return nextDateOf(today, monthOf(name), 1);
      return which === 'the' ? nextDayOfMonth(today, 1) : dayInMonth(today, which, 1);
    },
  },
  // Weekdays that come again and again, or that are the name of something else.
  {
    pattern: new RegExp(
      `\\b(?:(?:every|each|any|most|alternate) (?:other )?|(?:black|good|casual|cyber|easter|palm|ash|super|tgi|blue) )${weekday}`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(
      `(?<!')\\b(?:((?:this )?(?:past|coming|upcoming|following)|this|next|nxt|last|previous) )?${weekday}(?!-)${notAWeekday}`,
      'g',
    ),
    loose: true,
    read: ([, prefix, name], today) => namedWeekday(prefix?.replace('nxt', 'next'), name, today),
  },
  {
    pattern: new RegExp(`\\b(next|this|last|the following) week(?:'s)?,? (?:on )?${weekday}`, 'g'),
    loose: true,
    read: ([, which, name], today) =>
      weekdayInWeek(today, which?.endsWith('following') ? 1 : stepsOf(which), weekdayNumberOf(name)),
  },
  {
    pattern: new RegExp(`\\b${weekday},? (?:of |in |on )?(next|this|last|the following) week\\b`, 'g'),
    loose: true,
    read: ([, name, which], today) =>
      weekdayInWeek(today, which?.endsWith('following') ? 1 : stepsOf(which), weekdayNumberOf(name)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?week after next,? (?:on )?${weekday}|\\b(?:the )?${weekday},? (?:(?:of |in )?(?:the )?week )?after next\\b`,
      'g',
    ),
    loose: true,
    read: ([, one, other], today) => weekdayInWeek(today, 2, weekdayNumberOf(one ?? other)),
  },
  {
    pattern: new RegExp(`\\b${weekday} (?:week|fortnight)\\b`, 'g'),
    loose: true,
    read: ([words, name], today) => comingWeekday(today, weekdayNumberOf(name)) + (words.endsWith('week') ? 7 : 14),
  },
  {
    pattern: new RegExp(`\\b${amount} ${unit} (?:from|on|after) (?:(this|next|last) )?${weekday}`, 'g'),
    loose: true,
    read: ([, count, unit, prefix, name], today) => moved(namedWeekday(prefix, name, today), numberOf(count), unit),
  },
  {
    pattern: /\b(?:the )?day after tomorrow\b|\bovermorrow\b/g,
    read: (_, today) => today + 2,
  },
  { pattern: /\b(?:the )?day before yesterday\b/g, read: (_, today) => today - 2 },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g, read: (_, today) => today },
  { pattern: /\btomorrow\b(?! never)/g, read: (_, today) => today + 1 },
  { pattern: /\b(?:yesterday|last night)\b/g, read: (_, today) => today - 1 },
  {
    pattern: new RegExp(`(?<!times? |twice |once |least )\\bin ${amount} ${unit}(?!'? notice| or\\b| in a row| of\\b)`, 'g'),
    read: ([, count, unit], today) => moved(today, numberOf(count), unit),
  },
  {
    pattern: new RegExp(
      `(?<![\\d-])\\b${amount} ${unit} (?:(?:from|after) (now|today|tonight|tomorrow|yesterday)|later|hence|from this day)\\b`,
      'g',
    ),
    read: ([, count, unit, anchor = 'now'], today) => moved(today + (anchors.get(anchor) ?? 0), numberOf(count), unit),
  },
  {
    pattern: /\b(?:a week (today|tomorrow)|(today|tomorrow) week)\b/g,
    read: ([, one, other], today) => today + 7 + (anchors.get(one ?? other ?? '') ?? 0),
  },
  {
    pattern: new RegExp(`(?<![\\d-]|few |or )\\b${amount} ${unit} ago\\b`, 'g'),
    read: ([, count, unit], today) => moved(today, -numberOf(count), unit),
  },
  ...englishHolidayForms,
];

function dayInMonth(today: Day, which: string | undefined, dayNumber: number): Day | undefined {
  const { year, month } = monthFrom(today, /following|coming/.test(which ?? '') ? 1 : stepsOf(which));
  return dayOf(year, month, dayNumber);
}

function lastDayOfMonth(today: Day, which: string | undefined, month: number, digits: string | undefined): Day | undefined {
  if (digits !== undefined) return lastDayOf({ year: Number(digits), month });
  return lastDayOf(which === undefined ? nextMonth(today, month) : { year: dateOf(today).year + stepsOf(which), month });
}

const misspellings = new Map([
  ...['tmr', 'tmrw', 'tmrrw', 'tmw', 'tomoz', 'tomo', '2moro', '2morrow', 'tommorow', 'tommorrow', 'tomorow', 'tomorrows'].map(
    (word): [string, string] => [word, 'tomorrow'],
  ),
  ...['2day', 'tday', 'todays'].map((word): [string, string] => [word, 'today']),
  ...['2nite', 'tonite', 'tonigth'].map((word): [string, string] => [word, 'tonight']),
  ...['yday', 'yest', 'ystd'].map((word): [string, string] => [word, 'yesterday']),
  ...['wensday', 'wendsday', 'wednesdy', 'weds'].map((word): [string, string] => [word, 'wednesday']),
]);
const dateWords =
  'january february august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday'.split(
    ' ',
  );
// One letter away from a day or a month, and words of their own.
const otherWords = new Set(['sundae', 'sundry']);

/** The words with months, weekdays and the like spelt right: customers write janurary and wensday. */
export function withDateWordsCorrected(words: string): string {
  return words.replace(/[a-z\d]+/g, (word) => {
    const known = misspellings.get(word);
    if (known !== undefined || word.length < 5 || otherWords.has(word)) return known ?? word;
    return dateWords.find((name) => name[0] === word[0] && `${name}s` !== word && withinOneEdit(word, name)) ?? word;
  });
}
