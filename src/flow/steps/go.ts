import { type StepKind, target } from '../compile-kit.ts';
import type { GoStep } from '../step-definition.ts';

/** `go`: on to a step by its name, also one that was passed; what comes then is done anew. */
export const go: StepKind<GoStep> = {
  key: 'go',
  argument: (step) => step.go,
  compile: (step, id) => ({
    [id]: { always: { target: target(step.go), actions: [{ type: 'set', params: { '~replay': null } }] } },
  }),
};
