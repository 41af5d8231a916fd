import type { Action, StateConfig, Transition } from '../machine/index.ts';
import type { FlowDefinition, SlotDefinition, StepDefinition } from './definition.ts';

/** States by their name: what a step becomes. */
export type States = { [name: string]: StateConfig };

/** What a step kind may use to build its states. */
export interface CompileKit {
  readonly flow: FlowDefinition;
  readonly slot: (name: string) => SlotDefinition;
  /** Compiles a branch that ends at `next`; gives the name of its first state. */
  readonly branch: (steps: readonly StepDefinition[], next: string, states: States) => string;
  /** Registers a duration as a named delay. */
  readonly delay: (duration: string) => string;
  /** What silence at a question does: transitions by delay. */
  readonly silence: (states: States) => { [delay: string]: Transition };
}

/** One kind of step: the key that marks it, its default id, and the states it becomes. */
export interface StepKind<Step extends StepDefinition> {
  readonly key: string;
  /** The argument that names the step by default: `ask-order`. */
  readonly argument: (step: Step) => string;
  readonly compile: (step: Step, id: string, next: string, kit: CompileKit) => States;
}

/** A state's name as a target: dots in it (`call-orders.find`) are not path separators. */
export function target(name: string): string {
  return name.replaceAll('.', '\\.');
}

/** Says a text of the flow's own. */
export function sayText(text: unknown, act: string, step: string, more: { readonly [key: string]: unknown } = {}): Action {
  return { type: 'say', params: { text, act, step, ...more } } as Action;
}

/** Says a text of the wording. */
export function sayWording(key: string, step: string): Action {
  return { type: 'say', params: { text: key, step } };
}
