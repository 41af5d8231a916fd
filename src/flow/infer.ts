// What TypeScript can tell of a flow before it is ever run: its slots, their types, and what its steps name.
import type { Json } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';

/** Values of each type of slot, as services and hosts get them. */
interface ValueOf {
  text: string;
  number: number;
  money: { readonly amount: number; readonly currency: string };
  date: string;
  time: string;
  duration: number;
  'yes-no': boolean;
  phone: string;
  email: string;
  'order-number': string;
  'id-card': string;
  city: string;
}

type SlotValue<Slot> = Slot extends { readonly type: 'choice'; readonly options: readonly { readonly value: infer Value }[] }
  ? Value
  : Slot extends { readonly type: infer Type }
    ? Type extends keyof ValueOf
      ? ValueOf[Type]
      : string
    : Json;

type Listed<Slot, Value> = Slot extends { readonly many: true } ? readonly Value[] : Value;

/** The slots of a flow with the types of their values: `{ order: string; pieces: number }`. */
export type SlotValues<Definition extends FlowDefinition> = {
  readonly [Name in keyof Definition['slots']]: Listed<Definition['slots'][Name], SlotValue<Definition['slots'][Name]>>;
};

type Ways<Way> = Way extends { readonly then: infer Steps } ? Steps : Way extends { readonly else: infer Steps } ? Steps : never;

type Inner<Step> =
  | (Step extends { readonly then: infer Steps } ? Steps : never)
  | (Step extends { readonly else: infer Steps } ? Steps : never)
  | (Step extends { readonly fail: infer Steps } ? Steps : never)
  | (Step extends { readonly unavailable: infer Steps } ? Steps : never)
  | (Step extends { readonly each: { readonly do: infer Steps } } ? Steps : never)
  | (Step extends { readonly choose: readonly (infer Way)[] } ? Ways<Way> : never);

type Every<Steps> = Steps extends readonly (infer Step)[] ? (Step extends string ? never : Step | Every<Inner<Step>>) : never;

/** Every step of a flow, also those inside others. */
type StepsOf<Definition extends FlowDefinition> = string extends Definition['flow']
  ? never
  :
      | Every<Definition['steps']>
      | (Definition['slots'][keyof Definition['slots']] extends infer Slot
          ? Slot extends { readonly otherwise: infer Steps }
            ? Every<Steps>
            : never
          : never);

type Asked<Step> = Step extends { readonly ask: infer Name extends string } ? Name : never;

/** Names that steps give values to. */
type Written<Step> =
  | (Step extends { readonly save: infer Name } ? (Name extends string ? Name : keyof Name) : never)
  | (Step extends { readonly set: infer Values } ? keyof Values : never)
  | (Step extends { readonly each: { readonly as: infer Name } } ? Name : never)
  | (Step extends { readonly run: { readonly save: infer Values } } ? keyof Values : never);

/** Names that the engine gives every flow. */
type Given =
  | 'error'
  | 'outcome'
  | 'customer'
  | 'assistant'
  | 'within'
  | 'hotline'
  | 'case'
  | 'wait'
  | 'hours'
  | 'opens'
  | 'facts';

type Words<Text> = Text extends string ? Text : Text extends object ? Words<Text[keyof Text & (string | number)]> : never;
type FirstWord<Path> = Path extends `${infer Name} ${string}`
  ? FirstWord<Name>
  : Path extends `${infer Name}.${string}`
    ? Name
    : Path;
type Placeholders<Text> = Text extends `${string}{$${infer Name}}${infer Rest}` ? FirstWord<Name> | Placeholders<Rest> : never;
type Shown<Step> = Step extends { readonly say: infer Text } ? Placeholders<Words<Text>> : never;

type Call = { readonly call: string };
type Inputs<Step, Slots> = {
  readonly [One in Step as One extends Call ? One['call'] : never]: One extends { readonly with: infer Values }
    ? { readonly [Key in keyof Values]: Sent<Values[Key], Slots> }
    : Record<never, never>;
};

/** The services a flow calls, with what each is sent. */
export type ServiceInputs<Definition extends FlowDefinition> = Inputs<StepsOf<Definition>, Definition['slots']>;

type Sent<Value, Slots> = Value extends `$${infer Name}`
  ? Name extends keyof Slots
    ? Listed<Slots[Name], SlotValue<Slots[Name]>>
    : Json
  : Value;

type Mistake<Words extends string> = { readonly steps: Words };

/** Nothing, or what is wrong with a flow written out in TypeScript: a slot or a value that it names and does not have. */
export type Checked<Definition extends FlowDefinition> = string extends Definition['flow']
  ? unknown
  : Exclude<Asked<StepsOf<Definition>>, keyof Definition['slots']> extends infer Missing extends string
    ? [Missing] extends [never]
      ? Exclude<
          Shown<StepsOf<Definition>>,
          keyof Definition['slots'] | Written<StepsOf<Definition>> | Given
        > extends infer Unknown extends string
        ? [Unknown] extends [never]
          ? unknown
          : Mistake<`nothing gives "$${Unknown}" a value`>
        : unknown
      : Mistake<`there is no slot "${Missing}"`>
    : unknown;
