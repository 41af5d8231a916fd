const chineseDigits = '零一二三四五六七八九';

/** Matches a numeral of 0–99 in Arabic or Chinese digits, in a regular expression over simplified Chinese. */
export const chineseSmallNumber = '(?:\\d{1,2}|[零〇一二两三四五六七八九十廿卅]{1,3})';

/** Characters that a numeral is made of: one that stands before or after another is part of a longer number. */
export const chineseNumeralCharacters = '\\d零〇一二两三四五六七八九十百千廿卅';

/** Reads `15`, 十五, 廿三, 零五 or 两; `undefined` for what is no numeral of 0–99, such as 三五. */
export function readChineseSmallNumber(words: string): number | undefined {
  if (/^\d{1,2}$/.test(words)) return Number(words);
  const plain = words.replace('〇', '零').replace('两', '二').replace('廿', '二十').replace('卅', '三十');
  const parts = /^(?:零?([一二三四五六七八九])|([二三四五六七八九]?)(十)([一二三四五六七八九]?)|零)$/.exec(plain);
  if (!parts) return undefined;
  const [, alone = '', tens = '', ten, ones = ''] = parts;
  if (ten === undefined) return Math.max(0, chineseDigits.indexOf(alone || '零'));
  return (tens ? chineseDigits.indexOf(tens) : 1) * 10 + (ones ? chineseDigits.indexOf(ones) : 0);
}

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalOnes = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ordinalTeens = teens.map((word) => (word === 'twelve' ? 'twelfth' : `${word}th`));

const cardinals = wordsUpTo99(ones, teens, tens);
const ordinals = wordsUpTo99(
  ordinalOnes,
  ordinalTeens,
  tens.map((word) => word.replace(/y$/, 'ieth')),
  tens,
);

/** Matches a cardinal of 1–99 in English words, in a regular expression over text in lower case. */
export const englishSmallNumberWord = union([...cardinals.keys()]);

/** Matches an ordinal of 1–99 in English words, in a regular expression over text in lower case. */
export const englishOrdinalWord = union([...ordinals.keys()]);

/** Reads `15`, `15th`, `fifteen`, `twenty-first` or `oh five`; `undefined` for what is no number of 0–99. */
export function readEnglishSmallNumber(words: string): number | undefined {
  const plain = words
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/^(?:oh?|zero) /, '');
  const digits = /^(\d{1,2})(?: ?(?:st|nd|rd|th))?$/.exec(plain);
  return digits ? Number(digits[1]) : (cardinals.get(plain) ?? ordinals.get(plain));
}

function wordsUpTo99(
  ones: readonly string[],
  teens: readonly string[],
  tens: readonly string[],
  tensBefore: readonly string[] = tens,
): ReadonlyMap<string, number> {
  return new Map([
    ...ones.map((word, index): [string, number] => [word, index + 1]),
    ...teens.map((word, index): [string, number] => [word, index + 10]),
    ...tens.flatMap((word, index): [string, number][] => [
      [word, (index + 2) * 10],
      ...ones.map((last, one): [string, number] => [`${tensBefore[index]} ${last}`, (index + 2) * 10 + one + 1]),
    ]),
  ]);
}

/** The longest first, so that `sixteen` is not read as `six`. */
function union(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(' ', '[- ]')).join('|')})`;
}
