import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Problem, Where } from '../errors/index.ts';

/** The largest file that is read, in bytes: a knowledge file of two thousand long articles stays below it. */
const largest = 5_000_000;
/** How often aliases may be expanded: enough for shared values, far too few for a bomb. */
const mostAliases = 100;

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
}

/** Reads YAML from bytes. It never throws: what is wrong is in `problems`. */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  const broken = (problem: Omit<Problem, 'where'>, source = ''): YamlFile => ({
    file,
    source,
    value: undefined,
    problems: [{ ...problem, where: { file } }],
    where: () => ({ file }),
  });
  if (bytes.length > largest) return broken({ code: 'FILE_TOO_LARGE', facts: { size: bytes.length, limit: largest } });
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken({ code: 'FILE_NOT_UTF8', facts: {} });
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const whereOf = (offset: number, length = 1): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, length) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    code: 'YAML_SYNTAX',
    facts: { reason: error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? '' },
    where: whereOf(error.pos[0], Math.min(error.pos[1] - error.pos[0], 40)),
    source,
  }));
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: mostAliases });
    } catch {
      problems.push({ code: 'YAML_ALIAS', facts: { limit: mostAliases }, where: { file } });
    }
  }
  return {
    file,
    source,
    value,
    problems,
    where: (path, key) => {
      const node = nodeAt(document.contents, path, key === 'key');
      return node?.range ? whereOf(node.range[0], node.range[1] - node.range[0]) : { file, line: 1, column: 1 };
    },
  };
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(root: Node | null, path: Path, wantsKey: boolean): Node | undefined {
  let node: Node | undefined = root ?? undefined;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? pairOf(node, step) : undefined;
    if (wantsKey && index === path.length - 1 && pair) return pair.key as Node;
    const next = pair
      ? (pair.value as Node | null)
      : isMap(node)
        ? undefined
        : (node as { items?: Node[] } | undefined)?.items?.[Number(step)];
    if (!next) return pair ? (pair.key as Node) : node;
    node = next;
  }
  return node;
}

function pairOf(map: YAMLMap, key: PropertyKey) {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}
