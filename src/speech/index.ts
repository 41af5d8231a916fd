// Template + values + locale → words; the default wording, tagged by act, in Chinese and English.
export { waitText } from './durations.ts';
export type { PhraseKey, WordingKey } from './keys.ts';
export { loadWordings, type Wordings } from './load.ts';
export { createSpeaker, fingerprintOf, type Speaker, type WordingOverrides } from './speak.ts';
