import { findNumbers, type NumberSpan } from './numerals.ts';
import { gluedUnit, labelBefore, measureWord, otherUseAfter, setPhrases } from './quantity-words.ts';
import { type FoundValue, mostNumbers } from './settled-value.ts';

/** A number that counts or measures something. */
export interface Quantity extends FoundValue<number> {
  /** The Chinese measure word after the number, or the Latin unit on it; empty where there is none. */
  readonly unit: string;
}

const unitAfter = new RegExp(`^\\s?(?:[多来來余餘几幾]?[大小整]?)(${measureWord})`, 'u');
const halfMore = /^半(?![折价價天路夜])/u;
const dozen = /^\s?打(?![开開电電折听聽字架包印扫掃住断乱算])/u;
const halfOf = /(?<![一大多对對过過前后後上下个個天斤])半(?=个|個|打|斤|公斤|箱|盒|包|份|瓶|杯|张|套|米|吨|袋|桶)/gu;

const edgeBefore = /(?:^|[\s，。,.!！?？、：:；;…~～（(「“"'-])$/u;
const askedBefore =
  /(?:就|要|是|共|来|來|为|為|到|给|給|我|买|買|订|訂|加|减|量|数|選|选|概|约|約|差不多|只|才|有|嗯|好|那|成|填|写|寫|改|拿|需|用|再|还|還|去|们|們|整|负)$/u;
const edgeAfter =
  /^(?:$|[\s，。,.!！?？、；;：…~～）)」”"']|[吧罢罷呢啊呀哈了的嘛喽哦噢呗啦哇么嘞]{1,2}(?:$|[\s，。,.!！?？、；;…~～])|左右|上下|就行|就够|就可以|就好|谢谢|够了|以上|以内|以下)/u;

// The one of "換一个" and "哪一个" is an article.
const articleBefore = /(?:[哪每这這那另上下同第某换換问問唯随隨便]|任何|其中|随便|有没有|再[说說发發看试試讲来來])$/u;
const vagueCount = /^[下点點些会會样樣般直边邊面种種番阵陣遍口]/u;

/** The numbers of a text that count or measure something: not those of names and idioms, dates and times, codes and addresses. */
export function findQuantities(text: string): readonly Quantity[] {
  const inPhrase = setPhrasesIn(text);
  const numbers = [...findNumbers(text), ...halves(text)].sort((one, other) => one.start - other.start);
  if (numbers.length > mostNumbers) return [];
  const said = strings(text, numbers).flatMap((string) => saidTogether(text, string));
  return said.flatMap((number) => (!inPhrase(number) && counts(text, number) ? [quantityOf(text, number)] : []));
}

/** Finds the names, idioms and set phrases of a text; tells whether a number is part of one. Numbers are asked for from left to right. */
export function setPhrasesIn(text: string): (number: NumberSpan) => boolean {
  const phrases = Array.from(text.matchAll(setPhrases), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  let next = 0;
  return ({ start }) => {
    while ((phrases[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (phrases[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
}

function halves(text: string): readonly NumberSpan[] {
  return Array.from(text.matchAll(halfOf), ({ index }) => ({ start: index, end: index + 1, value: 0.5 }));
}

/** Numbers in groups with nothing but a space between them. */
function strings(text: string, numbers: readonly NumberSpan[]): readonly (readonly NumberSpan[])[] {
  const found: NumberSpan[][] = [];
  for (const number of numbers) {
    const last = found.at(-1)?.at(-1);
    const strung =
      last && number.value !== last.value && /^[ -]{0,2}$/.test(text.slice(last.end, Math.min(number.start, last.end + 3)));
    if (strung) found.at(-1)?.push(number);
    else found.push([number]);
  }
  return found;
}

/** What numbers side by side say: "two fifty" is 250, more of them are a code. */
function saidTogether(text: string, string: readonly NumberSpan[]): readonly NumberSpan[] {
  const [first, second] = string;
  if (!first || !second) return string;
  const words = string.every(({ start }) => /[a-z]/iu.test(text.charAt(start)));
  const hundreds = first.value >= 1 && first.value <= 9 && second.value >= 10 && second.value <= 99;
  return words && hundreds && string.length === 2
    ? [{ start: first.start, end: second.end, value: first.value * 100 + second.value }]
    : [];
}

function quantityOf(text: string, { start, end, value }: NumberSpan): Quantity {
  const after = text.slice(end, end + 16);
  const dozens = dozen.exec(after)?.[0].length;
  if (dozens !== undefined) {
    const half = halfMore.test(after.slice(dozens)) ? 6 : 0;
    return { start, end: end + dozens + half / 6, value: value * 12 + half, unit: '打' };
  }
  const unit = unitAfter.exec(after) ?? gluedUnit.exec(after);
  const unitEnd = unit ? end + unit[0].length : end;
  const half = unit !== null && value !== 0.5 && halfMore.test(text.slice(unitEnd, unitEnd + 2));
  const minus = /(?:^|[\s:：])-$|负$|(?:minus|negative) $/iu.exec(text.slice(Math.max(0, start - 10), start));
  return {
    start,
    end: half ? unitEnd + 1 : end,
    value: (minus ? -1 : 1) * (half ? value + 0.5 : value),
    unit: unit?.[1] ?? unit?.[0] ?? '',
  };
}

const productBefore = /(?:小米|红米|华为|荣耀|苹果|三星|魅族|真我)\s?$/u;
const rangeBefore = /[\d零一二两三四五六七八九十百千万][到至]$/u;

function counts(text: string, { start, end, value }: NumberSpan): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 16);
  if (labelBefore.test(before) || otherUseAfter.test(after) || rangeBefore.test(before) || /^-(?!ish|odd)[a-z]/iu.test(after))
    return false;
  const written = text.slice(start, end);
  if (/^[\d.]/.test(written)) return figureCounts(written, before, after);
  return /^[a-z]/iu.test(written)
    ? wordCounts(written.toLowerCase(), before, after)
    : numeralCounts(written, value, before, after);
}

function figureCounts(figure: string, before: string, after: string): boolean {
  if (/^\d{11}|^0\d/.test(figure) || (/^(?:19|20)\d\d$/.test(figure) && /^\s?年/u.test(after))) return false;
  if (/\d[.,:：/⁄*x×-]$/iu.test(before) || (productBefore.test(before) && !unitAfter.test(after))) return false;
  if (/[\p{Script=Latin}_@]-?$/u.test(before) && !/(?<![a-z])(?:x|qty)$/iu.test(before)) return false;
  // In Chinese a Latin name before a figure is a model: Mate 60.
  if (
    /[\p{Script=Latin}] ?$/u.test(before) &&
    /\p{Script=Han}/u.test(before + after) &&
    !/(?<![a-z])(?:x|qty|ok|total|hi)\s?$/iu.test(before)
  )
    return false;
  return !/^[a-z_]/iu.test(after) || /[a-z]$/i.test(figure) || gluedUnit.test(after);
}

function numeralCounts(numeral: string, value: number, before: string, after: string): boolean {
  if (/^[俩倆仨]$/u.test(numeral) || numeral === '半') return true;
  const unit = unitAfter.test(after);
  if (numeral.startsWith('一') && numeral.length === 1 && (vagueCount.test(after) || articleBefore.test(before))) return false;
  if (value === 10 && /^分/u.test(after)) return false;
  const compound = numeral.length > 1 && /[十拾百佰千仟万萬亿億廿卅卌点點]/u.test(numeral);
  if (compound || unit) return true;
  return edgeAfter.test(after) && (edgeBefore.test(before) || askedBefore.test(before));
}

const articles = /(?:^|[^a-z])(?:no|any|every|some|each|this|that|the|which|another|other|an?|these|those|your|my|his|her) $/iu;
const wantedBefore =
  /(?:^|[^a-z'\s-]\s?|\b(?:just|only|needs?|wants?|wanted|take|order|ordered|buy|bought|get|have|has|had|got|make|it|at|to|be|is|was|keep|exactly|about|around|maybe|me|please|ok|okay|yes|yeah|yep|um|uh|for|than|say|said|of|add|send|book|quantity|qty|total|and|or|think|guess|meant|mean|actually|there's|us|like|do|so|it's) )$/iu;
const pronounAfter =
  /^ (?:moment|sec|secs|second|minute|min|mins|of (?!each)[a-z]+|day|thing|question|quick|time|way|another|by|issue|problem|last|final|size|star|point|tick|mo|momento|jiffy|would|can|could|must|might|should|does|never|who|which|word|good reason|more (?:time|thing|question))(?![a-z])/iu;
const nothingAfter =
  /^(?:$|[^a-z\s'-]| (?:of each|that|i|you|we|he|she|they|from|in|with|on|the|my|your|it|more|please|pls|plz|thanks|thx|thank|left|each|only|is|for|and|or|if|but|will|as|now|enough|ok|more|then|to|at|total|instead)(?![a-z]))/iu;

function wordCounts(words: string, before: string, after: string): boolean {
  if (/[a-z]-$/iu.test(before)) return false;
  if (words !== 'one') return true;
  if (/\b(?:just|only) the $/iu.test(before)) return true;
  if (/^'s/u.test(after)) return /^'s (?:enough|fine|good|ok|okay|plenty)(?![a-z])/iu.test(after);
  if (articles.test(before) || pronounAfter.test(after)) return false;
  return wantedBefore.test(before) || !nothingAfter.test(after);
}
