import { doneBefore, onward, remember, type States, type StepKind } from '../compile-kit.ts';
import type { HandoffStep } from '../step-definition.ts';

/** `handoff`: a human takes over; comes back only when nobody is there or the customer will not wait. */
export const handoff: StepKind<HandoffStep> = {
  key: 'handoff',
  argument: (step) => step.handoff,
  compile: (step, id, _next, kit) => {
    const states: States = {};
    const back = onward(kit.flow, kit.branch(step.unavailable ?? [{ end: 'abandoned' }], '', states));
    states[id] = {
      initial: 'checking',
      states: {
        checking: { always: [{ guard: doneBefore(id), target: back }, { target: 'requested' }] },
        requested: {
          meta: { expects: { kind: 'nothing' } },
          entry: [{ type: 'tell', params: { event: { type: 'hand-off', reason: step.handoff } } }],
          on: { resume: { target: back, actions: [remember(id)] } },
        },
      },
    };
    return states;
  },
};
