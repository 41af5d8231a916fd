import type { StepKind } from './compile-kit.ts';
import type { FlowDefinition } from './definition.ts';
import { type DefinitionPath, innerSteps, outerLists } from './inner-steps.ts';
import type { AnyStep, StepDefinition } from './step-definition.ts';
import { stepKinds } from './steps/index.ts';

/** A step with the name it has in logs, drawings and for `go`. */
export interface NamedStep {
  readonly name: string;
  readonly step: StepDefinition;
  readonly path: DefinitionPath;
}

/** A step with the word `end` written out. */
export function writtenOut(step: StepDefinition): Exclude<StepDefinition, 'end'> {
  return step === 'end' ? { end: 'done' } : step;
}

/** The kind of a step: the key that marks it. */
export function kindOf(step: AnyStep): StepKind | undefined {
  return stepKinds.find((kind) => Object.hasOwn(step, kind.key));
}

/** The name of a step: its own, else `kind-argument`, as `ask-order`, `call-orders.find`. */
function nameOf(written: StepDefinition): string {
  const step = writtenOut(written);
  const kind = kindOf(step);
  return step.id ?? [kind?.key, kind?.argument(step)].filter(Boolean).join('-');
}

/** Gives names that are used once: the second `ask-order` is `ask-order~2`. */
export function createNames(): (step: StepDefinition) => string {
  const counts = new Map<string, number>();
  return (step) => {
    const wanted = nameOf(step);
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    return count === 1 ? wanted : `${wanted}~${count}`;
  };
}

/**
 * The names of all steps, in the order in which they are given: a list's own first, then those inside its steps; a name that is taken
 * gets a number (`ask-order~2`).
 */
export function nameSteps(flow: FlowDefinition): readonly NamedStep[] {
  const known = named.get(flow) ?? namesOf(flow);
  named.set(flow, known);
  return known;
}

const named = new WeakMap<FlowDefinition, readonly NamedStep[]>();

function namesOf(flow: FlowDefinition): readonly NamedStep[] {
  const nameFor = createNames();
  const all: NamedStep[] = [];
  const nameList = (steps: readonly StepDefinition[], path: DefinitionPath) => {
    for (const [index, step] of steps.entries()) all.push({ name: nameFor(step), step, path: [...path, index] });
    for (const [index, step] of steps.entries())
      for (const inner of innerSteps(step)) nameList(inner.steps, [...path, index, ...inner.path]);
  };
  nameList(flow.steps, ['steps']);
  for (const { steps, path } of outerLists(flow)) nameList(steps, path);
  return all;
}
