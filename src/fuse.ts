// `kefu/fuse`: the reference matcher.
export { createFuseMatcher } from './adapters/fuse-matcher.ts';
