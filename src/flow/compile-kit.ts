import type { Action, StateConfig, Transition } from '../machine/index.ts';
import type { JsonObject } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';
import type { SlotDefinition } from './slot-definition.ts';
import type { AnyStep, StepDefinition } from './step-definition.ts';

/** States by their name: what a step becomes. */
export type States = { [name: string]: StateConfig };

/** What a step kind may use to build its states. */
export interface CompileKit {
  readonly flow: FlowDefinition;
  readonly slot: (name: string) => SlotDefinition;
  /** Compiles a branch that ends at `next`; gives the name of its first state. */
  readonly branch: (steps: readonly StepDefinition[], next: string, states: States) => string;
  /** Compiles the steps of a loop. */
  readonly loop: (steps: readonly StepDefinition[], next: string, states: States) => string;
  /** Whether the step being compiled is done again and again. */
  readonly inLoop: () => boolean;
  /** Registers a duration as a named delay. */
  readonly delay: (duration: string) => string;
  /** What silence at a question does: transitions by delay. */
  readonly silence: (states: States) => { [delay: string]: Transition };
  /** Says a text of the wording, or what the flow has in its place. */
  readonly wording: (key: string, step: string, more?: JsonObject) => Action;
  /** Whether customers are asked before the flow is left at their wish. */
  readonly confirmsCancel: boolean;
  /** What a customer may say while a service works: it is answered with "one moment". */
  readonly whileWaiting: (step: string) => { readonly [command: string]: Transition };
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

/** A step as a target from inside another's states. */
export function onward({ flow }: FlowDefinition, step: string): string {
  return `#${flow}.${target(step)}`;
}

/** Says a text of the flow's own. */
export function sayText(text: unknown, act: string, step: string, more: { readonly [key: string]: unknown } = {}): Action {
  return { type: 'say', params: { text, act, step, ...more } } as Action;
}

/** A guard: all conditions hold. */
export function when(conditions: JsonObject): NonNullable<Transition['guard']> {
  return { type: 'if', params: conditions };
}

/** Whether a value is looked at again after it was heard: by checks, or by the customer. */
export function isTried({ checks = [], confirm }: SlotDefinition): boolean {
  return checks.length > 0 || confirm === true;
}

/** Notes in the log that a slot has its value, and keeps it beyond the flow where it is to be kept. */
export function slotFilled(flow: FlowDefinition, slot: string): Action[] {
  const definition = flow.slots?.[slot];
  const { sensitive, keep = 'flow' } = definition ?? {};
  const secret = sensitive ? { sensitive, ...(definition && isTried(definition) ? { heard: true } : {}) } : {};
  const noted: Action = {
    type: 'record',
    params: { type: 'slot-filled', flow: flow.flow, slot, value: `$${slot}`, ...secret },
  };
  return keep === 'flow' ? [noted] : [noted, { type: 'keep', params: { where: keep, values: { [slot]: `$${slot}` } } }];
}

/** What a step has done is kept under this name, so that a correction does not do it again. */
export function doneName(step: string): string {
  return `~~${step.replaceAll('.', '_')}`;
}

/** Whether a step was done before with the same values, while the flow is walked again after a correction. */
export function doneBefore(step: string, values: JsonObject = {}): NonNullable<Transition['guard']> {
  return when({ '~replay': true, [`${doneName(step)}.with`]: { '~is': values } });
}

/** Remembers that a step was done, and with which values. */
export function remember(step: string, values: JsonObject = {}, more: JsonObject = {}): Action {
  return { type: 'set', params: { [doneName(step)]: { with: values, ...more } } };
}

/** A state in which the flow is over; a caller gets what the flow gives, unless it was abandoned. */
export function ended(flow: FlowDefinition, outcome: string): StateConfig {
  const given = outcome === 'abandoned' ? [] : (flow.give ?? []);
  const gives = given.length > 0 ? { given: Object.fromEntries(given.map((slot) => [slot, `$${slot}`])) } : {};
  const complete = outcome === 'solved' ? flow.repairs?.complete?.say : undefined;
  const said = complete === undefined ? [] : [sayText(complete, 'confirm', 'end')];
  return { type: 'final', entry: [...said, { type: 'set', params: { output: { outcome, ...gives } } }] };
}
