// The five stages and the conversation that joins them: XState machines written as pure JSON.
import { KefuError } from '../errors/index.ts';
import { defineMachine, type Machine, type MachineConfig } from '../machine/index.ts';
import { milliseconds } from '../model/index.ts';
import { consultation } from './consultation.ts';
import { conversation } from './conversation.ts';
import { feedback } from './feedback.ts';
import { followUp } from './follow-up.ts';
import { handoff } from './handoff.ts';
import { resolution } from './resolution.ts';
import { defaultStageSettings, type StageSettings } from './settings.ts';

export type { ChoiceName } from './_vocabulary.ts';
export { defaultStageSettings, type StageSettings } from './settings.ts';

/** The name of a stage's machine. */
export type StageName = 'conversation' | 'consultation' | 'resolution' | 'handoff' | 'follow-up' | 'feedback';

/**
 * The integer version of each stage machine. A change of its states or context raises it and adds a migration, so that saved
 * conversations go on.
 */
const stageVersions: { readonly [name in StageName]: number } = {
  conversation: 1,
  consultation: 1,
  resolution: 1,
  handoff: 1,
  'follow-up': 1,
  feedback: 1,
};

/** The statecharts as pure JSON, for drawings and tools. */
export const stageConfigs: { readonly [name in StageName]: MachineConfig } = {
  conversation,
  consultation,
  resolution,
  handoff,
  'follow-up': followUp,
  feedback,
};

/** The stage machines by name. */
export type Stages = { readonly [name in StageName]: Machine };

/**
 * Builds the stage machines with a host's waiting times. Each has its `config`, an XState config as plain JSON; `toXState` makes an
 * ordinary XState machine of it.
 *
 * Throws a `DURATION_INVALID` for a wait that is none.
 *
 * @example
 * import { createStages } from 'kefu/xstate';
 * const { handoff } = createStages({ refresh: '30s' });
 * console.log(Object.keys(handoff.config.states ?? {}).includes('queued')); // → true
 */
export function createStages(settings: Partial<StageSettings> = {}): Stages {
  const delays: Record<string, number> = {};
  for (const [name, text] of Object.entries({ ...defaultStageSettings, ...settings })) {
    const length = milliseconds(text);
    if (length === undefined) throw new KefuError('DURATION_INVALID', { text }, { path: `waits.${name}` });
    delays[name] = length;
  }
  const names = Object.keys(stageConfigs) as StageName[];
  return Object.fromEntries(
    names.map((name) => [name, defineMachine(stageConfigs[name], stageVersions[name], delays)]),
  ) as Stages;
}
