import type { Json, JsonObject } from '../../model/index.ts';
import { dataOf, optionsOf, type SlotDefinition, type SlotType } from '../slot-definition.ts';

/** What values of a type look like, where they are texts of a form; an interpreter of the host's may propose anything. */
const forms: { readonly [type in SlotType]?: string } = {
  date: '\\d{4}-\\d{2}-\\d{2}',
  time: '\\d{2}:\\d{2}',
  phone: '\\+?\\d{5,15}',
  email: '[^@\\s]+@[^@\\s]+',
  'order-number': '[A-Za-z0-9]{4,32}',
  'id-card': '\\d{17}[\\dX]',
};

/** The conditions that the value at a path must meet, whoever proposed it. */
export function fits(slot: SlotDefinition, path: string): JsonObject {
  const conditions = comparisonsOf(slot);
  if (slot.many) return { [path]: slot.type === 'money' ? { filled: true } : { '~each': conditions } };
  // Money is compared by its amount.
  return slot.type === 'money' ? { [`${path}.amount`]: conditions } : { [path]: conditions };
}

function comparisonsOf(slot: SlotDefinition): JsonObject {
  switch (slot.type) {
    case 'number':
    case 'money':
    case 'duration': {
      const least = slot.type === 'number' ? -Number.MAX_VALUE : 0;
      return { 'at-least': slot.min ?? least, 'at-most': slot.max ?? Number.MAX_VALUE };
    }
    case 'choice': {
      const data = dataOf(slot);
      return data
        ? { '~among': { list: data.from, by: data.value } }
        : { in: optionsOf(slot).map((option): Json => option.value) };
    }
    case 'yes-no':
      return { in: [true, false] };
    default: {
      const form = slot.pattern ?? forms[slot.type];
      return {
        ...(form === undefined ? { filled: true } : { matches: form }),
        ...(slot.min === undefined ? {} : { 'at-least': slot.min }),
        ...(slot.max === undefined ? {} : { 'at-most': slot.max }),
      };
    }
  }
}
