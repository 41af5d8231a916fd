import type { Action, Transition } from '../../machine/index.ts';
import type { JsonObject } from '../../model/index.ts';
import {
  type CompileKit,
  doneBefore,
  doneName,
  onward,
  remember,
  type States,
  type StepKind,
  slotFilled,
  when,
} from '../compile-kit.ts';
import type { CallStep } from '../step-definition.ts';

/** `call`: a service of the host's; its result is kept, its failure goes its own way. */
export const call: StepKind<CallStep> = {
  key: 'call',
  argument: (step) => step.call,
  compile: (step, id, next, kit) => {
    const states: States = {};
    const mine: JsonObject = { 'event.call': id };
    const failed = onward(kit.flow, kit.branch(step.fail ?? [{ handoff: 'system-trouble' }], next, states));
    const values = { ...step.with };
    const params = {
      service: step.call,
      call: id,
      with: values,
      ...(step.timeout === undefined ? {} : { timeout: step.timeout }),
    };
    const out = onward(kit.flow, next);
    states[id] = {
      initial: 'checking',
      states: {
        checking: {
          always: [
            { guard: doneBefore(id, values), target: out },
            // A write is done once, whatever is corrected afterwards.
            { guard: when({ '~replay': true, [`${doneName(id)}.wrote`]: true }), target: out },
            { target: 'calling', actions: [{ type: 'set', params: { '~redo': '$~replay' } }] },
          ],
        },
        calling: {
          meta: { expects: { kind: 'nothing' } },
          entry: [{ type: 'call', params }],
          on: {
            returned: [...stopped(kit, mine), ...kept(step, id, kit, mine, out, failed)],
            failed: {
              guard: when(mine),
              actions: [{ type: 'set', params: { error: '$event.error' } }],
              target: failed,
            },
            ...kit.whileWaiting(id),
          },
        },
      },
    };
    return states;
  },
};

/** The customer wanted to stop while the service wrote: too late, they are told, and the flow tells the result. */
function stopped(kit: CompileKit, mine: JsonObject): Transition[] {
  return [
    {
      guard: when({ ...mine, '~cancel': true, 'event.wrote': null }),
      target: onward(kit.flow, 'cancelled'),
    },
  ];
}

/** Keeps the result; where a part of it is missing that the flow wants, the call has failed. */
function kept(step: CallStep, id: string, kit: CompileKit, mine: JsonObject, out: string, failed: string): Transition[] {
  const done = remember(id, { ...step.with }, { wrote: '$event.wrote' });
  const uncalled: Action = { type: 'set', params: { '~cancel': null } };
  if (step.save === undefined) return [{ guard: when(mine), target: out, actions: [done, uncalled] }];
  if (typeof step.save === 'string')
    return [
      {
        guard: when(mine),
        target: out,
        actions: [
          { type: 'set', params: { [step.save]: '$event.value', '~cancel': null } },
          ...(kit.flow.slots?.[step.save] ? slotFilled(kit.flow, step.save) : []),
          done,
        ],
      },
    ];
  const paths = Object.entries(step.save).map(([slot, path]) => [slot, `event.value.${path}`] as const);
  const wanted = paths.filter(([slot]) => !kit.flow.slots?.[slot]?.optional).map(([, path]) => [path, { filled: true }]);
  const told = paths.map(([slot]) => slot).filter((slot) => kit.flow.slots?.[slot]);
  return [
    {
      guard: when({ ...mine, ...Object.fromEntries(wanted) }),
      target: out,
      actions: [
        { type: 'set', params: Object.fromEntries(paths.map(([slot, path]) => [slot, `$${path}`])) },
        ...told.flatMap((slot) => slotFilled(kit.flow, slot)),
        done,
        uncalled,
      ],
    },
    {
      guard: when(mine),
      target: failed,
      actions: [
        { type: 'set', params: { error: { code: 'incomplete-result', message: `the result of ${step.call} lacks a value` } } },
        {
          type: 'record',
          params: {
            type: 'trouble',
            code: 'VALUE_MISSING',
            message: `the result of ${step.call} lacks one of ${paths.map(([, path]) => path.slice('event.value.'.length)).join(', ')}`,
            where: `flow ${kit.flow.flow}, step ${step.id ?? `call-${step.call}`}`,
          },
        },
      ],
    },
  ];
}
