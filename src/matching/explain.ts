import type { Match } from '../model/index.ts';
import type { Base } from './build.ts';
import type { TextFeatures } from './features.ts';
import { entryOf } from './model.ts';
import type { Repair } from './repair.ts';
import type { Look } from './signals.ts';

/** What one word of a text does for or against the best document, beside the second. */
export interface WordEffect {
  readonly word: string;
  /** Above 0 speaks for the best, below 0 for the second; all together make what the best leads by. */
  readonly effect: number;
  /** False where no text of the base has the word. */
  readonly known: boolean;
}

/** Why a text finds what it finds. */
export interface Explanation {
  readonly text: string;
  /** The candidates, best first; the best with the phrasing that is nearest. */
  readonly matches: readonly Match[];
  /** The words in their order, and for Chinese the characters. */
  readonly words: readonly WordEffect[];
  /** What was read as something else: a slip of the fingers, or a character that sounds alike. */
  readonly repaired: readonly { readonly typed: string; readonly read: string }[];
}

/** Puts down what every word of a text did. */
export function explain(
  text: string,
  { corpus, model }: Base,
  { tokens, hashes, from, to }: TextFeatures,
  { vector, ranked }: Look,
  matches: readonly Match[],
  repaired: Repair,
): Explanation {
  const [first = -1, second = -1] = ranked;
  const effects = new Float64Array(tokens.length);
  const known = new Array<boolean>(tokens.length).fill(false);
  const values = new Map(Array.from(vector.features, (feature, index) => [feature, vector.values[index] as number]));
  const occurs = new Map<number, number>();
  for (const hash of hashes) occurs.set(hash, (occurs.get(hash) ?? 0) + 1);
  hashes.forEach((hash, index) => {
    const feature = corpus.vocabulary.get(hash);
    const begin = from[index] as number;
    const end = to[index] as number;
    if (feature === undefined || begin < 0) return;
    if (begin === end) known[begin] = true;
    const value = (values.get(feature) ?? 0) / (occurs.get(hash) ?? 1);
    const effect = value * (weightOf(feature, first) - weightOf(feature, second));
    effects[begin] = (effects[begin] as number) + effect / 2;
    effects[end] = (effects[end] as number) + effect / 2;
  });
  return {
    text,
    matches,
    words: tokens.map((word, index) => ({
      word,
      effect: Math.round((effects[index] as number) * 1000) / 1000,
      known: known[index] === true,
    })),
    repaired: changesOf(text, repaired),
  };

  function weightOf(feature: number, label: number): number {
    const at = label < 0 ? -1 : entryOf(model, feature, label);
    return at < 0 ? 0 : (model.weight[at] as number);
  }
}

function changesOf(text: string, { renamed, text: read }: Repair): Explanation['repaired'] {
  const words = [...renamed].map(([typed, meant]) => ({ typed, read: meant }));
  const [given, heard] = [Array.from(text.normalize('NFKC').toLowerCase()), Array.from(read)];
  if (given.length !== heard.length) return words;
  const characters = given.flatMap((typed, index) =>
    typed !== heard[index] && /\p{Script=Han}/u.test(typed) ? { typed, read: heard[index] as string } : [],
  );
  return [...words, ...characters];
}
