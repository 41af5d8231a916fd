/** A part of the day, that tells which of two hours is meant. */
export type DayPart = 'small-hours' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What turns an hour of the twelve-hour clock into one of the day, for each part of it. */
const inPart: { readonly [Part in DayPart]: (hour: number) => number } = {
  'small-hours': (hour) => hour % 12,
  morning: (hour) => hour,
  noon: (hour) => (hour <= 4 ? hour + 12 : hour),
  afternoon: (hour) => (hour % 12) + 12,
  // After midnight people still say 晚上一点.
  evening: (hour) => (hour === 12 || hour <= 4 ? hour % 12 : hour + 12),
  night: (hour) => (hour === 12 || hour <= 5 ? hour % 12 : hour + 12),
};

/**
 * A time as `HH:MM`, from an hour as people say it. Without a part of the day, 1–6 are in the afternoon, unless they are written
 * with a leading zero. `undefined` when there is no such time.
 */
export function clockTime(hour: number, minute: number, part?: DayPart, leadingZero = false): string | undefined {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return inMinutes(hourOfDay(hour, part, leadingZero) * 60 + minute);
}

function hourOfDay(hour: number, part: DayPart | undefined, leadingZero: boolean): number {
  if (hour === 0 || hour > 12) return hour % 24;
  if (part !== undefined) return inPart[part](hour);
  return hour <= 6 && !leadingZero ? hour + 12 : hour;
}

/** The time some minutes before an hour, as people say "ten to three" and 差五分三点. */
export function timeBefore(hour: number, minutes: number, part?: DayPart): string | undefined {
  const full = clockTime(hour, 0, part);
  return full === undefined || minutes > 59 ? undefined : inMinutes(Number(full.slice(0, 2)) * 60 - minutes);
}

/** A time of day counted from midnight, as `HH:MM`. */
function inMinutes(minutes: number): string {
  const ofDay = (minutes + 24 * 60) % (24 * 60);
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
