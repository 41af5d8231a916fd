import type { Transition } from '../../machine/index.ts';
import type { JsonObject } from '../../model/index.ts';
import { type CompileKit, type States, type StepKind, sayWording, slotFilled, target, when } from '../compile-kit.ts';
import type { CallStep } from '../step-definition.ts';

/** How long a service may take when the flow does not say (standard 8.2: 3 s). */
const defaultTimeout = '3s';

/** What a customer may say while a service works that asks for nothing else: it is answered with "one moment". */
const answeredByWaiting = [
  'resume',
  'wait',
  'clarify',
  'no-match',
  'affirm',
  'deny',
  'solved',
  'not-solved',
  'thanks',
  'greet',
  'repeat',
  'skip',
];

/** `call`: a service of the host's; its result is kept, its failure goes its own way. */
export const call: StepKind<CallStep> = {
  key: 'call',
  argument: (step) => step.call,
  compile: (step, id, next, kit) => {
    const states: States = {};
    const mine: JsonObject = { 'event.call': id };
    const failed = kit.branch(step.fail ?? [{ handoff: 'system-trouble' }], next, states);
    const waiting = { actions: [sayWording('flow.one-moment', id)] };
    const params = { service: step.call, call: id, with: { ...step.with }, timeout: step.timeout ?? defaultTimeout };
    states[id] = {
      meta: { expects: { kind: 'nothing' } },
      entry: [{ type: 'call', params }],
      on: {
        returned: kept(step, kit, mine, next, failed),
        failed: {
          guard: when(mine),
          actions: [{ type: 'set', params: { error: '$event.error' } }],
          target: target(failed),
        },
        ...Object.fromEntries(answeredByWaiting.map((command) => [command, waiting])),
      },
    };
    return states;
  },
};

/** Keeps the result; where a part of it is missing that the flow wants, the call has failed. */
function kept(step: CallStep, kit: CompileKit, mine: JsonObject, next: string, failed: string): Transition[] {
  if (step.save === undefined) return [{ guard: when(mine), target: target(next) }];
  if (typeof step.save === 'string')
    return [{ guard: when(mine), target: target(next), actions: [{ type: 'set', params: { [step.save]: '$event.value' } }] }];
  const paths = Object.entries(step.save).map(([slot, path]) => [slot, `event.value.${path}`] as const);
  const wanted = paths.filter(([slot]) => !kit.flow.slots?.[slot]?.optional).map(([, path]) => [path, { filled: true }]);
  const told = paths.map(([slot]) => slot).filter((slot) => kit.flow.slots?.[slot]);
  return [
    {
      guard: when({ ...mine, ...Object.fromEntries(wanted) }),
      target: target(next),
      actions: [
        { type: 'set', params: Object.fromEntries(paths.map(([slot, path]) => [slot, `$${path}`])) },
        ...told.map((slot) => slotFilled(kit.flow.flow, slot)),
      ],
    },
    {
      guard: when(mine),
      target: target(failed),
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
