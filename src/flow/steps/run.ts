import { doneBefore, doneName, onward, type StepKind, slotFilled } from '../compile-kit.ts';
import type { RunStep } from '../step-definition.ts';

/** `run`: another flow as a frame above this one; it comes back with its outcome and what it gives. */
export const run: StepKind<RunStep> = {
  key: 'run',
  argument: ({ run }) => (typeof run === 'string' ? run : run.flow),
  compile: ({ run: given }, id, next, kit) => {
    const { flow, with: values = {}, save = {} } = typeof given === 'string' ? { flow: given } : given;
    const saved = Object.fromEntries(Object.entries(save).map(([slot, theirs]) => [slot, `$event.output.given.${theirs}`]));
    const told = Object.keys(save).filter((name) => kit.flow.slots?.[name]);
    // What its slots were is kept until this flow is over: a correction may be about one of them.
    const done = { with: values, flow, slots: '$event.output.slots', wrote: '$event.output.wrote' };
    return {
      [id]: {
        initial: 'checking',
        states: {
          checking: { always: [{ guard: doneBefore(id, values), target: onward(kit.flow, next) }, { target: 'running' }] },
          running: {
            meta: { expects: { kind: 'nothing' } },
            entry: [{ type: 'push', params: { flow, with: values } }],
            on: {
              'frame-done': {
                target: onward(kit.flow, next),
                actions: [
                  { type: 'set', params: { outcome: '$event.output.outcome', ...saved, [doneName(id)]: done } },
                  ...told.flatMap((name) => slotFilled(kit.flow, name)),
                ],
              },
            },
          },
        },
      },
    };
  },
};
