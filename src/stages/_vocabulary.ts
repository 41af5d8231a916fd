// The stages' statecharts are pure JSON; these write it tersely.
import type { Action, Guard } from '../machine/index.ts';
import type { Json, JsonObject } from '../model/index.ts';

/** Buttons that stages offer; the engine knows each one's label and command. */
export type ChoiceName =
  | 'yes'
  | 'no'
  | 'solved'
  | 'not-solved'
  | 'satisfied'
  | 'dissatisfied'
  | 'human'
  | 'none-of-these'
  | 'message'
  | 'callback'
  | 'cancel-wait'
  | 'go-on'
  | 'skip'
  | 'rate-5'
  | 'rate-4'
  | 'rate-3'
  | 'rate-2'
  | 'rate-1';

interface Saying {
  readonly choices?: readonly ChoiceName[];
  /** A `$path` to options (articles or flows) that become choices before the named ones. */
  readonly options?: string;
  readonly with?: JsonObject;
}

/** Says one of the wording's texts. */
export function say(text: string, saying: Saying = {}): Action {
  return { type: 'say', params: { text, ...(saying as JsonObject) } };
}

/** Changes the machine's context. */
export function set(changes: { readonly [key: string]: Json }): Action {
  return { type: 'set', params: changes };
}

/** Writes an event into the log. */
export function record(type: string, facts: JsonObject = {}): Action {
  return { type: 'record', params: { type, ...facts } };
}

/** Puts a machine on the stack above everything. */
export function push(machine: string, input: JsonObject = {}): Action {
  return { type: 'push', params: { machine, input } };
}

/** Removes every frame above this one. */
export const drop: Action = { type: 'drop' };

/** Gives the command at hand to the stack again, from the top. */
export const forward: Action = { type: 'forward' };

/** Lets the frame on top ask its open question again. */
export function resume(reason = 'returned'): Action {
  return { type: 'resume', params: { reason } };
}

/** Any other effect. */
export function effect(type: string, params: JsonObject = {}): Action {
  return { type, params };
}

/** A guard: all conditions hold. */
export function when(conditions: JsonObject): Guard {
  return { type: 'if', params: conditions };
}
