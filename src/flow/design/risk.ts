import type { FlowDefinition } from '../definition.ts';
import { type DefinitionPath, innerSteps } from '../inner-steps.ts';
import type { StepDefinition } from '../step-definition.ts';
import type { Finding } from './finding.ts';

/** What a flow with much at stake lacks: a notice, and a yes before each call that writes. */
export function riskFindings(flow: FlowDefinition, writes: (service: string) => boolean): readonly Finding[] {
  if (flow.risk !== 'high') return [];
  const notice: readonly Finding[] =
    flow.notice === undefined ? [{ code: 'RISK_WITHOUT_NOTICE', facts: { flow: flow.flow }, path: ['risk'], at: 'key' }] : [];
  return [...notice, ...unconfirmed(flow, writes)];
}

/** Calls that write outside of every branch for a yes that was asked for. */
function unconfirmed(flow: FlowDefinition, writes: (service: string) => boolean): readonly Finding[] {
  const consents = new Set(
    Object.entries(flow.slots ?? {}).flatMap(([name, { type, fill = 'ask-first' }]) =>
      type === 'yes-no' && fill === 'ask-first' ? [name] : [],
    ),
  );
  const findings: Finding[] = [];
  const walk = (steps: readonly StepDefinition[], path: DefinitionPath, agreed: boolean) => {
    let isAgreed = agreed;
    steps.forEach((step, index) => {
      if (typeof step !== 'object') return;
      const here = [...path, index];
      if ('call' in step && writes(step.call) && !isAgreed)
        findings.push({ code: 'RISK_UNCONFIRMED', facts: { service: step.call }, path: [...here, 'call'] });
      const yes = 'if' in step && says(step.if, consents, true);
      const no = 'if' in step && says(step.if, consents, false);
      for (const inner of innerSteps(step)) {
        const isThen = inner.path[0] === 'then';
        walk(inner.steps, [...here, ...inner.path], isAgreed || (yes && isThen) || (no && inner.path[0] === 'else'));
      }
      // Whoever said no has left: what follows is for those who said yes.
      if (no && 'if' in step && step.then.some(leaves)) isAgreed = true;
      if (yes && 'if' in step && step.else?.some(leaves)) isAgreed = true;
    });
  };
  walk(flow.steps, ['steps'], false);
  return findings;
}

function says(conditions: { readonly [path: string]: unknown }, consents: ReadonlySet<string>, answer: boolean): boolean {
  return Object.entries(conditions).some(([path, wanted]) => consents.has(path) && wanted === answer);
}

function leaves(step: StepDefinition): boolean {
  return step === 'end' || 'end' in step || 'link' in step || 'handoff' in step || 'go' in step;
}
