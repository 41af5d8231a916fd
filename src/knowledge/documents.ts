import { type Article, type Locale, type MatchDocument, type Text, textFor } from '../model/index.ts';

/** An article as a matcher sees it. */
export function articleDocument(article: Article): MatchDocument {
  return {
    id: `article:${article.id}`,
    option: { article: article.id, title: article.title },
    titles: titlesOf(article.title),
    phrasings: Object.entries(article.phrasings).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text }))),
    answers: titlesOf(article.answer),
    category: article.category,
    ...(article.scope === undefined ? {} : { scope: article.scope }),
  };
}

/** A text's first variant in each of its languages. */
export function titlesOf(title: Text): readonly { readonly locale: Locale; readonly text: string }[] {
  const locales = typeof title === 'string' || Array.isArray(title) ? ['zh', 'en'] : Object.keys(title);
  return locales.flatMap((locale) => {
    const text = textFor(title, locale)?.variants[0];
    return text === undefined ? [] : [{ locale, text }];
  });
}
