import { type Because, type Locale, type Signal, type SimpleAct, signals } from '../model/index.ts';
import type { SignalDetector } from '../ports/index.ts';
import type { HeardLabel } from './act-rules.ts';
import type { HeardAct, HeardActs } from './acts.ts';

/** What a message shows beside its point. */
export interface Noticed {
  /** Reasons that go with whatever is decided. */
  readonly because: Partial<Because>;
  /** What is heard as danger, whatever else is said. */
  readonly danger?: HeardAct;
}

/** Notices signals, and all acts where they are asked for; a detector that fails notices nothing, with the reason. */
export function notice(
  utterance: string,
  locale: Locale,
  acts: HeardActs,
  detector: SignalDetector | undefined,
  namesActs: boolean,
): Noticed {
  const { found, failure } = detect(utterance, locale, detector);
  const heard: readonly HeardLabel[] = namesActs ? acts.heard : [];
  return {
    because: {
      ...(heard.length > 0 ? { acts: heard } : {}),
      ...(found.length > 0 ? { signals: found } : {}),
      ...(failure === undefined ? {} : { dropped: [{ command: 'signals', reason: failure }] }),
    },
    ...(found.includes('crisis') ? { danger: { act: 'danger' satisfies SimpleAct, words: utterance } } : {}),
  };
}

/** Order numbers, phones and the like: an emergency number within one calls nobody. */
const codes = /[a-z]*\d[\d -]{4,}\d?[a-z\d]*/giu;

function detect(
  utterance: string,
  locale: Locale,
  detector: SignalDetector | undefined,
): { readonly found: readonly Signal[]; readonly failure?: string } {
  try {
    const told = new Set<unknown>(detector?.detect(utterance.replace(codes, ' '), locale) ?? []);
    return { found: signals.filter((signal) => told.has(signal)) };
  } catch (error) {
    return { found: [], failure: error instanceof Error ? error.message : String(error) };
  }
}
