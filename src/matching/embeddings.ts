import { KefuError, thrownText } from '../errors/index.ts';
import type { EmbeddingChannel } from '../ports/index.ts';

/** A channel's vectors, checked and kept: whatever the channel does, nothing throws, and what went wrong can be read. */
export interface Embeddings {
  /**
   * The vectors of these texts, each of length one. What is known is not asked for again; what is not among the texts is forgotten.
   * Empty when the channel fails; a text is missing when its vector is of no use.
   */
  learn(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** The vector of a customer's words, or nothing when there is none that fits the others. */
  vectorOf(text: string): Promise<Float32Array | undefined>;
  /** What went wrong when the texts were learnt, or with the latest customer's words. */
  problem(): KefuError | undefined;
}

/** How many texts a channel is given at once: what providers commonly take. */
const batch = 64;
/** A text is cut after so many characters: models take no more, and nobody asks at such length. */
const longest = 2_000;

/** Asks a channel for vectors; `late` says how long a request for so many texts may take. */
export function createEmbeddings(channel: EmbeddingChannel, late: (texts: number) => AbortSignal): Embeddings {
  let known = new Map<string, Float32Array>();
  let length = 0;
  let learning: KefuError | undefined;
  let asking: KefuError | undefined;

  const ask = async (texts: readonly string[]): Promise<readonly unknown[]> => {
    const signal = late(texts.length);
    const vectors: unknown = await unless(signal, async () => channel.embed(texts.map(cut), { signal }));
    if (!Array.isArray(vectors)) throw new TypeError('it gave no list of vectors');
    if (vectors.length !== texts.length) throw new RangeError(`it gave ${vectors.length} vectors for ${texts.length} texts`);
    return vectors;
  };
  const problemAt = (text: string, reason: string, cause?: unknown) =>
    new KefuError(
      'PORT_FAILED',
      { port: `embedding channel "${channel.name}"`, reason },
      { path: `text "${shown(text)}"` },
      cause,
    );

  return {
    learn: async (texts) => {
      const wanted = [...new Set(texts)];
      const found = new Map(wanted.flatMap((text) => (known.has(text) ? [[text, known.get(text) as Float32Array]] : [])));
      const missing = wanted.filter((text) => !found.has(text));
      learning = undefined;
      for (let at = 0; at < missing.length; at += batch) {
        const some = missing.slice(at, at + batch);
        try {
          for (const [index, vector] of (await ask(some)).entries()) {
            const unit = unitOf(vector);
            if (unit) found.set(some[index] as string, unit);
          }
        } catch (thrown) {
          // What came until now is kept, so that the next time begins here.
          known = new Map([...known, ...found]);
          learning = problemAt(some[0] as string, thrownText(thrown), thrown);
          return new Map();
        }
      }
      length = commonest([...found.values()].map((vector) => vector.length));
      for (const [text, vector] of found) if (vector.length !== length) found.delete(text);
      known = found;
      const [first, ...others] = wanted.filter((text) => !found.has(text));
      if (first !== undefined) {
        learning = problemAt(
          first,
          `its vector is of no use${others.length > 0 ? `, nor are those of ${others.length} other texts` : ''}`,
        );
      }
      return found;
    },
    vectorOf: async (text) => {
      asking = undefined;
      const kept = known.get(text);
      if (kept) return kept;
      try {
        const [vector] = await ask([text]);
        const unit = unitOf(vector);
        if (unit?.length === length) return unit;
        asking = problemAt(text, unit ? `its vector has ${unit.length} numbers, not ${length}` : 'its vector is of no use');
      } catch (thrown) {
        asking = problemAt(text, thrownText(thrown), thrown);
      }
      return undefined;
    },
    problem: () => asking ?? learning,
  };
}

/** A vector of length one, if it points anywhere at all. */
function unitOf(vector: unknown): Float32Array | undefined {
  if (!Array.isArray(vector) && !(vector instanceof Float32Array) && !(vector instanceof Float64Array)) return undefined;
  const numbers: ArrayLike<unknown> = vector;
  let square = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index];
    if (typeof number !== 'number') return undefined;
    square += number * number;
  }
  const size = Math.sqrt(square);
  if (!(size > 0 && size < Number.POSITIVE_INFINITY)) return undefined;
  return Float32Array.from(numbers as ArrayLike<number>, (number) => number / size);
}

/** Waits for work, but no longer than the signal lets it: a channel need not heed it. */
function unless<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function commonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0];
}

function cut(text: string): string {
  return text.length <= longest ? text : Array.from(text).slice(0, longest).join('');
}

function shown(text: string): string {
  return text.length <= 40 ? text : `${Array.from(text).slice(0, 39).join('')}…`;
}
