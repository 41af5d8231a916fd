// kefu/matching: the matcher that an assistant uses unless it is given another, and one that adds an ear for meaning.
export { createFusedMatcher, type FusedMatcher, type FusedMatcherOptions, type FusedReport } from './matching/fused.ts';
export * from './matching/index.ts';
