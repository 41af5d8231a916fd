import type { Json, JsonObject } from '../model/index.ts';

/** A state value as one path: `{ assisted: 'resolution' }` is `assisted.resolution`. */
export function statePath(value: Json): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as JsonObject)
    .map(([name, inner]) =>
      inner === undefined || (typeof inner === 'object' && Object.keys(inner ?? {}).length === 0)
        ? name
        : `${name}.${statePath(inner)}`,
    )
    .join('+');
}
