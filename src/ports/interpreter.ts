import type { Interpretation, Situation } from '../model/index.ts';

/**
 * Turns a customer's words into proposals. The engine checks every proposal against the situation and drops, with a reason,
 * what names an unknown flow, slot, value or article: an interpreter suggests, only the machines act.
 */
export interface Interpreter {
  /** True when it answers at once; then it is asked inside the turn. */
  readonly sync?: boolean;
  /** What the words ask for, here and now. */
  interpret(utterance: string, situation: Situation): Interpretation | Promise<Interpretation>;
}
