/** East-Asian wide and full-width ranges, and emoji: two columns in a terminal (Unicode TR 11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\p{Emoji_Presentation}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zeroWidth = /\p{Mn}|\p{Cf}/u;

/** How many terminal columns a text takes: 您 takes two. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const longest = 160;

/** The line a problem is about, with carets under the words; a very long line is cut around them. */
export function codeFrame(source: string, line: number, column: number, length: number): string {
  const whole = source.split(/\r?\n/)[line - 1] ?? '';
  const from = column - 1 > longest / 2 ? column - 1 - 40 : 0;
  const shown = whole.slice(from, from + longest).replaceAll('\t', ' ');
  const lead = `${line} | ${from > 0 ? '…' : ''}`;
  const before = shown.slice(0, column - 1 - from);
  const marked = shown.slice(column - 1 - from, column - 1 - from + Math.max(1, length));
  return `${lead}${shown}\n${' '.repeat(columns(lead) + columns(before))}${'^'.repeat(Math.max(1, columns(marked)))}`;
}
