// What the answers of a matcher are worth. An answer is { row, found: [{ label, score }] }, best first; a score is a probability
// for those matchers that give one.

/** The two lines that a probability is held against. */
export const thresholds = { answer: 0.7, clarify: 0.3 };

/** Options that a question in return may show. */
const options = 3;

const isRight = ({ row, found }) => !row.oos && found[0]?.label === row.label;
const isAmong = ({ row, found }) => !row.oos && found.slice(0, options).some(({ label }) => label === row.label);
const scoreOf = ({ found }) => found[0]?.score ?? 0;
const rate = (list, claim) => (list.length === 0 ? undefined : list.filter(claim).length / list.length);

/**
 * All measures of one list of answers. Rates and shares are of the questions that have a label, unless named otherwise.
 * @param {readonly { row: import('./data-sets.js').Row, found: readonly { label: string, score: number }[] }[]} answers
 * @param {boolean} isProbability
 */
export function measure(answers, isProbability) {
  const inside = answers.filter(({ row }) => !row.oos);
  const outside = answers.filter(({ row }) => row.oos);
  return {
    questions: inside.length,
    top1: rate(inside, isRight),
    top3: rate(inside, isAmong),
    ...(outside.length > 0 && {
      outside: { questions: outside.length, auroc: auroc(inside.map(scoreOf), outside.map(scoreOf)) },
    }),
    ...(isProbability && {
      decided: decide(inside, outside),
      ece: calibrationError(inside),
      eceWithOutside: calibrationError(answers),
    }),
  };
}

function decide(inside, outside) {
  const isAnswered = (answer) => scoreOf(answer) >= thresholds.answer;
  const isClarified = (answer) => !isAnswered(answer) && scoreOf(answer) >= thresholds.clarify;
  const all = [...inside, ...outside];
  return {
    precision: rate(inside.filter(isAnswered), isRight),
    answered: rate(inside, isAnswered),
    solved: rate(inside, (answer) => isAnswered(answer) && isRight(answer)),
    clarified: rate(inside, isClarified),
    clarifiedRight: rate(inside.filter(isClarified), isAmong),
    outsideAnswered: rate(outside, isAnswered),
    outsideClarified: rate(outside, isClarified),
    precisionWithOutside: rate(all.filter(isAnswered), isRight),
  };
}

/**
 * The chance that a question in scope scores above one out of scope; a tie counts half (Mann–Whitney).
 * @param {readonly number[]} inside
 * @param {readonly number[]} outside
 */
function auroc(inside, outside) {
  const sorted = [...outside].sort((a, b) => a - b);
  const countBelow = (score, orEqual) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < score || (orEqual && sorted[middle] === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = inside.reduce((sum, score) => sum + (countBelow(score, false) + countBelow(score, true)) / 2, 0);
  return wins / (inside.length * outside.length);
}

/** Expected calibration error over ten bins of equal width: how far, on average, the probability is from the share that is right. */
function calibrationError(answers) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const answer of answers) {
    const bin = bins[Math.min(9, Math.floor(scoreOf(answer) * 10))];
    bin.count += 1;
    bin.sum += scoreOf(answer);
    bin.right += isRight(answer) ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / answers.length;
}

/**
 * The mean of measures of the same shape, key by key; a key that is missing everywhere stays away.
 * @template T
 * @param {readonly T[]} list
 * @returns {T}
 */
export function meanOf(list) {
  const known = list.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  if (typeof known[0] === 'number') return known.reduce((sum, value) => sum + value, 0) / known.length;
  const keys = new Set(known.flatMap((one) => Object.keys(one)));
  return Object.fromEntries([...keys].map((key) => [key, meanOf(known.map((one) => one[key]))]));
}

/**
 * The value below which so much of the list lies.
 * @param {readonly number[]} sorted
 * @param {number} part
 */
export const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
