import { suggest } from '../../errors/index.ts';
import type { JsonObject, Text } from '../../model/index.ts';
import { placeholders } from '../../wording/index.ts';
import type { FlowDefinition } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
import { dataOf } from '../slot-definition.ts';
import { headOf, inConditions, inValue, type NameRead, namesReadBy, namesWrittenBy } from '../step-values.ts';
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

/** Names that steps give values to, and checks of slots. */
export function namesWritten(flow: FlowDefinition): readonly string[] {
  const checks = Object.values(flow.slots ?? {}).flatMap(({ checks = [] }) => checks);
  return [
    ...everyStep(flow).flatMap(({ step }) => namesWrittenBy(step)),
    ...checks.flatMap(({ save }) => (save === undefined ? [] : [save])),
  ];
}

/** Every name that texts, conditions and parameters read; the first word of a path. */
export function namesRead(flow: FlowDefinition): readonly NameRead[] {
  const inTexts = textsOf(flow).flatMap(({ text, path }) => inText(text, path));
  const inSteps = everyStep(flow).flatMap(({ step, path }) => namesReadBy(step, path));
  return [...inTexts, ...inSteps, ...inSlots(flow), ...inStart(flow)];
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

/** What the checks and options of slots read. */
function inSlots(flow: FlowDefinition): readonly NameRead[] {
  return Object.entries(flow.slots ?? {}).flatMap(([name, slot]) => [
    ...(slot.checks ?? []).flatMap((check, index) => [
      ...inConditions(check.if, ['slots', name, 'checks', index, 'if']),
      ...inValue((check.with ?? {}) as JsonObject, ['slots', name, 'checks', index, 'with']),
    ]),
    ...(['min', 'max'] as const).flatMap((key) => inValue(slot[key] ?? null, ['slots', name, key])),
    ...inValue(dataOf(slot)?.from ?? null, ['slots', name, 'options', 'from']),
  ]);
}

function inStart({ start }: FlowDefinition): readonly NameRead[] {
  return typeof start === 'object' && start.if ? inConditions(start.if, ['start', 'if']) : [];
}
