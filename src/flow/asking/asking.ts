import type { Action, Transition } from '../../machine/index.ts';
import type { Json, JsonObject } from '../../model/index.ts';
import { type CompileKit, remember, type States, slotFilled, when } from '../compile-kit.ts';
import { optionsOf, type SlotDefinition } from '../slot-definition.ts';
import { checkedName, checkedWith } from './checks.ts';
import { fits } from './fits.ts';
import type { Refusal } from './refusal.ts';

/** What a compiled question is made of. */
export interface Asking {
  readonly kit: CompileKit;
  readonly slot: SlotDefinition;
  readonly name: string;
  readonly id: string;
  readonly states: States;
  /** The step after it. */
  readonly next: string;
  /** Where a value leads that counts. */
  readonly out: string;
  /** Where a value goes that fits: to its checks, to be read back, or on. */
  readonly fitted: string;
  readonly refusal: Refusal;
}

/** Takes a value at a path, if it fits. */
export function taken(asking: Asking, path: string, to: string, only: JsonObject = {}): Transition[] {
  const { slot, name } = asking;
  const whole = (more: JsonObject, sets: { readonly [slot: string]: Json } = {}): Transition => ({
    guard: when({ ...only, all: [fits(slot, path), more] }),
    actions: [{ type: 'set', params: { [name]: `$${path}`, ...sets } }, ...(to === asking.out ? keep(asking) : heard(asking))],
    target: to,
  });
  const withMore = optionsOf(slot).flatMap(({ value, sets }) => (sets ? [whole({ [path]: value }, sets)] : []));
  return [...withMore, whole({})];
}

/** A sensitive value is masked where it was said, not only once it counts. */
function heard({ kit, slot, name }: Asking): Action[] {
  if (!slot.sensitive) return [];
  return [
    {
      type: 'record',
      params: { type: 'slot-heard', flow: kit.flow.flow, slot: name, value: `$${name}`, sensitive: true },
    },
  ];
}

/** What is done with a value that counts. */
export function keep({ kit, slot, name, id }: Asking): Action[] {
  const checked = checkedWith(slot, name);
  return [...slotFilled(kit.flow, name), ...(Object.keys(checked).length > 0 ? [remember(checkedName(id), checked)] : [])];
}

/** Whether a value lives longer than its flow. */
export function isKept({ keep: where = 'flow' }: SlotDefinition): boolean {
  return where !== 'flow';
}
