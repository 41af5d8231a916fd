// What is taken for what, as SVG 1.1 text that needs no style sheet and no font of its own. Right answers are blue and wrong ones
// orange: the two that people of every kind of colour vision tell apart; the number stands in each cell besides.
import { type ConfusionMatrix, type Evaluation, matrixOf } from '../evaluation/index.ts';
import { textFor } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { labelOf, pixels, type } from './label.ts';
import { escaped, fonts } from './svg-text.ts';

const words = {
  en: {
    title: (pack: string) => `What is taken for what: ${pack}`,
    axes: 'Rows: what was wanted. Columns: what was answered.',
    right: 'right',
    wrong: 'wrong',
    unanswered: 'not answered',
    none: 'out of scope',
    others: 'all others',
    clarified: 'asked back',
    missed: 'nothing found',
    act: 'heard as an act',
    empty: 'Nothing was taken for something else.',
    times: (wanted: string, given: string, count: number) => `${wanted} → ${given}: ${count}`,
  },
  zh: {
    title: (pack: string) => `混淆情况：${pack}`,
    axes: '行：应当给出的内容；列：实际答复的内容。',
    right: '正确',
    wrong: '错误',
    unanswered: '未直接答复',
    none: '超出范围',
    others: '其余合计',
    clarified: '请客户确认',
    missed: '没有找到',
    act: '听成其他意图',
    empty: '没有答错的问题。',
    times: (wanted: string, given: string, count: number) => `${wanted} → ${given}：${count}`,
  },
} as const;

type Language = keyof typeof words;
type Words = (typeof words)[Language];
type Hue = 'right' | 'wrong' | 'unanswered';

const cell = 26;
const margin = 24;
const header = 78;
/** Columns of characters that a label may take. */
const labelWidth = 26;
const gap = 12;
/** Counts below this are never the darkest: two mistakes are not many because there are no more. */
const leastGreatest = 8;
/** From pale to dark, by lightness as much as by hue. */
const scales: { readonly [hue in Hue]: readonly string[] } = {
  right: ['#c6dbef', '#9ecae1', '#4292c6', '#08519c'],
  wrong: ['#fdd0a2', '#fdae6b', '#e6550d', '#8c2d04'],
  unanswered: ['#f0f0f0', '#d9d9d9', '#969696', '#525252'],
};

/** A number in the matrix. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly hue: Hue;
  /** What it counts, for whoever points at it. */
  readonly whole: string;
}

/** Columns of what was not answered, beside those of what was. */
const rest = ['clarified', 'missed', 'act'] as const;

/** The confusion matrix of an evaluation as a whole SVG file; names are the titles of the pack in this language. */
export function matrixSvg(evaluation: Evaluation, pack: Pack, language: Language): string {
  const say = words[language];
  const titles = titlesOf(pack, language);
  const matrix = matrixOf(evaluation, [...titles.keys()]);
  const { names } = matrix;
  const name = (id: string) => (id === 'none' ? say.none : id === 'others' ? say.others : (titles.get(id) ?? id));
  const title = say.title(textFor(pack.title, language)?.variants[0] ?? pack.pack);
  if (names.length === 1) return page(pixels(title, type.title) + 2 * margin, header + margin, title, say.empty, []);

  const labels = [...names.map(name), ...rest.map((key) => say[key])].map(
    (text) => labelOf(text, labelWidth, 1).lines[0] ?? text,
  );
  const lengths = labels.map((label) => pixels(label, type.small));
  // Column names lean by 45 degrees: so each is read without turning one's head, and none covers its neighbour.
  const left = Math.ceil(margin + Math.max(...lengths.slice(0, names.length)) + 10);
  const top = Math.ceil(header + Math.max(...lengths) * Math.SQRT1_2 + 16);
  const across = (column: number) => left + column * cell + (column >= names.length ? gap : 0);
  const cells = cellsOf(matrix, name, say);
  const greatest = (hue: Hue) =>
    // What is summed up would make all else look pale.
    Math.max(leastGreatest, ...cells.filter((one) => one.hue === hue && one.row < names.length - 1).map(({ count }) => count));
  const tallest = { right: greatest('right'), wrong: greatest('wrong'), unanswered: greatest('unanswered') };
  const squares = cells.map((one) => square(one, across(one.column), top + one.row * cell, tallest[one.hue]));
  const heads = labels.map((label, column) => {
    const at = `transform="translate(${across(column) + cell / 2} ${top - 8}) rotate(-45)"`;
    return named(label, names[column], name, at);
  });
  const sides = names.map((id, row) =>
    named(labels[row] ?? '', id, name, `x="${left - 8}" y="${top + row * cell + 17}" text-anchor="end"`),
  );
  const legendFrom = margin + pixels(say.axes, type.small) + 18;
  const width = Math.max(
    legendFrom + legendWidth(say),
    ...lengths.map((length, column) => across(column) + cell + length * Math.SQRT1_2 + margin),
  );
  const height = top + names.length * cell + margin;
  return page(width, height, title, say.axes, [...legend(say, legendFrom), ...heads, ...sides, ...squares]);
}

function cellsOf({ names, answered, unanswered }: ConfusionMatrix, name: (id: string) => string, say: Words): readonly Cell[] {
  const last = names.length - 1;
  return names.flatMap((wanted, row) => [
    ...names.map((given, column): Cell => {
      const count = answered[row]?.[column] ?? 0;
      // Of all others, right and wrong ones are summed up.
      const hue = row === last && column === last ? 'unanswered' : row === column ? 'right' : 'wrong';
      return { row, column, count, hue, whole: say.times(name(wanted), name(given), count) };
    }),
    ...rest.map((key, index): Cell => {
      const count = unanswered[row]?.[key] ?? 0;
      return { row, column: names.length + index, count, hue: 'unanswered', whole: say.times(name(wanted), say[key], count) };
    }),
  ]);
}

function square({ count, hue, whole }: Cell, x: number, y: number, greatest: number): string {
  const box = (fill: string) => `<rect x="${x}" y="${y}" width="${cell - 1}" height="${cell - 1}" fill="${fill}"/>`;
  if (count === 0) return box('#fafafa');
  const { fill, ink } = shade(hue, count, greatest);
  const number = `<text x="${x + (cell - 1) / 2}" y="${y + 17}" text-anchor="middle" font-size="${type.small}" fill="${ink}">${count}</text>`;
  return `<g><title>${escaped(whole)}</title>${box(fill)}${number}</g>`;
}

/** A row's or a column's name, its id and what was cut off in the tooltip. */
function named(label: string, id: string | undefined, name: (id: string) => string, at: string): string {
  const whole = id === undefined ? label : id === 'none' || id === 'others' ? name(id) : `${name(id)} (${id})`;
  return `<g font-size="${type.small}"><title>${escaped(whole)}</title><text ${at}>${escaped(label)}</text></g>`;
}

/** What customers know each article and flow by, in the order of the pack; flows are marked. */
function titlesOf({ knowledge, flows }: Pack, language: Language): ReadonlyMap<string, string> {
  return new Map([
    ...knowledge.map(({ id, title }) => [id, textFor(title, language)?.variants[0] ?? id] as const),
    ...flows.map(({ id, definition }) => [`flow:${id}`, `▸ ${textFor(definition.title, language)?.variants[0] ?? id}`] as const),
  ]);
}

/** The colour of a count, and that of the number on it; what is summed up may be more than the greatest. */
function shade(hue: Hue, count: number, greatest: number): { readonly fill: string; readonly ink: string } {
  const steps = scales[hue];
  const share = Math.min(1, Math.log(count) / Math.log(greatest));
  const step = Math.round(share * (steps.length - 1));
  return { fill: steps[step] ?? '', ink: step > 1 ? '#ffffff' : '#1f2937' };
}

function legend(say: Words, from: number): readonly string[] {
  let x = from;
  return (['right', 'wrong', 'unanswered'] as const).map((hue) => {
    const squares = scales[hue].map((fill, step) => `<rect x="${x + step * 12}" y="52" width="12" height="12" fill="${fill}"/>`);
    const text = `<text x="${x + 54}" y="62" font-size="${type.small}">${escaped(say[hue])}</text>`;
    x += 54 + Math.ceil(pixels(say[hue], type.small)) + 16;
    return [...squares, text].join('');
  });
}

function legendWidth(say: Words): number {
  return (['right', 'wrong', 'unanswered'] as const).reduce((sum, hue) => sum + 70 + pixels(say[hue], type.small), 18);
}

function page(width: number, height: number, title: string, line: string, drawn: readonly string[]): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${fonts}" fill="#1f2937">`,
    `<title>${escaped(title)}</title>`,
    // Viewers with a dark background show it through what is not painted.
    `<rect width="${wide}" height="${high}" fill="#ffffff"/>`,
    `<text x="${margin}" y="38" font-size="${type.title}" font-weight="bold">${escaped(title)}</text>`,
    `<text x="${margin}" y="62" font-size="${type.small}" fill="#475569">${escaped(line)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
