import type { Transition } from '../../machine/index.ts';
import { type States, type StepKind, target, when } from '../compile-kit.ts';
import type { ChooseStep } from '../step-definition.ts';

/** `choose`: many ways on; without one that fits, the next step. */
export const choose: StepKind<ChooseStep> = {
  key: 'choose',
  argument: () => '',
  compile: (step, id, next, kit) => {
    const states: States = {};
    const ways: Transition[] = step.choose.map((way) =>
      'then' in way
        ? { guard: when(way.if), target: target(kit.branch(way.then, next, states)) }
        : { target: target(kit.branch(way.else, next, states)) },
    );
    states[id] = { always: [...ways, { target: target(next) }] };
    return states;
  },
};
