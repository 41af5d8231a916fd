import type { Locale } from '../model/index.ts';
import type { Interpreter, SignalDetector } from '../ports/index.ts';
import type { ActLanguage, HearingRule } from './act-rules.ts';
import type { InterpreterParts } from './interpreter.ts';
import type { SignalLanguage } from './signals/signal-rules.ts';

/** Where the rules of a language lie: each kind apart, so that nobody loads what is not asked for. */
interface LanguageSource {
  readonly acts: () => Promise<ActLanguage>;
  readonly hearing: () => Promise<readonly HearingRule[]>;
  readonly signals: () => Promise<SignalLanguage>;
}

const sources: { readonly [language: string]: LanguageSource } = {
  zh: {
    acts: async () => (await import('./zh/acts.ts')).zhActs,
    hearing: async () => (await import('./zh/hearing.ts')).zhHearing,
    signals: async () => (await import('./signals/zh.ts')).zhSignals,
  },
  en: {
    acts: async () => (await import('./en/acts.ts')).enActs,
    hearing: async () => (await import('./en/hearing.ts')).enHearing,
    signals: async () => (await import('./signals/en.ts')).enSignals,
  },
};

/** What the built-in interpreter may do without. */
interface Wishes {
  /** `false` when nobody defines flows. */
  readonly hasFlows?: boolean;
  /** Notices signals in place of the built-in word lists; `false` notices none. */
  readonly signals?: SignalDetector | false | undefined;
  /** Whether `because.acts` names every act heard, not only the one that decided. */
  readonly namesActs?: boolean | undefined;
}

/** Loads the built-in interpreter for the languages that locales name: a host with an interpreter of its own carries none of it. */
export async function loadInterpreter(
  locales: readonly Locale[],
  { hasFlows, signals, namesActs, ...parts }: Omit<InterpreterParts, 'languages' | 'repairs' | 'read' | keyof Wishes> & Wishes,
): Promise<Interpreter> {
  const languages = [...new Set(locales.map((locale) => locale.split('-')[0] ?? locale))];
  const known = languages.flatMap((language) => sources[language] ?? []);
  const [{ createInterpreter }, { readValue }, { zhRepairs, enRepairs }, detector, acts] = await Promise.all([
    import('./interpreter.ts'),
    // Only flows ask for values: without any, nobody loads cities and numerals.
    hasFlows === false ? { readValue: () => undefined } : import('./values/index.ts'),
    import('./repair-rules.ts'),
    signals === undefined ? builtInDetector(known) : signals,
    Promise.all(
      known.map(async (source) => ({
        ...(await source.acts()),
        ...(namesActs ? { hearing: await source.hearing() } : {}),
      })),
    ),
  ]);
  return createInterpreter({
    ...parts,
    read: readValue,
    repairs: [zhRepairs, enRepairs],
    languages: acts,
    namesActs: namesActs === true,
    ...(detector ? { signals: detector } : {}),
  });
}

/** Word lists for the languages spoken. */
async function builtInDetector(known: readonly LanguageSource[]): Promise<SignalDetector> {
  const [{ hearSignals }, ...rules] = await Promise.all([
    import('./signals/hear.ts'),
    ...known.map((source) => source.signals()),
  ]);
  return { detect: (utterance) => hearSignals(utterance, rules) };
}
