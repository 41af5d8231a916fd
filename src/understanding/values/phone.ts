import type { Locale } from '../../model/index.ts';
import { type DigitRun, findDigitRuns, numbersIn } from './digit-groups.ts';
import { spelledDigitsMadeArabic } from './numerals.ts';
import type { ValueReader } from './reader.ts';
import { type FoundValue, settledValue } from './settled-value.ts';

/** Reads a telephone number: its digits without spaces, a leading `+` kept. */
export const readPhone: ValueReader<string> = (text, { locale }) => settledValue(text, findPhones(text, locale));

// A number with another name is none: 订单号, card number.
const otherLabel =
  /(?:订单|訂單|[单單运]号|快递|(?<!手机)卡号|银行卡|身份证|发票|qq|验证码|流水|尾号|\border|\bcard|\btracking|\binvoice|\bpassport|\bids?|\bimei|\bticket|\bbooking|\bcase)(?:号码?|號碼?|编号| ?(?:number|num|no\.?|id|#))?(?:[是为為：:=\s]| is){0,3}$/iu;
const gluedLabel = /(?<![a-z])(?:tel|phone|mobile|cell|ph|no|mob|number)$/iu;

// 00 and fifteen digits, the most that a telephone number has.
const longest = 17;

/** The telephone numbers in a text. */
export function findPhones(text: string, locale: Locale): readonly FoundValue<string>[] {
  const plain = spelledDigitsMadeArabic(text);
  return findDigitRuns(plain).flatMap((run) => {
    const found: FoundValue<string>[] = [];
    for (const part of numbersIn(run)) {
      const phone = phoneOf(plain, part, locale);
      if (phone && phone.start >= (found.at(-1)?.end ?? 0)) found.push(phone);
    }
    return found;
  });
}

function phoneOf(text: string, part: DigitRun, locale: Locale): FoundValue<string> | undefined {
  const [first, last] = [part[0], part.at(-1)];
  const length = part.reduce((sum, { digits }) => sum + digits.length, 0);
  if (!first || !last || length < 8 || length > longest) return undefined;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const plus = /\+\s?[(（]?$/u.test(before);
  const glued = /[\p{Script=Latin}_@$¥￥€£]$/u.test(before) && !gluedLabel.test(before);
  if (glued || otherLabel.test(before) || /^[\p{Script=Latin}_@]|^[元块]/u.test(text.slice(last.end, last.end + 1)))
    return undefined;
  const digits = part.filter((group) => !isTrunkZero(text, group, plus)).map((group) => group.digits);
  const number = digits.join('');
  const valid = plus ? isInternational(number) : isNational(number, digits.map(({ length }) => length).join('-'), locale);
  return valid ? { start: first.start, end: last.end, value: plus ? `+${number}` : number } : undefined;
}

/** The zero of +44 (0)20 is dialled only inside the country. */
function isTrunkZero(text: string, { start, end, digits }: DigitRun[number], plus: boolean): boolean {
  return plus && digits === '0' && /[(（]$/u.test(text.slice(start - 1, start)) && /^[)）]/u.test(text.slice(end, end + 1));
}

const chinese = '(?:1[3-9]\\d{9}|(?:10|2\\d)\\d{8}|[3-9]\\d{2}\\d{7,8})';

// Country codes whose numbers have a fixed length; the other ones have 8 to 15 digits in all.
const international: readonly (readonly [string, RegExp])[] = [
  ['1', /^[2-9]\d{9}$/],
  ['7', /^\d{10}$/],
  ['852', /^\d{8}$/],
  ['853', /^\d{8}$/],
  ['886', /^\d{8,9}$/],
  ['86', new RegExp(`^${chinese}$`)],
  ['81', /^\d{9,10}$/],
  ['82', /^\d{8,10}$/],
  ['65', /^\d{8}$/],
  ['61', /^\d{9}$/],
  ['60', /^\d{8,10}$/],
  ['44', /^\d{9,10}$/],
  ['33', /^\d{9}$/],
];

function isInternational(number: string): boolean {
  const country = international.find(([code]) => number.startsWith(code));
  return country ? country[1].test(number.slice(country[0].length)) : /^[2-9]\d{7,14}$/.test(number);
}

const mobile = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
const landline = /^0(?:10\d{8}|2\d{9}|[3-9]\d{9,10})$/;
const service = /^[48]00\d{7}$/;
const abroad = new RegExp(`^(?:(?:00)?86${chinese}|00[1-9]\\d{8,14})$`);
const northAmerican = /^1?[2-9]\d{2}[2-9]\d{6}$/;
const british = /^0[127]\d{8,9}$/;

function isNational(number: string, lengths: string, locale: Locale): boolean {
  if (mobile.test(number) || landline.test(number) || service.test(number)) return true;
  if (abroad.test(number) || (british.test(number) && (locale === 'en' || lengths.includes('-')))) return true;
  // Without its usual groups an American number looks like any ten digits.
  return northAmerican.test(number) && (/^(?:1-)?3-3-4$/.test(lengths) || (locale === 'en' && lengths === '10'));
}
