import type { Rating } from '../model/index.ts';

const numerals: { readonly [word: string]: number } = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const dimensions = [
  { name: 'speed', words: /速度|响应|回复|快慢|speed|response|fast/iu },
  { name: 'accuracy', words: /准确|解答|专业|内容|accura(?:cy|te)|answers?|quality/iu },
  { name: 'attitude', words: /态度|服务|礼貌|attitude|courtesy|courteous|polite|friendl(?:y|iness)|manners?/iu },
] as const;

// Words for a whole rating; the first that fits wins, so the strong and the negated stand first.
const verdicts: readonly { readonly score: number; readonly words: RegExp }[] = [
  { score: 4, words: /不差|不赖|\bnot (?:too |so |half )?bad\b/iu },
  {
    score: 1,
    words:
      /(?:非常|很|极其|十分|太|特别)(?:不满意|差|糟糕|烂|失望)|最差|垃圾|very (?:dis|un)satisf|terrible|awful|horrible|worst|very (?:bad|poor)/iu,
  },
  {
    score: 2,
    words:
      /^差$|不(?:太|是很|怎么|够|大)?(?:满意|好|行)|差评|差劲|较差|失望|\b(?:poor|bad|dissatisfied|unsatisfied|unhappy|disappoint\w*|not (?:very |really |so )?(?:good|satisfied|happy|great))\b/iu,
  },
  { score: 3, words: /一般|还行|凑合|马马虎虎|普通|\b(?:ok(?:ay)?|average|fair|so-?so|neutral|acceptable|mediocre)\b/iu },
  {
    score: 5,
    words:
      /(?:非常|很|十分|特别|超级?|相当|太|都很|极其)(?:满意|好|棒|不错|赞)|完美|优秀|满分|五星|点赞|\b(?:excellent|perfect|great|amazing|awesome|outstanding|fantastic|brilliant|wonderful|very (?:good|satisfied|happy)|top)\b/iu,
  },
  { score: 4, words: /满意|不错|挺好|好评|可以|\b(?:good|satisfied|happy|nice|fine|well done)\b/iu },
];

/** What a reply to the invitation holds: a rating, marks out of range, or nothing that rates. */
export type ReadRating = { readonly rating: Rating } | 'out-of-range' | undefined;

/**
 * Reads a rating from words or numbers, Chinese or English: `5 5 5`, `速度5 准确4 态度5`, `都是五分`, `excellent`.
 *
 * Three bare marks are speed, accuracy and attitude in the order of the invitation; one is the overall mark. What is left of the
 * words is the comment.
 */
export function readRating(given: string): ReadRating {
  // The invitation's own example comes back with its quotes, and pleasure with an exclamation mark.
  const text = given.replace(/[“”"‘’「」『』!！。]/gu, ' ').trim();
  const stars = /^(?:[⭐★🌟\s]|\ufe0f)+$/u.test(text) ? [text.match(/[⭐★🌟]/gu)?.length ?? 0] : undefined;
  const leading = stars ?? readOutOf(text) ?? readLeading(text);
  const named = leading ? undefined : readNamed(text);
  const marks = leading ?? (named ? [] : readMarks(text));
  if (marks.some((mark) => mark < 1 || mark > 5) || Object.values(named ?? {}).some((mark) => mark < 1 || mark > 5))
    return 'out-of-range';
  const scores = named ?? fromMarks(marks, text) ?? fromWords(text);
  const comment = commentOf(given, scores !== undefined);
  if (!scores && !comment) return undefined;
  return { rating: { ...scores, ...(comment ? { comment } : {}) } };
}

/** One mark out of five: `4/5`, `4 out of 5 stars`. */
function readOutOf(text: string): number[] | undefined {
  const found = /^\D*([0-5])\s*(?:\/|out of)\s*5(?![\d\s]*[\d/])/iu.exec(text);
  return found?.[1] === undefined ? undefined : [Number(found[1])];
}

const anyDimension = dimensions.map(({ words }) => words.source).join('|');

function readNamed(text: string): { [name: string]: number } | undefined {
  const found: { [name: string]: number } = {};
  for (const { name, words } of dimensions) {
    const match = new RegExp(
      `(?:${words.source})[^\\d,，。;；]{0,6}?(\\d{1,3}|[一二两三四五](?=[分星\\s,，]|$|${anyDimension})|\\b(?:one|two|three|four|five)\\b)`,
      'iu',
    ).exec(text);
    if (match?.[1]) found[name] = toNumber(match[1]);
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Three marks in front are the invitation's own form; what follows them is a comment. */
function readLeading(text: string): number[] | undefined {
  const found = /^\s*(\d{1,2})[\s,，、/-]+(\d{1,2})[\s,，、/-]+(\d{1,2})(?!\d)/u.exec(text);
  return found?.slice(1, 4).map(Number);
}

function readMarks(text: string): number[] {
  const compact = /^[1-5]{3}$/u.test(text.trim()) ? [...text.trim()] : undefined;
  const found =
    compact ??
    text.match(/\d{1,3}(?:\.\d)?|[一二两三四五](?=[\s,，、分星颗]|$|[一二两三四五])|\b(?:one|two|three|four|five)\b/giu) ??
    [];
  // A sentence that merely contains numbers ("等了 20 分钟") is a comment.
  const letters = text.replace(
    /[\d\s.,，、/分星颗点一二两三四五都是全部给打]|one|two|three|four|five|stars?|points?|all|out of|for/giu,
    '',
  );
  return letters.length > 0 && !compact && !/分(?!钟)|星|star|point|score|rate|rating/iu.test(text) ? [] : found.map(toNumber);
}

function fromMarks(marks: readonly number[], text: string): { [name: string]: number } | undefined {
  const [first, second, third] = marks;
  if (first === undefined) return undefined;
  if (second !== undefined && third !== undefined) {
    return { speed: first, accuracy: second, attitude: third, ...(marks[3] === undefined ? {} : { overall: marks[3] }) };
  }
  if (second !== undefined) return { speed: first, accuracy: second };
  return /都|全|all/iu.test(text) ? { speed: first, accuracy: first, attitude: first } : { overall: first };
}

function fromWords(text: string): { [name: string]: number } | undefined {
  const verdict = verdicts.find(({ words }) => words.test(text));
  return verdict && { overall: verdict.score };
}

function commentOf(text: string, rated: boolean): string | undefined {
  const rest = text
    .replace(/\b(?:one|two|three|four|five)\b|\d+(?:\.\d)?|[一二两三四五](?=[\s,，、分星])|[分星点，,。.、/！!\s]/giu, '')
    .replace(/速度|响应|准确性?|解答|态度|服务|speed|accuracy|courtesy|attitude|all|both|stars?|points?/giu, '');
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  const chinese = /\p{Script=Han}/u.test(rest);
  return letters >= (chinese ? (rated ? 6 : 2) : rated ? 12 : 4) ? text : undefined;
}

function toNumber(word: string): number {
  return numerals[word.toLowerCase()] ?? Number(word);
}
