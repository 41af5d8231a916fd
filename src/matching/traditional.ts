import { ambiguous, phrases, simplified, traditional } from './traditional-table.ts';

/** A character that may change, and one that may and that only traditional texts hold. */
const changing = 1;
const telling = 2;

interface Table {
  /** What each character becomes when it stands in no phrase. */
  readonly single: ReadonlyMap<string, string>;
  /** What each UTF-16 code unit is to this table: an array, as looking up every character in a map takes five times as long. */
  readonly part: Uint8Array;
  /** The phrases by their first character, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [from: string, to: string])[]>;
}

// Unpacked when the first text comes: an import costs nothing.
let unpacked: Table | undefined;

/**
 * Writes a text of Taiwan or Hong Kong as the mainland does: its characters (後 → 后) and the words of a service desk (簡訊 → 短信).
 *
 * A text without a character that only traditional texts hold is returned as it is, so what is simplified already never changes.
 *
 * @example
 * import { toSimplified } from 'kefu/traditional';
 * console.log(toSimplified('請問寬頻的帳單怎麼繳費？')); // → 请问宽带的账单怎么缴费？
 */
export function toSimplified(text: string): string {
  unpacked ??= unpack();
  const { part, single, phrases: byFirst } = unpacked;
  let at = 0;
  while (at < text.length && part[text.charCodeAt(at)] !== telling) at += 1;
  if (at === text.length) return text;
  let written = '';
  for (at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const isPart = part[text.charCodeAt(at)] !== 0;
    const phrase = isPart ? byFirst.get(character)?.find(([from]) => text.startsWith(from, at)) : undefined;
    written += phrase?.[1] ?? (isPart ? single.get(character) : undefined) ?? character;
    at += phrase?.[0].length ?? 1;
  }
  return written;
}

function unpack(): Table {
  const single = new Map(Array.from(traditional, (character, at) => [character, simplified.charAt(at)] as const));
  const byFirst = new Map<string, (readonly [from: string, to: string])[]>();
  for (const entry of phrases.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    const first = from.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [from, to] as const]);
  }
  for (const list of byFirst.values()) list.sort(([one], [other]) => other.length - one.length);
  const part = new Uint8Array(0x10000);
  for (const character of [...byFirst.keys(), ...ambiguous]) part[character.charCodeAt(0)] = changing;
  for (const character of single.keys()) if (!ambiguous.includes(character)) part[character.charCodeAt(0)] = telling;
  return { part, single, phrases: byFirst };
}
