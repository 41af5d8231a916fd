import { fingerprint } from '../digest/index.ts';
import { KefuError } from '../errors/index.ts';
import { type Act, type Locale, type Text, textFor } from '../model/index.ts';
import { format, type ValueSource } from '../wording/index.ts';
import type { PhraseKey, WordingKey } from './keys.ts';
import type { Wordings } from './load.ts';

/** What was made of a text: the words, and what was wrong with them. */
export interface Spoken {
  readonly text: string;
  /** The language it came out in: another than was asked for when the text lacks it. */
  readonly locale: Locale;
  /** Variables without a value. */
  readonly missing: readonly string[];
}

/** A host's own words, by key; any key may be left out. */
export type WordingOverrides = { readonly [key in WordingKey | PhraseKey]?: Text };

/** Turns keys and texts into words. */
export interface Speaker {
  /** The acts of a wording text, the first being the reply's. */
  actsOf(key: string): readonly Act[];
  /** Says a wording text or a text of a flow's or article's own. `chance` picks a variation, avoiding those said lately. */
  say(
    text: string | { readonly text: Text },
    locale: Locale,
    values: ValueSource,
    chance: number,
    lately: ReadonlySet<string>,
  ): Spoken;
  /** A phrase to be put into a text or on a button. */
  phrase(key: string, locale: Locale): string;
}

/** Builds a speaker over the default wording, once it is loaded, and a host's own; its first language stands in for missing ones. */
export function createSpeaker(overrides: WordingOverrides, wordings: () => Wordings): Speaker {
  const find = (key: string, locale: Locale): { locale: Locale; variants: readonly string[] } | undefined => {
    const own = (overrides as { readonly [key: string]: Text | undefined })[key];
    const found = own === undefined ? undefined : textFor(own, locale);
    const language = locale.split('-')[0] ?? locale;
    // A host's words in one language do not silence the default ones in another.
    if (found?.locale.split('-')[0] === language) return found;
    const { languages } = wordings();
    const [fallback] = languages.keys();
    const spoken = languages.has(language) ? language : fallback;
    const words = spoken === undefined ? undefined : languages.get(spoken)?.[key as WordingKey];
    if (spoken === undefined || words === undefined) return found;
    return { locale: spoken, variants: typeof words === 'string' ? [words] : words };
  };
  return {
    actsOf: (key) => wordings().acts[key] ?? ['inform'],
    say: (text, locale, values, chance, lately) => {
      const found = typeof text === 'string' ? find(text, locale) : textFor(text.text, locale);
      if (!found) throw new KefuError('TEXT_UNKNOWN', { key: typeof text === 'string' ? text : JSON.stringify(text.text) });
      if (lately.size === 0) {
        const variant = found.variants[chance % found.variants.length] ?? '';
        return { ...format(variant, found.locale, values), locale: found.locale };
      }
      const all = found.variants.map((variant) => format(variant, found.locale, values));
      const fresh = all.filter((spoken) => !lately.has(fingerprintOf(spoken.text)));
      const pool = fresh.length > 0 ? fresh : all;
      const chosen = pool[chance % pool.length] ?? { text: '', missing: [] };
      return { ...chosen, locale: found.locale };
    },
    phrase: (key, locale) => {
      const found = find(key, locale) ?? find('reason.other', locale);
      return found ? format(found.variants[0] ?? '', found.locale, () => undefined).text : key;
    },
  };
}

/** A short fingerprint of what was said. */
export function fingerprintOf(text: string): string {
  return fingerprint(text).toString(36);
}
