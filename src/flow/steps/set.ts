import { doneBefore, remember, type StepKind, slotFilled, target } from '../compile-kit.ts';
import type { SetStep } from '../step-definition.ts';

/** `set`: gives slots values, or empties them. */
export const set: StepKind<SetStep> = {
  key: 'set',
  argument: (step) => Object.keys(step.set)[0] ?? '',
  compile: (step, id, next, kit) => {
    const told = Object.keys(step.set).filter((name) => kit.flow.slots?.[name] && step.set[name] !== null);
    // A question that is put again was not skipped.
    const reopened = Object.keys(step.set).filter((name) => step.set[name] === null && kit.flow.slots?.[name]?.optional);
    const skips = Object.fromEntries(reopened.map((name) => [`~skip-${name}`, null]));
    const done = [
      { type: 'set', params: { ...step.set, ...skips } },
      remember(id, step.set),
      ...told.flatMap((name) => slotFilled(kit.flow, name)),
    ];
    // After a correction sums and copies are made anew; what empties a question has done so, and in a loop all has been done.
    const isOnce = kit.inLoop() || told.length < Object.keys(step.set).filter((name) => kit.flow.slots?.[name]).length;
    return {
      [id]: {
        always: [
          ...(isOnce ? [{ guard: doneBefore(id, step.set), target: target(next) }] : []),
          { target: target(next), actions: done },
        ],
      },
    };
  },
};
