import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { deepest, type Mistake, tooDeep } from './compose.ts';

/** How many values aliases may stand for in all: enough for shared values, far too few for a bomb. */
const mostAliased = 100_000;

/** A document as plain values, and what only shows when its aliases and keys are read. */
export interface Plain {
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
}

/** A value with what it would be if its aliases were written out. */
interface Grown {
  readonly value: unknown;
  /** How many values it holds, itself included. */
  readonly size: number;
  /** How many levels it nests. */
  readonly depth: number;
}

const nothing: Grown = { value: null, size: 1, depth: 0 };

/**
 * Turns the nodes of a document into plain values.
 *
 * yaml's own `toJS` neither says where an alias is wrong nor refuses a value that contains itself, and it goes through all
 * anchors for each alias.
 */
export function plainValues(root: Node | null): Plain {
  const mistakes: Mistake[] = [];
  const anchors = new Map<string, Grown | 'open'>();
  let aliased = 0;

  function read(node: Node | null, level: number): Grown {
    if (node === null) return nothing;
    if (isAlias(node)) return readAlias(node, level);
    const anchor = (node as { readonly anchor?: string }).anchor;
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const grown = readContent(node, level);
    if (anchor !== undefined) anchors.set(anchor, grown);
    return grown;
  }

  function readContent(node: Node, level: number): Grown {
    if (isMap(node)) return readMap(node, level);
    if (!isSeq(node)) return { value: isScalar(node) ? node.value : null, size: 1, depth: 0 };
    const inner = node.items.map((item) => read(item as Node, level + 1));
    return around(
      inner.map(({ value }) => value),
      inner,
    );
  }

  function readMap(map: YAMLMap, level: number): Grown {
    const value = {};
    const inner: Grown[] = [];
    const keys = new Set<string>();
    for (const pair of map.items) {
      // Any other key is a mistake of the syntax already.
      if (!isScalar(pair.key)) continue;
      const key = String(read(pair.key, level).value ?? '');
      if (keys.has(key))
        mistakes.push(mistakeAt(pair.key, { reason: 'Map keys must be unique', kind: 'DUPLICATE_KEY', name: key }));
      keys.add(key);
      const grown = read(pair.value as Node | null, level + 1);
      inner.push(grown);
      // Assigning `__proto__` would change what the map is instead of what it holds.
      Object.defineProperty(value, key, { value: grown.value, enumerable: true, writable: true, configurable: true });
    }
    return around(value, inner);
  }

  function readAlias(alias: Alias, level: number): Grown {
    const name = alias.source;
    const target = anchors.get(name);
    if (target === undefined || target === 'open') {
      const kind = target === undefined ? 'UNKNOWN_ANCHOR' : 'CONTAINS_ITSELF';
      mistakes.push(mistakeAt(alias, { reason: `alias *${name}`, kind, name }));
      return nothing;
    }
    if (level + target.depth > deepest) {
      mistakes.push(tooDeep(alias.range?.[0] ?? 0));
      return nothing;
    }
    // Only the alias that goes beyond the limit is told: all that follow would be.
    if (aliased <= mostAliased && aliased + target.size > mostAliased)
      mistakes.push({ ...mistakeAt(alias, { limit: mostAliased }), code: 'YAML_ALIAS' });
    aliased += target.size;
    return target;
  }

  const { value } = read(root, 0);
  return { value: mistakes.length > 0 ? undefined : value, mistakes };
}

function around(value: unknown, inner: readonly Grown[]): Grown {
  let size = 1;
  let depth = 0;
  for (const one of inner) {
    size += one.size;
    depth = Math.max(depth, one.depth + 1);
  }
  return { value, size, depth };
}

function mistakeAt(node: Node, facts: Mistake['facts']): Mistake {
  const [from = 0, to = 0] = node.range ?? [];
  return { code: 'YAML_SYNTAX', facts, from, length: to - from };
}
