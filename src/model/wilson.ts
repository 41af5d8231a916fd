/**
 * The Wilson score interval of a share at 95 % (z = 1.96; standard, section 3): how sure a proportion is of itself.
 *
 * @param right How many of `of` were right.
 * @param z How sure: 1.96 leaves 2.5 % on either side, 1.645 leaves 5 %.
 * @returns Lower and upper bound, each from 0 to 1; `[0, 1]` when nothing was counted.
 */
export function wilson(right: number, of: number, z = 1.96): readonly [number, number] {
  if (of === 0) return [0, 1];
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
