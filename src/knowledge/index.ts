// Articles: what a matcher sees of them, and when they may be served.
export { completeArticle } from './complete-article.ts';
export { articleDocument, titlesOf } from './documents.ts';
export { fixedKnowledge } from './fixed.ts';
export { dayOf, isServed } from './validity.ts';
