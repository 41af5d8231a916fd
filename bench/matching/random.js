// Seeded chance: the same words give the same numbers on every machine.

/**
 * A source of numbers from 0 up to 1 (mulberry32, seeded with the FNV-1a hash of the words).
 * @param {string} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of the values.
 * @template T
 * @param {ArrayLike<T>} values
 * @param {() => number} random
 */
export const pick = (values, random) => values[Math.floor(random() * values.length)];

/**
 * A new list in random order.
 * @template T
 * @param {readonly T[]} values
 * @param {string} seed
 */
export function shuffled(values, seed) {
  const random = randomFrom(seed);
  const list = [...values];
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
