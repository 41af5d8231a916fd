import type { Duration, HandoffReason, Json, JsonObject, Text } from '../model/index.ts';

/** One step: the key that is present says which kind. The word `end` alone is an end without a verdict. */
export type StepDefinition =
  | SayStep
  | AskStep
  | CallStep
  | IfStep
  | ChooseStep
  | SetStep
  | AnswerStep
  | RunStep
  | LinkStep
  | EachStep
  | GoStep
  | HandoffStep
  | EndStep
  | 'end';

/** Conditions as a map: a path and the value it must have, or comparisons (`{ amount: { over: 100 } }`); all must hold. */
export type Conditions = JsonObject;

/** What any step may carry. */
export interface AnyStep {
  /** Its name in logs, drawings and tests; `kind-argument` unless told. */
  readonly id?: string;
}

/** Says a text. */
export interface SayStep extends AnyStep {
  readonly say: Text;
  readonly act?: 'inform' | 'answer' | 'apologise' | 'refuse-softly' | 'next-step' | 'acknowledge' | 'confirm';
  /** The address of a picture. */
  readonly image?: string;
  /** A page to open. */
  readonly page?: { readonly url: string; readonly label?: Text };
  readonly card?: CardDefinition;
}

/** A card: a title with what belongs to it. */
export interface CardDefinition {
  readonly title: Text;
  readonly text?: Text;
  readonly image?: string;
  readonly url?: string;
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
  /** The name its whole result is kept under, or a path into the result for each slot; a path that leads nowhere is a failure. */
  readonly save?: string | { readonly [slot: string]: string };
  /** How long to wait for it; 3 s unless told (standard 8.2). */
  readonly timeout?: Duration;
  /** What happens when it fails; a handoff with reason `system-trouble` unless told. `$error` has the reason. */
  readonly fail?: readonly StepDefinition[];
}

/** Two ways on. */
export interface IfStep extends AnyStep {
  readonly if: Conditions;
  readonly then: readonly StepDefinition[];
  readonly else?: readonly StepDefinition[];
}

/** Many ways on: the first whose conditions hold, else the one without. */
export interface ChooseStep extends AnyStep {
  readonly choose: readonly (
    | { readonly if: Conditions; readonly then: readonly StepDefinition[] }
    | { readonly else: readonly StepDefinition[] }
  )[];
}

/** Sets values: plain JSON, another slot (`$slot`), `{ add: n }`, or `null`, after which the question is put again. */
export interface SetStep extends AnyStep {
  readonly set: { readonly [slot: string]: Json };
}

/** Gives an article's answer. */
export interface AnswerStep extends AnyStep {
  readonly answer: string;
}

/** Runs another flow and comes back. `$outcome` tells how it ended. */
export interface RunStep extends AnyStep {
  readonly run:
    | string
    | {
        readonly flow: string;
        /** Values for slots that the other flow takes. */
        readonly with?: { readonly [slot: string]: Json };
        /** Slots here, from slots that the other flow gives. */
        readonly save?: { readonly [slot: string]: string };
      };
}

/** Goes over to another flow and does not come back. */
export interface LinkStep extends AnyStep {
  readonly link: string;
}

/** The same steps for every item of a list, at most so many. */
export interface EachStep extends AnyStep {
  readonly each: {
    /** A `$path` to the list. */
    readonly in: string;
    /** The name of the item inside. */
    readonly as: string;
    readonly 'at-most': number;
    readonly do: readonly StepDefinition[];
  };
}

/** Goes to a step by its name, also backwards. */
export interface GoStep extends AnyStep {
  readonly go: string;
}

/** Hands over to a human. */
export interface HandoffStep extends AnyStep {
  readonly handoff: HandoffReason;
  /** What happens when nobody is there or the customer will not wait; the flow is left unless told. */
  readonly unavailable?: readonly StepDefinition[];
}

/** Ends the flow. */
export interface EndStep extends AnyStep {
  readonly end: 'solved' | 'unsolved' | 'abandoned' | 'done';
}
