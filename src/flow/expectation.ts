import { type SlotExpectation, textFor } from '../model/index.ts';
import { labelOf, type OptionDefinition, type SlotDefinition } from './definition.ts';

/** What an interpreter must know to read a value for a slot. */
export function slotExpectation(name: string, slot: SlotDefinition): SlotExpectation {
  return {
    slot: name,
    type: slot.type,
    ...(slot.pattern === undefined ? {} : { pattern: slot.pattern }),
    ...(slot.options ? { options: slot.options.map((option) => ({ value: option.value, labels: labelsOf(option) })) } : {}),
  };
}

/** Every word for an option: its value, its label in each language, and what else is said for it. */
function labelsOf(option: OptionDefinition): readonly string[] {
  const label = labelOf(option);
  const locales = typeof label === 'string' || Array.isArray(label) ? [''] : Object.keys(label);
  const labels = locales.flatMap((locale) => textFor(label, locale)?.variants ?? []);
  return [...new Set([option.value, ...labels, ...(option.also ?? [])])];
}
