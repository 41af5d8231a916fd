import type { Json, JsonObject } from '../model/index.ts';

/** A named action of a statechart; its params are plain JSON in which a string `$path` stands for a value. */
export interface Action {
  readonly type: string;
  readonly params?: JsonObject;
}

/** A named guard: `if` with a map of conditions. */
export interface Guard {
  readonly type: 'if';
  readonly params: JsonObject;
}

/** One way out of a state. */
export interface Transition {
  readonly target?: string;
  readonly guard?: Guard;
  readonly actions?: readonly Action[];
  readonly reenter?: boolean;
}

/** One way or several, the first whose guard holds is taken. */
export type Transitions = Transition | readonly Transition[];

/** A state of a statechart as pure JSON. */
export interface StateConfig {
  readonly id?: string;
  readonly type?: 'final' | 'history' | 'parallel';
  readonly history?: 'deep' | 'shallow';
  readonly target?: string;
  readonly initial?: string;
  readonly entry?: readonly Action[];
  readonly exit?: readonly Action[];
  readonly on?: { readonly [event: string]: Transitions };
  readonly always?: Transitions;
  /** Keys are names of delays. */
  readonly after?: { readonly [delay: string]: Transitions };
  readonly states?: { readonly [name: string]: StateConfig };
  /** What the state waits for, and where its author wrote it. */
  readonly meta?: JsonObject;
}

/** A whole statechart as pure JSON: it opens in Stately's tools as it is. */
export interface MachineConfig extends StateConfig {
  readonly id: string;
  readonly context?: { readonly [key: string]: Json };
}
