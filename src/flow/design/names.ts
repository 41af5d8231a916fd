import { suggest } from '../../errors/index.ts';
import type { Json, JsonObject, Text } from '../../model/index.ts';
import { placeholders } from '../../wording/index.ts';
import type { FlowDefinition } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
import type { StepDefinition } from '../step-definition.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './texts.ts';
import { everyStep } from './walk.ts';

/** Names that the engine itself gives a flow. */
const givenNames: readonly string[] = [
  'error',
  'outcome',
  'customer',
  'assistant',
  'within',
  'hotline',
  'case',
  'wait',
  'hours',
  'opens',
  'facts',
];

/** A name that a flow reads, and where. */
export interface NameRead {
  readonly name: string;
  readonly path: DefinitionPath;
}

/** Names that are read but never get a value. */
export function nameFindings(flow: FlowDefinition): readonly Finding[] {
  const known = [...new Set([...Object.keys(flow.slots ?? {}), ...namesWritten(flow), ...givenNames])];
  return namesRead(flow)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => {
      const near = suggest(name, known);
      return { code: 'NAME_UNKNOWN', facts: { name, ...(near ? { suggestion: near } : {}) }, path };
    });
}

/** Names that steps give values to: what calls and other flows bring, what `set` sets, the item of a loop. */
export function namesWritten(flow: FlowDefinition): readonly string[] {
  return everyStep(flow).flatMap(({ step }) => {
    if (typeof step !== 'object') return [];
    if ('set' in step) return Object.keys(step.set);
    if ('each' in step) return [step.each.as];
    if ('call' in step) return typeof step.save === 'string' ? [step.save] : Object.keys(step.save ?? {});
    if ('run' in step && typeof step.run === 'object') return Object.keys(step.run.save ?? {});
    return [];
  });
}

/** Every name that texts, conditions and parameters read; the first word of a path. */
export function namesRead(flow: FlowDefinition): readonly NameRead[] {
  const inTexts = textsOf(flow).flatMap(({ text, path }) => inText(text, path));
  const inSteps = everyStep(flow).flatMap(({ step, path }) => inStep(step, path));
  return [...inTexts, ...inSteps];
}

function inText(text: Text, path: DefinitionPath): readonly NameRead[] {
  if (typeof text === 'string') {
    try {
      return placeholders(text).map((name) => ({ name: headOf(name), path }));
    } catch {
      // A text that cannot be read has its own complaint.
      return [];
    }
  }
  return Object.entries(text).flatMap(([key, part]) =>
    part === undefined ? [] : inText(part as Text, [...path, Array.isArray(text) ? Number(key) : key]),
  );
}

function inStep(step: StepDefinition, path: DefinitionPath): readonly NameRead[] {
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

function inConditions(conditions: JsonObject, path: DefinitionPath): readonly NameRead[] {
  return Object.entries(conditions).flatMap(([key, wanted]): readonly NameRead[] => {
    const here = [...path, key];
    if (wanted === undefined) return [];
    if (key === 'not') return inConditions(wanted as JsonObject, here);
    if (key === 'all' || key === 'any')
      return (wanted as readonly JsonObject[]).flatMap((map, index) => inConditions(map, [...here, index]));
    return [{ name: headOf(key), path: here }, ...inValue(wanted, here)];
  });
}

function inValue(value: Json, path: DefinitionPath): readonly NameRead[] {
  if (typeof value === 'string') return /^\$[^$]/.test(value) ? [{ name: headOf(value.slice(1)), path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : inValue(part as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function headOf(path: string): string {
  return path.split('.')[0] ?? path;
}
