import { type Signal, signals } from '../../model/index.ts';
import type { SignalLanguage } from './signal-rules.ts';

/** How far signals are looked for, in characters: who writes a novel says early what it is about. */
const longestLook = 500;

/**
 * Hears signals in an utterance, in every language given, those that cannot wait first.
 *
 * Word lists are a floor: they miss about half of what is said in other words, so behaviour is heard too (`hearBehaviour`), and
 * nobody's safety may rest on them.
 */
export function hearSignals(utterance: string, languages: readonly SignalLanguage[]): readonly Signal[] {
  const heard = new Set<Signal>();
  const look = utterance.slice(0, longestLook);
  for (const language of languages) {
    if (language.letters.test(look)) for (const signal of hearIn(language, look)) heard.add(signal);
  }
  return signals.filter((signal) => heard.has(signal));
}

function hearIn(language: SignalLanguage, look: string): ReadonlySet<Signal> {
  const text = language.fold(look).replace(language.otherSenses, '□');
  const heard = new Set<Signal>();
  for (const { signal, sure, hints = [], unless } of language.rules) {
    if (unless?.test(text)) continue;
    // Hints are for words that nothing else explains: who is robbed or ill seldom means to complain by the way.
    const isHinted = () => ![...heard].some((other) => other !== 'anger') && hints.filter((hint) => hint.test(text)).length > 1;
    if (sure.test(text) || isHinted()) heard.add(signal);
  }
  // Anger needs a target to be a complaint; with a signal of its own (danger, theft) the company must be named.
  if (heard.has('anger') && (language.company.test(text) || !(heard.has('abuse') || language.elsewhere.test(text)))) {
    heard.add('complaint');
  }
  return heard;
}
