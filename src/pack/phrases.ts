import { type Path, valueAt, type YamlFile } from '../documents/index.ts';
import type { Problem } from '../errors/index.ts';
import { entriesOf } from './texts.ts';

/** Something customers say, whose it is, and where it is written. */
interface Phrase {
  readonly words: string;
  /** `article:id` or `flow:id`. */
  readonly owner: string;
  readonly file: YamlFile;
  readonly path: Path;
}

/** The same words for two things: whoever says them would get one or the other by chance. Told at the second place. */
export function collisions(knowledge: readonly YamlFile[], flows: readonly YamlFile[]): readonly Problem[] {
  const firsts = new Map<string, Phrase>();
  return [...knowledge.flatMap(phrasingsIn), ...flows.flatMap(examplesIn)].flatMap((phrase): Problem[] => {
    const key = phrase.words.toLowerCase().replace(/[\s\p{P}]+/gu, '') || phrase.words;
    const first = firsts.get(key);
    if (!first) firsts.set(key, phrase);
    if (!first || first.owner === phrase.owner) return [];
    const { file: at, line } = first.file.where(first.path);
    const [kind = '', other = ''] = first.owner.split(':');
    const facts = { example: phrase.words, kind, other, first: `${at}:${line}` };
    return [{ code: 'EXAMPLE_COLLIDES', facts, where: phrase.file.where(phrase.path), source: phrase.file.source }];
  });
}

function phrasingsIn(file: YamlFile): readonly Phrase[] {
  const articles = valueAt(file.value, ['articles']);
  return (Array.isArray(articles) ? articles : []).flatMap((article: unknown, index) =>
    wordsAt(file, ['articles', index, 'phrasings'], `article:${String(valueAt(article, ['id']))}`),
  );
}

function examplesIn(file: YamlFile): readonly Phrase[] {
  return wordsAt(file, ['start', 'examples'], `flow:${String(valueAt(file.value, ['flow']))}`);
}

function wordsAt(file: YamlFile, path: Path, owner: string): readonly Phrase[] {
  return entriesOf(valueAt(file.value, path)).flatMap(([locale, list]) =>
    (Array.isArray(list) ? list : []).flatMap((words: unknown, index) =>
      typeof words === 'string' ? [{ words, owner, file, path: [...path, locale, index] }] : [],
    ),
  );
}
