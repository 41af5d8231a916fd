import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem, Where } from '../errors/index.ts';
import { compose } from './compose.ts';
import { plainValues } from './plain-values.ts';

/** The largest file that is read, in bytes: a knowledge file of two thousand long articles stays below it. */
const largest = 5_000_000;

/** How many mistakes of the YAML are told: those that follow are most often consequences of the first ones. */
const mostMistakes = 20;

/** A path into a file's values. */
export type Path = readonly PropertyKey[];

/** A YAML file whose values know their line and column. */
export interface YamlFile {
  readonly file: string;
  readonly source: string;
  /** The file as plain values; `undefined` when it is not valid. */
  readonly value: unknown;
  /** What is wrong with the YAML itself. */
  readonly problems: readonly Problem[];
  /** Where the value at a path stands, or the nearest thing above it; `key` asks for the key's own place. */
  where(path: Path, key?: 'key'): Where;
  /** A single value as it was typed, `1.0` for the number 1; nothing for lists and maps. */
  written(path: Path): string | undefined;
}

/** A file that could not be read at all. */
export function unreadFile(file: string, problem: Pick<Problem, 'code' | 'facts'>): YamlFile {
  const where = { file };
  return {
    file,
    source: '',
    value: undefined,
    problems: [{ ...problem, where }],
    where: () => where,
    written: () => undefined,
  };
}

/** Reads YAML from bytes. It never throws: what is wrong is in `problems`. */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  if (bytes.length > largest) return unreadFile(file, { code: 'FILE_TOO_LARGE', facts: { size: bytes.length, limit: largest } });
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadFile(file, { code: 'FILE_NOT_UTF8', facts: {} });
  }
  const lines = new LineCounter();
  const whereOf = (offset: number, length: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, length) };
  };
  const { document, mistakes } = compose(source, lines);
  const root = document?.contents ?? null;
  const plain = plainValues(root);
  const problems = [...mistakes, ...plain.mistakes]
    .sort((a, b) => a.from - b.from)
    .slice(0, mostMistakes)
    .map(({ code, facts, from, length }): Problem => ({ code, facts, where: whereOf(from, length), source }));
  const nodeAt = nodeFinder(root);
  return {
    file,
    source,
    value: problems.length > 0 ? undefined : plain.value,
    problems,
    where: (path, key) => {
      const node = nodeAt(path, key === 'key');
      return node?.range ? whereOf(node.range[0], node.range[1] - node.range[0]) : { file, line: 1, column: 1 };
    },
    written: (path) => {
      const node = nodeAt(path, false);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Finds the node at a path, or the last one on the way to it. */
function nodeFinder(root: Node | null): (path: Path, wantsKey: boolean) => Node | undefined {
  // A file may have as many mistakes as keys: each is found without going through all the others.
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: PropertyKey) => {
    const index =
      indexes.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value ?? '') : '', pair]));
    indexes.set(map, index);
    return index.get(String(key));
  };
  return (path, wantsKey) => {
    let node: Node | undefined = root ?? undefined;
    for (const [index, step] of path.entries()) {
      const pair = isMap(node) ? pairOf(node, step) : undefined;
      if (wantsKey && index === path.length - 1 && pair) return pair.key as Node;
      const next = pair ? (pair.value as Node | null) : isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
      if (!next) return pair ? (pair.key as Node) : node;
      node = next;
    }
    return node;
  };
}
