import type { Duration, Json, Locale, Text } from '../model/index.ts';
import type { SlotDefinition } from './slot-definition.ts';
import type { Conditions, StepDefinition } from './step-definition.ts';

/** A flow as its author writes it: the same shape in TypeScript and in YAML. */
export interface FlowDefinition {
  /** Its id, kebab-case. */
  readonly flow: string;
  readonly title: Text;
  /** How it begins; `linked-only`: only from other flows. */
  readonly start?: 'linked-only' | StartDefinition;
  /** `high`: money or identity is touched. It needs a notice, authentication, and an `ask-first` yes before a call that writes. */
  readonly risk?: 'high';
  /** What the customer must know first; said before anything else. */
  readonly notice?: Text;
  /** When it ends as solved, the customer has shown who they are: flows with `risk: high` run it first. */
  readonly authenticates?: boolean;
  readonly slots?: { readonly [slot: string]: SlotDefinition };
  /** The values a caller may hand in with `run`, by slot. */
  readonly take?: readonly string[];
  /** The values a caller may keep when the flow is over, by slot. */
  readonly give?: readonly string[];
  readonly steps: readonly StepDefinition[];
  /** What happens when the customer is silent at a question, by how long. */
  readonly silence?: Readonly<Record<Duration, readonly StepDefinition[]>>;
  /** After how many questions a human takes over. */
  readonly 'max-turns'?: number;
  /** Words in place of the default ones while this flow runs, by key. */
  readonly wording?: { readonly [key: string]: Text };
  readonly repairs?: RepairsDefinition;
}

/** How a flow begins. */
export interface StartDefinition {
  /** What customers say to begin it, per language. */
  readonly examples?: Readonly<Record<Locale, readonly string[]>>;
  /** What must hold, else `else` is done and the flow is over. */
  readonly if?: Conditions;
  /** What is done when `if` does not hold; unless told, the customer hears that it is not possible. */
  readonly else?: readonly StepDefinition[];
}

/** How a flow deals with customers who change their mind. */
export interface RepairsDefinition {
  /** `say` in place of the default words; `confirm: false` takes them at their word, `true` asks first. */
  readonly cancel?: { readonly say?: Text; readonly confirm?: boolean };
  /** Whether corrections are possible at all; `say` in place of the default words. */
  readonly correct?: { readonly say?: Text; readonly allow?: boolean };
  /** Said when the flow ends as solved. */
  readonly complete?: { readonly say?: Text };
}

/** What customers say to begin a flow, per language. */
export function examplesOf(flow: FlowDefinition): Readonly<Record<Locale, readonly string[]>> {
  return (typeof flow.start === 'object' && flow.start.examples) || {};
}

/** Values that slots have before anybody was asked. */
export function startValues(flow: FlowDefinition): { readonly [slot: string]: Json } {
  return Object.fromEntries(
    Object.entries(flow.slots ?? {}).flatMap(([name, { start }]) => (start === undefined ? [] : [[name, start]])),
  );
}
