import { basename } from 'node:path';
import { checkShape, type Path, placeOf, valueAt, type YamlFile } from '../documents/index.ts';
import type { Problem } from '../errors/index.ts';
import { daySchema, knowledgeFileSchema } from '../knowledge/schema.ts';
import type { Article } from '../model/index.ts';
import { entriesOf, languageProblems, patternProblems } from './texts.ts';

/** What a knowledge file says, with everything that is wrong with it. */
export interface KnowledgeRead {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Checks a knowledge file; `firsts` knows where each id was first used, and learns those of this file.
 *
 * What the shape's check cannot see is looked for in the values as they stand, right or wrong: one mistake hides no other.
 */
export function readKnowledge(
  file: YamlFile,
  locales: readonly string[] | undefined,
  firsts: Map<string, string>,
): KnowledgeRead {
  const name = basename(file.file);
  const checked = checkShape(file, knowledgeFileSchema, name);
  const mistyped = new Set(
    checked.problems.map(({ code, facts }) => (code === 'KEY_UNKNOWN' ? `${facts['place']}.${facts['suggestion']}` : '')),
  );
  const listed = valueAt(file.value, ['articles']);
  const problems = (Array.isArray(listed) ? listed : []).flatMap((article: unknown, index) => {
    if (entriesOf(article).length === 0) return [];
    const path = ['articles', index];
    return [
      ...repeated(file, path, firsts),
      ...['answer', 'next'].flatMap((key) => patternProblems(file, [...path, key])),
      ...['title', 'phrasings', 'answer', 'next'].flatMap((key) => languageProblems(file, [...path, key], locales)),
      ...unaccounted(file, path, placeOf(name, file.value, path), (place) => mistyped.has(place)),
      ...unserved(file, path),
    ];
  });
  const { category = '', defaults = {}, articles = [] } = checked.value ?? {};
  const base = { status: 'published', version: 1, risk: 'normal', category, ...defaults };
  return {
    articles: articles.map((written) => ({ ...base, ...written }) as Article),
    problems: [...checked.problems, ...problems, ...unserved(file, ['defaults'])],
  };
}

function repeated(file: YamlFile, path: Path, firsts: Map<string, string>): readonly Problem[] {
  const id = valueAt(file.value, [...path, 'id']);
  if (typeof id !== 'string') return [];
  const where = file.where([...path, 'id']);
  const first = firsts.get(id);
  if (first !== undefined) return [{ code: 'ARTICLE_REPEATED', facts: { article: id, first }, where, source: file.source }];
  firsts.set(id, `${where.file}:${where.line}`);
  return [];
}

/** What each article must have, of its own or from the defaults: who answers for it, where it comes from, how old it is. */
function unaccounted(file: YamlFile, path: Path, place: string, isMistyped: (place: string) => boolean): readonly Problem[] {
  return ['owner', 'source', 'updatedAt']
    .filter((key) => {
      const value = valueAt(file.value, [...path, key]) ?? valueAt(file.value, ['defaults', key]) ?? '';
      return value === '' && !isMistyped(`${place}.${key}`) && !isMistyped(`${basename(file.file)}.defaults.${key}`);
    })
    .map((key) => ({
      code: 'VALUE_MISSING',
      facts: { key, place },
      where: file.where([...path, 'id']),
      source: file.source,
    }));
}

/** An article, or defaults, whose last day lies before the first: there is no day on which it would be served. */
function unserved(file: YamlFile, path: Path): readonly Problem[] {
  const own = (key: string) => daySchema.safeParse(valueAt(file.value, [...path, key])).data;
  const shared = (key: string) => daySchema.safeParse(valueAt(file.value, ['defaults', key])).data;
  const [from, until] = [own('validFrom') ?? shared('validFrom'), own('validUntil') ?? shared('validUntil')];
  // What the defaults alone have wrong is told once, of them.
  if (own('validFrom') === undefined && own('validUntil') === undefined) return [];
  if (from === undefined || until === undefined || from <= until) return [];
  const [key, expected, found] =
    own('validUntil') === undefined ? ['validFrom', `until-day ${until}`, from] : ['validUntil', `from-day ${from}`, until];
  const facts = { expected, found: JSON.stringify(found) };
  return [{ code: 'VALUE_INVALID', facts, where: file.where([...path, key]), source: file.source }];
}
