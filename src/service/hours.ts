import { KefuError } from '../errors/index.ts';
import type { Locale } from '../model/index.ts';

/** Opening hours by days: `{ 'mon-fri': '09:00-18:00', sat: '10:00-16:00' }`; a day that is not named is closed. */
export interface Hours {
  readonly [days: string]: string;
}

/** Opening hours in a time zone, ready to be asked. */
export interface OpeningHours {
  isOpen(now: number): boolean;
  /** The next moment it is open, `now` itself if it is; `undefined` when it never is. */
  nextOpening(now: number): number | undefined;
  /** The hours of the day of `now`, or of the next day that has any: `09:00-22:00`. */
  text(now: number): string;
  /** A moment in words: the clock time, with the weekday when it is not today. */
  momentText(moment: number, now: number, locale: Locale): string;
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const minute = 60_000;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Reads opening hours; without any it is always open. */
export function openingHours(hours: Hours | undefined, timeZone: string): OpeningHours {
  const week: (Span | undefined)[] | undefined = hours && parseWeek(hours);
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

  /** The weekday (0 = Sunday) and the minute of the day in the time zone. */
  const local = (now: number) => {
    const found = Object.fromEntries(parts.formatToParts(now).map((part) => [part.type, part.value]));
    return {
      day: days.indexOf((found['weekday'] ?? '').toLowerCase() as (typeof days)[number]),
      minutes: Number(found['hour']) * 60 + Number(found['minute']),
    };
  };
  let latest: { readonly minute: number; readonly open: boolean } | undefined;
  const isOpen = (now: number) => {
    if (!week) return true;
    // Asked for every event of a turn, and the same for a whole minute.
    const inMinutes = Math.floor(now / minute);
    if (latest?.minute === inMinutes) return latest.open;
    const { day, minutes } = local(now);
    const span = week[day];
    latest = { minute: inMinutes, open: span !== undefined && minutes >= span.from && minutes < span.to };
    return latest.open;
  };
  return {
    isOpen,
    nextOpening: (now) => {
      if (isOpen(now)) return now;
      const { day, minutes } = local(now);
      const startOfMinute = Math.floor(now / minute) * minute;
      for (let ahead = 0; ahead <= 7; ahead++) {
        const span = week?.[(day + ahead) % 7];
        if (!span || (ahead === 0 && minutes >= span.from)) continue;
        const guess = startOfMinute + (ahead * 1440 + span.from - minutes) * minute;
        // Across a change of daylight-saving time the guess is off by what the clock was moved.
        const off = span.from - local(guess).minutes;
        return guess + (Math.abs(off) <= 120 ? off : 0) * minute;
      }
      return undefined;
    },
    text: (now) => {
      const { day } = local(now);
      for (let ahead = 0; ahead <= 7; ahead++) {
        const span = week?.[(day + ahead) % 7];
        if (span) return span.text;
      }
      return '00:00-24:00';
    },
    momentText: (moment, now, locale) => {
      const sameDay = Math.abs(moment - now) < 86_400_000 && local(moment).day === local(now).day;
      return new Intl.DateTimeFormat(locale, {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        ...(sameDay ? {} : { weekday: 'long' }),
      }).format(moment);
    },
  };
}

function parseWeek(hours: Hours): (Span | undefined)[] {
  const week: (Span | undefined)[] = Array.from({ length: 7 });
  for (const [key, text] of Object.entries(hours)) {
    const span = parseSpan(text, key);
    for (const day of parseDays(key)) week[day] = span;
  }
  return week;
}

function parseDays(key: string): number[] {
  const [from = '', to = from] = key.split('-');
  const first = days.indexOf(from as (typeof days)[number]);
  const last = days.indexOf(to as (typeof days)[number]);
  if (first < 0 || last < 0)
    throw new KefuError('INPUT_INVALID', { reason: `"${key}" is not a day or a span of days like mon-fri` }, { path: 'hours' });
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

function parseSpan(text: string, key: string): Span | undefined {
  if (text === 'closed') return undefined;
  const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  const from = found ? Number(found[1]) * 60 + Number(found[2]) : 0;
  const to = found ? Number(found[3]) * 60 + Number(found[4]) : 0;
  if (!found || to <= from || to > 1440) {
    throw new KefuError(
      'INPUT_INVALID',
      { reason: `"${text}" is not a span like 09:00-18:00, nor "closed"` },
      { path: `hours.${key}` },
    );
  }
  return { from, to, text };
}
