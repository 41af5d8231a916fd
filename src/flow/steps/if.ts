import { type States, type StepKind, target, when } from '../compile-kit.ts';
import type { IfStep } from '../step-definition.ts';

/** `if`: two ways on, by conditions on what is known. */
export const branch: StepKind<IfStep> = {
  key: 'if',
  argument: (step) => Object.keys(step.if)[0] ?? '',
  compile: (step, id, next, kit) => {
    const states: States = {};
    const then = kit.branch(step.then, next, states);
    const otherwise = step.else ? kit.branch(step.else, next, states) : next;
    states[id] = { always: [{ guard: when(step.if), target: target(then) }, { target: target(otherwise) }] };
    return states;
  },
};
