import { currencyAfter } from './currencies.ts';
import { isIdCard } from './id-card.ts';
import { findPhones } from './phone.ts';
import { measureWord } from './quantity-words.ts';
import type { ReadContext, ValueReader } from './reader.ts';
import { type FoundValue, settledOf } from './settled-value.ts';

/** Reads an order number: 8 to 20 letters and digits, by itself or after its name, in capitals. */
export const readOrderNumber: ValueReader<string> = (text, context) => {
  const codes = findCodes(text);
  const named = codes.filter(({ label }) => label === 'order');
  const alone = codes.filter((code) => code.label === undefined && isOrderNumberAlone(text, code, context));
  return settledOf(text, named, alone);
};

interface Code extends FoundValue<string> {
  /** What the words before call it. */
  readonly label: 'order' | 'other' | undefined;
}

const orderLabel =
  '(?<!快[递遞]|运|運|物流)(?:[订訂定][单單]|[单單][号號])|\\b(?:order|oder|ordr|orde)(?=s?(?![a-z])|number|num|no|id)(?: ?(?:number|num|no|nr|id|code|ref|reference)(?![a-z]))?';
const otherLabel =
  '快[递遞]|[运運][单單]|物流|手[机機]|[电電][话話]|座[机機]|卡号|银行卡|会员|[账帐帳][号户號戶]|身份证|身份證|[证證]件|护照|[发發]票|税号|(?<![号號])[码碼]|密码|优惠券|航班|车牌|邮编|尾号|流水|货号|型号|序列号|工号|学号|微信|生日|出生|qq|\\b(?:card|phone|mobile|cell|tel|telephone|invoice|tracking|waybill|parcel|passport|account|id|flight|coupon|promo|voucher|code|pin|imei|serial|sn|zip|postcode|password|bank|iban|born|birthday|wechat|member|membership)(?![a-z])';
const labels = new RegExp(`(?<order>${orderLabel})|${otherLabel}`, 'giu');

// Between a name and its code stand only such words; an order's name holds farther.
const filler =
  /(?:后|末|最后|last)\s?[四六46]?位?|[单單号號码碼是为為的上写寫]|number|\b(?:num|no|nr|is|was|are|its|it's|of|mine|four|six)\b/giu;

function findCodes(text: string): readonly Code[] {
  const named = Array.from(text.matchAll(labels), ({ index, 0: word, groups }) => ({
    end: index + word.length,
    order: groups?.['order'] !== undefined,
  }));
  const codes: Code[] = [];
  let next = 0;
  let from = 0;
  for (const { 0: token, index: start } of text.matchAll(/[A-Za-z0-9]+/g)) {
    const end = start + token.length;
    if (token.length < 8 || token.length > 20 || !/\d/.test(token) || isPartOfMore(text, start, end)) continue;
    while ((named[next + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const name = named[next];
    const near = name !== undefined && name.end <= start && name.end > from;
    const between = near ? text.slice(name.end, start).slice(-24).replace(filler, '') : '';
    const bound = near && (name.order || (start - name.end <= 24 && !/[\p{L}\p{N}，。,;；!！?？]/u.test(between)));
    codes.push({ start, end, value: token.toUpperCase(), label: bound ? (name.order ? 'order' : 'other') : undefined });
    from = end;
  }
  return codes;
}

/** Whether a code is a part of something longer: an address, a link, a number with hyphens. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 2);
  const joined = /[\p{L}\p{N}][-./_]$|[@_\\]$/u.test(before) && !/(?<![a-z])(?:no|num|nr)\.$/iu.test(before);
  return joined || /^[@_]|^[-./][A-Za-z0-9]/.test(after);
}

const counted = new RegExp(`^\\s?(?:${measureWord}|[万亿])`, 'u');

/** Whether a code without a name can be an order number, and nothing else that customers send by itself. */
function isOrderNumberAlone(text: string, { start, end, value }: Code, { locale }: ReadContext): boolean {
  const after = text.slice(end, end + 12);
  if (value.replace(/\D/g, '').length < 4 || currencyAfter(after) || counted.test(after)) return false;
  if (/[$¥￥€£]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (isDate(value) || isIdCard(value) || isBankCard(value)) return false;
  return !findPhones(text.slice(Math.max(0, start - 6), end), locale).some((phone) => phone.end > start - Math.max(0, start - 6));
}

function isDate(value: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(value);
}

/** A UnionPay card: 16 to 19 digits that begin with 62, and Luhn's check digit. */
function isBankCard(value: string): boolean {
  if (!/^62\d{14,17}$/.test(value)) return false;
  const sum = Array.from(value)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? Number(digit) : Number(digit) * 2))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return sum % 10 === 0;
}
