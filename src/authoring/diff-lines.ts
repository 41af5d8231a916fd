/** How many unchanged lines stand around a change. */
const around = 2;

interface Line {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
  /** The number of the line after the change. */
  readonly number: number;
}

/** What changed between two texts that differ by additions, as a unified diff of their lines. */
export function diffLines(name: string, before: string, after: string): string {
  const lines = compared(before.split(/\r?\n/), after.split(/\r?\n/));
  const changed = lines.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const isShown = (index: number) => changed.some((change) => Math.abs(change - index) <= around);
  const shown = lines.flatMap((line, index) => (isShown(index) ? [{ ...line, index }] : []));
  const printed = shown.flatMap(({ sign, text, number, index }, position) => {
    const isGap = position === 0 || shown[position - 1]?.index !== index - 1;
    return [...(isGap ? [`@@ line ${number} @@`] : []), `${sign} ${text}`];
  });
  return [`--- ${name}`, `+++ ${name}`, ...printed].join('\n');
}

function compared(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let old = 0;
  let index = 0;
  while (old < before.length || index < after.length) {
    const number = index + 1;
    const [was, is] = [before[old], after[index]];
    if (was !== undefined && was === is) {
      lines.push({ sign: ' ', text: is, number });
      old += 1;
      index += 1;
      continue;
    }
    const isAdded = is !== undefined && (was === undefined || after.indexOf(was, index) >= 0);
    if (isAdded) {
      lines.push({ sign: '+', text: is, number });
      index += 1;
    } else if (was !== undefined) {
      lines.push({ sign: '-', text: was, number });
      old += 1;
    }
  }
  return lines;
}
