import { isMap, isScalar, isSeq, type Node, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Locale } from '../model/index.ts';

/** A phrasing to be written. */
export interface Accepted {
  readonly article: string;
  readonly locale: Locale;
  readonly phrasing: string;
}

/** Text put into a file at an offset of the file as it is afterwards, so that taking it out again gives the file back. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A knowledge file with phrasings added. */
export interface Written {
  readonly source: string;
  readonly insertions: readonly Insertion[];
}

/**
 * Adds phrasings to a knowledge file: only the new text is put in, so that comments, quotes and line breaks stay as their author
 * wrote them. Phrasings of articles that are not in the file are left out.
 */
export function insertPhrasings(source: string, accepted: readonly Accepted[]): Written {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const root = parseDocument(source).contents;
  const articles = isMap(root) ? root.get('articles') : undefined;
  const places = (isSeq(articles) ? articles.items : []).flatMap((article) => {
    const phrasings = isMap(article) ? article.get('phrasings') : undefined;
    if (!isMap(article) || !isMap(phrasings)) return [];
    const own = accepted.filter((one) => one.article === (article.get('id') as unknown));
    // At one place the list that is there comes before one that is new.
    const locales = [...new Set(own.map(({ locale }) => locale))];
    return locales
      .sort((a, b) => Number(phrasings.has(b)) - Number(phrasings.has(a)))
      .map((locale) => {
        const words = own.filter((one) => one.locale === locale).map(({ phrasing }) => phrasing);
        const list = phrasings.get(locale);
        return isSeq(list) ? intoList(source, list, words, newline) : newList(source, phrasings, locale, words, newline);
      });
  });
  let written = source;
  let shift = 0;
  const insertions: Insertion[] = [];
  for (const { at, text } of places.sort((a, b) => a.at - b.at)) {
    insertions.push({ at: at + shift, text });
    written = `${written.slice(0, at + shift)}${text}${written.slice(at + shift)}`;
    shift += text.length;
  }
  return { source: written, insertions };
}

/** Takes insertions out again. */
export function removeInsertions(source: string, insertions: readonly Insertion[]): string {
  let restored = source;
  for (const { at, text } of [...insertions].reverse()) {
    restored = `${restored.slice(0, at)}${restored.slice(at + text.length)}`;
  }
  return restored;
}

function intoList(source: string, list: YAMLSeq, words: readonly string[], newline: string): Insertion {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    const text = inFlow(words);
    const [start = 0] = list.range ?? [];
    return last ? { at: endOf(last), text: `, ${text}` } : { at: start + 1, text };
  }
  const first = list.items[0] as Node | undefined;
  const indent = indentOf(source, first?.range?.[0] ?? 0);
  return { at: lineEnd(source, last), text: words.map((one) => `${newline}${indent}${inBlock(one)}`).join('') };
}

/** The first phrasings in a language. */
function newList(source: string, phrasings: YAMLMap, locale: Locale, words: readonly string[], newline: string): Insertion {
  const [last] = phrasings.items.slice(-1);
  const value = (last?.value ?? last?.key) as Node | undefined;
  if (phrasings.flow) {
    const text = `${locale}: [${inFlow(words)}]`;
    const [start = 0] = phrasings.range ?? [];
    return value ? { at: endOf(value), text: `, ${text}` } : { at: start + 1, text: ` ${text} ` };
  }
  const key = phrasings.items[0]?.key as Node | undefined;
  const indent = indentOf(source, key?.range?.[0] ?? 0);
  const lines = [`${locale}:`, ...words.map((one) => `  ${inBlock(one)}`)];
  return { at: lineEnd(source, value), text: lines.map((line) => `${newline}${indent}${line}`).join('') };
}

/** What stands before a value on its own line; a dash of a list counts as space. */
function indentOf(source: string, offset: number): string {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.replace(/-\s*$/, '');
}

/** Where a value ends, without the comment and the line break after it. */
function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

/** The end of the line on which the last value of a list or map ends, after its comment. */
function lineEnd(source: string, node: Node | undefined): number {
  const deepest = isSeq(node) && !node.flow ? (node.items.at(-1) as Node | undefined) : node;
  const end = deepest ? endOf(deepest) : 0;
  // A folded or literal text ends after its line break.
  if (isScalar(deepest) && /^BLOCK_/.test(deepest.type ?? '')) return end - (source[end - 2] === '\r' ? 2 : 1);
  const found = source.indexOf('\n', end);
  if (found < 0) return source.length;
  return source[found - 1] === '\r' ? found - 1 : found;
}

function inBlock(words: string): string {
  return stringify([words], { lineWidth: 0 }).trimEnd();
}

function inFlow(words: readonly string[]): string {
  return stringify(words, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trim().slice(1, -1);
}
