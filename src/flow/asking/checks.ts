import type { Action, StateConfig, Transition } from '../../machine/index.ts';
import type { JsonObject } from '../../model/index.ts';
import { type CompileKit, onward, type States, sayText, when } from '../compile-kit.ts';
import type { CheckDefinition, SlotDefinition } from '../slot-definition.ts';
import { inConditions, inValue } from '../step-values.ts';
import type { Refusal } from './refusal.ts';

/** What the states that check a value are built from. */
interface Checking {
  readonly kit: CompileKit;
  readonly slot: SlotDefinition;
  readonly name: string;
  readonly id: string;
  readonly states: States;
  /** The step after the question. */
  readonly next: string;
  readonly refusal: Refusal;
  /** Where a value leads that nothing refuses. */
  readonly accepted: string;
  /** What is done when a value counts. */
  readonly keep: readonly Action[];
}

/** `trying`: the value is held against the slot's checks, in their order; a service may be asked in between. */
export function checkingStates(checking: Checking): { [state: string]: StateConfig } {
  const { slot } = checking;
  const states: { [state: string]: StateConfig } = {};
  const stages = groups(slot.checks ?? []);
  stages.forEach(({ asked, checks }, index) => {
    const here = index === 0 ? 'trying' : `trying-${index + 1}`;
    if (asked) states[here] = asking(checking, asked, `judging-${index + 1}`);
    states[asked ? `judging-${index + 1}` : here] = {
      always: [
        ...checks.flatMap((check) => refuse(checking, check)),
        index === stages.length - 1 ? accept(checking) : { target: `trying-${index + 2}` },
      ],
    };
  });
  return states;
}

/** Checks between two questions to a service are made at once. */
function groups(checks: readonly CheckDefinition[]): { asked: CheckDefinition | undefined; checks: CheckDefinition[] }[] {
  const all: { asked: CheckDefinition | undefined; checks: CheckDefinition[] }[] = [{ asked: undefined, checks: [] }];
  for (const check of checks) {
    if (check.call === undefined) all.at(-1)?.checks.push(check);
    else all.push({ asked: check, checks: [check] });
  }
  return all.length > 1 && all[0]?.checks.length === 0 ? all.slice(1) : all;
}

function accept({ accepted, keep, slot }: Checking): Transition {
  return { target: accepted, actions: slot.confirm ? [] : keep };
}

/** The value is taken back, its reason told, and its question put again. */
function refuse({ name, id, refusal }: Checking, { if: conditions, say }: CheckDefinition): Transition[] {
  const emptied: Action = { type: 'set', params: { [name]: null } };
  return refusal
    .ways(conditions, sayText(say, 'request-data', id), 'asking')
    .map((way) => ({ ...way, actions: [...(way.actions ?? []), emptied, { type: 'offer', params: { [name]: null } }] }));
}

function asking({ kit, id, states, next }: Checking, check: CheckDefinition, judging: string): StateConfig {
  const call = `${id}-${check.call}`;
  const failed = kit.branch(check.fail ?? [{ handoff: 'system-trouble' }], next, states);
  const save: Action[] = check.save === undefined ? [] : [{ type: 'set', params: { [check.save]: '$event.value' } }];
  return {
    meta: { expects: { kind: 'nothing' } },
    entry: [
      {
        type: 'call',
        params: {
          service: check.call ?? '',
          call,
          with: { ...check.with },
          ...(check.timeout === undefined ? {} : { timeout: check.timeout }),
        },
      },
    ],
    on: {
      returned: { guard: when({ 'event.call': call }), target: judging, actions: save },
      failed: {
        guard: when({ 'event.call': call }),
        target: onward(kit.flow, failed),
        actions: [{ type: 'set', params: { error: '$event.error' } }],
      },
      ...kit.whileWaiting(id),
    },
  };
}

/** The name under which is remembered what a value was checked with. */
export function checkedName(step: string): string {
  return `${step}-checked`;
}

/** What the checks of a slot read beside its own value. */
export function checkedWith({ checks = [] }: SlotDefinition, name: string): JsonObject {
  const own = new Set([name, ...checks.flatMap(({ save }) => save ?? [])]);
  const reads = checks.flatMap((check) => [...inConditions(check.if, []), ...inValue((check.with ?? {}) as JsonObject, [])]);
  return Object.fromEntries(reads.filter((read) => !own.has(read.name)).map((read) => [read.name, `$${read.name}`]));
}
