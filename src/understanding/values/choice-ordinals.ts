/** A place in a list that is named by its number, and where in the text it is named. */
export interface Ordinal {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const numerals = '一二三四五六七八九十';
const englishNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const englishOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const digit = `(?:\\d{1,2}|[${numerals}两]{1,2})`;
const measure = '(?:个|種|种|项|條|条|款|家|类|样|套|张|件|份|档|间|位|只|号|行|选项|选择|方案|方式)';
// 第二天 and 第一次 count something else.
const closing = '(?=$|[^\\u4e00-\\u9fff]|[的吧啊呀哦呢嘛那就也好要可选])';
const english = `(?:${englishOrdinals.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
const thing = '(?: (?:one|option|choice|item|answer|entry|of (?:them|these|those|the list)|on the list|in the list))';
// "The first time" is about a time.
const end =
  "(?=\\s*(?:$|[^a-z\\s'’]|(?:please|pls|plz|thanks|thank|thx|for|then|i|is|if|would|will|looks|sounds|and|not|but|instead|works|suits)\\b))";

type Count = (match: RegExpMatchArray, of: number) => number | undefined;

const spoken: readonly (readonly [RegExp, Count])[] = [
  [new RegExp(`倒数第(${digit})(?:一?${measure})?`, 'gu'), ([, from], of) => of - numberOf(from)],
  [new RegExp(`第(${digit})(?:${measure}|${closing})`, 'gu'), ([, nth]) => numberOf(nth) - 1],
  [new RegExp(`(?:最后|最末|末尾)的?(?:[那这]?一?${measure}|(?=$|[^\\u4e00-\\u9fff]|[吧啊呀哦呢]))`, 'gu'), (_, of) => of - 1],
  [new RegExp(`(?:头|首)一?${measure}`, 'gu'), () => 0],
  [
    new RegExp(`(?:最中间|正中间|中间)的?(?:[那这]?一?${measure}|(?=$|[^\\u4e00-\\u9fff]|[吧啊呀哦呢]))`, 'gu'),
    (_, of) => (of % 2 === 1 ? (of - 1) / 2 : undefined),
  ],
  [/前者|前面?[那一]一?个|前面的/gu, (_, of) => (of === 2 ? 0 : undefined)],
  [/后者|后面?[那一]一?个|后面的/gu, (_, of) => (of === 2 ? 1 : undefined)],
  [/(?:最?上面|左边)的?[那这]?一?个?/gu, (_, of) => (of === 2 ? 0 : undefined)],
  [/(?:最?下面|右边)的?[那这]?一?个?/gu, (_, of) => (of === 2 ? 1 : undefined)],
  [new RegExp(`(?:选项?|选择|编号|序号)(${digit}|[a-h](?![a-z]))(?:号|${closing})`, 'gu'), ([, nth]) => placeOf(nth)],
  [new RegExp(`(?<![月\\d])(${digit})号(?:选项|${closing})`, 'gu'), ([, nth]) => numberOf(nth) - 1],
  [/([a-h])选?项/gu, ([, letter]) => placeOf(letter)],
  [
    /\b(?:the )?(?:second|next) (?:to|from) (?:the )?last\b|\b(?:the )?second last\b|\b(?:the )?last but one\b|\bpenultimate\b/gu,
    (_, of) => of - 2,
  ],
  [/\bthird (?:to|from) (?:the )?last\b/gu, (_, of) => of - 3],
  [new RegExp(`\\bthe (?:very )?(${english})(?:${thing}|${end})`, 'gu'), ([, nth]) => placeOf(nth)],
  [new RegExp(`\\b(${english})${thing}`, 'gu'), ([, nth]) => placeOf(nth)],
  // "The second card": what is counted may be called by its own name.
  [
    new RegExp(
      `\\bthe (${english}) (?:card|order|item|plan|account|address|number|flight|seat|room|bill|charge|ticket|parcel|package|product)(?=$|[,.!?])`,
      'gu',
    ),
    ([, nth]) => placeOf(nth),
  ],
  [new RegExp(`\\b(?:the )?(?:very )?last${thing}|(?:\\bthe (?:very )?|^)last${end}`, 'gu'), (_, of) => of - 1],
  [new RegExp(`\\bthe (?:one in the )?middle(?:${thing}|${end})`, 'gu'), (_, of) => (of % 2 === 1 ? (of - 1) / 2 : undefined)],
  [/\b(?:the )?former\b/gu, (_, of) => (of === 2 ? 0 : undefined)],
  [/\b(?:the )?latter\b/gu, (_, of) => (of === 2 ? 1 : undefined)],
  [/\bthe (?:top|upper) one\b/gu, () => 0],
  [/\bthe (?:bottom|lower) one\b/gu, (_, of) => of - 1],
  [
    new RegExp(
      `(?:\\b(?:option|number|no\\.?|choice|item|nr\\.?|answer)|#) ?(\\d{1,2}|${englishNumbers.join('|')}|[a-h])\\b`,
      'gu',
    ),
    ([, nth]) => placeOf(nth),
  ],
];

const choosing =
  "(?:(?:我|就|要|选|那|给我|来|按|回复|是|应该是)|(?:i|i'll|i'd|i will|take|have|go|with|for|pick|choose|select|give|me|let's|it's|make it|press|want|like|say|the|um|uh|ok|okay|yes|think|definitely)(?![a-z']))";
const trailing = '(?:吧|啊|呀|哦|呢|的|号|了|嘛|please|pls|plz|thanks|thank you|thx|then|for me|i think|i guess|maybe|谢谢)';
const bare = new RegExp(
  `^(?:${choosing} ?){0,5}[(（]?(\\d{1,2}|[${numerals}]|[a-h](?![a-z'])|${englishNumbers.join('|')}|${english})[)）]?(?: ?${trailing}){0,3}$`,
  'u',
);
const word = /[\u4e00-\u9fffa-z\d]/u;
const marks = /[，。！？；、,.!?;\n]+/gu;

/** The options that a text, in lower case and simplified, names by their place: 第二个, "the last one", 2, B. */
export function ordinalsIn(text: string, of: number): readonly Ordinal[] {
  const named = spoken.flatMap(([pattern, count]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      index: count(match, of) ?? -1,
      // "#2" begins at its number.
      start: match.index + match[0].search(word),
      end: match.index + match[0].length,
    })),
  );
  return [...named, ...bareIn(text)].filter(({ index }) => index >= 0 && index < of);
}

/** A clause that is nothing but a number or a letter. */
function bareIn(text: string): readonly Ordinal[] {
  const found: Ordinal[] = [];
  let end = 0;
  for (const clause of text.split(marks)) {
    const [start, nth] = [text.indexOf(clause, end), clause.length <= 60 ? bare.exec(clause.trim())?.[1] : undefined];
    end = start + clause.length;
    if (nth !== undefined) found.push({ index: placeOf(nth), start: start + clause.search(word), end });
  }
  return found;
}

function placeOf(written = ''): number {
  if (/^[a-h]$/.test(written)) return written.charCodeAt(0) - 'a'.charCodeAt(0);
  const [ordinal, number] = [englishOrdinals.indexOf(written), englishNumbers.indexOf(written)];
  return Math.max(ordinal, number, numberOf(written) - 1);
}

function numberOf(written = ''): number {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const digits = Array.from(written.replace('两', '二'), (character) => numerals.indexOf(character) + 1);
  const [tens = 0, ones] = digits;
  if (ones === undefined) return tens;
  return tens === 10 ? 10 + ones : tens * 10;
}
