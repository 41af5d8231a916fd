import type { JsonObject } from '../../model/index.ts';
import { type States, type StepKind, sayWording, target } from '../compile-kit.ts';
import type { CallStep } from '../definition.ts';

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
        returned: {
          guard: { type: 'if', params: mine },
          ...(step.save ? { actions: [{ type: 'set', params: { [step.save]: '$event.value' } }] } : {}),
          target: target(next),
        },
        failed: {
          guard: { type: 'if', params: mine },
          actions: [{ type: 'set', params: { error: '$event.error' } }],
          target: target(failed),
        },
        ...Object.fromEntries(answeredByWaiting.map((command) => [command, waiting])),
      },
    };
    return states;
  },
};
