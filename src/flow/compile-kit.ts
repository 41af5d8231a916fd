import type { Action, StateConfig, Transition } from '../machine/index.ts';
import type { JsonObject } from '../model/index.ts';
import type { FlowDefinition, SlotDefinition } from './definition.ts';
import type { AnyStep, StepDefinition } from './step-definition.ts';

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
export interface StepKind<Step extends AnyStep = AnyStep> {
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

/** A guard: all conditions hold. */
export function when(conditions: JsonObject): NonNullable<Transition['guard']> {
  return { type: 'if', params: conditions };
}

/** Notes in the log that a slot has its value. */
export function slotFilled(flow: string, slot: string): Action {
  return { type: 'record', params: { type: 'slot-filled', flow, slot, value: `$${slot}` } };
}

/** A state in which the flow is over; a caller gets what the flow gives, unless it was abandoned. */
export function ended(flow: FlowDefinition, outcome: string): StateConfig {
  const given = outcome === 'abandoned' ? [] : (flow.give ?? []);
  const gives = given.length > 0 ? { given: Object.fromEntries(given.map((slot) => [slot, `$${slot}`])) } : {};
  return { type: 'final', entry: [{ type: 'set', params: { output: { outcome, ...gives } } }] };
}
