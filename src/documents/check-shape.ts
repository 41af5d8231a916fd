import type { z } from 'zod';
import { type Problem, suggest } from '../errors/index.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What a file's values are after the check, or nothing when something is wrong with them. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a file's values against a schema; every complaint has its place in the file and a way out. */
export function checkShape<S extends z.ZodType>(file: YamlFile, schema: S, place: string): Checked<z.output<S>> {
  if (file.problems.length > 0) return { value: undefined, problems: file.problems };
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => problemsOf(file, schema, issue as unknown as Issue, place)),
  };
}

/** The fields of zod's issues that are read here. */
interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

function problemsOf(file: YamlFile, schema: z.ZodType, issue: Issue, place: string): Problem[] {
  const { path } = issue;
  const here = [place, ...path.map(String)].join('.');
  const at = (where: Problem['where'], code: Problem['code'], facts: Problem['facts']): Problem => ({
    code,
    facts,
    where,
    source: file.source,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return (issue.keys ?? []).map((key) => {
      const suggestion = suggest(key, known);
      return at(file.where([...path, key], 'key'), 'KEY_UNKNOWN', {
        key,
        place: here,
        known,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    });
  }
  const found = valueAt(file.value, path);
  if (issue.code === 'invalid_type' && found === undefined && path.length > 0) {
    const parent = path.slice(0, -1);
    return [
      at(file.where(parent), 'VALUE_MISSING', { key: String(path.at(-1)), place: [place, ...parent.map(String)].join('.') }),
    ];
  }
  return [at(file.where(path), 'VALUE_INVALID', { expected: expectation(issue), found: show(found) })];
}

/** What would have been right, in words. */
function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.expected)
    return issue.expected === 'record' || issue.expected === 'object' ? 'a map' : `a value of type ${issue.expected}`;
  if (issue.values) return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  if (issue.code === 'invalid_union') {
    const expected = (issue.errors ?? []).flatMap((alternative) => alternative.map(expectation));
    return [...new Set(expected)].join(', or ') || issue.message;
  }
  return issue.message;
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

interface Inner {
  readonly shape?: Record<string, Inner>;
  readonly element?: Inner;
  readonly valueType?: Inner;
  readonly options?: readonly Inner[];
  readonly unwrap?: () => Inner;
}

/** The keys that a schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let inner: Inner | undefined = schema as unknown as Inner;
  for (const key of path) {
    inner = opened(inner);
    inner = inner?.shape?.[String(key)] ?? inner?.element ?? inner?.valueType;
  }
  return Object.keys(opened(inner)?.shape ?? {});
}

function opened(schema: Inner | undefined): Inner | undefined {
  let inner = schema;
  while (inner && !inner.shape && !inner.element && typeof inner.unwrap === 'function') inner = inner.unwrap();
  return inner?.options?.find((option) => option.shape) ?? inner;
}
