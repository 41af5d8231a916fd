// What is wrong, where, and how to fix it: codes, texts in both languages, problems, code frames.

export { fileTexts } from './authoring-codes.ts';
export { codeFrame, columns } from './code-frame.ts';
export { flowTexts } from './flow-codes.ts';
export { type ErrorTexts, type Facts, KefuError, thrownText, type Where, whereText } from './kefu-error.ts';
export {
  type AuthoringCode,
  authoringText,
  formatProblem,
  type Problem,
  type ProblemLanguage,
  ProblemsError,
} from './problem.ts';
export { type CodeTexts, type RuntimeCode, runtimeTexts } from './runtime-codes.ts';
export { runtimeTextsZh } from './runtime-codes.zh.ts';
export { suggest } from './suggest.ts';
