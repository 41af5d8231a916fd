// Template + values + locale → words; the default wording, tagged by act, in Chinese and English.
export { waitText } from './durations.ts';
export { en } from './en.ts';
export { type PhraseKey, phraseKeys, type Wording, type WordingKey, wordingActs } from './keys.ts';
export { createSpeaker, fingerprintOf, type Speaker, type Spoken, type WordingOverrides } from './speak.ts';
export { zh } from './zh.ts';
