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

/** Comparisons that compiled flows use and authors do not write. */
type Comparison = (typeof comparisons)[number] | '~is' | '~each' | '~among' | '~shares';

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
    if (name === '~each')
      return Array.isArray(value) && value.length > 0 && value.every((one) => compare(one, operand ?? null, scope));
    const right = operand === undefined ? undefined : resolve(operand, scope);
    return test[name as keyof typeof test](value, right ?? null);
  });
}

const test: { readonly [name in Exclude<Comparison, '~each'>]: (value: Json | undefined, right: Json) => boolean } = {
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
  '~is': (value, right) => value !== undefined && equal(value, right),
  // The value is a field of one of the items of a list.
  '~among': (value, right) => {
    const { list, by } = right as { readonly list?: readonly JsonObject[]; readonly by: string };
    return Array.isArray(list) && list.some((item) => equal(value, item[by]));
  },
  '~shares': (value, right) => isMap(value) && isMap(right) && Object.keys(right).some((key) => Object.hasOwn(value, key)),
};

function isMap(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

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
