import { KefuError, suggest } from '../errors/index.ts';
import { milliseconds } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';
import { innerSteps, outerLists } from './inner-steps.ts';
import type { StepDefinition } from './step-definition.ts';

/** Every kind of step by its key. */
const kinds = ['say', 'ask', 'call', 'if', 'choose', 'set', 'answer', 'run', 'link', 'each', 'go', 'handoff', 'end'] as const;

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
  const known = (name: string, names: readonly string[], what: string, where: string) => {
    if (names.includes(name)) return;
    const near = suggest(name, names);
    refuse(`there is no ${what} "${name}"${near ? `, did you mean "${near}"` : ''}`, where);
  };
  const slots = Object.keys(flow.slots ?? {});
  const checkSteps = (steps: readonly StepDefinition[], where: string) => {
    if (!Array.isArray(steps)) refuse('steps are a list', where);
    for (const [index, step] of steps.entries()) checkStep(step as StepDefinition, `${where}, step ${index + 1}`);
  };
  const checkStep = (step: StepDefinition, where: string) => {
    if (step === 'end') return;
    const keys = Object.keys(step);
    if (!keys.some((key) => (kinds as readonly string[]).includes(key))) {
      const near = keys.map((key) => suggest(key, kinds)).find(Boolean);
      refuse(`a step with ${keys.join(', ') || 'nothing'} is of no known kind${near ? `, did you mean "${near}"` : ''}`, where);
    }
    if ('ask' in step) known(step.ask, slots, 'slot', where);
    if ('call' in step && step.timeout !== undefined) checkTime(step.timeout, where);
    for (const { path: inner, steps } of innerSteps(step)) checkSteps(steps, `${where}.${inner.join('.')}`);
  };
  for (const name of [...(flow.take ?? []), ...(flow.give ?? [])]) known(name, slots, 'slot', path);
  checkSteps(flow.steps, path);
  for (const after of Object.keys(flow.silence ?? {})) checkTime(after, `${path}, silence`);
  for (const { path: inner, steps } of outerLists(flow)) checkSteps(steps, `${path}, ${inner.join(' ')}`);
}
