import { columns } from '../errors/index.ts';

/** Cells in columns: the first to the left, the others to the right unless told. A Chinese character is two columns wide. */
export function aligned(rows: readonly (readonly string[])[], others: 'left' | 'right' = 'right'): readonly string[] {
  const widths: number[] = [];
  for (const cells of rows)
    for (const [index, cell] of cells.entries()) widths[index] = Math.max(widths[index] ?? 0, columns(cell));
  return rows.map((cells) =>
    cells
      .map((cell, index) => padded(cell, widths[index] ?? 0, index === 0 ? 'left' : others))
      .join('  ')
      .trimEnd(),
  );
}

/** A text filled up with spaces. */
export function padded(text: string, wide: number, to: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, wide - columns(text)));
  return to === 'left' ? `${text}${space}` : `${space}${text}`;
}
