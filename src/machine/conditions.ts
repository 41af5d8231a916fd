import type { Json, JsonObject } from '../model/index.ts';
import { lookUp, resolve, type Scope } from './references.ts';

/** The comparisons a condition may use beside plain equality. */
export const comparisons = [
  'filled',
  'in',
  'contains',
  'matches',
  'over',
  'at-least',
  'under',
  'at-most',
  'before',
  'after',
  'not',
] as const;

type Comparison = (typeof comparisons)[number];

/**
 * Whether a map of conditions holds: `{ amount: { over: 100 }, status: paid, any: [{ … }, { … }] }`.
 *
 * All entries must hold. A key is a path, or `all`, `any` (lists of maps) or `not` (a map). A value means equality, an object of
 * comparisons compares; a string `$path` on the right is another value. Nothing is ever evaluated as code.
 */
export function holds(conditions: JsonObject, scope: Scope): boolean {
  for (const key in conditions) {
    const wanted = conditions[key];
    if (wanted !== undefined && !holdsOne(key, wanted, scope)) return false;
  }
  return true;
}

function holdsOne(key: string, wanted: Json, scope: Scope): boolean {
  if (key === 'all') return maps(wanted).every((map) => holds(map, scope));
  if (key === 'any') return maps(wanted).some((map) => holds(map, scope));
  if (key === 'not') return !holds(wanted as JsonObject, scope);
  return compare(lookUp(key, scope), wanted, scope);
}

function maps(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [value as JsonObject];
}

function compare(value: Json | undefined, wanted: Json, scope: Scope): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return equal(value, resolve(wanted, scope));
  return Object.entries(wanted as JsonObject).every(([name, operand]) => {
    const right = operand === undefined ? undefined : resolve(operand, scope);
    return test[name as Comparison](value, right ?? null);
  });
}

const test: { readonly [name in Comparison]: (value: Json | undefined, right: Json) => boolean } = {
  filled: (value, right) => (value !== undefined && value !== null && value !== '') === right,
  in: (value, right) => Array.isArray(right) && right.some((item) => equal(value, item)),
  contains: (value, right) =>
    typeof value === 'string'
      ? typeof right === 'string' && value.includes(right)
      : Array.isArray(value) && value.some((item) => equal(item, right)),
  matches: (value, right) => typeof value === 'string' && typeof right === 'string' && wholeMatch(value, right),
  over: (value, right) => ordered(value, right, (order) => order > 0),
  'at-least': (value, right) => ordered(value, right, (order) => order >= 0),
  under: (value, right) => ordered(value, right, (order) => order < 0),
  'at-most': (value, right) => ordered(value, right, (order) => order <= 0),
  before: (value, right) => ordered(value, right, (order) => order < 0),
  after: (value, right) => ordered(value, right, (order) => order > 0),
  not: (value, right) => !equal(value, right),
};

/** Two numbers, or two texts (ISO dates sort as texts); anything else compares as no. */
function ordered(value: Json | undefined, right: Json, says: (order: number) => boolean): boolean {
  if (typeof value === 'number' && typeof right === 'number') return says(value - right);
  if (typeof value === 'string' && typeof right === 'string') return says(value < right ? -1 : value > right ? 1 : 0);
  return false;
}

function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if ((a === undefined || a === null) && (b === undefined || b === null)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

const patterns = new Map<string, RegExp>();

/** Whether a pattern matches the whole text. */
function wholeMatch(text: string, pattern: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    compiled = new RegExp(`^(?:${pattern})$`, 'u');
    if (patterns.size >= 1000) patterns.clear();
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}
