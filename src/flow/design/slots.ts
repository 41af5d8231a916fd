import { suggest } from '../../errors/index.ts';
import type { FlowDefinition } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
import { optionWords } from '../situation.ts';
import { optionsOf, type SlotDefinition, type SlotType } from '../slot-definition.ts';
import type { Finding } from './finding.ts';
import { namesRead, namesWritten } from './names.ts';
import { everyStep } from './walk.ts';

/** Which keys of a slot go with which of its types. */
const fitting: { readonly [key: string]: readonly SlotType[] } = {
  pattern: ['text', 'phone', 'order-number'],
  min: ['number', 'money', 'duration', 'date', 'time'],
  max: ['number', 'money', 'duration', 'date', 'time'],
  options: ['choice'],
  yes: ['yes-no'],
  no: ['yes-no'],
  confirm: ['text', 'number', 'money', 'date', 'time', 'duration', 'phone', 'email', 'order-number', 'id-card', 'city'],
};

/** What is wrong with the slots of a flow, and with the steps that name one. */
export function slotFindings(flow: FlowDefinition): readonly Finding[] {
  const slots = Object.entries(flow.slots ?? {});
  const names = slots.map(([name]) => name);
  const unknown = (slot: string, path: DefinitionPath): readonly Finding[] => {
    if (names.includes(slot)) return [];
    const near = suggest(slot, names);
    return [{ code: 'SLOT_UNKNOWN', facts: { slot, known: names, ...(near ? { suggestion: near } : {}) }, path }];
  };
  return [
    ...everyStep(flow).flatMap(({ step, path }) =>
      typeof step === 'object' && 'ask' in step ? unknown(step.ask, [...path, 'ask']) : [],
    ),
    ...(['take', 'give'] as const).flatMap((key) => (flow[key] ?? []).flatMap((slot, index) => unknown(slot, [key, index]))),
    ...slots.flatMap(([name, slot]) => oneSlot(name, slot)),
    ...unused(flow, names),
  ];
}

function oneSlot(name: string, slot: SlotDefinition): readonly Finding[] {
  const path = ['slots', name];
  const unfit = Object.entries(fitting)
    .filter(([key, types]) => Object.hasOwn(slot, key) && !types.includes(slot.type))
    .map(
      ([key, types]): Finding => ({
        code: 'SLOT_KEY_UNFIT',
        facts: { key, type: slot.type, types: [...types] },
        path: [...path, key],
        at: 'key',
      }),
    );
  const missing: readonly Finding[] =
    slot.type === 'choice' && !slot.options ? [{ code: 'OPTIONS_MISSING', facts: { slot: name }, path: [...path, 'type'] }] : [];
  const reversed: readonly Finding[] =
    typeof slot.min === typeof slot.max && slot.min !== undefined && slot.max !== undefined && slot.min > slot.max
      ? [{ code: 'BOUNDS_REVERSED', facts: { min: slot.min, max: slot.max }, path: [...path, 'max'] }]
      : [];
  const alone: readonly Finding[] =
    slot.reuse !== undefined && (slot.keep ?? 'flow') === 'flow'
      ? [{ code: 'REUSE_WITHOUT_KEEP', facts: { slot: name }, path: [...path, 'reuse'], at: 'key' }]
      : [];
  return [...unfit, ...missing, ...reversed, ...alone, ...options(name, slot)];
}

/** Two options with one value, or with one word that both are chosen by. */
function options(name: string, slot: SlotDefinition): readonly Finding[] {
  const byWord = new Map<string, string>();
  const values = new Set<string>();
  return optionsOf(slot).flatMap((option, index): Finding[] => {
    const { value } = option;
    const labels = optionWords(option);
    const path = ['slots', name, 'options', index];
    if (values.has(value)) return [{ code: 'OPTION_REPEATED', facts: { value, slot: name }, path: [...path, 'value'] }];
    values.add(value);
    return labels.flatMap((label): Finding[] => {
      const word = label.toLowerCase();
      const other = byWord.get(word);
      byWord.set(word, value);
      return other === undefined || other === value
        ? []
        : [{ code: 'OPTION_AMBIGUOUS', facts: { word: label, one: other, other: value }, path }];
    });
  });
}

/** Slots that no step asks for, sets or reads: leftovers, or a step that was forgotten. */
function unused(flow: FlowDefinition, names: readonly string[]): readonly Finding[] {
  const used = new Set([
    ...namesRead(flow).map(({ name }) => name),
    ...namesWritten(flow),
    ...(flow.take ?? []),
    ...(flow.give ?? []),
  ]);
  for (const { step } of everyStep(flow)) if (typeof step === 'object' && 'ask' in step) used.add(step.ask);
  return names
    .filter((name) => !used.has(name))
    .map((slot) => ({ code: 'SLOT_UNUSED', facts: { slot }, path: ['slots', slot], at: 'key' }));
}
