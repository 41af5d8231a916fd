import { type Calibration, calibrate, shipped, type Trial } from './confidence.ts';
import { type Corpus, corpusOf, membersOf, type Row, readRows, type Source, type Vector, weighed } from './corpus.ts';
import { featuresOf, type Reading } from './features.ts';
import { averages, type Model, presenceOf, type Strength, score, strengths, train } from './model.ts';
import { best, look, natureOf, type Trained } from './signals.ts';

/** A trained model with its confidence. */
export interface Base extends Trained {
  readonly calibration: Calibration;
}

/** Bases up to this many texts are tried on themselves; a larger one is trained in full, and keeps the shipped calibration. */
const largestTried = 2_000;
const folds = 3;
/** With fewer texts a label nothing can be told from leaving some out. */
const leastPerLabel = 2;
/** With fewer texts a label a base without a third of them is so much poorer that it would learn to doubt itself. */
const leastToCalibrate = 20;

/** Trains a model on rows; a generator that yields the share that is done, so that whoever runs it may pause, tell, or stop. */
export function* build(rows: readonly Row[], labels: number, reading: Reading): Generator<number, Base> {
  const isTried = rows.length <= largestTried && rows.length >= labels * leastPerLabel && labels > 1;
  const mayCalibrate = isTried && rows.length >= labels * leastToCalibrate;
  const source = yield* part(readRows(rows, reading), 0, 0.2);
  const work = { rows, source, labels, reading };
  const tried = isTried ? yield* part(tryOut(work, mayCalibrate), 0.2, 0.7) : undefined;
  const strength = tried?.strength ?? (strengths.at(-1) as Strength);
  const all = [...rows.keys()];
  const corpus = corpusOf(rows, source, labels, reading, all);
  const model = averages(corpus, all);
  yield* part(train(corpus, model, 0, strength.epochs, all), isTried ? 0.7 : 0.3, 1);
  const calibration = tried && mayCalibrate ? calibrate(tried.trials) : shipped;
  return {
    corpus,
    model: withPresence(corpus, model, strength, all),
    members: membersOf(rows, labels, all),
    nature: natureOf(corpus, strength),
    calibration,
  };
}

interface Work {
  readonly rows: readonly Row[];
  readonly source: Source;
  readonly labels: number;
  readonly reading: Reading;
}

function withPresence(corpus: Corpus, model: Model, { presence }: Strength, included: readonly number[]): Model {
  if (presence === 0) return model;
  const seen = presenceOf(corpus, model, included);
  return { ...model, weight: model.weight.map((weight, at) => weight + presence * (seen[at] as number)) };
}

/** Leaves out a third of the phrasings in turn: which strength finds them best, and, where asked, on what grounds. */
function* tryOut(
  { rows, source, labels, reading }: Work,
  mayCalibrate: boolean,
): Generator<number, { readonly strength: Strength; readonly trials: readonly Trial[] }> {
  const outcomes = strengths.map(() => ({ right: 0, trials: [] as Trial[] }));
  const foldOf = foldsOf(rows);
  for (let fold = 0; fold < folds; fold++) {
    const included = [...rows.keys()].filter((row) => foldOf[row] !== fold);
    const corpus = corpusOf(rows, source, labels, reading, included);
    const plain = averages(corpus, included);
    let epochs = 0;
    for (const [index, strength] of strengths.entries()) {
      const begin = (fold + index / strengths.length) / folds;
      yield* part(train(corpus, plain, epochs, strength.epochs, included), begin, begin + 1 / strengths.length / folds);
      epochs = strength.epochs;
      const model = withPresence(corpus, plain, strength, included);
      const base: Trained = { corpus, model, members: membersOf(rows, labels, included), nature: natureOf(corpus, strength) };
      const outcome = outcomes[index] as (typeof outcomes)[number];
      const scores = new Float32Array(labels);
      for (const [row, { text, label }] of rows.entries()) {
        if (foldOf[row] !== fold) continue;
        const vector = weighed(source.counted[row] as Vector, corpus.worth);
        if (!mayCalibrate) {
          if (best(score(model, vector, scores), 1)[0] === label) outcome.right += 1;
          continue;
        }
        const seen = look(base, featuresOf(text, reading), vector, 1);
        const isRight = seen.ranked[0] === label;
        if (isRight) outcome.right += 1;
        outcome.trials.push({ signals: seen.signals, isRight });
      }
    }
  }
  // Of two that find as much the one that is trained harder: it leads more clearly.
  let chosen = 0;
  for (const [index, { right }] of outcomes.entries()) if (right >= (outcomes[chosen]?.right ?? 0)) chosen = index;
  return { strength: strengths[chosen] as Strength, trials: outcomes[chosen]?.trials ?? [] };
}

/** Every label's phrasings dealt out in turn; titles and answers always stay, for they are what nobody types. */
function foldsOf(rows: readonly Row[]): readonly number[] {
  const dealt = new Map<number, number>();
  return rows.map(({ label, counts }) => {
    if (counts < 1) return -1;
    const next = dealt.get(label) ?? label;
    dealt.set(label, next + 1);
    return next % folds;
  });
}

/** One stretch of the whole way. */
function* part<T>(work: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
    yield from + (value as number) * (to - from);
  }
}
