// Utterance → dialogue act, values, decision. Chinese and English are heard alike.
export { clean } from './clean.ts';
export type { InterpreterParts } from './interpreter.ts';
export { firstLocale, nextLocale, requestedLanguage } from './language.ts';
export { loadInterpreter } from './load.ts';
