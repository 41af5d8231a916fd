import { KefuError } from '../errors/index.ts';
import type { Article, ArticleInput, Text } from '../model/index.ts';

/** An article with its defaults; `index` is its place in the list it came in. */
export function completeArticle(input: ArticleInput, index: number): Article {
  for (const field of ['id', 'phrasings', 'answer'] as const) {
    if (!input[field]) throw new KefuError('ARTICLE_INVALID', { field }, { path: `knowledge[${index}].${field}` });
  }
  return {
    title: firstOfEach(input.phrasings),
    category: 'general',
    owner: 'host',
    source: 'host',
    version: 1,
    status: 'published',
    risk: 'normal',
    updatedAt: '1970-01-01',
    ...input,
  };
}

function firstOfEach(phrasings: Article['phrasings']): Text {
  return Object.fromEntries(Object.entries(phrasings).map(([locale, [first = '']]) => [locale, first]));
}
