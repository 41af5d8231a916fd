import { isMap, isScalar, parseDocument } from 'yaml';
import type { Thresholds } from '../model/index.ts';

/**
 * The source of a `pack.yaml` with other thresholds. Nothing else changes, not a space: what an author has laid out by hand, a
 * printer of YAML would lay out anew.
 */
export function withThresholds(source: string, { answer, clarify }: Thresholds): string {
  const written = inPlace(source, { answer, clarify }) ?? atTheEnd(source, { answer, clarify });
  if (holds(written, { answer, clarify })) return written;
  // An unusual layout, such as a file that is one map in braces.
  const document = parseDocument(source);
  document.setIn(['thresholds', 'answer'], answer);
  document.setIn(['thresholds', 'clarify'], clarify);
  return document.toString({ lineWidth: 0 });
}

/** Replaces the two numbers where they stand. */
function inPlace(source: string, thresholds: Thresholds): string | undefined {
  const map = parseDocument(source).get('thresholds');
  if (!isMap(map)) return undefined;
  const numbers = (['answer', 'clarify'] as const).map((key) => ({ value: thresholds[key], node: map.get(key, true) }));
  const places = numbers.flatMap(({ value, node }) =>
    isScalar(node) && node.range ? [{ value, from: node.range[0], to: node.range[1] }] : [],
  );
  if (places.length < numbers.length) return undefined;
  return places
    .sort((a, b) => b.from - a.from)
    .reduce((text, { value, from, to }) => `${text.slice(0, from)}${value}${text.slice(to)}`, source);
}

function atTheEnd(source: string, { answer, clarify }: Thresholds): string {
  const line = source.includes('\r\n') ? '\r\n' : '\n';
  const gap = source.endsWith('\n') ? '' : line;
  return `${source}${gap}thresholds: { answer: ${answer}, clarify: ${clarify} }${line}`;
}

function holds(source: string, { answer, clarify }: Thresholds): boolean {
  const document = parseDocument(source);
  const read = (key: string) => document.getIn(['thresholds', key]);
  return document.errors.length === 0 && read('answer') === answer && read('clarify') === clarify;
}
