import type { EmbeddingChannel } from '../ports/index.ts';

/** Words that mean the same, as a model would know. */
const synonyms: readonly (readonly string[])[] = [
  ['退款', '钱退', '回血', 'refund', 'money back', 'reimburse'],
  ['快递', '物流', '包裹', 'parcel', 'package', 'shipment'],
  ['退货', '退回', 'return', 'send back'],
  ['发票', '报销凭证', 'invoice', 'paperwork for tax'],
];
const length = 96;

/** A channel without a model: pieces of words, hashed, and a direction of its own for each meaning it was told of. */
export function toyChannel(): EmbeddingChannel & { readonly asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  return {
    name: 'toy',
    asked,
    embed: async (texts) => {
      asked.push(texts);
      return texts.map(toyVector);
    },
  };
}

/** The toy's vector of a text. */
export function toyVector(text: string): readonly number[] {
  const vector = Array.from({ length: length + synonyms.length }, () => 0);
  const letters = Array.from(text.toLowerCase());
  for (let at = 0; at < letters.length; at++) {
    const place = hash(letters.slice(at, at + 2).join('')) % length;
    vector[place] = (vector[place] as number) + 1;
  }
  const size = Math.hypot(...vector) || 1;
  const scaled = vector.map((one) => one / size);
  for (const [index, words] of synonyms.entries()) {
    if (words.some((word) => text.toLowerCase().includes(word))) scaled[length + index] = 1.5;
  }
  // An empty text has a vector too.
  scaled[0] = (scaled[0] as number) + 0.01;
  return scaled;
}

function hash(piece: string): number {
  let value = 0x811c9dc5;
  for (const letter of piece) value = Math.imul(value ^ (letter.codePointAt(0) as number), 0x01000193);
  return value >>> 0;
}
