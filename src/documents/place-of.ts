import type { Path } from './yaml-file.ts';

const id = /^[a-z0-9][a-z0-9-]*$/;

/**
 * A path in words: `order.yaml.articles.returns.next`.
 *
 * What stands in a list is named by its id, or else by its number as people count: `pack.yaml.hotlines#1`.
 */
export function placeOf(name: string, value: unknown, path: Path): string {
  let inner = value;
  let place = name;
  for (const step of path) {
    const isListed = Array.isArray(inner);
    inner = valueAt(inner, [step]);
    const own = isListed ? valueAt(inner, ['id']) : undefined;
    if (!isListed) place += `.${String(step)}`;
    else place += typeof own === 'string' && id.test(own) ? `.${own}` : `#${Number(step) + 1}`;
  }
  return place;
}

/** The value at a path, if there is one. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
