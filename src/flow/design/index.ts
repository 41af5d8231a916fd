// What can be wrong with a flow that has the right shape: found in its definition, located by whoever read its file.
import type { Locale } from '../../model/index.ts';
import type { FlowDefinition } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
import type { Finding } from './finding.ts';
import { nameFindings } from './names.ts';
import { riskFindings } from './risk.ts';
import { slotFindings } from './slots.ts';
import { exampleFindings, textFindings, textsOf } from './texts.ts';
import { wayFindings } from './ways.ts';

export type { Finding } from './finding.ts';
export { everyStep } from './walk.ts';

/** Everything that is wrong with a flow's design, for the languages its pack speaks. */
export function designFindings(
  flow: FlowDefinition,
  locales: readonly Locale[],
  writes: (service: string) => boolean,
): readonly Finding[] {
  const findings = [
    ...slotFindings(flow),
    ...nameFindings(flow),
    ...textFindings(flow, locales),
    ...wayFindings(flow),
    ...riskFindings(flow, writes),
    ...exampleFindings(flow, locales),
  ];
  // A slot that is unused because its name is mistyped elsewhere is one mistake.
  const meant = new Set(findings.map(({ facts }) => facts['suggestion']));
  // Nor is a value that is mistyped in one language a difference between the two.
  const mistyped = new Set(findings.filter(({ code }) => code === 'NAME_UNKNOWN').map(({ path }) => path.join(' ')));
  return findings.filter(
    ({ code, facts, path }) =>
      !(code === 'SLOT_UNUSED' && meant.has(facts['slot'])) && !(code === 'PLACEHOLDERS_DIFFER' && mistyped.has(path.join(' '))),
  );
}

/** Where a flow's texts stand. */
export function textPaths(flow: FlowDefinition): readonly DefinitionPath[] {
  return textsOf(flow).map(({ path }) => path);
}
