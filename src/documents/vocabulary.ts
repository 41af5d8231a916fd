// Shapes that several kinds of files share. A message is the name under which `VALUE_INVALID` has words in both languages.
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { keysAt } from './known-keys.ts';

/** An id: kebab-case. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'id');
/** The name of a slot or a step. */
export const name = z.string().regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'slot-name');
/** The name of a service: `orders.find`. */
export const servicePath = z.string().regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/, 'service-name');
/** A language tag. */
export const locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'locale');
/** A length of time. */
export const duration = z.string().regex(/^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/, 'duration');
/** Words, not nothing. */
export const words = z.string().trim().min(1, 'words');
/** Any plain value. */
export const json = z.json();
/** A regular expression. */
export const pattern = z.string().refine(isPattern, 'pattern');
const perLocale = z
  // Which languages there are, the pack decides; words with spaces are no language but the rest of a text that a comma cut.
  .record(z.string().regex(/^\S+$/, 'locale'), z.union([words, z.array(words).min(1)]))
  .refine((variants) => Object.keys(variants).length > 0, 'languages');
/** A text: one string, variations, or either per language. */
export const text = z.union([words, z.array(words).min(1), perLocale]);

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

/**
 * A map whose kind is told by one of its keys, as a step's is: the key is looked at first, then that kind alone is checked, so that
 * complaints are about what the author meant. `alone` is a word that stands for a map of its own.
 */
export function keyedBy(kinds: () => { readonly [key: string]: z.ZodType }, what: string, alone?: string): z.ZodType {
  return z.unknown().check((ctx) => {
    const { value } = ctx;
    const complain = (issue: Partial<Issue> & { readonly code: string }) =>
      ctx.issues.push({ ...issue, path: [...(issue.path ?? [])], input: value } as never);
    if (alone !== undefined && value === alone) return;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      complain({ code: 'invalid_type', expected: 'object', message: what });
      return;
    }
    const all = kinds();
    const keys = Object.keys(value);
    const kind = keys.find((key) => Object.hasOwn(all, key));
    const schema = kind === undefined ? undefined : all[kind];
    if (!schema) {
      if (keys[0] === undefined) complain({ code: 'custom', message: what });
      else complain({ code: 'unrecognized_keys', keys: [keys[0]], known: Object.keys(all) });
      return;
    }
    for (const issue of (schema.safeParse(value).error?.issues ?? []) as unknown as readonly Issue[])
      complain({ ...issue, known: issue.known ?? keysAt(schema, issue.path) });
  });
}
