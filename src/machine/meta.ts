import type { Json, JsonObject } from '../model/index.ts';
import type { MachineConfig, StateConfig } from './config.ts';

/** The `meta` of all active states, the inner ones winning. */
export function metaOf(config: MachineConfig, value: Json): JsonObject {
  const merged: { [key: string]: Json | undefined } = { ...config.meta };
  collect(config, value, merged);
  return merged;
}

function collect(state: StateConfig, value: Json, merged: { [key: string]: Json | undefined }): void {
  if (typeof value === 'string') {
    Object.assign(merged, state.states?.[value]?.meta);
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value as JsonObject)) {
    const child = state.states?.[name];
    if (!child || inner === undefined) continue;
    Object.assign(merged, child.meta);
    collect(child, inner, merged);
  }
}

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
