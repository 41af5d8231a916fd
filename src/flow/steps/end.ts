import type { StepKind } from '../compile-kit.ts';
import type { EndStep } from '../definition.ts';

/** `end`: the flow is over, with an outcome. */
export const end: StepKind<EndStep> = {
  key: 'end',
  argument: (step) => step.end,
  compile: (step, id) => ({
    [id]: { type: 'final', entry: [{ type: 'set', params: { output: { outcome: step.end } } }] },
  }),
};
