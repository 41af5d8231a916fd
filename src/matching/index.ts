// The built-in matcher: finds articles and flows by words, and knows how sure it may be.
export type { Explanation, WordEffect } from './explain.ts';
export { type BuildOptions, type BuiltInMatcher, createMatcher, type MatcherOptions } from './matcher.ts';
