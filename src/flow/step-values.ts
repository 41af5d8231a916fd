import type { Json, JsonObject } from '../model/index.ts';
import type { DefinitionPath } from './inner-steps.ts';
import type { StepDefinition } from './step-definition.ts';

/** A name that a flow reads, and where. */
export interface NameRead {
  readonly name: string;
  readonly path: DefinitionPath;
}

/** The names that a step gives values to: what calls and other flows bring, what `set` sets, the item of a loop. */
export function namesWrittenBy(step: StepDefinition): readonly string[] {
  if (typeof step !== 'object') return [];
  if ('set' in step) return Object.keys(step.set);
  if ('each' in step) return [step.each.as];
  if ('call' in step) return typeof step.save === 'string' ? [step.save] : Object.keys(step.save ?? {});
  if ('run' in step && typeof step.run === 'object') return Object.keys(step.run.save ?? {});
  return [];
}

/** The names that a step itself reads, not those of steps inside it. */
export function namesReadBy(step: StepDefinition, path: DefinitionPath): readonly NameRead[] {
  if (typeof step !== 'object') return [];
  if ('if' in step) return inConditions(step.if, [...path, 'if']);
  if ('choose' in step)
    return step.choose.flatMap((way, index) => ('if' in way ? inConditions(way.if, [...path, 'choose', index, 'if']) : []));
  if ('set' in step) return inValue(step.set as JsonObject, [...path, 'set']);
  if ('call' in step) return inValue((step.with ?? {}) as JsonObject, [...path, 'with']);
  if ('run' in step && typeof step.run === 'object')
    return inValue((step.run.with ?? {}) as JsonObject, [...path, 'run', 'with']);
  if ('each' in step) return inValue(step.each.in, [...path, 'each', 'in']);
  return [];
}

/** The names that conditions read: paths, and values they are compared with. */
export function inConditions(conditions: JsonObject, path: DefinitionPath): readonly NameRead[] {
  return Object.entries(conditions).flatMap(([key, wanted]): readonly NameRead[] => {
    const here = [...path, key];
    if (wanted === undefined) return [];
    if (key === 'not') return inConditions(wanted as JsonObject, here);
    if (key === 'all' || key === 'any')
      return (wanted as readonly JsonObject[]).flatMap((map, index) => inConditions(map, [...here, index]));
    return [{ name: headOf(key), path: here }, ...inValue(wanted, here)];
  });
}

/** The names that `$paths` in plain JSON read. */
export function inValue(value: Json, path: DefinitionPath): readonly NameRead[] {
  if (typeof value === 'string') return /^\$[^$]/.test(value) ? [{ name: headOf(value.slice(1)), path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : inValue(part as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The first word of a path: the name of a value. */
export function headOf(path: string): string {
  return path.split('.')[0] ?? path;
}
