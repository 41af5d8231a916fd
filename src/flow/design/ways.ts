import { suggest } from '../../errors/index.ts';
import { stepsInCircles } from '../circles.ts';
import { compileFlow } from '../compile.ts';
import type { FlowDefinition } from '../definition.ts';
import { innerSteps } from '../inner-steps.ts';
import type { GoStep, StepDefinition } from '../step-definition.ts';
import { type NamedStep, nameSteps } from '../step-names.ts';
import type { Finding } from './finding.ts';
import { everyList, everyStep } from './walk.ts';

/** Kinds of steps after which nothing more of their list is done. */
const last = ['end', 'link', 'go', 'handoff'] as const;

/** What is wrong with the ways through a flow. */
export function wayFindings(flow: FlowDefinition): readonly Finding[] {
  const names = nameSteps(flow);
  return [
    ...repeated(names),
    ...reserved(names),
    ...wrongTurns(flow, names),
    ...unreachable(flow),
    ...unprotected(flow),
    ...endless(flow),
  ];
}

function repeated(names: readonly NamedStep[]): readonly Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ step, path }): Finding[] => {
    const id = typeof step === 'object' ? step.id : undefined;
    if (id === undefined) return [];
    if (seen.has(id)) return [{ code: 'STEP_REPEATED', facts: { step: id }, path: [...path, 'id'] }];
    seen.add(id);
    return [];
  });
}

/** Names of states that every flow has beside its steps. */
const taken: ReadonlySet<string> = new Set(['end', 'abandoned', 'cancelled', 'notice', 'begin', 'not-allowed', 'too-long']);

function reserved(names: readonly NamedStep[]): readonly Finding[] {
  return names.flatMap(({ step, path }): Finding[] => {
    const id = typeof step === 'object' ? step.id : undefined;
    return id !== undefined && taken.has(id) ? [{ code: 'STEP_RESERVED', facts: { step: id }, path: [...path, 'id'] }] : [];
  });
}

function wrongTurns(flow: FlowDefinition, names: readonly NamedStep[]): readonly Finding[] {
  const known = names.map(({ name }) => name);
  return everyStep(flow).flatMap(({ step, path }): Finding[] => {
    if (typeof step !== 'object' || !('go' in step) || known.includes(step.go)) return [];
    const near = suggest(step.go, known);
    return [
      { code: 'STEP_UNKNOWN', facts: { step: step.go, known, ...(near ? { suggestion: near } : {}) }, path: [...path, 'go'] },
    ];
  });
}

/** Steps that stand after one which leaves: nothing leads to them, unless a `go` does. */
function unreachable(flow: FlowDefinition): readonly Finding[] {
  const targets = new Set(everyStep(flow).flatMap(({ step }) => (typeof step === 'object' && 'go' in step ? [step.go] : [])));
  const names = new Map(nameSteps(flow).map(({ name, path }) => [path.join(' '), name]));
  return everyList(flow).flatMap(({ steps, path }): Finding[] => {
    const stop = steps.findIndex(leaves);
    const next = stop + 1;
    if (stop < 0 || next >= steps.length || targets.has(names.get([...path, next].join(' ')) ?? '')) return [];
    const after = names.get([...path, stop].join(' ')) ?? '';
    return [{ code: 'STEP_UNREACHABLE', facts: { after }, path: [...path, next] }];
  });
}

/** Whether nothing after the step in its list is ever done. */
function leaves(step: StepDefinition): boolean {
  if (step === 'end') return true;
  if (last.some((kind) => kind in step)) return true;
  const inner = innerSteps(step);
  const isWhole = ('if' in step && step.else !== undefined) || ('choose' in step && step.choose.some((way) => 'else' in way));
  return isWhole && inner.every(({ steps }) => steps.some(leaves));
}

function unprotected(flow: FlowDefinition): readonly Finding[] {
  return everyStep(flow).flatMap(({ step, path }): Finding[] =>
    typeof step === 'object' && 'call' in step && step.fail === undefined
      ? [{ code: 'CALL_WITHOUT_FAIL', facts: { service: step.call }, path: [...path, 'call'] }]
      : [],
  );
}

/** Ways round in which the customer is never asked anything. */
function endless(flow: FlowDefinition): readonly Finding[] {
  // Only a `go` leads back: without one there is nothing to build a machine for.
  if (!everyStep(flow).some(({ step }) => typeof step === 'object' && 'go' in step)) return [];
  try {
    return stepsInCircles(flow, compileFlow(flow, '').config).map(({ step, path }) => ({
      code: 'LOOP_WITHOUT_QUESTION',
      facts: { step: (step as GoStep).go },
      path: [...path, 'go'],
    }));
  } catch {
    // What cannot be built has its own complaints.
    return [];
  }
}
