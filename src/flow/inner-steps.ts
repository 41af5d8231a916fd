import type { StepDefinition } from './step-definition.ts';

/** A list of steps inside a step, and the key it stands under. */
export interface InnerSteps {
  readonly key: string;
  readonly steps: readonly StepDefinition[];
}

/** The steps a step may lead into: its branches, its loop, its way out of trouble. */
export function innerSteps(step: StepDefinition): readonly InnerSteps[] {
  if (typeof step !== 'object' || step === null) return [];
  if ('choose' in step && Array.isArray(step.choose))
    return step.choose.map((way, index) => ({ key: `choose ${index + 1}`, steps: 'then' in way ? way.then : way.else }));
  if ('each' in step) return [{ key: 'each', steps: step.each.do }];
  const branches = step as unknown as { readonly [key: string]: readonly StepDefinition[] | undefined };
  return ['then', 'else', 'fail', 'unavailable'].flatMap((key) => {
    const steps = branches[key];
    return steps === undefined ? [] : [{ key, steps }];
  });
}
