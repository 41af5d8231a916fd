import type { StepKind } from '../compile-kit.ts';
import type { LinkStep } from '../step-definition.ts';

/** `link`: this flow is over, and another takes its place; the engine puts it there. */
export const link: StepKind<LinkStep> = {
  key: 'link',
  argument: (step) => step.link,
  compile: (step, id) => ({
    [id]: { type: 'final', entry: [{ type: 'set', params: { output: { outcome: 'done', link: step.link } } }] },
  }),
};
