import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { isoDate } from './calendar.ts';
import { readDate } from './date.ts';
import type { ReadContext } from './reader.ts';

/** Thursday 5 March 2026, noon in Shanghai. */
const thursday: ReadContext = { locale: 'zh', now: Date.parse('2026-03-05T12:00:00+08:00'), zone: 'Asia/Shanghai' };
const inEnglish: ReadContext = { ...thursday, locale: 'en' };
const read = (texts: readonly string[], context = thursday) => texts.map((text) => readDate(text, context));

test('下周三 is the Wednesday of next week, 这周三 that of this week, and 周三 the coming one', () => {
  expect(read(['下周三', '这周三', '周三', '下下周三', '上周三', '下周的星期三'])).toEqual([
    '2026-03-11',
    '2026-03-04',
    '2026-03-11',
    '2026-03-18',
    '2026-02-25',
    '2026-03-11',
  ]);
});

test('"next Monday" is in next week, "this Monday" in this one, "last Monday" in last week', () => {
  expect(read(['next Monday', 'this Monday', 'Monday', 'last Monday', 'Monday week', 'Monday after next'], inEnglish)).toEqual([
    '2026-03-09',
    '2026-03-02',
    '2026-03-09',
    '2026-02-23',
    '2026-03-16',
    '2026-03-16',
  ]);
});

test('a weekday said on that very day is a week ahead: for today people say today', () => {
  expect(read(['周四', '礼拜四', '本周四'])).toEqual(['2026-03-12', '2026-03-12', '2026-03-05']);
  expect(read(['Thursday', 'this Thursday'], inEnglish)).toEqual(['2026-03-12', '2026-03-05']);
});

test('a customer in New York means the day that it is in New York', () => {
  const lateEvening = Date.parse('2026-03-08T03:30:00Z');
  const newYork: ReadContext = { locale: 'en', now: lateEvening, zone: 'America/New_York' };
  expect(read(['today', 'tomorrow', 'in two days', 'Sunday'], newYork)).toEqual([
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
    '2026-03-08',
  ]);
  expect(readDate('tomorrow', { ...newYork, zone: 'Asia/Shanghai' })).toBe('2026-03-09');
  expect(readDate('tomorrow', { ...newYork, zone: 'Pacific/Kiritimati' })).toBe('2026-03-09');
});

test('clocks that go forward or back lose or gain no day', () => {
  const beforeSpring: ReadContext = { locale: 'en', now: Date.parse('2026-03-07T23:30:00-05:00'), zone: 'America/New_York' };
  const beforeAutumn: ReadContext = { locale: 'en', now: Date.parse('2026-10-31T23:30:00-04:00'), zone: 'America/New_York' };
  expect(read(['tomorrow', 'the day after tomorrow', 'a week from today'], beforeSpring)).toEqual([
    '2026-03-08',
    '2026-03-09',
    '2026-03-14',
  ]);
  expect(read(['tomorrow', 'the day after tomorrow', 'in 7 days'], beforeAutumn)).toEqual([
    '2026-11-01',
    '2026-11-02',
    '2026-11-07',
  ]);
});

test('at the end of the year the next day, week and month are in the new year', () => {
  const lastEvening: ReadContext = { ...thursday, now: Date.parse('2026-12-31T20:00:00+08:00') };
  expect(read(['明天', '元旦', '3号', '下周一', '下个月5号', '31号', '月底', '年底', '去年12月31号'], lastEvening)).toEqual([
    '2027-01-01',
    '2027-01-01',
    '2027-01-03',
    '2027-01-04',
    '2027-01-05',
    '2026-12-31',
    '2026-12-31',
    '2026-12-31',
    '2025-12-31',
  ]);
});

test('a date without a year is the next to come, today counting', () => {
  expect(read(['3月5号', '3月4号', '5号', '4号', '十二月二十五', '二月底'])).toEqual([
    '2026-03-05',
    '2027-03-04',
    '2026-03-05',
    '2026-04-04',
    '2026-12-25',
    '2027-02-28',
  ]);
  expect(read(['5 March', 'March 4', 'the 5th', 'the 4th of April'], inEnglish)).toEqual([
    '2026-03-05',
    '2027-03-04',
    '2026-03-05',
    '2026-04-04',
  ]);
});

test('29 February is a date in leap years only', () => {
  const leapYear: ReadContext = { ...thursday, now: Date.parse('2028-02-01T09:00:00+08:00') };
  expect(read(['2月29号', '月底', '2028年2月29日', '2027年2月29日'], leapYear)).toEqual([
    '2028-02-29',
    '2028-02-29',
    '2028-02-29',
    undefined,
  ]);
  expect(read(['2月29号', '2月30号', '4月31号', '13月1号', '2026-02-30', '20260231'])).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
  expect(read(['Feb 29', '31 April', 'June 31st'], inEnglish)).toEqual([undefined, undefined, undefined]);
});

test('"the 31st" waits for a month that has one, and a month on from the 31st is the last day', () => {
  const april: ReadContext = { ...thursday, now: Date.parse('2026-04-10T09:00:00+08:00') };
  expect(read(['31号', '下个月31号', '这个月31号'], april)).toEqual(['2026-05-31', '2026-05-31', undefined]);
  const endOfJanuary: ReadContext = { ...inEnglish, now: Date.parse('2026-01-31T09:00:00+08:00') };
  expect(readDate('in a month', endOfJanuary)).toBe('2026-02-28');
});

test('short dates are read in the order of the country', () => {
  expect(read(['4/6', '26/4/6'])).toEqual(['2026-04-06', '2026-04-06']);
  expect(readDate('04/06/2026', { ...inEnglish, locale: 'en-US' })).toBe('2026-04-06');
  expect(readDate('04/06/2026', { ...inEnglish, locale: 'en-GB' })).toBe('2026-06-04');
  expect(readDate('04/06/2026', { ...inEnglish, zone: 'Europe/London' })).toBe('2026-06-04');
  expect(readDate('25/04/2026', { ...inEnglish, locale: 'en-US' })).toBe('2026-04-25');
});

test('a corrected date is the one that counts', () => {
  expect(read(['周六，不对，周日', '从10号改到12号', '不要明天，后天吧', '明天没空 后天可以', '明天，还是后天吧'])).toEqual([
    '2026-03-08',
    '2026-03-12',
    '2026-03-07',
    '2026-03-07',
    '2026-03-07',
  ]);
  expect(
    read(
      ['Friday, no wait, Saturday', 'not tomorrow, Sunday', 'move it from Friday to Monday', 'Sunday instead of Monday'],
      inEnglish,
    ),
  ).toEqual(['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-08']);
});

test('of two dates nobody can tell which is meant, nor of a weekday that is not the day of its date', () => {
  expect(read(['明天或者后天', '10号到12号', '明后天', '周一12号'])).toEqual([undefined, undefined, undefined, undefined]);
  expect(read(['周四12号', '12号（周四）'])).toEqual(['2026-03-12', '2026-03-12']);
  expect(read(['Friday or Saturday', 'March 10-12', 'Monday 12 March'], inEnglish)).toEqual([undefined, undefined, undefined]);
  expect(read(['Thursday the 12th', 'Thu, 12 March 2026'], inEnglish)).toEqual(['2026-03-12', '2026-03-12']);
});

test('holidays with a date of their own are dates; what is only named after them is not', () => {
  expect(read(['国庆当天', '双十一', '母亲节', '圣诞树', '五一路店', '明年元旦', '国庆前三天'])).toEqual([
    '2026-10-01',
    '2026-11-11',
    '2026-05-10',
    undefined,
    undefined,
    '2027-01-01',
    undefined,
  ]);
  expect(read(['Christmas Eve', 'Thanksgiving', 'a Christmas jumper', 'last Halloween', 'Chinese New Year'], inEnglish)).toEqual([
    '2026-12-24',
    '2026-11-26',
    undefined,
    '2025-10-31',
    undefined,
  ]);
});

test('a number of something, a habit or a word that sounds like a day is no date', () => {
  expect(
    read([
      '4号线怎么走',
      '中山路15号',
      '每周三',
      '一周三次',
      '7天无理由',
      '三天后悔了',
      '以后天天来',
      '3日游',
      '版本3.5',
      '农历二月初五',
    ]),
  ).toEqual(Array.from({ length: 10 }, () => undefined));
  expect(
    read(
      ['the 3rd floor', 'every Friday', 'sun cream', 'it may 5 times fail', '24/7', 'an ice cream sundae', 'within 3 days'],
      inEnglish,
    ),
  ).toEqual(Array.from({ length: 7 }, () => undefined));
});

test('misspelt days and months are understood', () => {
  expect(read(['tommorow', 'wensday', 'febuary 14', 'saterday', '5th of septmber'], inEnglish)).toEqual([
    '2026-03-06',
    '2026-03-11',
    '2027-02-14',
    '2026-03-07',
    '2026-09-05',
  ]);
});

const months = 'January February March April May June July August September October November December'.split(' ');
const anyDay = fc.integer({ min: 7305, max: 29_219 });

test('every date that is written out with its year reads back as itself', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = isoDate(day);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      const name = months[(month ?? 1) - 1];
      const chinese = [
        `${year}年${month}月${dayOfMonth}日`,
        `送到时间改成${year}年${month}月${dayOfMonth}号`,
        iso.replaceAll('-', ''),
      ];
      const english = [`${dayOfMonth} ${name} ${year}`, `${name} ${dayOfMonth}, ${year}`, `please by ${iso}`];
      expect(new Set([...read(chinese), ...read(english, inEnglish)])).toEqual(new Set([iso]));
    }),
  );
});

test('"in so many days" and 多少天后 are so many days ahead, in every zone', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia'),
      (day, count, zone) => {
        const now = day * 86_400_000 + 43_200_000;
        const today = readDate('今天', { locale: 'zh', now, zone });
        const later = isoDate(Date.parse(today ?? '') / 86_400_000 + count);
        expect(readDate(`${count}天后`, { locale: 'zh', now, zone })).toBe(later);
        expect(readDate(`in ${count} days`, { locale: 'en', now, zone })).toBe(later);
      },
    ),
  );
});

test('no text whatever breaks the reading of dates', () => {
  const words = fc.constantFrom(
    '下',
    '周',
    '一',
    '三',
    '月',
    '号',
    '底',
    '5',
    '-',
    '/',
    '前',
    ' ',
    'next',
    'Jan',
    'the',
    '2nd',
    'Friday',
    'in',
    'a',
    'week',
    '.',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(readDate(text, thursday) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(readDate(text, inEnglish) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
  );
});

test('dates are read as well as they were when last measured', () => {
  expectAccuracy('date', readDate, { tune: 95, held: 90 });
});
