import type { Duration, Json, Locale, Text } from '../model/index.ts';
import type { Conditions, StepDefinition } from './step-definition.ts';

/** The type of a slot: what its value looks like, and how it is read out of a customer's words. */
export type SlotType =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'duration'
  | 'choice'
  | 'yes-no'
  | 'phone'
  | 'email'
  | 'order-number'
  | 'id-card'
  | 'city';

/** A value the flow collects. */
export interface SlotDefinition {
  /**
   * Money is `{ amount, currency }`, a date `2026-01-31`, a time `18:30`, a duration whole seconds, a choice the `value` of its
   * option, yes-no `true` or `false`; every other type is a text, a number a number.
   */
  readonly type: SlotType;
  /** The value is a list of these: "apples and pears". */
  readonly many?: boolean;
  /** What customers call it (`订单号`, `order number`): by it they correct it, and it is read back. */
  readonly label?: Text;
  readonly ask: Text;
  /** Why it is needed, for customers who ask. */
  readonly why?: Text;
  /** Said when a value does not fit; of a list of texts per language, the first at the first try, the second at the second. */
  readonly invalid?: Text | readonly Readonly<Record<Locale, string>>[];
  /** Its value before anybody was asked. */
  readonly start?: Json;
  /** A regular expression for the whole value of a text. */
  readonly pattern?: string;
  /** The least value: a number, an amount of money, seconds, a date, a time; of a list, for each. */
  readonly min?: number | string;
  /** The greatest value. */
  readonly max?: number | string;
  /** What a choice chooses from: options, a list of the pack's `lists/` folder, or a list among the flow's values. */
  readonly options?: readonly OptionDefinition[] | OptionsOfList | OptionsFromData;
  /** What "yes" is called on the button of a yes-no. */
  readonly yes?: Text;
  /** What "no" is called on the button of a yes-no. */
  readonly no?: Text;
  /** Masked in transcripts and events. */
  readonly sensitive?: boolean;
  /** A customer may skip it, and a result that lacks it is complete all the same. */
  readonly optional?: boolean;
  /** `ask-first`: only an answer to the question itself counts, never what was said before; `ahead` unless told. */
  readonly fill?: 'ahead' | 'ask-first';
  /** `never`: another question must wait until this one is answered; `allow` unless told. */
  readonly interrupt?: 'allow' | 'never';
  /** The first that holds refuses a value that fits otherwise, with its reason. */
  readonly checks?: readonly CheckDefinition[];
  /** The value is read back, and counts when the customer agrees. */
  readonly confirm?: boolean;
  /** How long the value lives: for this flow, this conversation, or with the customer; wider ones are shared by name. */
  readonly keep?: 'flow' | 'conversation' | 'customer';
  /** What becomes of a value kept from before: asked whether it still holds (unless told), taken, or asked anew. */
  readonly reuse?: 'confirm' | 'silent' | 'never';
  /** How often the question is put; 2 unless told. */
  readonly tries?: number;
  /** What happens when the tries are used up, or the customer has no such value; a handoff unless told. */
  readonly otherwise?: readonly StepDefinition[];
  /** What happens when the answer is an act: a plain no, "I have none", "I do not know", "skip it". */
  readonly on?: { readonly [act in AnswerAct]?: readonly StepDefinition[] };
}

/** Acts that may answer a question in place of a value. */
export type AnswerAct = 'deny' | 'decline' | 'unknown' | 'skip';

/** A reason to refuse a value: conditions that must not hold; with `call`, a service is asked first. */
export interface CheckDefinition {
  /** The value is refused when all hold; the slot itself and what `save` names can be read. */
  readonly if: Conditions;
  /** Said when it is refused. */
  readonly say: Text;
  readonly call?: string;
  readonly with?: { readonly [name: string]: Json };
  /** The name the service's result is kept under. */
  readonly save?: string;
  readonly timeout?: Duration;
  /** What happens when the service fails; a handoff with reason `system-trouble` unless told. */
  readonly fail?: readonly StepDefinition[];
}

/**
 * One option of a choice: its value, what customers see in each language (`zh`, `en` …, or a `label` for all), and what else they
 * say for it.
 */
export interface OptionDefinition {
  readonly value: string;
  readonly label?: Text;
  readonly also?: readonly string[];
  /** Understood, but not shown as a button. */
  readonly hidden?: boolean;
  /** Values of other slots that come with it. */
  readonly sets?: { readonly [slot: string]: Json };
  readonly [locale: string]: Text | boolean | { readonly [slot: string]: Json } | undefined;
}

/** The options are in the pack's `lists/` folder: `{ list: airports }`. */
export interface OptionsOfList {
  readonly list: string;
}

/** The options are a list that the flow has got: `{ from: $found.items, value: id, label: name }`. */
export interface OptionsFromData {
  readonly from: string;
  /** The field of an item that is the option's value. */
  readonly value: string;
  /** The field of an item that customers see; its value may be a text per language. */
  readonly label: string;
}

/** Whether a slot's options are written out, as they are in a flow that runs. */
export function optionsOf(slot: SlotDefinition): readonly OptionDefinition[] {
  return Array.isArray(slot.options) ? slot.options : [];
}

/** Where a slot's options come from, when they are data. */
export function dataOf({ options }: SlotDefinition): OptionsFromData | undefined {
  return options !== undefined && 'label' in options ? options : undefined;
}

/** What customers see of an option. */
export function labelOf({ value, label, also: _, hidden: __, sets: ___, ...words }: OptionDefinition): Text {
  if (label !== undefined) return label;
  return Object.keys(words).length > 0 ? (words as Readonly<Record<Locale, string>>) : value;
}

/** Whether only an answer to the question itself counts: so for a yes or no about something risky, unless it is said. */
export function isAskFirst(slot: SlotDefinition, flow: { readonly risk?: string }): boolean {
  return slot.fill === 'ask-first' || (slot.fill === undefined && slot.type === 'yes-no' && flow.risk === 'high');
}
