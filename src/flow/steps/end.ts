import { ended, type StepKind } from '../compile-kit.ts';
import type { EndStep } from '../step-definition.ts';

/** `end`: the flow is over, with an outcome. */
export const end: StepKind<EndStep> = {
  key: 'end',
  argument: (step) => step.end,
  compile: (step, id, _next, kit) => ({ [id]: ended(kit.flow, step.end) }),
};
