import { type States, type StepKind, target } from '../compile-kit.ts';
import type { HandoffStep } from '../step-definition.ts';

/** `handoff`: a human takes over; comes back only when nobody is there or the customer will not wait. */
export const handoff: StepKind<HandoffStep> = {
  key: 'handoff',
  argument: (step) => step.handoff,
  compile: (step, id, _next, kit) => {
    const states: States = {};
    const back = kit.branch(step.unavailable ?? [{ end: 'abandoned' }], '', states);
    states[id] = {
      meta: { expects: { kind: 'nothing' } },
      entry: [{ type: 'tell', params: { event: { type: 'hand-off', reason: step.handoff } } }],
      on: { resume: { target: target(back) } },
    };
    return states;
  },
};
