/** A number found in words: where it stands, and its value. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const digits: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹幺弌', '二贰貳弍两兩俩倆', '三叁參仨弎', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (forms, value) => Array.from(forms, (form) => [form, value] as const),
  ),
);

const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 10,
    拾: 10,
    百: 100,
    佰: 100,
    千: 1000,
    仟: 1000,
    k: 1000,
    万: 10_000,
    萬: 10_000,
    w: 10_000,
    亿: 100_000_000,
    億: 100_000_000,
  }),
);

// One character for two words: 廿五 is 二十五.
const contractions: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
  ['卌', '四十'],
]);

const digitForms = '零〇○一壹幺弌二贰貳弍两兩俩倆三叁參仨弎四肆五伍六陆陸七柒八捌九玖';
const unitForms = '十拾百佰千仟万萬亿億';
const arabic = String.raw`\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{N}.])\.\d+`;

// Units follow Arabic digits with at most one space, as in 3 万; k and w only where no Latin word begins with them.
const arabicUnit = `\\s?(?:[${unitForms}]|(?<=\\d)[kKwW](?![A-Za-z]))`;
const numeralRun = new RegExp(
  `(?:${arabic})(?:${arabicUnit}(?:零?(?:\\d+(?!\\d|[.,]\\d|%)|[${digitForms}]))?)*|[${digitForms}${unitForms}廿卅卌](?:[${digitForms}${unitForms}廿卅卌点點]|单(?=[${digitForms}]))*`,
  'gu',
);

const numeralPart = new RegExp(`${arabic}|\\s|\\S`, 'gu');

// 三百一起 is three hundred together, and 三百一个 three hundred each: an elided unit (三百一 for 310) takes no measure word.
const oneOfNextWord = /^(?:[共起样樣直般下些点點会會定次旦致向切并概律]|口气)/u;
const measureWord = /^[个個件份只支张張条條台本双套盒箱包袋瓶罐杯斤天晚夜月年人位间]/u;

const twoNeverSpelled = /[两兩俩倆仨廿卅卌]/u;

/**
 * The value of a whole numeral as a Chinese customer writes it: 两百五, 三万五, 一百单八, 三点五, 二零二六, 壹佰贰拾, 1.5万, 3万5.
 *
 * Anything else, and a numeral that only estimates (七八, 三四百), has none.
 */
export function chineseNumber(text: string): number | undefined {
  const word = text.trim();
  if (word === '半') return 0.5;
  if (/[点點]/u.test(word)) return decimal(word);
  const tokens = tokensOf(word);
  if (!tokens?.some(({ unit }) => unit)) return tokens && spelled(tokens, word);
  const value = tokens.length <= mostTokens ? composed(tokens) : undefined;
  return value === undefined ? undefined : exact(value);
}

/** Every Chinese or Arabic numeral in a text, with the units that multiply it, from left to right. */
export function findChineseNumbers(text: string): readonly NumberSpan[] {
  return Array.from(text.matchAll(numeralRun)).flatMap((run) => readRun(text, run[0], run.index));
}

/** The text with digits that are spelled one by one in Chinese (一三八…) made Arabic, each in its own place. */
export function spelledDigitsMadeArabic(text: string): string {
  return text.replace(/[零〇○一壹幺二贰貳三叁四肆五伍六陆陸七柒八捌九玖]{7,}/gu, (run) =>
    Array.from(run, (character) => digits.get(character) ?? character).join(''),
  );
}

function readRun(text: string, run: string, start: number): readonly NumberSpan[] {
  const numeral = withoutNextWord(run, text.slice(start + run.length, start + run.length + 2));
  const value = chineseNumber(numeral);
  if (value !== undefined) return isEstimate(text, start, numeral) ? [] : [{ start, end: start + numeral.length, value }];
  const zeros = /^零+(?=[^零])/u.exec(numeral)?.[0].length;
  if (zeros !== undefined) return readRun(text, run.slice(zeros), start + zeros);
  // 十点三十 is a time: two numbers with 点 between.
  return Array.from(numeral.matchAll(/[^点點]+/gu)).flatMap((part) => {
    const partValue = part[0] === numeral ? undefined : chineseNumber(part[0]);
    const from = start + part.index;
    return partValue === undefined ? [] : [{ start: from, end: from + part[0].length, value: partValue }];
  });
}

function withoutNextWord(run: string, following: string): string {
  const numeral = run.replace(/[点點]+$/u, '');
  if (numeral.length < run.length || !numeral.endsWith('一')) return numeral;
  const elided = /[百佰千仟万萬亿億]一$/u.test(numeral);
  return oneOfNextWord.test(following) || (elided && measureWord.test(following)) ? numeral.slice(0, -1) : numeral;
}

/** Whether 几 or 数 beside a numeral makes it vague: 几十, 十几. */
function isEstimate(text: string, start: number, numeral: string): boolean {
  return /[几幾数數好]/u.test(text.charAt(start - 1)) || /[几幾]/u.test(text.charAt(start + numeral.length));
}

// 九千九百九十九万九千九百九十九亿… has no more.
const mostTokens = 40;

interface Token {
  readonly value: number;
  readonly unit: boolean;
  /** Written 3 or 三, not 35 or 1.5: it can stand for an elided unit, as the 5 of 3万5. */
  readonly single: boolean;
  readonly zero: boolean;
}

function tokensOf(word: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const [part] of word.matchAll(numeralPart)) {
    if (part === ' ') continue;
    const unit = units.get(part.toLowerCase());
    const value = /^[\d.]/.test(part) ? Number(part.replace(/[,，]/gu, '')) : digits.get(part);
    if (unit !== undefined) tokens.push({ value: unit, unit: true, single: false, zero: false });
    else if (value !== undefined) tokens.push({ value, unit: false, single: part.length === 1, zero: '零〇○'.includes(part) });
    else if (contractions.has(part)) tokens.push(...(tokensOf(contractions.get(part) ?? '') ?? []));
    else if (part === '单' && tokens.at(-1)?.unit) tokens.push({ value: 0, unit: false, single: true, zero: true });
    else return undefined;
  }
  return tokens.length > 0 ? tokens : undefined;
}

/** Digits one by one: 二零二六 is 2026. */
function spelled(tokens: readonly Token[], word: string): number | undefined {
  const [first, second] = tokens;
  if (!first || !second) return first?.value;
  if (twoNeverSpelled.test(word) || tokens.some(({ single }) => !single) || /\d/.test(word)) return undefined;
  const estimate = tokens.length === 2 && first.value > 0 && (second.value === first.value + 1 || word === '三五');
  const value = Number(tokens.map((token) => token.value).join(''));
  return estimate || !Number.isSafeInteger(value) ? undefined : value;
}

/** Digits with units between: what stands before the largest unit counts it, what stands after is less than it. */
function composed(tokens: readonly Token[]): number | undefined {
  const largest = Math.max(...tokens.map(({ unit, value }) => (unit ? value : 0)));
  if (largest <= 0) return tokens.length === 1 ? tokens[0]?.value : undefined;
  const at = tokens.findIndex(({ unit, value }) => unit && value === largest);
  const count = at === 0 && largest === 10 ? 1 : composed(tokens.slice(0, at));
  const rest = restAfter(largest, tokens.slice(at + 1));
  return count && rest !== undefined ? count * largest + rest : undefined;
}

function restAfter(unit: number, tokens: readonly Token[]): number | undefined {
  const [first] = tokens;
  // In 两百五 and 3万5 the next smaller unit goes without saying, unless a 零 bridges it.
  if (first && !first.zero && first.single && tokens.length === 1) return (first.value * unit) / 10;
  const significant = tokens.slice(tokens.findIndex(({ zero }) => !zero));
  const value = tokens.every(({ zero }) => zero) ? 0 : composed(significant);
  return value !== undefined && value < unit ? value : undefined;
}

/** 三点五, 一点五万. */
function decimal(word: string): number | undefined {
  const parts = /^([^点點]+)[点點]([零〇○一壹二贰貳三叁四肆五伍六陆陸七柒八捌九玖]+)([百千万萬亿億]?)$/u.exec(word);
  const [, whole = '', fraction = '', unit = ''] = parts ?? [];
  const value = parts ? chineseNumber(whole) : undefined;
  if (value === undefined) return undefined;
  const fractionDigits = Array.from(fraction, (character) => digits.get(character)).join('');
  return exact(Number(`${value}.${fractionDigits}`) * (units.get(unit) ?? 1));
}

/** 1.2 × 10 000 is 12 000, not 12 000.000 000 000 002. */
function exact(value: number): number | undefined {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) && rounded <= Number.MAX_SAFE_INTEGER ? rounded : undefined;
}
