/** The longest utterance that is understood, in code points; the rest is cut. */
const longest = 2000;

/** Combining marks kept on one letter: real scripts need at most this many, zalgo uses dozens. */
const mostMarks = 3;

// Controls but line breaks and tabs, zero-width and bidi controls, the BOM, interlinear marks and language tags.
const invisible = /[\p{Cc}\p{Cf}\u{e0000}-\u{e007f}]/gu;
const kept: ReadonlySet<string> = new Set(['\n', '\r', '\t']);
// Chinese punctuation stays as the customer wrote it: NFKC would make half-width commas of it.
const notPunctuation = /[^，。！？；：（）、…—～《》【】“”‘’￥]+/gu;
const marks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

// Phones write don’t where keyboards write don't; Chinese quotes stand between no Latin letters.
const apostrophe = /(?<=[a-z])[‘’ʼ](?=[a-z])/giu;

const unremarkable = /^[\x20-\x7e\u4e00-\u9fff，。！？：；、“”（）]*$/;

/**
 * A customer's message as the rest of understanding sees it: well-formed Unicode, nothing invisible, full-width letters made
 * plain (NFKC, but for punctuation), 2,000 code points at most.
 */
export function clean(text: string): string {
  // Nearly every message is plain letters and punctuation: there is nothing to clean.
  if (text.length <= longest && unremarkable.test(text)) return text.trim();
  // A cheap cut first: normalising megabytes to throw them away would cost more than the turn. 8 UTF-16 units hold the longest
  // sequence that NFKC can fold into one code point that anybody types.
  const head = text.slice(0, longest * 8);
  const plain = wellFormed(head)
    .replace(invisible, (character) => (kept.has(character) ? character : ''))
    .replace(notPunctuation, (words) => words.normalize('NFKC'))
    .replace(marks, '$1')
    .replace(apostrophe, "'")
    .trim();
  const points = plain.length > longest ? Array.from(plain) : undefined;
  return points && points.length > longest ? points.slice(0, longest).join('') : plain;
}

/** Lone surrogates become the replacement character (`String.prototype.toWellFormed` is not in every runtime yet). */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
