import { MessageFormat } from 'messageformat';
import { DraftFunctions } from 'messageformat/functions';
import { thrownText } from '../errors/index.ts';
import type { Json, JsonObject, Locale } from '../model/index.ts';
import { placeholders } from './placeholders.ts';

/** A formatted text, and the variables it wanted but did not get. */
export interface Formatted {
  readonly text: string;
  readonly missing: readonly string[];
}

/** How many compiled texts are kept: a few packs' worth. */
const mostCompiled = 5000;
const compiled = new Map<string, Compiled>();

interface Compiled {
  readonly message: ReturnType<typeof build>;
  /** The first words of its variables, each with no value. */
  readonly unset: { readonly [name: string]: undefined };
}

function build(source: string, locale: Locale) {
  return new MessageFormat(locale, source, { bidiIsolation: 'none', functions: DraftFunctions });
}

/** Compiles a MessageFormat 2 text, once per text and language. A syntax error is a `TEXT_INVALID`. */
function compile(source: string, locale: Locale): Compiled {
  const key = `${locale}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const heads = placeholders(source).map((name) => name.split('.')[0] ?? name);
  const fresh: Compiled = { message: build(source, locale), unset: Object.fromEntries(heads.map((head) => [head, undefined])) };
  if (compiled.size >= mostCompiled) compiled.delete(compiled.keys().next().value as string);
  compiled.set(key, fresh);
  return fresh;
}

/**
 * Fills a text with values.
 *
 * Values are copied without prototypes, so that a text reads own properties only. A variable that has no value leaves no trace
 * in the text and is named in `missing`: a customer never sees a raw placeholder.
 */
export function format(source: string, locale: Locale, values: JsonObject): Formatted {
  if (!/[{}\\.]/.test(source)) return { text: source, missing: [] };
  const missing: string[] = [];
  const { message, unset } = compile(source, locale);
  // The formatter looks names up in an object with a prototype: naming all of them keeps `{$constructor}` from finding its way there.
  const parts = message.formatToParts({ ...unset, ...(bare(values) as Record<string, unknown>) }, (error) => {
    missing.push(thrownText(error));
  });
  let text = '';
  for (const part of parts) {
    if (part.type === 'text') text += part.value;
    else if (part.type === 'fallback') text += '';
    else if ('parts' in part && part.parts) text += part.parts.map((inner) => String(inner.value ?? '')).join('');
    else if ('value' in part) text += typeof part.value === 'object' ? '' : String(part.value ?? '');
  }
  return { text, missing };
}

/** A deep copy in which no object has a prototype. */
function bare(value: Json | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(bare);
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = bare((value as JsonObject)[key]);
  return copy;
}
