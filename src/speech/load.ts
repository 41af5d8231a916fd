import type { Act, Locale } from '../model/index.ts';
import type { Wording } from './keys.ts';

/** Where the wording of a language lies: loaded when a pack speaks it, so that nobody carries the other language's words. */
const sources: { readonly [language: string]: () => Promise<Wording> } = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

/** The default wording as it is loaded: words by language, and the acts of every text. */
export interface Wordings {
  readonly languages: ReadonlyMap<string, Wording>;
  readonly acts: { readonly [key: string]: readonly Act[] };
}

/** Loads the default wording of the languages that locales name, in their order; English stands in where there is none. */
export async function loadWordings(locales: readonly Locale[]): Promise<Wordings> {
  const languages = [...new Set(locales.map((locale) => locale.split('-')[0] ?? locale))].filter(
    (language) => language in sources,
  );
  const wanted = languages.length > 0 ? languages : ['en'];
  const { wordingActs } = await import('./keys.ts');
  const loaded = wanted.map(async (language) => [language, (await sources[language]?.()) as Wording] as const);
  return { languages: new Map(await Promise.all(loaded)), acts: wordingActs };
}
