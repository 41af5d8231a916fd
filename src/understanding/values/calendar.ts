/** A calendar day, as the number of days since 1970-01-01: days are compared and added without a time zone. */
export type Day = number;

/** A month of a year; `month` counts from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const millisecondsPerDay = 86_400_000;

/** The day of a date; `undefined` when there is no such date, as 30 February. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const day = Math.floor(Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay);
  const actual = dateOf(day);
  return actual.month === month && actual.dayOfMonth === dayOfMonth ? day : undefined;
}

/** The date of a day. */
export function dateOf(day: Day): Month & { readonly dayOfMonth: number } {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** A day as `YYYY-MM-DD`. */
export function isoDate(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day that an instant falls on in a time zone. */
export function dayIn(zone: string, instant: number): Day {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const date = Date.UTC(parts.get('year') ?? 1970, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1);
  return Math.floor(date / millisecondsPerDay);
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A weekday of this week (0), next week (1), last week (-1); weeks begin on Monday. */
export function weekdayInWeek(today: Day, week: number, weekday: number): Day {
  return today - weekdayOf(today) + weekday + week * 7;
}

/** The coming such weekday. On a Wednesday, "Wednesday" is a week ahead: for the day itself people say "today". */
export function comingWeekday(today: Day, weekday: number): Day {
  const inThisWeek = weekdayInWeek(today, 0, weekday);
  return inThisWeek > today ? inThisWeek : inThisWeek + 7;
}

/** The month that lies some months after that of a day. */
export function monthFrom(today: Day, months: number): Month {
  const { year, month } = dateOf(today);
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The last day of a month. */
export function lastDayOf({ year, month }: Month): Day {
  return Math.floor(Date.UTC(year, month, 0) / millisecondsPerDay);
}

/** The same date some months on, or the month's last day where it is too short. */
export function addMonths(day: Day, months: number): Day {
  const target = monthFrom(day, months);
  return dayOf(target.year, target.month, dateOf(day).dayOfMonth) ?? lastDayOf(target);
}

/** The next day with a number, today counting: "the 31st" skips months that have none. */
export function nextDayOfMonth(today: Day, dayOfMonth: number): Day | undefined {
  for (const months of [0, 1, 2]) {
    const { year, month } = monthFrom(today, months);
    const day = dayOf(year, month, dayOfMonth);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

/**
 * The next day with a month and number, today counting; `undefined` when neither this year nor the next has one to come: who
 * writes 29 February two years ahead of it is mistaken about the calendar.
 */
export function nextDateOf(today: Day, month: number, dayOfMonth: number): Day | undefined {
  const { year } = dateOf(today);
  return [year, year + 1]
    .map((candidate) => dayOf(candidate, month, dayOfMonth))
    .find((day) => day !== undefined && day >= today);
}

/** The next month with a number, this month counting. */
export function nextMonth(today: Day, month: number): Month {
  const { year, month: thisMonth } = dateOf(today);
  return { year: month < thisMonth ? year + 1 : year, month };
}

/** The nth such weekday of a month, or its last: Thanksgiving is the fourth Thursday of November. */
export function nthWeekday(of: Month, nth: number | undefined, weekday: number): Day | undefined {
  const last = lastDayOf(of);
  if (nth === undefined) return last - ((weekdayOf(last) - weekday + 7) % 7);
  const beforeFirst = last - dateOf(last).dayOfMonth;
  const day = comingWeekday(beforeFirst, weekday) + (nth - 1) * 7;
  return day <= last ? day : undefined;
}

/** A year written with two digits belongs to this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
