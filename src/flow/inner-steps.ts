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
