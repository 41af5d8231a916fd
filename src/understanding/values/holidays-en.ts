import { type Day, dateOf, dayOf, nthWeekday } from './calendar.ts';
import type { Form } from './mentions.ts';

const holidays: readonly { readonly names: string; readonly day: (year: number) => Day | undefined }[] = [
  { names: "new year'?s(?: day)?|new year day", day: on(1, 1) },
  { names: "(?:st\\.? )?valentine'?s?(?: day)?", day: on(2, 14) },
  { names: "(?:international )?women'?s day", day: on(3, 8) },
  { names: "(?:st\\.?|saint) (?:patrick|paddy)'?s(?: day)?", day: on(3, 17) },
  { names: "april fools?'?s?'?(?: day)?", day: on(4, 1) },
  { names: "may day|international (?:workers'?|labou?r) day", day: on(5, 1) },
  { names: "mother'?s'? day", day: (year) => nthWeekday({ year, month: 5 }, 2, 7) },
  { names: "children'?s day", day: on(6, 1) },
  { names: "father'?s'? day", day: (year) => nthWeekday({ year, month: 6 }, 3, 7) },
  { names: 'independence day', day: on(7, 4) },
  { names: "teacher'?s'? day", day: on(9, 10) },
  { names: '(?:chinese )?national day', day: on(10, 1) },
  { names: "hallowe'?en", day: on(10, 31) },
  { names: "single'?s'? day|double (?:11|eleven)", day: on(11, 11) },
  { names: 'thanksgiving(?: day)?', day: (year) => nthWeekday({ year, month: 11 }, 4, 4) },
  { names: '(?:christmas|xmas) eve', day: on(12, 24) },
  { names: '(?:christmas|xmas)(?: day)?', day: on(12, 25) },
  { names: 'boxing day', day: on(12, 26) },
  { names: "new year'?s eve|nye", day: on(12, 31) },
];

function on(month: number, dayOfMonth: number): (year: number) => Day | undefined {
  return (year) => dayOf(year, month, dayOfMonth);
}

// "Christmas sweater": the holiday only qualifies a thing.
const festive =
  '(?! (?:trees?|jumpers?|sweaters?|cards?|presents?|gifts?|sales?|deals?|dinner|lunch|party|parties|lights?|decorations?|ornaments?|songs?|hampers?|editions?|stockings?|markets?|offers?|promo\\w*|discounts?|shopping|holidays?|season|break|collection|set|box|bundle|wrapp\\w+|costumes?|candy|mask|pudding|cake|chocolates?|flowers?|bouquet|roses|pyjamas|pajamas|shirt|mug|movie|music|special|resolution|eve)\\b)';

/** Ways of naming a day by an English holiday with a date of its own, over words made plain. */
export const englishHolidayForms: readonly Form<Day, Day>[] = [
  { pattern: /\b(?:chinese|lunar|orthodox|jewish) (?:new year(?:'?s)?(?: (?:day|eve))?|christmas)\b/g, read: () => undefined },
  ...holidays.map(
    ({ names, day }): Form<Day, Day> => ({
      pattern: new RegExp(`\\b(?:(last|next|this) )?(?:${names})(?![\\w'])${festive}`, 'g'),
      read: (match, today) => {
        const { year } = dateOf(today);
        const days = [year - 1, year, year + 1].map(day);
        if (match[1] === 'last') return days.findLast((candidate) => candidate !== undefined && candidate < today);
        return days.find((candidate) => candidate !== undefined && candidate >= today);
      },
    }),
  ),
];
