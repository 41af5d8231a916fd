import type { Json, JsonObject } from '../model/index.ts';

/** What a statechart's `$paths` and conditions can see. */
export interface Scope {
  readonly context: JsonObject;
  readonly event: JsonObject;
}

/**
 * Reads `a.b.c`: `event` is the event, `facts` and `customer` what the engine put on it, any other first word a value of the
 * machine's context, else a slot shared by the conversation. Only own properties are read, so `a.constructor` is nothing.
 */
export function lookUp(path: string, scope: Scope): Json | undefined {
  const names = namesIn(path);
  let value = start(names[0] ?? '', scope);
  for (let index = 1; index < names.length; index++) {
    const key = names[index] as string;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}

/** Paths come from configs, so there are few of them. */
const split = new Map<string, readonly string[]>();

function namesIn(path: string): readonly string[] {
  let names = split.get(path);
  if (!names) {
    names = path.split('.');
    if (split.size < 10_000) split.set(path, names);
  }
  return names;
}

function start(name: string, { context, event }: Scope): Json | undefined {
  if (name === 'event') return event;
  // What the machine itself holds, whatever the conversation shares under the same name.
  if (name === '~own') return context;
  // The event that enters a machine is XState's own: its facts travel in the input.
  const facts = (event['facts'] ?? (event['input'] as JsonObject | undefined)?.['facts']) as JsonObject | undefined;
  if (name === 'facts') return facts;
  if (name === 'customer') return facts?.['customer'];
  if (Object.hasOwn(context, name) && context[name] !== undefined) return context[name];
  const shared = facts?.['shared'] as JsonObject | undefined;
  return shared && Object.hasOwn(shared, name) ? shared[name] : undefined;
}

/** Params without a path in them, as most are: given out as they are. They are configs, so they never change. */
const plain = new WeakMap<object, boolean>();

function isPlain(value: Json): boolean {
  if (typeof value === 'string') return !value.startsWith('$');
  if (typeof value !== 'object' || value === null) return true;
  let known = plain.get(value);
  if (known === undefined) {
    known = Object.values(value).every((part) => part === undefined || isPlain(part as Json));
    plain.set(value, known);
  }
  return known;
}

/** Replaces every `$path` in plain JSON by its value; `$$` writes a dollar. A value that is missing is left out. */
export function resolve(value: Json, scope: Scope): Json | undefined {
  if (typeof value === 'string') {
    if (!value.startsWith('$')) return value;
    return value.startsWith('$$') ? value.slice(1) : lookUp(value.slice(1), scope);
  }
  if (typeof value !== 'object' || value === null || isPlain(value)) return value;
  if (Array.isArray(value)) return value.map((part) => resolve(part, scope) ?? null);
  return resolveObject(value as JsonObject, scope);
}

/** `resolve` for an object. */
export function resolveObject(params: JsonObject, scope: Scope): JsonObject {
  if (isPlain(params)) return params;
  const resolved: Record<string, Json> = {};
  for (const key of Object.keys(params)) {
    const part = params[key];
    const found = part === undefined ? undefined : resolve(part, scope);
    if (found !== undefined) resolved[key] = found;
  }
  return resolved;
}
