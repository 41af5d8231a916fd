import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import type { ReadContext } from './reader.ts';
import { readTime } from './time.ts';

const chinese: ReadContext = { locale: 'zh', now: Date.parse('2026-03-05T12:00:00+08:00'), zone: 'Asia/Shanghai' };
const english: ReadContext = { ...chinese, locale: 'en' };
const read = (texts: readonly string[], context = chinese) => texts.map((text) => readTime(text, context));

test('a bare hour up to six is in the afternoon, from seven in the morning, and twelve is noon', () => {
  expect(read(['一点', '六点', '七点', '十一点', '十二点', '两点十分', '1:20', '7:20'])).toEqual([
    '13:00',
    '18:00',
    '07:00',
    '11:00',
    '12:00',
    '14:10',
    '13:20',
    '07:20',
  ]);
  expect(read(["one o'clock", 'at six', 'at 7', 'quarter past twelve', '6:05'], english)).toEqual([
    '13:00',
    '18:00',
    '07:00',
    '12:15',
    '18:05',
  ]);
});

test('a leading zero or an hour past twelve means the 24-hour clock', () => {
  expect(read(['06:20', '18:20', '0点', '24点', '十九点四十', '01：05'])).toEqual([
    '06:20',
    '18:20',
    '00:00',
    '00:00',
    '19:40',
    '01:05',
  ]);
  expect(read(['06:20', '0630 hours', '19h45', 'nineteen thirty'], english)).toEqual(['06:20', '06:30', '19:45', '19:30']);
});

test('the part of the day decides, wherever it stands in the sentence', () => {
  expect(
    read(['早上六点', '晚上十二点', '半夜十二点半', '凌晨四点', '中午一点', '傍晚6点一刻', '下午我大概三点到家', '今晚一点']),
  ).toEqual(['06:00', '00:00', '00:30', '04:00', '13:00', '18:15', '15:00', '01:00']);
  expect(
    read(
      [
        'eight in the evening',
        'tomorrow morning at 5',
        '12 am',
        '12:10 at night',
        'I can come in the afternoon, at two',
        'PM 8:30',
      ],
      english,
    ),
  ).toEqual(['20:00', '05:00', '00:00', '00:10', '14:00', '20:30']);
});

test('good morning is a greeting and says nothing about the hour', () => {
  expect(read(['Good morning, at 4 please', 'good evening, 3:15 works'], english)).toEqual(['16:00', '15:15']);
});

test('minutes before an hour are counted back, over midnight too', () => {
  expect(read(['差五分七点', '七点差一刻', '晚上差十分十二点', '差十分一点'])).toEqual(['06:55', '06:45', '23:50', '12:50']);
  expect(
    read(['ten to eight', 'a quarter to 9 in the evening', '25 past 3', '7 minutes past five', 'five to midnight'], english),
  ).toEqual(['07:50', '20:45', '15:25', '17:07', '00:00']);
});

test('the hour after a weekday or a day does not grow into it', () => {
  expect(read(['周二十点', '星期一一点半', '12号3点', '2026-03-20 14:30'])).toEqual(['10:00', '13:30', '15:00', '14:30']);
});

test('一点 is one o’clock only where a time is spoken of', () => {
  expect(read(['明天一点', '改到一点吧', '一点以后', '周五一点钟'])).toEqual(['13:00', '13:00', '13:00', '13:00']);
  expect(read(['便宜一点吧', '快一点', '晚一点送', '有一点破', '一点也不好用', '少一点半糖', '差一点'])).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

test('points of a list, scores, shapes, prices and counts are no times', () => {
  expect(
    read(['三点建议', '第二点', '以下两点：', '扣5点', '5点积分', '三点五公斤', '屏幕比例16:10', '3小时', '一时半会']),
  ).toEqual(Array.from({ length: 9 }, () => undefined));
  expect(
    read(
      [
        'at 4 stores',
        'at 4.5 stars',
        'at one point',
        '10 to 12 days',
        'a 16:10 screen',
        'ten items',
        'I am not',
        'a midnight blue dress',
        'at $5',
      ],
      english,
    ),
  ).toEqual(Array.from({ length: 9 }, () => undefined));
});

test('a range or a choice of times is not one time', () => {
  expect(read(['三点到五点', '9:00-11:00', '下午3点-4点', '八九点', '上午十点或者十一点'])).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
  expect(read(['between 3 and 5', 'from 9:30 to 11', '3-5pm', '2 or 3 pm', 'between 3 and 5pm'], english)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('a corrected time is the one that counts', () => {
  expect(read(['三点，不对，四点', '不要上午十点 要下午两点', '十点多吧…十点四十', '从三点改到五点'])).toEqual([
    '16:00',
    '14:00',
    '10:40',
    '17:00',
  ]);
  expect(read(['3pm, sorry, 4pm', 'not at 5, at 6', "10am won't work, 11am"], english)).toEqual(['16:00', '18:00', '11:00']);
});

test('impossible times are not guessed', () => {
  expect(read(['25点', '12:60', '24:30', '三点七十分'])).toEqual([undefined, undefined, undefined, undefined]);
});

test('English times are understood in a Chinese sentence, and traditional characters too', () => {
  expect(read(['明天8:30pm', '3PM 可以', '下午三點半', '晚上九時'])).toEqual(['20:30', '15:00', '15:30', '21:00']);
});

const twoDigits = (number: number) => String(number).padStart(2, '0');

test('every time of day reads back as itself, on either clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const iso = `${twoDigits(hour)}:${twoDigits(minute)}`;
      const onTwelve = `${hour % 12 || 12}:${twoDigits(minute)} ${hour < 12 ? 'am' : 'pm'}`;
      const half = hour < 12 ? '凌晨' : '下午';
      expect(read([iso, `改到${iso}`, `${half}${hour % 12 || 12}点${minute}分`])).toEqual([iso, iso, iso]);
      expect(read([iso, `at ${iso} please`, onTwelve], english)).toEqual([iso, iso, iso]);
    }),
  );
});

test('no text whatever breaks the reading of times', () => {
  const words = fc.constantFrom(
    '下午',
    '晚',
    '一',
    '十',
    '点',
    '半',
    '刻',
    '差',
    '5',
    ':',
    '30',
    ' ',
    'at',
    'half',
    'past',
    'to',
    'ten',
    'pm',
    '-',
    '.',
    '周三',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(readTime(text, chinese) ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        expect(readTime(text, english) ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
      },
    ),
  );
});

test('times are read as well as they were when last measured', () => {
  expectAccuracy('time', readTime, { tune: 95, held: 90 });
});
