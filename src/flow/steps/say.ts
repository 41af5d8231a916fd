import { type StepKind, sayText, target } from '../compile-kit.ts';
import type { SayStep } from '../step-definition.ts';

/** `say`: a text, then on. */
export const say: StepKind<SayStep> = {
  key: 'say',
  argument: () => '',
  compile: (step, id, next) => ({
    [id]: { entry: [sayText(step.say, step.act ?? 'inform', id)], always: { target: target(next) } },
  }),
};
