import type { MachineConfig, StateConfig } from '../machine/index.ts';
import type { FlowDefinition } from './definition.ts';
import { type NamedStep, nameSteps } from './step-names.ts';

/**
 * The `go` steps from which a flow comes back to them with no question, other flow or hand-over on the way: it would run in a circle
 * without the customer. Looked for in the compiled machine, as there every way is drawn.
 */
export function stepsInCircles(flow: FlowDefinition, config: MachineConfig): readonly NamedStep[] {
  const names = nameSteps(flow);
  if (!names.some(({ step }) => isKind(step, 'go'))) return [];
  const ways = passedThrough(config, new Set(names.flatMap(({ name, step }) => (isKind(step, 'each') ? [name] : []))));
  return names.filter(({ name, step }) => {
    if (!isKind(step, 'go')) return false;
    const seen = new Set<string>();
    const next = [...(ways.get(name) ?? [])];
    for (let state = next.pop(); state !== undefined; state = next.pop()) {
      if (state === name) return true;
      if (!seen.has(state)) next.push(...(ways.get(state) ?? []));
      seen.add(state);
    }
    return false;
  });
}

function isKind(step: NamedStep['step'], kind: string): boolean {
  return typeof step === 'object' && kind in step;
}

/** Where each step leads that waits for nobody; a loop over a list is bounded, so its way back does not count. */
function passedThrough({ states = {} }: MachineConfig, loops: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  for (const [name, state] of Object.entries(states)) {
    const inside = [state, ...Object.values(state.states ?? {})];
    if (inside.some(waits)) continue;
    const targets = inside
      .flatMap(({ always = [], on = {} }) => [always, ...Object.values(on)])
      .flat()
      .flatMap(({ target }) => (target === undefined ? [] : [target.replace(/^#[^.]*\./, '').replaceAll('\\.', '.')]));
    ways.set(name, loops.has(name) ? targets.filter((target) => target !== `${name}-next`) : targets);
  }
  for (const loop of loops) ways.set(`${loop}-next`, [`${loop}-over`]);
  return ways;
}

/** Whether a state waits for the customer, for another flow or for a human. */
function waits({ entry = [], meta = {} }: StateConfig): boolean {
  const expects = meta['expects'] as { readonly kind?: string } | undefined;
  return expects?.kind === 'slot' || entry.some(({ type }) => type === 'push' || type === 'tell');
}
