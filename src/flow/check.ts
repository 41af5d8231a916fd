import { KefuError, suggest } from '../errors/index.ts';
import { milliseconds } from '../model/index.ts';
import type { FlowDefinition, StepDefinition } from './definition.ts';

/** Every kind of step by its key, with the keys under which it may carry further steps. */
const kinds: { readonly [key: string]: readonly string[] } = {
  say: [],
  ask: [],
  call: ['fail'],
  handoff: ['unavailable'],
  end: [],
};

/** Checks what a flow refers to within itself; the first mistake is a located error. */
export function checkFlow(flow: FlowDefinition): void {
  const path = `flow ${flow.flow}`;
  const refuse = (reason: string, where: string): never => {
    throw new KefuError('FLOW_INVALID', { reason }, { path: where });
  };
  if (!/^[a-z][a-z0-9-]*$/.test(flow.flow)) refuse(`"${flow.flow}" is not a kebab-case id`, 'flow');
  const checkTime = (text: string, where: string) => {
    if (milliseconds(text) === undefined) throw new KefuError('DURATION_INVALID', { text }, { path: where });
  };
  const checkSteps = (steps: readonly StepDefinition[], where: string) => {
    if (!Array.isArray(steps)) refuse('steps are a list', where);
    for (const [index, step] of steps.entries()) checkStep(step as StepDefinition, `${where}, step ${index + 1}`);
  };
  const checkStep = (step: StepDefinition, where: string) => {
    const keys = Object.keys(step);
    const kind = keys.find((key) => Object.hasOwn(kinds, key));
    if (kind === undefined) {
      const near = keys.map((key) => suggest(key, Object.keys(kinds))).find(Boolean);
      refuse(`a step with ${keys.join(', ') || 'nothing'} is of no known kind${near ? `, did you mean "${near}"` : ''}`, where);
    }
    if ('ask' in step && !Object.hasOwn(flow.slots ?? {}, step.ask)) {
      const near = suggest(step.ask, Object.keys(flow.slots ?? {}));
      refuse(`there is no slot "${step.ask}"${near ? `, did you mean "${near}"` : ''}`, where);
    }
    if ('call' in step && step.timeout !== undefined) checkTime(step.timeout, where);
    for (const branch of kinds[kind ?? ''] ?? []) {
      const inner = (step as unknown as { readonly [key: string]: readonly StepDefinition[] | undefined })[branch];
      if (inner) checkSteps(inner, `${where}.${branch}`);
    }
  };
  checkSteps(flow.steps, path);
  for (const [name, slot] of Object.entries(flow.slots ?? {}))
    if (slot.otherwise) checkSteps(slot.otherwise, `${path}, slot ${name}`);
  for (const [after, steps] of Object.entries(flow.silence ?? {})) {
    checkTime(after, `${path}, silence`);
    checkSteps(steps, `${path}, silence ${after}`);
  }
}
