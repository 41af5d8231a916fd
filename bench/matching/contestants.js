// The matchers of the comparison behind one interface: learn phrasings, then give labels for a question, best first.
// A library is loaded by the process that asks it, and by no other.
import { existsSync } from 'node:fs';

/**
 * @typedef {{ label: string, score: number }} Found
 * @typedef {(text: string, lang: 'en' | 'zh') => readonly Found[] | Promise<readonly Found[]>} Ask
 * @typedef {{ name: string, isProbability: boolean, isSlow?: boolean, needs?: string,
 *   learn: (phrasings: readonly import('./data-sets.js').Row[]) => Promise<Ask> }} Contestant
 */

/** Labels that are asked for: those a question in return would show. */
const limit = 3;

const dist = (file) => new URL(`../../dist/${file}`, import.meta.url);

/** A label is a document, its utterances the phrasings. It has no title: no customer ever sees it. */
function documentsOf(phrasings) {
  const byLabel = new Map();
  for (const { label, lang, text } of phrasings) {
    const known = byLabel.get(label) ?? [];
    known.push({ locale: lang, text });
    byLabel.set(label, known);
  }
  return [...byLabel].map(([label, texts]) => ({
    id: `article:${label}`,
    option: { article: label, title: label },
    titles: [],
    phrasings: texts,
  }));
}

async function learnWith(matcher, phrasings) {
  await matcher.index(documentsOf(phrasings));
  return async (text, lang) =>
    (await matcher.match({ text, locale: lang, limit })).map(({ id, probability }) => ({
      label: id.slice('article:'.length),
      score: probability,
    }));
}

/** A search engine ranks phrasings; a label is as good as its best. */
function bestOfEachLabel(hits) {
  const best = new Map();
  for (const { label, score } of hits) if (!best.has(label)) best.set(label, score);
  return [...best].slice(0, limit).map(([label, score]) => ({ label, score }));
}

/** @type {Record<string, Contestant>} */
export const contestants = {
  kefu: {
    name: 'kefu',
    isProbability: true,
    needs: 'matching.js',
    learn: async (phrasings) => {
      const { createMatcher } = await import(dist('matching.js').href);
      if (!phrasings.some(({ lang }) => lang === 'zh')) return learnWith(createMatcher(), phrasings);
      // What a host with Chinese customers takes along.
      const { soundOf } = await import(dist('pinyin.js').href);
      const { toSimplified } = await import(dist('traditional.js').href);
      return learnWith(createMatcher({ rewrite: toSimplified, sound: soundOf }), phrasings);
    },
  },
  nlp: {
    name: 'nlp.js',
    isProbability: true,
    learn: async (phrasings) => {
      const { NlpManager } = (await import('node-nlp')).default;
      const languages = [...new Set(phrasings.map(({ lang }) => lang))];
      const manager = new NlpManager({ languages, nlu: { log: false }, autoSave: false, autoLoad: false, forceNER: false });
      for (const { text, label, lang } of phrasings) manager.addDocument(lang, text, label);
      await manager.train();
      // It adds an intent of its own for what it does not know; what counts here is the best of ours.
      return async (text, lang) =>
        (await manager.process(lang, text)).classifications
          .filter(({ intent }) => intent !== 'None')
          .slice(0, limit)
          .map(({ intent, score }) => ({ label: intent, score }));
    },
  },
  minisearch: {
    name: 'MiniSearch',
    isProbability: false,
    isSlow: true,
    learn: async (phrasings) => {
      const { default: MiniSearch } = await import('minisearch');
      const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
      const words = MiniSearch.getDefault('tokenize');
      const chineseWords = (text) =>
        Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
      const engine = new MiniSearch({
        fields: ['text'],
        storeFields: ['label'],
        tokenize: (text) => (/\p{Script=Han}/u.test(text) ? chineseWords(text) : words(text)),
        searchOptions: { fuzzy: 0.2, prefix: true },
      });
      engine.addAll(phrasings.map(({ text, label }, id) => ({ id, text, label })));
      return (text) => bestOfEachLabel(engine.search(text));
    },
  },
  'fuse-tuned': {
    name: 'Fuse.js, tuned',
    isProbability: true,
    isSlow: true,
    needs: 'fuse.js',
    learn: async (phrasings) => {
      const { createFuseMatcher } = await import(dist('fuse.js').href);
      return learnWith(createFuseMatcher(), phrasings);
    },
  },
  fuse: {
    name: 'Fuse.js, default',
    isProbability: false,
    isSlow: true,
    learn: async (phrasings) => {
      const { default: Fuse } = await import('fuse.js');
      const engine = new Fuse(phrasings, { keys: ['text'], includeScore: true });
      return (text) => bestOfEachLabel(engine.search(text).map(({ item, score }) => ({ label: item.label, score: 1 - score })));
    },
  },
};

/**
 * The file of the build that a contestant needs and that is not there.
 * @param {string} key
 */
export function missingBuild(key) {
  const { needs } = contestants[key];
  return needs && !existsSync(dist(needs)) ? `dist/${needs}` : undefined;
}
