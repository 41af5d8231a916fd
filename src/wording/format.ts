import { MessageFormat, type Model, parseMessage } from 'messageformat';
import { DraftFunctions } from 'messageformat/functions';
import { KefuError, thrownText } from '../errors/index.ts';
import type { Json, JsonObject, Locale } from '../model/index.ts';
import { variablesOf } from './placeholders.ts';

/** A formatted text, and the variables it wanted but did not get. */
export interface Formatted {
  readonly text: string;
  readonly missing: readonly string[];
}

/** Where a text's values come from, by the first word of a variable's name: only those it names are asked for. */
export type ValueSource = (name: string) => Json | undefined;

/** How many compiled texts are kept: a few packs' worth. */
const mostCompiled = 5000;
const compiled = new Map<string, Compiled>();

type Compiled =
  /** Words and bare variables only, as nearly every text is: put together here, a tenth of the formatter's time. */
  | { readonly parts: readonly (string | { readonly variable: string })[] }
  /** Functions, options or selectors: the formatter's own work. */
  | { readonly message: ReturnType<typeof build>; readonly heads: readonly string[] };

function build(source: string, locale: Locale) {
  return new MessageFormat(locale, source, { bidiIsolation: 'none', functions });
}

/** A day is the same day everywhere: without a zone of its own it is not moved to that of the machine. */
const date: typeof DraftFunctions.date = (context, options, operand) =>
  DraftFunctions.date(context, isDay(operand) ? { timeZone: 'UTC', ...options } : options, operand);
const functions = { ...DraftFunctions, date };

function isDay(operand: unknown): boolean {
  return typeof operand === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(operand);
}

/** Compiles a MessageFormat 2 text, once per text and language. A syntax error is a `TEXT_INVALID`. */
function compile(source: string, locale: Locale): Compiled {
  const key = `${locale}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  let fresh: Compiled;
  try {
    const model = parseMessage(source);
    const parts = bareParts(model);
    fresh = parts
      ? { parts }
      : { message: build(source, locale), heads: variablesOf(model).map((name) => name.split('.')[0] ?? name) };
  } catch (thrown) {
    throw new KefuError('TEXT_INVALID', { reason: thrownText(thrown) }, {}, thrown);
  }
  if (compiled.size >= mostCompiled) compiled.delete(compiled.keys().next().value as string);
  compiled.set(key, fresh);
  return fresh;
}

function bareParts(model: Model.Message): (string | { readonly variable: string })[] | undefined {
  if (model.type !== 'message' || model.declarations.length > 0) return undefined;
  const parts: (string | { readonly variable: string })[] = [];
  for (const part of model.pattern) {
    if (typeof part === 'string') parts.push(part);
    else if (part.type === 'expression' && part.arg?.type === 'variable' && !part.functionRef)
      parts.push({ variable: part.arg.name });
    else return undefined;
  }
  return parts;
}

/**
 * Fills a text with values.
 *
 * A text reads own properties only. A variable that has no value leaves no trace in the text and is named in `missing`: a customer
 * never sees a raw placeholder.
 */
export function format(source: string, locale: Locale, values: ValueSource): Formatted {
  if (!/[{}\\.]/.test(source)) return { text: source, missing: [] };
  const form = compile(source, locale);
  return 'parts' in form ? join(form.parts, locale, values) : formatWhole(form, values);
}

function join(parts: readonly (string | { readonly variable: string })[], locale: Locale, values: ValueSource): Formatted {
  const missing: string[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = inLanguage(valueAt(part.variable, values), locale);
    if (value === undefined || value === null) missing.push(part.variable);
    else if (typeof value === 'number') text += numberFormat(locale).format(value);
    else if (typeof value !== 'object') text += String(value);
    else missing.push(part.variable);
  }
  return { text, missing };
}

function valueAt(path: string, values: ValueSource): Json | undefined {
  const [head = '', ...rest] = path.split('.');
  return rest.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined,
    values(head),
  );
}

/** A service may give a text per language: the one that is spoken is shown. */
function inLanguage(value: Json | undefined, locale: Locale): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const texts = value as JsonObject;
  const language = locale.split('-')[0] ?? locale;
  const found = [locale, language].find((tag) => Object.hasOwn(texts, tag) && typeof texts[tag] === 'string');
  return found === undefined ? value : texts[found];
}

const numbers = new Map<Locale, Intl.NumberFormat>();

function numberFormat(locale: Locale): Intl.NumberFormat {
  let known = numbers.get(locale);
  if (!known) {
    known = new Intl.NumberFormat(locale);
    numbers.set(locale, known);
  }
  return known;
}

function formatWhole({ message, heads }: Extract<Compiled, { message: unknown }>, values: ValueSource): Formatted {
  const missing: string[] = [];
  // The formatter looks names up in an object with a prototype: giving it all names, with or without a value, keeps
  // `{$constructor}` from finding its way there.
  const scope = Object.fromEntries(heads.map((head) => [head, bare(values(head))]));
  const parts = message.formatToParts(scope, (error) => {
    missing.push(thrownText(error).replace(/^Variable not available: \$/, ''));
  });
  let text = '';
  for (const part of parts) {
    if (part.type === 'text') text += part.value;
    else if ('parts' in part && part.parts) text += part.parts.map((inner) => String(inner.value ?? '')).join('');
    else if (part.type !== 'fallback' && 'value' in part && typeof part.value !== 'object') text += String(part.value ?? '');
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
