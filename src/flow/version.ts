import { digest } from '../digest/index.ts';
import type { JsonObject } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';

/** The version of the compiler's output: raising it gives every flow a new hash. */
const format = 1;

/** Keys that hold only words: a change of them never orphans a conversation. */
const textKeys: ReadonlySet<string> = new Set(['title', 'examples', 'why', 'invalid']);

/** The first 12 characters of the hash over a flow's structure: steps, slots, conditions, calls; not its texts. */
export function structureHash(flow: FlowDefinition): string {
  return digest({ format, flow: structure(flow as unknown as JsonObject) }).slice(0, 12);
}

/** The first 12 characters of the hash over everything, texts included. */
export function textHash(flow: FlowDefinition): string {
  return digest({ format, flow: flow as unknown as JsonObject }).slice(0, 12);
}

function structure(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structure);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !textKeys.has(key))
      // A say's or a slot's question is text, but that there is one is structure.
      .map(([key, part]) => {
        if (key === 'options' && Array.isArray(part)) return [key, part.map((option) => (option as JsonObject)['value'])];
        return [key, key === 'say' || (key === 'ask' && 'type' in value) ? true : structure(part)];
      }),
  );
}
