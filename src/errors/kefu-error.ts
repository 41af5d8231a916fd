import { type CodeText, type RuntimeCode, runtimeTexts } from './runtime-codes.ts';

/** Where something is wrong: a file position, a conversation, a flow's step, a machine's state. */
export interface Where {
  readonly file?: string;
  /** Counts from 1. */
  readonly line?: number;
  /** Counts from 1, in characters. */
  readonly column?: number;
  /** Counts characters from `column`. */
  readonly length?: number;
  /** A path inside a program's own data: `flow return-item, step ask-order`. */
  readonly path?: string;
}

/** The facts an error's texts are computed from. */
export interface Facts {
  readonly [name: string]: string | number | readonly string[] | undefined;
}

/** What an error says: what happened, and what to do. */
export interface ErrorTexts {
  readonly message: string;
  readonly fix: string;
}

const marker = Symbol.for('kefu.error');

/**
 * What went wrong at run time, where, and what to do about it.
 *
 * `code` is stable and has a page in `docs/errors/`; `facts` are the fields the texts are computed from.
 *
 * @example
 * import { KefuError, createAssistant } from 'kefu';
 * try {
 *   createAssistant({ services: { 'orders.find': 'not a function' as never } });
 * } catch (error) {
 *   console.log(KefuError.is(error) && error.code); // → SERVICE_NOT_A_FUNCTION
 * }
 */
export class KefuError extends Error {
  readonly code: RuntimeCode;
  readonly facts: Facts;
  readonly where: Where;
  /** What to do, in English. */
  readonly fix: string;

  /** Builds the error whose texts the catalogue has for the code. */
  constructor(code: RuntimeCode, facts: Facts = {}, where: Where = {}, cause?: unknown) {
    const texts = (runtimeTexts[code] as CodeText)(facts);
    super(`${whereText(where)}${texts.message} (${code}) Fix: ${texts.fix}`, cause === undefined ? undefined : { cause });
    this.name = 'KefuError';
    this.code = code;
    this.facts = facts;
    this.where = where;
    this.fix = texts.fix;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether something thrown is a KefuError, of this or another copy of the package. */
  static is(thrown: unknown): thrown is KefuError {
    return typeof thrown === 'object' && thrown !== null && marker in thrown;
  }
}

/** `file:line:column ` or `path: `, or nothing. */
export function whereText(where: Where): string {
  if (where.file !== undefined) {
    const position = where.line === undefined ? '' : `:${where.line}:${where.column ?? 1}`;
    return `${where.file}${position}  `;
  }
  return where.path === undefined ? '' : `${where.path}: `;
}

/** The words of anything thrown, for events and logs. */
export function thrownText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
