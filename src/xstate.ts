// `kefu/xstate`: the stages and flows as ordinary XState machines, for live actors, inspection, paths and drawings.
import type { AnyStateMachine } from 'xstate';
import { machineOfFlow } from './flow/compile.ts';
import type { Flow } from './flow/index.ts';
import { toXState } from './machine/to-xstate.ts';

export type { Action, Guard, Machine, MachineConfig, StateConfig, Transition, Transitions } from './machine/index.ts';
export { toXState } from './machine/to-xstate.ts';
export { createStages, type StageName, type Stages } from './stages/index.ts';

/**
 * A flow as an XState machine in which every step is a named state.
 *
 * @example
 * import { defineFlow } from 'kefu';
 * import { toMachine } from 'kefu/xstate';
 * const hello = defineFlow({ flow: 'hello', title: 'Hello', steps: [{ say: 'Hello.' }, { end: 'solved' }] });
 * console.log(Object.keys(toMachine(hello).states).join(' ')); // → say end-solved end cancelled abandoned
 */
export function toMachine(flow: Flow): AnyStateMachine {
  return toXState(machineOfFlow(flow));
}
