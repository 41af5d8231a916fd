import { doneBefore, remember, type States, type StepKind, target, when } from '../compile-kit.ts';
import type { EachStep } from '../step-definition.ts';

/** `each`: the same steps for every item of a list; counts in a value of its own, so that a restart goes on at the same item. */
export const each: StepKind<EachStep> = {
  key: 'each',
  argument: (step) => step.each.as,
  compile: ({ each: loop }, id, next, kit) => {
    const states: States = {};
    const count = `~${id.replaceAll('.', '_')}`;
    const over = `${id}-over`;
    const item = `${id}-next`;
    states[over] = {
      entry: [{ type: 'set', params: { [loop.as]: null, [count]: null } }, remember(id)],
      always: { target: target(next) },
    };
    const first = kit.loop(loop.do, item, states);
    states[id] = {
      always: [
        // After a correction: a loop that was over stays over unless the list may be another now, one that runs goes on at its item.
        { guard: when({ all: [doneBefore(id).params, { '~redo': null, [count]: null }] }), target: target(next) },
        { guard: when({ '~replay': true, [count]: { filled: true } }), target: target(first) },
        { target: target(item) },
      ],
    };
    states[item] = {
      entry: [
        { type: 'set', params: { [count]: { add: 1 } } },
        { type: 'set', params: { [loop.as]: { '~item': `$${count}`, of: loop.in } } },
      ],
      always: [
        { guard: when({ [loop.as]: { filled: true }, [count]: { 'at-most': loop['at-most'] } }), target: target(first) },
        { target: target(over) },
      ],
    };
    return states;
  },
};
