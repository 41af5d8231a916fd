import type { Duration, Locale, Text } from '../model/index.ts';
import type { StepDefinition } from './step-definition.ts';

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
  /** The values a caller may hand in with `run`, by slot. */
  readonly take?: readonly string[];
  /** The values a caller may keep when the flow is over, by slot. */
  readonly give?: readonly string[];
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
  /** A result that lacks it is complete all the same. */
  readonly optional?: boolean;
  /** How often the question is put; 2 unless told. */
  readonly tries?: number;
  /** What happens when the tries are used up; a handoff unless told. */
  readonly otherwise?: readonly StepDefinition[];
}

/**
 * One option of a choice: its value, what customers see in each language (`zh`, `en` …, or a `label` for all), and what else they
 * say for it.
 */
export interface OptionDefinition {
  readonly value: string;
  readonly label?: Text;
  readonly also?: readonly string[];
  readonly [locale: string]: Text | undefined;
}

/** What customers see of an option. */
export function labelOf({ value, label, also: _, ...words }: OptionDefinition): Text {
  if (label !== undefined) return label;
  return Object.keys(words).length > 0 ? (words as Readonly<Record<Locale, string>>) : value;
}
