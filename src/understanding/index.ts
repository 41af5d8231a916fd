// Utterance → dialogue act, values, decision. Chinese and English are heard alike.
export { type HeardAct, type HeardActs, hearActs } from './acts.ts';
export { pickChoice } from './choices.ts';
export { clean } from './clean.ts';
export { decide, defaultThresholds } from './decide.ts';
export { createInterpreter, type InterpreterParts } from './interpreter.ts';
export { firstLocale, languageOf, nextLocale, requestedLanguage } from './language.ts';
export { readRating } from './rating.ts';
export { readSlot } from './slots.ts';
