import type { Duration, HandoffReason, Json, Locale, Text } from '../model/index.ts';

/** A flow as its author writes it: the same shape in TypeScript and in YAML. */
export interface FlowDefinition {
  /** Its id, kebab-case. */
  readonly flow: string;
  readonly title: Text;
  readonly start?: {
    /** What customers say to begin it, per language. */
    readonly examples?: Readonly<Record<Locale, readonly string[]>>;
  };
  readonly slots?: { readonly [slot: string]: SlotDefinition };
  readonly steps: readonly StepDefinition[];
  /** What happens when the customer is silent at a question, by how long. */
  readonly silence?: Readonly<Record<Duration, readonly StepDefinition[]>>;
}

/** A value the flow collects. */
export interface SlotDefinition {
  readonly type: 'text' | 'number' | 'choice' | 'yes-no';
  readonly ask: Text;
  /** Why it is needed, for customers who ask. */
  readonly why?: Text;
  /** Said when a value does not fit. */
  readonly invalid?: Text;
  /** A regular expression for the whole value of a text. */
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  /** What a choice chooses from: a value, and what the customer sees and says. */
  readonly options?: readonly OptionDefinition[];
  /** How often the question is put; 2 unless told. */
  readonly tries?: number;
  /** What happens when the tries are used up; a handoff unless told. */
  readonly otherwise?: readonly StepDefinition[];
}

/** One option of a choice. */
export interface OptionDefinition {
  readonly value: string;
  readonly label: Text;
  /** Other words for it. */
  readonly synonyms?: readonly string[];
}

/** One step: the key that is present says which kind. */
export type StepDefinition = SayStep | AskStep | CallStep | HandoffStep | EndStep;

/** What any step may carry. */
export interface AnyStep {
  /** Its name in logs, drawings and tests; `kind-argument` unless told. */
  readonly id?: string;
}

/** Says a text. */
export interface SayStep extends AnyStep {
  readonly say: Text;
  readonly act?: 'inform' | 'answer' | 'apologise' | 'refuse-softly' | 'next-step' | 'acknowledge' | 'confirm';
}

/** Asks for a slot, unless its value is known. */
export interface AskStep extends AnyStep {
  readonly ask: string;
}

/** Calls a service of the host's. */
export interface CallStep extends AnyStep {
  readonly call: string;
  /** Plain JSON; a string `$slot` is that slot's value. */
  readonly with?: { readonly [name: string]: Json };
  /** The name its result is kept under. */
  readonly save?: string;
  /** How long to wait for it; 3 s unless told (standard 8.2). */
  readonly timeout?: Duration;
  /** What happens when it fails; a handoff with reason `system-trouble` unless told. `$error` has the reason. */
  readonly fail?: readonly StepDefinition[];
}

/** Hands over to a human. */
export interface HandoffStep extends AnyStep {
  readonly handoff: HandoffReason;
  /** What happens when nobody is there or the customer will not wait; the flow ends unsolved unless told. */
  readonly unavailable?: readonly StepDefinition[];
}

/** Ends the flow. */
export interface EndStep extends AnyStep {
  readonly end: 'solved' | 'unsolved' | 'abandoned' | 'done';
}
