// A folder → settings and knowledge, checked as a whole.
export { loadPack, loadServices, type Pack, type PackReport, readPack } from './load-pack.ts';
