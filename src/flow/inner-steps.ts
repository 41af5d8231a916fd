import type { FlowDefinition } from './definition.ts';
import type { StepDefinition } from './step-definition.ts';

/** A path into a flow's definition. */
export type DefinitionPath = readonly (string | number)[];

/** A list of steps inside a step, and where it stands in it. */
export interface InnerSteps {
  readonly path: DefinitionPath;
  readonly steps: readonly StepDefinition[];
}

/** The steps a step may lead into: its branches, its loop, its way out of trouble. */
export function innerSteps(step: StepDefinition): readonly InnerSteps[] {
  if (typeof step !== 'object' || step === null) return [];
  if ('choose' in step)
    return step.choose.map((way, index) =>
      'then' in way ? { path: ['choose', index, 'then'], steps: way.then } : { path: ['choose', index, 'else'], steps: way.else },
    );
  if ('each' in step) return [{ path: ['each', 'do'], steps: step.each.do }];
  const branches = step as unknown as { readonly [key: string]: readonly StepDefinition[] | undefined };
  return ['then', 'else', 'fail', 'unavailable'].flatMap((key) => {
    const steps = branches[key];
    return steps === undefined ? [] : [{ path: [key], steps }];
  });
}

/** The lists of steps beside a flow's own: of its slots, of silence, of a start that is not allowed. */
export function outerLists(flow: FlowDefinition): readonly InnerSteps[] {
  const lists: InnerSteps[] = [];
  const add = (steps: readonly StepDefinition[] | undefined, ...path: DefinitionPath) => {
    if (steps !== undefined) lists.push({ steps, path });
  };
  for (const [name, slot] of Object.entries(flow.slots ?? {})) {
    add(slot.otherwise, 'slots', name, 'otherwise');
    for (const [act, steps] of Object.entries(slot.on ?? {})) add(steps, 'slots', name, 'on', act);
    for (const [index, { fail }] of (slot.checks ?? []).entries()) add(fail, 'slots', name, 'checks', index, 'fail');
  }
  for (const [after, steps] of Object.entries(flow.silence ?? {})) add(steps, 'silence', after);
  if (typeof flow.start === 'object') add(flow.start.else, 'start', 'else');
  return lists;
}
