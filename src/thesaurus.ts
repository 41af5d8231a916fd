// `kefu/thesaurus`: words that mean the same without looking the same, Chinese and English in one concept, for the built-in matcher.
export { serviceConcepts } from './matching/thesaurus/index.ts';
