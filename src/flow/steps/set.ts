import { doneBefore, remember, type StepKind, slotFilled, target } from '../compile-kit.ts';
import type { SetStep } from '../step-definition.ts';

/** `set`: gives slots values, or empties them. */
export const set: StepKind<SetStep> = {
  key: 'set',
  argument: (step) => Object.keys(step.set)[0] ?? '',
  compile: (step, id, next, kit) => {
    const told = Object.keys(step.set).filter((name) => kit.flow.slots?.[name] && step.set[name] !== null);
    const done = [
      { type: 'set', params: step.set },
      remember(id, step.set),
      ...told.flatMap((name) => slotFilled(kit.flow, name)),
    ];
    return {
      [id]: {
        always: [
          { guard: doneBefore(id, step.set), target: target(next) },
          { target: target(next), actions: done },
        ],
      },
    };
  },
};
