import { charactersBySound } from './pinyin-table.ts';

// Unpacked when the first character comes: an import costs nothing.
let unpacked: ReadonlyMap<string, string> | undefined;

/**
 * Says how a Han character sounds, without its tone: its commonest reading, with what typists and speakers confuse made one.
 *
 * `zh` is `z`, `ch` is `c`, `sh` is `s`; `n` at the beginning is `l`; `ang`, `eng` and `ing` are `an`, `en` and `in`; `ü` is `v`.
 * None for what is no Han character, and for traditional and rare ones.
 *
 * @example
 * import { soundOf } from 'kefu/pinyin';
 * console.log(soundOf('账'), soundOf('站')); // → zan zan
 */
export function soundOf(character: string): string | undefined {
  unpacked ??= new Map(
    Object.entries(charactersBySound).flatMap(([sound, characters]) => Array.from(characters, (one) => [one, sound] as const)),
  );
  return unpacked.get(character);
}
