import type { Action } from '../../machine/index.ts';
import type { Json } from '../../model/index.ts';
import { type CompileKit, sayText } from '../compile-kit.ts';
import { dataOf, labelOf, optionsOf, type SlotDefinition } from '../slot-definition.ts';

/** Puts a slot's question, with a button for each value that can be chosen. */
export function question(slot: SlotDefinition, name: string, step: string): Action {
  const data = dataOf(slot);
  if (data && !slot.many) {
    const offers = { from: data.from, value: data.value, label: data.label, slot: name };
    return sayText(slot.ask, 'request-data', step, { offersFrom: offers });
  }
  const offers = slot.many ? [] : offersOf(slot, name);
  return sayText(slot.ask, 'request-data', step, offers.length > 0 ? { offers } : {});
}

function offersOf(slot: SlotDefinition, name: string): readonly Json[] {
  if (slot.type === 'yes-no')
    return [
      { ...(slot.yes === undefined ? { name: 'yes' } : { label: slot.yes as Json }), sets: { [name]: true } },
      { ...(slot.no === undefined ? { name: 'no' } : { label: slot.no as Json }), sets: { [name]: false } },
    ];
  return optionsOf(slot)
    .filter((option) => !option.hidden)
    .map((option) => ({ label: labelOf(option) as Json, sets: { [name]: option.value, ...option.sets } }));
}

/** Reads a value back and asks whether it is right. */
export function readBack(slot: SlotDefinition, name: string, step: string, kit: CompileKit): Action {
  const names = { label: (slot.label ?? name) as Json };
  return slot.type === 'money'
    ? kit.wording('flow.confirm-money', step, {
        names,
        with: { amount: `$${name}.amount`, currency: `$${name}.currency` },
        choices: ['yes', 'no'],
      })
    : kit.wording('flow.confirm', step, { names, with: { value: `$${name}` }, choices: ['yes', 'no'] });
}
