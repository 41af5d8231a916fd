import type { Article } from '../model/index.ts';

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
let latest: { readonly minute: number; readonly timeZone: string; readonly day: string } | undefined;

/** The calendar day of a moment in a time zone, `YYYY-MM-DD`. */
export function dayOf(now: number, timeZone: string): string {
  const inMinutes = Math.floor(now / minute);
  if (latest?.minute === inMinutes && latest.timeZone === timeZone) return latest.day;
  let format = formats.get(timeZone);
  if (!format) {
    // The Swedish form of a date is the ISO one.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  latest = { minute: inMinutes, timeZone, day: format.format(now) };
  return latest.day;
}

/** Whether a text `YYYY-MM-DD` is a day of the calendar, which 2026-02-30 is not. */
export function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/** Whether an article may be served on a day: published, and from its first day to its last, both included. */
export function isServed(article: Article, day: string): boolean {
  return (
    article.status === 'published' &&
    (article.validFrom === undefined || article.validFrom <= day) &&
    (article.validUntil === undefined || day <= article.validUntil)
  );
}
