/** A length of time as people write it: `500ms`, `3s`, `2m`, `1h30m`, `7d`. */
export type Duration = string;

const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/y;

/** Reads a duration into whole milliseconds; `undefined` when it is not one. */
export function milliseconds(text: Duration | number): number | undefined {
  if (typeof text === 'number') return Number.isFinite(text) && text >= 0 ? Math.round(text) : undefined;
  let total = 0;
  part.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const found = part.exec(text);
    if (!found) return undefined;
    total += Number(found[1]) * unit[found[2] as keyof typeof unit];
    end = part.lastIndex;
  }
  return end === 0 ? undefined : Math.round(total);
}
