import { KefuError } from '../errors/index.ts';
import type { Article, ArticleInput } from '../model/index.ts';
import type { KnowledgeReader } from '../ports/index.ts';
import { completeArticle } from './complete-article.ts';
import { dayOf, isServed } from './validity.ts';

/** Articles that do not change while the program runs, read only: what a host gives as a plain list. */
export function fixedKnowledge(given: readonly ArticleInput[], timeZone: string): KnowledgeReader {
  const articles = given.map(completeArticle);
  const byId = new Map<string, Article>();
  for (const article of articles) {
    if (byId.has(article.id)) throw new KefuError('ARTICLE_DUPLICATE', { article: article.id });
    byId.set(article.id, article);
  }
  const published = articles.filter((article) => article.status === 'published');
  return {
    sync: true,
    revision: () => 1,
    published: () => published,
    served: (id, now) => {
      const article = byId.get(id);
      return article && isServed(article, dayOf(now, timeZone)) ? article : undefined;
    },
  };
}
