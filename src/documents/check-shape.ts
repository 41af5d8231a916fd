import type { z } from 'zod';
import { type Problem, suggest } from '../errors/index.ts';
import { expectationsOf, type Issue, innermost } from './issue.ts';
import { keysAt } from './known-keys.ts';
import { placeOf, valueAt } from './place-of.ts';
import type { YamlFile } from './yaml-file.ts';

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
  const issues = (result.error.issues as unknown as readonly Issue[]).flatMap(innermost);
  const problems = firstOfEach(issues).flatMap((issue) => problemsOf(file, schema, issue, place));
  return { value: undefined, problems: withoutConsequences(problems) };
}

/** Of a value that is wrong in several ways the first: a text instead of a list is no matter of its length as well. */
function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter(({ code, path }) => {
    if (code === 'unrecognized_keys') return true;
    const place = JSON.stringify(path);
    return !told.has(place) && told.add(place);
  });
}

/** A key that is missing because it is mistyped is one mistake. */
function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const nameOf = ({ facts }: Problem, key: string) => JSON.stringify([facts['place'], facts[key]]);
  const mistyped = new Set(problems.filter(({ code }) => code === 'KEY_UNKNOWN').map((problem) => nameOf(problem, 'suggestion')));
  return problems.filter((problem) => problem.code !== 'VALUE_MISSING' || !mistyped.has(nameOf(problem, 'key')));
}

function problemsOf(file: YamlFile, schema: z.ZodType, issue: Issue, name: string): readonly Problem[] {
  const { path } = issue;
  const { source } = file;
  if (issue.code === 'unrecognized_keys') {
    const known = issue.known ?? keysAt(schema, path);
    const place = placeOf(name, file.value, path);
    return (issue.keys ?? []).map((key) => {
      const facts = { key, place, known, ...suggested(key, known) };
      return { code: 'KEY_UNKNOWN', facts, where: file.where([...path, key], 'key'), source };
    });
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    // `{ en: Yes, of course }`: what follows the comma has become a key.
    const comma = /\s/.test(key) && valueAt(file.value, path) === null ? { comma: 'yes' } : {};
    const facts = { expected: expectationsOf(issue), found: show(key), ...comma };
    return [{ code: 'VALUE_INVALID', facts, where: file.where(path, 'key'), source }];
  }
  const found = valueAt(file.value, path);
  if (found === undefined) {
    const parent = path.slice(0, -1);
    const facts = { key: String(path.at(-1)), place: placeOf(name, file.value, parent) };
    return [{ code: 'VALUE_MISSING', facts, where: file.where(parent), source }];
  }
  return [{ code: 'VALUE_INVALID', facts: wrongValue(file, issue, found), where: file.where(path), source }];
}

function wrongValue(file: YamlFile, issue: Issue, found: unknown): Problem['facts'] {
  const expected = expectationsOf(issue);
  if (found === null && issue.path.length === 0) return { expected, found: 'empty-file' };
  if (typeof found === 'number' || typeof found === 'boolean') {
    const written = file.written(issue.path) ?? String(found);
    return { expected, found: written, ...(expected.includes('text') ? { quoted: JSON.stringify(written) } : {}) };
  }
  const words = (issue.values ?? []).filter((value) => typeof value === 'string');
  return { expected, found: show(found), ...(typeof found === 'string' ? suggested(found, words) : {}) };
}

function suggested(word: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = suggest(word, known);
  return suggestion === undefined ? {} : { suggestion };
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
