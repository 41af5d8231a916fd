// `kefu/node`: reads packs from folders.
export { type AuthoringCode, formatProblem, type Problem, type ProblemLanguage, ProblemsError } from './errors/index.ts';
export { type GoldenQuestion, loadPack, loadServices, type Pack, type PackReport, readPack } from './pack/index.ts';
