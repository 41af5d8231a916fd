import { KefuError } from '../errors/index.ts';
import type { MatchDocument } from '../model/index.ts';
import type { Base } from './build.ts';
import type { Calibration } from './confidence.ts';
import { membersOf, type Row } from './corpus.ts';
import type { Reading } from './features.ts';

/** "kef" and the version of the format: bytes of another version are not guessed at. */
const magic = 0x6b656601;

interface Head {
  readonly documents: readonly MatchDocument[];
  /** Documents that were learnt from and are left out now. */
  readonly gone: readonly string[];
  readonly learnt?: {
    readonly rows: readonly Row[];
    readonly labels: number;
    readonly calibration: Calibration;
    readonly nature: Base['nature'];
    /** How many bytes each array takes. */
    readonly sizes: readonly number[];
  };
}

/** All that was learnt as bytes: a head in JSON, then the numbers. */
export function write(documents: readonly MatchDocument[], base: Base | undefined, gone: ReadonlySet<string>): Uint8Array {
  const arrays = base
    ? [Int32Array.from(base.corpus.vocabulary.keys()), base.corpus.worth, base.model.start, base.model.weight, base.model.label]
    : [];
  const parts = arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const head: Head = {
    documents,
    gone: [...gone],
    ...(base
      ? {
          learnt: {
            rows: base.corpus.rows,
            labels: base.corpus.labels,
            calibration: base.calibration,
            nature: base.nature,
            sizes: parts.map((part) => part.byteLength),
          },
        }
      : {}),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + text.length + parts.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint32(4, text.length);
  bytes.set(text, 8);
  let at = 8 + text.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What {@link write} wrote; anything else is a `PORT_FAILED`. */
export function read(
  bytes: Uint8Array,
  reading: Reading,
): { readonly documents: readonly MatchDocument[]; readonly gone: readonly string[]; readonly base: Base | undefined } {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0) !== magic) throw 'head';
    const length = view.getUint32(4);
    const { documents, gone, learnt } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Head;
    if (!learnt) return { documents, gone, base: undefined };
    let at = 8 + length;
    const buffers = learnt.sizes.map((size) => {
      if (at + size > bytes.length) throw 'cut off';
      at += size;
      return bytes.slice(at - size, at).buffer;
    });
    const [hashes, worth, start, weight, label] = buffers as [ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer];
    const vocabulary = new Map(Array.from(new Int32Array(hashes), (hash, feature) => [hash, feature]));
    const { rows, labels } = learnt;
    const corpus = { rows, labels, vocabulary, worth: new Float32Array(worth), vectors: [], reading };
    const model = { labels, start: new Int32Array(start), weight: new Float32Array(weight), label: new Uint16Array(label) };
    const base = {
      corpus,
      model,
      members: membersOf(rows, labels, rows.keys()),
      nature: learnt.nature,
      calibration: learnt.calibration,
    };
    return { documents, gone, base };
  } catch (thrown) {
    throw new KefuError('PORT_FAILED', { port: 'matcher', reason: `no snapshot (${thrown})` });
  }
}
