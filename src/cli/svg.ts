// A drawing as SVG 1.1 text: it needs no style sheet, no script and no font of its own, and shows the same in a browser, an editor or
// an office program, on light and dark desktops.
import type { NodeKind } from './graph.ts';
import { type Label, type } from './label.ts';
import type { PlacedEdge, PlacedGraph, PlacedNode } from './layout.ts';
import type { Area } from './route.ts';
import { escaped, fonts } from './svg-text.ts';

/** What a box looks like; a shape is drawn around its area. */
interface Look {
  readonly shape: (area: Area, attributes: string) => string;
  readonly fill: string;
  readonly stroke: string;
  readonly isDashed?: boolean;
}

const ink = { text: '#1f2937', muted: '#475569', arrow: '#475569', back: '#2563eb', frame: '#94a3b8' } as const;

const looks: { readonly [kind in NodeKind]: Look } = {
  begin: { shape: pill, fill: '#dcfce7', stroke: '#16a34a' },
  question: { shape: box(8), fill: '#dbeafe', stroke: '#2563eb' },
  say: { shape: box(16), fill: '#ffffff', stroke: '#64748b' },
  article: { shape: box(16), fill: '#ccfbf1', stroke: '#0d9488' },
  service: { shape: barred, fill: '#ede9fe', stroke: '#7c3aed' },
  flow: { shape: barred, fill: '#fae8ff', stroke: '#a21caf' },
  link: { shape: pill, fill: '#fae8ff', stroke: '#a21caf' },
  decision: { shape: diamond, fill: '#fef9c3', stroke: '#ca8a04' },
  loop: { shape: hexagon, fill: '#fef9c3', stroke: '#ca8a04' },
  setting: { shape: box(3), fill: '#f1f5f9', stroke: '#94a3b8' },
  jump: { shape: pill, fill: '#ffffff', stroke: ink.back, isDashed: true },
  handoff: { shape: pill, fill: '#ffedd5', stroke: '#ea580c' },
  end: { shape: pill, fill: '#e2e8f0', stroke: '#475569' },
  start: { shape: pill, fill: ink.text, stroke: ink.text },
  state: { shape: box(8), fill: '#dbeafe', stroke: '#2563eb' },
  final: { shape: pill, fill: '#e2e8f0', stroke: '#475569' },
  anywhere: { shape: pill, fill: '#ffffff', stroke: '#64748b', isDashed: true },
  memory: { shape: pill, fill: '#fef9c3', stroke: '#ca8a04' },
};

/** A drawing as a whole SVG file: the same drawing gives the same bytes. */
export function svgOf({ title, width, height, nodes, edges, frames }: PlacedGraph): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${fonts}" font-size="${type.body}" fill="${ink.text}">`,
    `<title>${escaped(title)}</title>`,
    '<defs>',
    arrowhead('forward', ink.arrow),
    arrowhead('back', ink.back),
    '</defs>',
    // Viewers with a dark background show it through what is not painted.
    `<rect width="${wide}" height="${high}" fill="#ffffff"/>`,
    `<text x="24" y="38" font-size="${type.title}" font-weight="bold">${escaped(title)}</text>`,
    ...frames.map((frame) =>
      [
        `<rect ${corner(frame)} rx="10" fill="none" stroke="${ink.frame}"/>`,
        `<text x="${one(frame.x - frame.width / 2 + 12)}" y="${one(frame.y - frame.height / 2 + 20)}" font-size="${type.body}" font-weight="bold" fill="${ink.muted}">${escaped(frame.title)}</text>`,
      ].join('\n'),
    ),
    ...edges.map(pathOf),
    // Above all arrows: a label that another arrow crosses can still be read.
    ...edges.flatMap(({ label, isBackward }) => (label ? [arrowLabel(label, isBackward)] : [])),
    ...nodes.map(boxOf),
    '</svg>',
    '',
  ].join('\n');
}

function boxOf(node: PlacedNode): string {
  const { shape, fill, stroke, isDashed } = looks[node.kind];
  const { heading, body, x } = node;
  const dashes = isDashed ? ' stroke-dasharray="5 3"' : '';
  const lines = [
    ...(heading?.lines ?? []).map((text) => ({
      text,
      size: type.small,
      style: ` font-size="${type.small}" font-weight="bold" fill="${ink.muted}"`,
    })),
    ...body.lines.map((text) => ({ text, size: type.body, style: '' })),
  ];
  let bottom = node.y - lines.reduce((sum, { size }) => sum + size * type.line, 0) / 2;
  const texts = lines.map(({ text, size, style }) => {
    bottom += size * type.line;
    return `<text x="${one(x)}" y="${one(bottom - size * 0.32)}" text-anchor="middle"${style}>${escaped(text)}</text>`;
  });
  return [
    '<g>',
    ...tooltip(body),
    shape(node, `fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dashes}`),
    ...texts,
    '</g>',
  ].join('\n');
}

function arrowLabel(label: Label & Area, isBackward: boolean): string {
  const { lines, x, y } = label;
  const size = type.small;
  const first = y - (lines.length * size * type.line) / 2 + size * (type.line - 0.32);
  const texts = lines.map(
    (text, index) =>
      `<text x="${one(x)}" y="${one(first + index * size * type.line)}" text-anchor="middle">${escaped(text)}</text>`,
  );
  return [
    `<g font-size="${size}" fill="${isBackward ? ink.back : ink.muted}">`,
    ...tooltip(label),
    `<rect ${corner(label)} rx="3" fill="#ffffff"/>`,
    ...texts,
    '</g>',
  ].join('\n');
}

/** What the lines leave out, for whoever points at them. */
function tooltip({ whole }: Label): readonly string[] {
  return whole === undefined ? [] : [`<title>${escaped(whole)}</title>`];
}

function pathOf({ points, isBackward }: PlacedEdge): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = [first.x, first.y];
  const steps = rest.map((point) => {
    const middle = one((y + point.y) / 2);
    const isStraight = one(x) === one(point.x) || one(y) === one(point.y);
    const step = isStraight
      ? `L${one(point.x)} ${one(point.y)}`
      : `C${one(x)} ${middle} ${one(point.x)} ${middle} ${one(point.x)} ${one(point.y)}`;
    [x, y] = [point.x, point.y];
    return step;
  });
  const look = isBackward
    ? `stroke="${ink.back}" stroke-dasharray="6 3" marker-end="url(#back)"`
    : `stroke="${ink.arrow}" marker-end="url(#forward)"`;
  return `<path d="M${one(first.x)} ${one(first.y)} ${steps.join(' ')}" fill="none" stroke-width="1.5" stroke-linejoin="round" ${look}/>`;
}

function arrowhead(id: string, colour: string): string {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z" fill="${colour}"/></marker>`;
}

function box(radius: number): Look['shape'] {
  return (area, attributes) => `<rect ${corner(area)} rx="${radius}" ${attributes}/>`;
}

function pill(area: Area, attributes: string): string {
  return `<rect ${corner(area)} rx="${one(Math.min(area.height / 2, 22))}" ${attributes}/>`;
}

/** A box with a bar at each side, as flowcharts draw what is done elsewhere. */
function barred(area: Area, attributes: string): string {
  const { x, y, width, height } = area;
  const bar = (at: number) => `<path d="M${one(at)} ${one(y - height / 2)}V${one(y + height / 2)}" ${attributes}/>`;
  return [box(3)(area, attributes), bar(x - width / 2 + 7), bar(x + width / 2 - 7)].join('\n');
}

function diamond({ x, y, width, height }: Area, attributes: string): string {
  return polygon(
    [
      [x, y - height / 2],
      [x + width / 2, y],
      [x, y + height / 2],
      [x - width / 2, y],
    ],
    attributes,
  );
}

function hexagon({ x, y, width, height }: Area, attributes: string): string {
  const [half, inner, up] = [width / 2, width / 2 - 12, height / 2];
  return polygon(
    [
      [x - inner, y - up],
      [x + inner, y - up],
      [x + half, y],
      [x + inner, y + up],
      [x - inner, y + up],
      [x - half, y],
    ],
    attributes,
  );
}

function polygon(corners: readonly (readonly [x: number, y: number])[], attributes: string): string {
  return `<polygon points="${corners.map(([x, y]) => `${one(x)},${one(y)}`).join(' ')}" stroke-linejoin="round" ${attributes}/>`;
}

function corner({ x, y, width, height }: Area): string {
  return `x="${one(x - width / 2)}" y="${one(y - height / 2)}" width="${one(width)}" height="${one(height)}"`;
}

/** A place with one decimal: finer differences cannot be seen. */
function one(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
