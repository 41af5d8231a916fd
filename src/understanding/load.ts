import type { Locale } from '../model/index.ts';
import type { Interpreter } from '../ports/index.ts';
import type { ActLanguage } from './act-rules.ts';
import type { InterpreterParts } from './interpreter.ts';

/** Where the acts of a language lie. */
const sources: { readonly [language: string]: () => Promise<ActLanguage> } = {
  zh: async () => (await import('./zh/acts.ts')).zhActs,
  en: async () => (await import('./en/acts.ts')).enActs,
};

/** Loads the built-in interpreter for the languages that locales name: a host with an interpreter of its own carries none of it. */
export async function loadInterpreter(
  locales: readonly Locale[],
  parts: Omit<InterpreterParts, 'languages' | 'repairs' | 'read'> & { readonly hasFlows?: boolean },
): Promise<Interpreter> {
  const [{ createInterpreter }, { readValue }, { zhRepairs, enRepairs }] = await Promise.all([
    import('./interpreter.ts'),
    // Only flows ask for values: without any, nobody loads cities and numerals.
    parts.hasFlows === false ? { readValue: () => undefined } : import('./values/index.ts'),
    import('./repair-rules.ts'),
  ]);
  const languages = [...new Set(locales.map((locale) => locale.split('-')[0] ?? locale))];
  const known = languages.flatMap((language) => sources[language] ?? []);
  return createInterpreter({
    ...parts,
    read: readValue,
    repairs: [zhRepairs, enRepairs],
    languages: await Promise.all(known.map((load) => load())),
  });
}
