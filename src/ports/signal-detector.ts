import type { Locale, Signal } from '../model/index.ts';

/** Hears what customers show without asking for it, in their words alone. */
export interface SignalDetector {
  /** The signals in the words, those that cannot wait first; none when nothing is noticed. */
  detect(utterance: string, locale: Locale): readonly Signal[];
}
