import { KefuError } from '../errors/index.ts';
import { type Chart, compileChart } from './chart.ts';
import type { MachineConfig, StateConfig } from './config.ts';

/** A statechart ready to be stepped: its pure-JSON config, and what is compiled from it. */
export interface Machine {
  readonly id: string;
  /** A stage's integer version, or a flow's hash. */
  readonly version: number | string;
  /** An XState config as plain JSON: it opens in Stately's tools as it is. */
  readonly config: MachineConfig;
  /** The named delays in milliseconds. */
  readonly delays: { readonly [name: string]: number };
  /**
   * The stepper's own.
   *
   * @internal
   */
  readonly chart: Chart;
}

/**
 * The effects a machine may describe. The stepper hands them out as data and the engine carries them out; `set`, the only action
 * that changes the context, is done by the machine itself.
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
  'offer',
  'keep',
  'close',
] as const;

/** The name of an effect. */
export type EffectName = (typeof effectTypes)[number];

/**
 * Builds a machine from a pure-JSON config.
 *
 * The input of a frame is merged into the initial context, but for `facts`, which guards of the first step read as they read those
 * of an event; what the machine leaves in `context.output` is its output.
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
  return { id: config.id, version, config, delays, chart: compileChart(config, delays) };
}

function delaysOf(state: StateConfig): string[] {
  return [...Object.keys(state.after ?? {}), ...Object.values(state.states ?? {}).flatMap(delaysOf)];
}
