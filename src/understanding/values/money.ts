import { type Currency, currencyAfter, currencyBefore } from './currencies.ts';
import { findNumbers, type NumberSpan } from './numerals.ts';
import { findQuantities, setPhrasesIn } from './quantities.ts';
import { measureWord } from './quantity-words.ts';
import type { ValueReader } from './reader.ts';
import { type FoundValue, mostNumbers, settledOf, settledValue } from './settled-value.ts';

/** An amount of money. A type and not an interface, so that it is JSON. */
export type Money = {
  readonly amount: number;
  readonly currency: Currency;
};

/** An amount found in words; without a value when its currency or its sum cannot be told. */
interface FoundMoney {
  readonly start: number;
  readonly end: number;
  readonly money: Money | undefined;
}

/** Reads an amount of money: 3块5, 五毛, 两百五, $20, twenty bucks; a number without a currency is yuan. */
export const readMoney: ValueReader<Money> = (text) => {
  const named = findNamed(text);
  const amounts = named.flatMap(({ start, end, money }) => (money ? [{ start, end, value: money }] : []));
  const last = amounts.at(-1);
  if (!last) return named.length === 0 ? settledValue(text, findBare(text, 'CNY')) : undefined;
  // "200 yuan, sorry, 300": the currency goes without saying the second time.
  return settledOf(text, amounts, findBare(text, last.value.currency));
};

const rangeBetween = /^\s?(?:[-–—~～,]|to|or|到|至|或|或者|、)\s?$/iu;

/** Amounts beside the name or sign of a currency. */
function findNamed(text: string): readonly FoundMoney[] {
  const numbers = withArticles(text, findNumbers(text));
  if (numbers.length > mostNumbers) return [];
  const inPhrase = setPhrasesIn(text);
  const found: FoundMoney[] = [];
  for (const [index, number] of numbers.entries()) {
    const last = found.at(-1)?.end ?? 0;
    if (number.start < last || inPhrase(number)) continue;
    const amount = amountAt(text, numbers, index, last);
    if (!amount) continue;
    const before = numbers[index - 1];
    const between = before && text.slice(before.end, Math.max(before.end, amount.start));
    const open = before && before.end > last && between !== undefined && between.length <= 4;
    const ambiguous = open && (/^[ -]{0,2}$/.test(between) || rangeBetween.test(between));
    found.push(ambiguous ? { ...amount, money: undefined } : amount);
  }
  return found;
}

/** "A dollar", "a buck" are one of them. */
function withArticles(text: string, numbers: readonly NumberSpan[]): readonly NumberSpan[] {
  const articles = Array.from(
    text.matchAll(
      /(?<![a-z])a(?= (?:dollar|buck|euro|quid|yuan)(?! (?:account|amount|card|sign|bill|note|coin|store|shop))(?![a-z]))/giu,
    ),
    ({ index }) => ({ start: index, end: index + 1, value: 1 }),
  );
  return articles.length === 0 ? numbers : [...numbers, ...articles].sort((one, other) => one.start - other.start);
}

function amountAt(text: string, numbers: readonly NumberSpan[], index: number, from: number): FoundMoney | undefined {
  const number = numbers[index];
  if (!number || isTogether(text, number)) return undefined;
  const before = currencyBefore(text.slice(Math.max(from, number.start - 12), number.start));
  const million = before && /^m(?![a-z])/iu.test(text.slice(number.end, number.end + 2));
  const end = number.end + (million ? 1 : 0);
  const after = currencyAfter(text.slice(end, end + 24));
  if (!before && !after) return undefined;
  const start = number.start - (before?.length ?? 0);
  // 港币300元 is in Hong Kong dollars, ¥300 yen in yen.
  const sign = /[¥￥$]\s?$/u.test(text.slice(start, number.start));
  const named = before && after ? (sign && after.currency !== 'CNY' ? after : before) : (before ?? after);
  const change = after ? changeAfter(text, numbers, index + 1, end + after.length, after.worth) : undefined;
  const value = number.value * (million ? 1_000_000 : 1) * (after?.worth ?? 1) + (change?.value ?? 0);
  const amount = Number(value.toFixed(4));
  const money = named?.currency && Number.isFinite(amount) ? { amount, currency: named.currency } : undefined;
  return { start, end: change?.end ?? end + (after?.length ?? 0), money };
}

/** 一块 is "together" unless more money follows. */
function isTogether(text: string, { start, end }: NumberSpan): boolean {
  return (
    text.slice(start, end) === '一' &&
    /^[块塊](?![钱錢零五六七八九一二三四两\d半整]|$|[\s，。,.!！?？、了吧的多左])/u.test(text.slice(end, end + 2))
  );
}

const followedByCount = new RegExp(`^\\s?(?:${measureWord}|折|个|號|号|月|日|点)`, 'u');

/** What follows a whole sum: the 5 of 3块5, the 五毛 of 十块零五毛, the fifty cents of seven euros and fifty cents. */
function changeAfter(
  text: string,
  numbers: readonly NumberSpan[],
  index: number,
  from: number,
  worth: number,
): { readonly value: number; readonly end: number } | undefined {
  if (worth < 0.1) return undefined;
  if (/^半/u.test(text.slice(from, from + 1))) return { value: worth / 2, end: from + 1 };
  const next = numbers[index];
  if (!next || next.start - from > 6) return undefined;
  const gap = text.slice(from, next.start);
  const written = text.slice(next.start, next.end);
  const following = text.slice(next.end, next.end + 12);
  const unit = currencyAfter(following);
  if (unit && unit.worth < worth && /^[ ,]*(?:and )?[零又]?$/iu.test(gap)) {
    const rest = changeAfter(text, numbers, index + 1, next.end + unit.length, unit.worth);
    return { value: next.value * unit.worth + (rest?.value ?? 0), end: rest?.end ?? next.end + unit.length };
  }
  if (/^分(?!钟|鐘)/u.test(following) && gap === '') return { value: next.value / 100, end: next.end + 1 };
  if (unit || followedByCount.test(following) || !Number.isInteger(next.value)) return undefined;
  // Two dollars fifty.
  if (gap === ' ' && next.value >= 10 && next.value < 100 && worth === 1 && /^(?:$|[^\p{L}\p{N}\s]|\s*$)/u.test(following)) {
    return { value: next.value / 100, end: next.end };
  }
  const digits = /^\d{1,2}$/.test(written)
    ? written
    : /^零?\p{Script=Han}$/u.test(written) && next.value < 10
      ? spelled(written, next.value)
      : undefined;
  if (gap !== '' || digits === undefined || /^[\d.]/.test(following)) return undefined;
  return { value: worth * Number(`0.${digits}`), end: next.end };
}

function spelled(written: string, value: number): string {
  return written.startsWith('零') && written.length > 1 ? `0${value}` : String(value);
}

// A noun after a bare number makes it a count: "3 shirts". These words do not, nor does what money is paid for.
const notCounted =
  /^(?:$|[^\s\p{Script=Latin}]|\s+(?:$|[^\s\p{Script=Latin}])|\s(?:back|for|i|please|pls|plz|thanks|thx|thank|in|on|to|from|and|or|was|is|but|at|total|each|per|only|off|now|left|ok|okay|yet|already|max|maximum|tops|exactly|altogether|it|that|this|so|if|not|no|instead|as|because|since|when|which|though|today|yesterday|more|less|again|too|right|lol|haha|by|with|via|he|she|they|you|we|my|the|an?|every|monthly|yearly|daily|refund|deposit|discount|fee|coupon|voucher|cashback|credit|cash|limit|payment|balance|charge|budget|bonus|tip|extra|overall|roughly|ish|should|would|will|has|had|went|got|sorry|wait|actually|rather|twice|once|before|after|until|during|into|out|up|down|under|over|of|worth|plan|package|deducted|charged|refunded|paid|due|short|missing|debited|withdrawn|transferred|owed|spent)(?![\p{Script=Latin}]))/iu;

const measured = /^\s?(?:度|分(?!钱)|兆|赫|瓦|毫安|[多来]?岁)/u;

/** Numbers that count nothing else. */
function findBare(text: string, currency: Currency): readonly FoundValue<Money>[] {
  const plain = new Map(findNumbers(text).map(({ start, value }) => [start, value]));
  return findQuantities(text).flatMap(({ start, end, value, unit }) => {
    const written = text.slice(start, end);
    const code = /^\d{8}/.test(written) || /^(?:one|a couple|couple|[俩倆仨半])$/iu.test(written);
    const counted = unit !== '' || measured.test(text.slice(end, end + 4)) || !notCounted.test(text.slice(end, end + 20));
    if (code || counted || value < 0 || plain.get(start) !== value) return [];
    return [{ start, end, value: { amount: value, currency } }];
  });
}
