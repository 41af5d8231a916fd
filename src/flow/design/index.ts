// What can be wrong with a flow that has the right shape: found in its definition, located by whoever read its file.
import type { Locale } from '../../model/index.ts';
import type { FlowDefinition } from '../definition.ts';
import type { Finding } from './finding.ts';
import { nameFindings } from './names.ts';
import { slotFindings } from './slots.ts';
import { textFindings } from './texts.ts';
import { wayFindings } from './ways.ts';

export type { Finding, FlowCode } from './finding.ts';

/** Everything that is wrong with a flow's design, for the languages its pack speaks. */
export function designFindings(flow: FlowDefinition, locales: readonly Locale[]): readonly Finding[] {
  return [...slotFindings(flow), ...nameFindings(flow), ...textFindings(flow, locales), ...wayFindings(flow)];
}
