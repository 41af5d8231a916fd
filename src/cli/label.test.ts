// Words in lines, as those who set Chinese and English type would set them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns } from '../errors/index.ts';
import { labelOf } from './label.ts';

const lines = (text: string, width = 32) => labelOf(text, width).lines;

test('a short text is one line, whatever blanks its file has', () => {
  expect(labelOf(' Which\n  order? ', 32)).toEqual({ lines: ['Which order?'] });
  expect(labelOf('', 32)).toEqual({ lines: [''] });
});

test('sixteen Chinese characters fill a line, thirty-two Latin letters do', () => {
  expect(lines('一二三四五六七八九十一二三四五六')).toHaveLength(1);
  expect(lines('一二三四五六七八九十一二三四五六七')).toHaveLength(2);
  expect(lines('abcd efgh abcd efgh abcd efgh ab')).toHaveLength(1);
  expect(lines('abcd efgh abcd efgh abcd efgh abc')).toHaveLength(2);
});

test('lines are about as long as one another: no last word alone', () => {
  expect(lines('lit = true and looks not 2', 24)).toEqual(['lit = true and', 'looks not 2']);
  expect(lines('那我们再看一次灯，有时重启后灯会变。')).toEqual(['那我们再看一次灯，', '有时重启后灯会变。']);
});

test('a line begins with no comma and ends with no opening quote, and a word or a figure is not torn', () => {
  expect(lines('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
  expect(lines('一二三“四五”', 8)).toEqual(['一二三', '“四五”']);
  expect(lines('我们会在 24 小时内审核', 12)).toEqual(['我们会在 24', '小时内审核']);
});

test('a word that no line can hold is torn all the same', () => {
  expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('what three lines cannot hold is cut with …, and kept as a whole for who asks', () => {
  const long = 'solved, satisfied, affirm, thanks, skip, deny, cancel, bye';
  expect(labelOf(long, 16)).toEqual({ lines: ['solved,', 'satisfied,', 'affirm, thanks…'], whole: long });
});

test('values are shown by their names, and of several cases the last', () => {
  const price = '您的还款日是 {$day :date length=long timeZone=UTC}';
  expect(labelOf(price, 32)).toEqual({ lines: ['您的还款日是 {$day}'], whole: price });
  const cases = '.input {$count :number}\n.match $count\n0 {{No refund}}\n* {{{$count} refunds of {$total}}}';
  expect(labelOf(cases, 40)).toEqual({ lines: ['{$count} refunds of {$total} / …'], whole: cases });
});

test('no line is wider than it may be, and nothing is lost but blanks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab ，。“”(),客服退货😀é'), maxLength: 60 }),
      fc.integer({ min: 4, max: 32 }),
      (text, width) => {
        const label = labelOf(text, width, Number.POSITIVE_INFINITY);
        for (const line of label.lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(label.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});
