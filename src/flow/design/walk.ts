import type { FlowDefinition } from '../definition.ts';
import { type DefinitionPath, innerSteps, outerLists } from '../inner-steps.ts';
import type { StepDefinition } from '../step-definition.ts';

/** A step and where it stands in the flow's definition. */
export interface PlacedStep {
  readonly step: StepDefinition;
  readonly path: DefinitionPath;
}

/** A list of steps that are done one after the other, and where it stands. */
export interface PlacedList {
  readonly steps: readonly StepDefinition[];
  readonly path: DefinitionPath;
}

// Every check walks the same steps: they are gathered once a flow.
const lists = new WeakMap<FlowDefinition, readonly PlacedList[]>();
const steps = new WeakMap<FlowDefinition, readonly PlacedStep[]>();

/** Every list of steps in a flow: its own, those of slots and of silence, and those inside steps. */
export function everyList(flow: FlowDefinition): readonly PlacedList[] {
  const known = lists.get(flow) ?? listsOf(flow);
  lists.set(flow, known);
  return known;
}

function listsOf(flow: FlowDefinition): readonly PlacedList[] {
  const lists: PlacedList[] = [];
  const add = (steps: readonly StepDefinition[], path: DefinitionPath) => {
    lists.push({ steps, path });
    for (const [index, step] of steps.entries())
      for (const inner of innerSteps(step)) add(inner.steps, [...path, index, ...inner.path]);
  };
  add(flow.steps, ['steps']);
  for (const { steps, path } of outerLists(flow)) add(steps, path);
  return lists;
}

/** Every step of a flow. */
export function everyStep(flow: FlowDefinition): readonly PlacedStep[] {
  const known =
    steps.get(flow) ??
    everyList(flow).flatMap((list) => list.steps.map((step, index) => ({ step, path: [...list.path, index] })));
  steps.set(flow, known);
  return known;
}
