import { fileTexts } from './authoring-codes.ts';
import { codeFrame } from './code-frame.ts';
import { flowTexts } from './flow-codes.ts';
import { type ErrorTexts, type Facts, type Where, whereText } from './kefu-error.ts';
import type { CodeTexts } from './runtime-codes.ts';

/** The code of a mistake in a pack: stable across releases. */
export type AuthoringCode = keyof typeof fileTexts | keyof typeof flowTexts;

/** One mistake of an author: collected with all the others, never thrown alone. */
export interface Problem {
  readonly code: AuthoringCode;
  readonly facts: Facts;
  readonly where: Where;
  /** The source the position refers to, for the code frame. */
  readonly source?: string;
}

/** The language of a complaint. */
export type ProblemLanguage = 'en' | 'zh';

/** A problem's message and fix in a language. */
export function authoringText(code: AuthoringCode, facts: Facts, language: ProblemLanguage): ErrorTexts {
  const texts: CodeTexts = { ...fileTexts, ...flowTexts }[code];
  return texts[language](facts);
}

/** Prints a problem: position, message and code, then the line it is about, then the fix. */
export function formatProblem(problem: Problem, language: ProblemLanguage = 'en'): string {
  const texts = authoringText(problem.code, problem.facts, language);
  const lines = [`${whereText(problem.where)}${texts.message}  (${problem.code})`];
  if (problem.source !== undefined && problem.where.line !== undefined) {
    lines.push('', codeFrame(problem.source, problem.where.line, problem.where.column ?? 1, problem.where.length ?? 1), '');
  }
  lines.push(language === 'zh' ? `修改：${texts.fix}` : `Fix: ${texts.fix}`);
  return lines.join('\n');
}

/** How many lines of source a thrown message shows: each is looked up in the whole file, and nobody reads more of them. */
const mostFrames = 100;

/** Everything that is wrong with what an author wrote, thrown at once; the message has all of it in English. */
export class ProblemsError extends Error {
  declare readonly problems: readonly Problem[];

  /** Wraps at least one problem. */
  constructor(problems: readonly Problem[]) {
    const told = problems.map(({ source, ...problem }, index) =>
      formatProblem(index < mostFrames && source !== undefined ? { ...problem, source } : problem),
    );
    super(told.join('\n\n'));
    this.name = 'ProblemsError';
    // The message says it all; a console that prints every property would print whole files.
    Object.defineProperty(this, 'problems', { value: problems });
  }
}
