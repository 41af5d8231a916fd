import type { Action, Transition } from '../../machine/index.ts';
import type { Json, JsonObject } from '../../model/index.ts';
import { type CompileKit, type States, type StepKind, sayText, sayWording, slotFilled, target, when } from '../compile-kit.ts';
import { labelOf, type SlotDefinition } from '../definition.ts';
import { slotExpectation } from '../expectation.ts';
import type { AskStep } from '../step-definition.ts';

/** How often a question is put when the flow does not say. */
const defaultTries = 2;

/** `ask`: a question for a slot; passed in silence when its value is known. */
export const ask: StepKind<AskStep> = {
  key: 'ask',
  argument: (step) => step.ask,
  compile: (step, id, next, kit) => {
    const slot = kit.slot(step.ask);
    const states: States = {};
    const otherwise = kit.branch(slot.otherwise ?? [{ handoff: 'tries-exhausted' }], next, states);
    const offered = `facts.offers.${step.ask}`;
    const out = `#${kit.flow.flow}.${target(next)}`;
    states[id] = {
      initial: 'checking',
      states: {
        checking: {
          always: [
            { guard: when({ [step.ask]: { filled: true } }), target: out },
            {
              guard: when({ [offered]: { filled: true }, ...fits(slot, offered) }),
              actions: keep(kit, step.ask, `$${offered}`),
              target: out,
            },
            { target: 'asking' },
          ],
        },
        asking: {
          meta: { expects: { kind: 'slot', ...(slotExpectation(step.ask, slot) as unknown as JsonObject) } },
          entry: [question(slot, step.ask, id)],
          after: kit.silence(states),
          on: {
            fill: [
              {
                guard: when({ 'event.slot': step.ask, ...fits(slot, 'event.value') }),
                actions: keep(kit, step.ask, '$event.value'),
                target: out,
              },
              ...refuse(slot, step.ask, id, kit, otherwise, { 'event.slot': step.ask }),
            ],
            unfit: refuse(slot, step.ask, id, kit, otherwise),
            'no-match': refuse(slot, step.ask, id, kit, otherwise),
            why: {
              target: 'asking',
              reenter: true,
              actions: [slot.why ? sayText(slot.why, 'inform', id) : sayWording('flow.why', id)],
            },
            wait: { actions: [sayWording('consultation.take-your-time', id)] },
            repeat: { target: 'asking', reenter: true },
            resume: { target: 'asking', reenter: true },
          },
        },
      },
    };
    return states;
  },
};

function question(slot: SlotDefinition, name: string, step: string): Action {
  const choices: readonly Json[] | undefined =
    slot.type === 'choice'
      ? (slot.options ?? []).map((option) => ({ label: labelOf(option) as Json, sets: { [name]: option.value } }))
      : slot.type === 'yes-no'
        ? [
            { name: 'yes', sets: { [name]: true } },
            { name: 'no', sets: { [name]: false } },
          ]
        : undefined;
  return sayText(slot.ask, 'request-data', step, choices ? { offers: choices } : {});
}

/** The conditions a value must meet, whoever proposed it. */
function fits(slot: SlotDefinition, path: string): JsonObject {
  switch (slot.type) {
    case 'text':
      return { [path]: slot.pattern ? { matches: slot.pattern } : { filled: true } };
    case 'number':
      return { [path]: { 'at-least': slot.min ?? -Number.MAX_VALUE, 'at-most': slot.max ?? Number.MAX_VALUE } };
    case 'choice':
      return { [path]: { in: (slot.options ?? []).map((option) => option.value) } };
    case 'yes-no':
      return { [path]: { in: [true, false] } };
  }
}

function keep(kit: CompileKit, slot: string, value: string): Action[] {
  return [{ type: 'set', params: { [slot]: value } }, slotFilled(kit.flow.flow, slot)];
}

/** A value that does not fit: the reason and the question again, until the tries are used up. */
function refuse(
  slot: SlotDefinition,
  name: string,
  step: string,
  kit: CompileKit,
  otherwise: string,
  only: JsonObject = {},
): Transition[] {
  const tries = `~${name}`;
  const count: Action[] = [
    { type: 'set', params: { [tries]: { add: 1 } } },
    { type: 'record', params: { type: 'slot-refused', flow: kit.flow.flow, slot: name, tries: `$${tries}` } },
  ];
  const said = slot.invalid ? sayText(slot.invalid, 'request-data', step) : sayWording('flow.invalid', step);
  return [
    {
      guard: when({ ...only, [tries]: { 'at-least': (slot.tries ?? defaultTries) - 1 } }),
      actions: count,
      target: `#${kit.flow.flow}.${target(otherwise)}`,
    },
    { guard: when(only), actions: [...count, said] },
  ];
}
