import { type Path, valueAt, type YamlFile } from '../documents/index.ts';
import { KefuError, type Problem, suggest, thrownText } from '../errors/index.ts';
import { placeholders } from '../wording/index.ts';

/** The keys and values of a map; nothing of what is none, as the shape's check tells that. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The strings in a text at a path that MessageFormat cannot read. */
export function patternProblems(file: YamlFile, path: Path): readonly Problem[] {
  return stringsOf(path, valueAt(file.value, path)).flatMap(([place, words]) => {
    try {
      placeholders(words);
      return [];
    } catch (thrown) {
      return [{ code: 'TEXT_SYNTAX', facts: factsOf(thrown), where: file.where(place), source: file.source }];
    }
  });
}

/** The languages of a text at a path that the pack does not speak; none are told where its own are in doubt;
 * `others` are keys that stand beside the languages. */
export function languageProblems(
  file: YamlFile,
  path: Path,
  locales: readonly string[] | undefined,
  others: readonly string[] = [],
): readonly Problem[] {
  if (!locales) return [];
  const known = knownLocales(locales);
  return entriesOf(valueAt(file.value, path))
    .filter(([locale]) => !known.includes(locale) && !others.includes(locale))
    .map(([locale]) => {
      const suggestion = suggest(locale, known);
      const facts = { locale, known, ...(suggestion === undefined ? {} : { suggestion }) };
      return { code: 'LOCALE_UNKNOWN', facts, where: file.where([...path, locale], 'key'), source: file.source };
    });
}

/** The languages in which a pack's texts may be: one in `zh` serves whoever speaks `zh-CN`. */
export function knownLocales(locales: readonly string[]): readonly string[] {
  return [...new Set(locales.flatMap((locale) => [locale, locale.split('-')[0] ?? locale]))];
}

function stringsOf(path: Path, value: unknown): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...inner].flatMap(([key, one]: [PropertyKey, unknown]) => stringsOf([...path, key], one));
}

function factsOf(thrown: unknown): Problem['facts'] {
  if (!KefuError.is(thrown)) return { reason: thrownText(thrown) };
  const kind = valueAt(thrown.cause, ['type']);
  return { reason: String(thrown.facts['reason']), ...(typeof kind === 'string' ? { kind } : {}) };
}
