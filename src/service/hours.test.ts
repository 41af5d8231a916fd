import { expect, test } from 'vitest';
import { openingHours } from './index.ts';

const shanghai = (day: number, hour: number, minute = 0) => Date.UTC(2026, 0, day, hour - 8, minute);
// 5 January 2026 is a Monday.
const hours = openingHours({ 'mon-fri': '09:00-18:00', sat: '10:00-12:00', sun: 'closed' }, 'Asia/Shanghai');

test('it is open from the first minute to before the last', () => {
  expect([shanghai(5, 8, 59), shanghai(5, 9), shanghai(5, 17, 59), shanghai(5, 18)].map(hours.isOpen)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([shanghai(10, 11), shanghai(10, 13), shanghai(11, 11)].map(hours.isOpen)).toEqual([true, false, false]);
});

test('the next opening is now, later today, tomorrow, or after the weekend', () => {
  const next = (now: number) => hours.nextOpening(now);
  expect(next(shanghai(5, 10))).toBe(shanghai(5, 10));
  expect(next(shanghai(5, 7, 30))).toBe(shanghai(5, 9));
  expect(next(shanghai(5, 20))).toBe(shanghai(6, 9));
  expect(next(shanghai(10, 13))).toBe(shanghai(12, 9));
});

test('a moment is told as a clock time, with the weekday when it is not today', () => {
  const now = shanghai(5, 20);
  expect(hours.momentText(shanghai(5, 21), now, 'zh')).toBe('21:00');
  expect(hours.momentText(shanghai(6, 9), now, 'zh')).toBe('星期二09:00');
  expect(hours.momentText(shanghai(6, 9), now, 'en')).toBe('Tuesday 09:00');
});

test('without hours it is always open; hours that never open have no next opening', () => {
  expect(openingHours(undefined, 'UTC').isOpen(0)).toBe(true);
  expect(openingHours({ mon: 'closed' }, 'UTC').nextOpening(0)).toBe(undefined);
});

test('an opening keeps its clock time when the clocks change', () => {
  const london = openingHours({ 'mon-sun': '09:00-17:00' }, 'Europe/London');
  // On 29 March 2026 clocks go forward at 01:00.
  expect(london.nextOpening(Date.UTC(2026, 2, 28, 20))).toBe(Date.UTC(2026, 2, 29, 8));
});

test('hours that are none are refused at their place', () => {
  expect(() => openingHours({ mon: '9-17' }, 'UTC')).toThrowError(
    'hours.mon: The input was refused: "9-17" is not a span like 09:00-18:00, nor "closed". (INPUT_INVALID)',
  );
  expect(() => openingHours({ mond: '09:00-17:00' }, 'UTC')).toThrowError(/"mond" is not a day/);
});
