import { type AnyStateMachine, assign, setup } from 'xstate';
import { KefuError } from '../errors/index.ts';
import type { Json, JsonObject } from '../model/index.ts';
import { holds } from './conditions.ts';
import type { MachineConfig, StateConfig } from './config.ts';
import { resolveObject } from './references.ts';

/** A statechart ready to be stepped: its pure-JSON config, and the XState machine built from it. */
export interface Machine {
  readonly id: string;
  /** A stage's integer version, or a flow's hash. */
  readonly version: number | string;
  readonly config: MachineConfig;
  /** An ordinary XState machine: `createActor(logic.provide({ actions }))` works for whoever wants live actors. */
  readonly logic: AnyStateMachine;
}

/**
 * The effects a machine may describe. The stepper hands them out as data and the engine carries them out; `set`, the only
 * action that changes the context, is done by the machine itself.
 */
export const effectTypes = [
  'say',
  'say-agent',
  'search',
  'estimate',
  'call',
  'desk',
  'hand-off',
  'open-case',
  'push',
  'drop',
  'forward',
  'resume',
  'tell',
  'record',
  'close',
] as const;

/** The name of an effect. */
export type EffectName = (typeof effectTypes)[number];

/** How many microsteps one event may cause before the machine is taken to loop. */
export const mostSteps = 1000;

const effectActions = Object.fromEntries(effectTypes.map((type) => [type, () => {}]));

/**
 * Builds a machine from a pure-JSON config.
 *
 * Named delays get their milliseconds from `delays`. The input of a frame is merged into the initial context, but for `facts`,
 * which guards of the first step read as they read those of an event; what the machine leaves in `context.output` is its output.
 */
export function defineMachine(
  config: MachineConfig,
  version: number | string,
  delays: { readonly [name: string]: number } = {},
): Machine {
  for (const delay of delaysOf(config)) {
    if (!Object.hasOwn(delays, delay)) {
      throw new KefuError('MACHINE_DELAY_UNKNOWN', { delay, known: Object.keys(delays) }, { path: `machine ${config.id}` });
    }
  }
  const kit = setup({
    types: {} as { context: Record<string, Json | undefined>; input: JsonObject | undefined },
    actions: {
      ...effectActions,
      set: assign(({ context, event }, params: JsonObject) => changes(params, context, event as unknown as JsonObject)),
    },
    guards: {
      if: ({ context, event }, params: JsonObject) => holds(params, { context, event: event as unknown as JsonObject }),
    },
    delays: { ...delays },
  });
  // XState's config type wants literal action names; ours is plain JSON, checked by the vocabulary's own types.
  const logic = kit.createMachine({
    ...config,
    context: ({ input }: { input: JsonObject | undefined }) => {
      const { facts: _, ...values } = input ?? {};
      return { ...config.context, ...values };
    },
    output: ({ context }: { context: JsonObject }) => context['output'] ?? {},
    options: { maxIterations: mostSteps },
  } as never) as unknown as AnyStateMachine;
  return { id: config.id, version, config, logic };
}

/** What a `set` changes: each key a value, a `$path`, `null` to empty it, or `{ add: n }`. */
function changes(params: JsonObject, context: JsonObject, event: JsonObject): Record<string, Json | undefined> {
  const resolved = resolveObject(params, { context, event });
  const changed: Record<string, Json | undefined> = {};
  for (const key of Object.keys(params)) {
    // An empty value is no value: the record stays small, and a machine need not name what it has not got.
    const value = resolved[key] ?? undefined;
    changed[key] = isAddition(value) ? Number(context[key] ?? 0) + value.add : value;
  }
  return changed;
}

function isAddition(value: Json | undefined): value is { add: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 1 &&
    typeof (value as JsonObject)['add'] === 'number'
  );
}

function delaysOf(state: StateConfig): string[] {
  return [...Object.keys(state.after ?? {}), ...Object.values(state.states ?? {}).flatMap(delaysOf)];
}
