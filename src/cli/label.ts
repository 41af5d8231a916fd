// Words laid out in lines: a Chinese character is as wide as two Latin letters, and may end a line where an English word may not.
import { columns } from '../errors/index.ts';

/** A text in lines, for a box or an arrow. */
export interface Label {
  readonly lines: readonly string[];
  /** The whole text, where the lines leave some of it out. */
  readonly whole?: string;
}

/** Sizes of type in pixels, and how many of them a line takes. */
export const type = { title: 18, body: 14, small: 12, line: 1.35 } as const;

/** Marks that may not begin a line. */
const closing: ReadonlySet<string> = new Set('、。，．：；？！’”）》〉」』】〕…—·%,.:;?!)]}');
/** Marks that may not end a line. */
const opening: ReadonlySet<string> = new Set('‘“（《〈「『【〔([{');
const joiner = '\u200d';

/** A text in at most three lines of so many columns, about as long as one another; the last has … when there is more. */
export function labelOf(text: string, width: number, most = 3): Label {
  const plain = plainText(text);
  const cut = plain === text.replace(/\s+/g, ' ').trim() ? undefined : text;
  const parts = pieces(plain, width);
  const lines = filled(parts, width);
  if (lines.length > most) {
    const shown = lines.slice(0, most);
    return {
      lines: [...shown.slice(0, -1), `${head(shown.at(-1) ?? '', width - 1).replace(/[\s,.;:，。、；：]+$/, '')}…`],
      whole: text,
    };
  }
  let even = lines;
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const tried = filled(parts, narrower);
    if (tried.length > lines.length || tried.some((line) => columns(line) > narrower)) break;
    even = tried;
  }
  return { lines: even, ...(cut !== undefined && { whole: cut }) };
}

/** Lines with as many pieces as each holds; one that is too long stands alone. */
function filled(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && columns((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

/** A text as it is looked at: values by their names alone, and of several cases the last, which is for all that the others leave. */
function plainText(text: string): string {
  const lastCase = /^\s*\.(?:input|local|match)\b[\s\S]*(?<!\{)\{\{([\s\S]*?)\}\}\s*$/.exec(text)?.[1];
  return (lastCase === undefined ? text : `${lastCase} / …`)
    .replace(/\{\s*(\$[^\s}]+)[^}]*\}/g, '{$1}')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text in pieces that stay together in a line; longer ones are broken anywhere. */
function pieces(text: string, width: number): readonly string[] {
  const whole: string[] = [];
  let previous = '';
  for (const character of text) {
    if (previous === '' || mayBreak(previous, character)) whole.push('');
    whole.push(`${whole.pop() ?? ''}${character}`);
    previous = character;
  }
  return whole.flatMap((piece) => {
    const parts: string[] = [];
    for (let rest = piece; rest !== ''; rest = rest.slice(parts.at(-1)?.length))
      parts.push(columns(rest.trimEnd()) > width ? head(rest, width) : rest);
    return parts;
  });
}

function mayBreak(previous: string, next: string): boolean {
  if (next === ' ' || columns(next) === 0 || previous === joiner) return false;
  if (previous === ' ') return true;
  return !closing.has(next) && !opening.has(previous) && (columns(previous) === 2 || columns(next) === 2);
}

/** As much of a text's beginning as so many columns hold, at least a character. */
function head(text: string, width: number): string {
  let shown = '';
  for (const character of text) {
    if (shown !== '' && columns(shown + character) > width) return shown;
    shown += character;
  }
  return shown;
}

/** How many pixels a line takes, in whichever of the fonts is there: they agree on Chinese, while Latin letters differ. */
export function pixels(line: string, size: number): number {
  let width = 0;
  for (const character of line) width += [0, 0.56, 1][columns(character)] ?? 0;
  return width * size;
}
