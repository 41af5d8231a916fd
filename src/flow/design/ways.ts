import { suggest } from '../../errors/index.ts';
import type { StateConfig } from '../../machine/index.ts';
import { machineOfFlow } from '../compile.ts';
import type { FlowDefinition } from '../definition.ts';
import { defineFlow } from '../index.ts';
import { innerSteps } from '../inner-steps.ts';
import type { StepDefinition } from '../step-definition.ts';
import { type NamedStep, nameSteps } from '../step-names.ts';
import type { Finding } from './finding.ts';
import { everyList, everyStep } from './walk.ts';

/** Kinds of steps after which nothing more of their list is done. */
const last = ['end', 'link', 'go', 'handoff'] as const;

/** What is wrong with the ways through a flow. */
export function wayFindings(flow: FlowDefinition): readonly Finding[] {
  const names = nameSteps(flow);
  return [...repeated(names), ...wrongTurns(flow, names), ...unreachable(flow), ...unprotected(flow), ...endless(flow)];
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

/**
 * A `go` from which the flow comes back to it with no question, other flow or hand-over on the way: it would run in a circle without
 * the customer. Looked for in the compiled machine, as there every way is drawn.
 */
function endless(flow: FlowDefinition): readonly Finding[] {
  const ways = passedThrough(flow);
  return nameSteps(flow).flatMap(({ name, step, path }): Finding[] => {
    if (typeof step !== 'object' || !('go' in step)) return [];
    const seen = new Set<string>();
    const next = [...(ways.get(name) ?? [])];
    for (let state = next.pop(); state !== undefined; state = next.pop()) {
      if (state === name) return [{ code: 'LOOP_WITHOUT_QUESTION', facts: { step: step.go }, path: [...path, 'go'] }];
      if (!seen.has(state)) next.push(...(ways.get(state) ?? []));
      seen.add(state);
    }
    return [];
  });
}

/** Where each step leads that waits for nobody; a loop over a list is bounded, so its way back does not count. */
function passedThrough(flow: FlowDefinition): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  const loops = new Set(nameSteps(flow).flatMap(({ name, step }) => (typeof step === 'object' && 'each' in step ? [name] : [])));
  let states: { readonly [name: string]: StateConfig };
  try {
    states = machineOfFlow(defineFlow(flow)).config.states ?? {};
  } catch {
    // What cannot be built has its own complaints.
    return ways;
  }
  for (const [name, { always = [], on = {}, entry = [], states: inner }] of Object.entries(states)) {
    if (inner || entry.some(({ type }) => type === 'push' || type === 'tell')) continue;
    const targets = [always, ...Object.values(on)]
      .flat()
      .flatMap(({ target }) => (target === undefined ? [] : [target.replaceAll('\\.', '.')]));
    ways.set(name, loops.has(name) ? targets.filter((target) => target === `${name}-over`) : targets);
  }
  return ways;
}
