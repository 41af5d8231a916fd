import type { Json } from './json.ts';
import type { Text } from './text.ts';

/** Something the customer can be offered: an article or a flow, with the name they see. */
export interface Option {
  readonly article?: string;
  readonly flow?: string;
  readonly title: Text;
  /** Values for the flow that the customer's words held already. */
  readonly values?: { readonly [slot: string]: Json };
}

/**
 * What a customer's words ask of the conversation. An interpreter proposes commands; only the machines act on them.
 *
 * A command is the event a frame's machine receives, so its `type` is also the name of the transition it may take.
 */
export type Command =
  | { readonly type: 'answer'; readonly article: string; readonly title?: Text }
  | {
      readonly type: 'start';
      readonly flow: string;
      readonly title?: Text;
      readonly values?: { readonly [slot: string]: Json };
      /** Flows to run one after the other when this one is over. */
      readonly then?: readonly string[];
    }
  | { readonly type: 'clarify'; readonly options: readonly Option[] }
  | { readonly type: 'no-match'; readonly options: readonly Option[] }
  | { readonly type: 'fill'; readonly slot: string; readonly value: Json }
  /** Other values for slots that have one; without `to` the customer has not said which. */
  | { readonly type: 'correct'; readonly values: { readonly [slot: string]: { readonly to?: Json } } }
  | { readonly type: 'unfit'; readonly slot: string }
  | { readonly type: 'rate'; readonly rating: Rating }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: SimpleAct };

/** The acts that carry nothing but themselves. */
export type SimpleAct =
  | 'affirm'
  | 'deny'
  | 'solved'
  | 'not-solved'
  | 'satisfied'
  | 'dissatisfied'
  | 'cancel'
  | 'repeat'
  | 'why'
  | 'wait'
  | 'skip'
  | 'decline'
  | 'unknown'
  | 'greet'
  | 'thanks'
  | 'bye'
  | 'chat'
  | 'none-of-these'
  | 'leave-message'
  | 'ask-callback'
  | 'ask-human'
  | 'ask-identity'
  | 'complain'
  | 'danger';

/** Every simple act: the closed list an interpreter's proposals are checked against. */
export const simpleActs: readonly SimpleAct[] = [
  'affirm',
  'deny',
  'solved',
  'not-solved',
  'satisfied',
  'dissatisfied',
  'cancel',
  'repeat',
  'why',
  'wait',
  'skip',
  'decline',
  'unknown',
  'greet',
  'thanks',
  'bye',
  'chat',
  'none-of-these',
  'leave-message',
  'ask-callback',
  'ask-human',
  'ask-identity',
  'complain',
  'danger',
];

/** A customer's rating, 1 (poor) to 5 (excellent) per dimension (standard 2.3: speed, accuracy, attitude). */
export interface Rating {
  readonly speed?: number;
  readonly accuracy?: number;
  readonly attitude?: number;
  readonly overall?: number;
  readonly comment?: string;
}
