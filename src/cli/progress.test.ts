import { expect, test } from 'vitest';
import { progressBar } from './progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, terminal: { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream };
}

test('at a terminal a bar fills, each of its states once, and leaves no trace', () => {
  const { written, terminal } = screen(true);
  const bar = progressBar(terminal);
  bar.show(1, 2);
  bar.show(1, 2);
  bar.show(2, 2);
  bar.clear();
  bar.clear();
  expect(written).toEqual([`\r${'█'.repeat(15)}${'░'.repeat(15)} 1/2`, `\r${'█'.repeat(30)} 2/2`, `\r${' '.repeat(34)}\r`]);
});

test('a file or another program sees nothing of it', () => {
  const { written, terminal } = screen(false);
  const bar = progressBar(terminal);
  bar.show(1, 2);
  bar.clear();
  expect(written).toEqual([]);
});
