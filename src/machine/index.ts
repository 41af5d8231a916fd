// The pure stepper: (snapshot, event) → (snapshot, effects); frames; the vocabulary of the statecharts.
export { comparisons, holds } from './conditions.ts';
export type { Action, Guard, MachineConfig, StateConfig, Transition, Transitions } from './config.ts';
export { defineMachine, type Machine } from './define-machine.ts';
export { edgesOf, toMermaid } from './draw.ts';
export { above, frameOf, replaced, timerKey, timerOwner } from './frames.ts';
export { lookUp, resolveObject } from './references.ts';
export { statePath } from './state-path.ts';
export { type Effect, enter, type Step, step } from './step.ts';
