import { type AnyStateMachine, assign, setup } from 'xstate';
import type { Json, JsonObject } from '../model/index.ts';
import { holds } from './conditions.ts';
import { effectTypes, type Machine } from './define-machine.ts';
import { changed, mostSteps } from './step.ts';

/** Effects do nothing until they are provided. */
const effects = Object.fromEntries(effectTypes.map((type) => [type, () => {}]));

/**
 * The same machine for XState: an ordinary one, so that `createActor(toXState(machine).provide({ actions }))` runs it live, and its
 * tools for paths, inspection and drawing work on it.
 *
 * @example
 * import { createActor } from 'xstate';
 * import { createStages, toXState } from 'kefu/xstate';
 * const actor = createActor(toXState(createStages().feedback), { input: { leg: 'assistant' } }).start();
 * console.log(actor.getSnapshot().value); // → inviting
 * actor.stop();
 */
export function toXState(machine: Machine): AnyStateMachine {
  const { config } = machine;
  const kit = setup({
    types: {} as { context: Record<string, Json | undefined>; input: JsonObject | undefined },
    actions: {
      ...effects,
      set: assign(({ context, event }, params: JsonObject) => {
        const next = changed({ context, event: event as unknown as JsonObject }, params);
        // `assign` merges: what was emptied must be named.
        return { ...Object.fromEntries(Object.keys(params).map((key) => [key, undefined])), ...next };
      }),
    },
    guards: {
      if: ({ context, event }, params: JsonObject) => holds(params, { context, event: event as unknown as JsonObject }),
    },
    delays: { ...machine.delays },
  });
  // XState's config type wants literal names; ours is plain JSON, checked by the vocabulary's own types.
  return kit.createMachine({
    ...config,
    context: ({ input }: { input: JsonObject | undefined }) => {
      const { facts: _, ...values } = input ?? {};
      return { ...config.context, ...values };
    },
    output: ({ context }: { context: JsonObject }) => context['output'] ?? {},
    options: { maxIterations: mostSteps },
  } as never) as unknown as AnyStateMachine;
}
