// What can be wrong with a flow that has the right shape: found in its definition, located by whoever read its file.
import type { Locale } from '../../model/index.ts';
import type { FlowDefinition } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
import type { Finding } from './finding.ts';
import { nameFindings } from './names.ts';
import { slotFindings } from './slots.ts';
import { textFindings, textsOf } from './texts.ts';
import { wayFindings } from './ways.ts';

export type { Finding, FlowCode } from './finding.ts';
export { everyStep } from './walk.ts';

/** Everything that is wrong with a flow's design, for the languages its pack speaks. */
export function designFindings(flow: FlowDefinition, locales: readonly Locale[]): readonly Finding[] {
  const findings = [...slotFindings(flow), ...nameFindings(flow), ...textFindings(flow, locales), ...wayFindings(flow)];
  // A slot that is unused because its name is mistyped elsewhere is one mistake.
  const meant = new Set(findings.map(({ facts }) => facts['suggestion']));
  return findings.filter(({ code, facts }) => code !== 'SLOT_UNUSED' || !meant.has(facts['slot']));
}

/** Where a flow's texts stand. */
export function textPaths(flow: FlowDefinition): readonly DefinitionPath[] {
  return textsOf(flow).map(({ path }) => path);
}
