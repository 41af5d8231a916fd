// A folder → settings and knowledge, checked as a whole.

export type { GoldenQuestion } from './golden-file.ts';
export { loadPack, loadServices, type Pack, type PackReport, readPack } from './load-pack.ts';
export { withThresholds } from './set-thresholds.ts';
