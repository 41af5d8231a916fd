import type { Action, StateConfig, Transition } from '../../machine/index.ts';
import type { Json } from '../../model/index.ts';
import { type Asking, isKept, keep, taken } from '../asking/asking.ts';
import { checkingStates } from '../asking/checks.ts';
import { kept, known, waysToAsk } from '../asking/known.ts';
import { question, readBack } from '../asking/question.ts';
import { createRefusal } from '../asking/refusal.ts';
import { isTried, onward, type States, type StepKind, sayText, slotFilled } from '../compile-kit.ts';
import type { AskStep } from '../step-definition.ts';

/** `ask`: a question for a slot; passed in silence when its value is known. */
export const ask: StepKind<AskStep> = {
  key: 'ask',
  argument: (step) => step.ask,
  compile: (step, id, next, kit) => {
    const slot = kit.slot(step.ask);
    const states: States = {};
    const refusal = createRefusal({ slot, name: step.ask, step: id, kit, next, states });
    const out = onward(kit.flow, next);
    const asking: Asking = { kit, slot, name: step.ask, id, states, next, out, fitted: isTried(slot) ? 'trying' : out, refusal };
    states[id] = {
      initial: 'checking',
      states: {
        checking: { always: [...known(asking), ...kept(asking), ...waysToAsk(asking)] },
        ...(slot.reuse !== 'silent' && isKept(slot) ? { reusing: reusing(asking) } : {}),
        asking: openQuestion(asking),
        ...(isTried(slot) ? checkingStates({ ...asking, accepted: slot.confirm ? 'confirming' : out, keep: keep(asking) }) : {}),
        ...(slot.confirm ? { confirming: confirming(asking) } : {}),
        ...(kit.confirmsCancel ? { leaving: leaving(asking) } : {}),
      },
    };
    return states;
  },
};

/** The question itself, and all that may be said to it. */
function openQuestion(asking: Asking): StateConfig {
  const { kit, slot, name, id, states, refusal } = asking;
  const again: Transition = { target: 'asking', reenter: true };
  const counted: Action[] = kit.flow['max-turns'] === undefined ? [] : [{ type: 'set', params: { '~turns': { add: 1 } } }];
  const first: Transition = { ...again, actions: [kit.wording('flow.finish-first', id)] };
  const uninterrupted: { [command: string]: Transition } = {};
  if (slot.interrupt === 'never') for (const command of ['answer', 'start', 'clarify']) uninterrupted[command] = first;
  return {
    meta: { expects: { kind: 'slot', slot: name } },
    entry: [...counted, question(slot, name, id)],
    after: kit.silence(states),
    on: {
      fill: [...taken(asking, 'event.value', asking.fitted, { 'event.slot': name }), ...refusal.ways({ 'event.slot': name })],
      unfit: refusal.ways({}),
      'no-match': refusal.ways({}),
      ...answeredByActs(asking),
      ...uninterrupted,
      ...(kit.confirmsCancel ? { cancel: { target: 'leaving' } } : {}),
      why: { ...again, actions: [slot.why ? sayText(slot.why, 'inform', id) : kit.wording('flow.why', id)] },
      wait: { actions: [kit.wording('consultation.take-your-time', id)] },
      repeat: again,
      resume: again,
    },
  };
}

/** A plain no, "I have none", "I do not know", "skip it": the author's way, else the usual one. */
function answeredByActs({ kit, slot, name, id, states, next, out, refusal }: Asking): {
  [act: string]: Transition | Transition[];
} {
  const skipped: Transition = {
    target: out,
    actions: [
      { type: 'set', params: { [`~skip-${name}`]: true } },
      { type: 'record', params: { type: 'slot-skipped', flow: kit.flow.flow, slot: name } },
    ],
  };
  const needed: Transition = {
    target: 'asking',
    reenter: true,
    actions: [kit.wording('flow.needed', id), ...(slot.why ? [sayText(slot.why, 'inform', id)] : [])],
  };
  const usual = {
    skip: slot.optional ? skipped : needed,
    decline: slot.optional ? skipped : refusal.exhausted,
    unknown: slot.optional ? [skipped] : refusal.ways({}),
    ...(slot.optional && slot.type !== 'yes-no' ? { deny: skipped } : {}),
  };
  const own = Object.fromEntries(
    Object.entries(slot.on ?? {}).map(([act, steps]) => [
      act,
      {
        target: onward(kit.flow, kit.branch(steps ?? [], next, states)),
        // A walk after a correction goes the same way again.
        actions: [{ type: 'set', params: { [`~skip-${name}`]: true } }],
      },
    ]),
  );
  return { ...usual, ...own };
}

/** Asks whether a value kept from before still holds. */
function reusing(asking: Asking): StateConfig {
  const { kit, slot, name, id, fitted, out } = asking;
  const words = kit.wording('flow.reuse', id, {
    names: { label: (slot.label ?? name) as Json },
    with: { value: slot.type === 'money' ? `$facts.shared.${name}.amount` : `$facts.shared.${name}` },
    choices: ['yes', 'no'],
  });
  const declined: Transition = { target: 'asking', actions: [{ type: 'set', params: { [`~declined-${name}`]: true } }] };
  return {
    meta: { expects: { kind: 'confirm', slot: name } },
    entry: [words],
    after: kit.silence(asking.states),
    on: {
      // Whoever has agreed to it is not asked again whether it is right.
      affirm: {
        target: slot.confirm ? out : fitted,
        actions: [
          { type: 'set', params: { [name]: `$facts.shared.${name}` } },
          ...(fitted === out || slot.confirm ? slotFilled(kit.flow, name) : []),
        ],
      },
      deny: declined,
      skip: declined,
      fill: taken(asking, 'event.value', fitted, { 'event.slot': name }),
      ...askedAgain('reusing'),
    },
  };
}

/** Waits for a yes to the value that was read back. */
function confirming(asking: Asking): StateConfig {
  const { kit, slot, name, id, out } = asking;
  const anew: Transition = { target: 'asking', actions: [{ type: 'set', params: { [name]: null } }] };
  return {
    meta: { expects: { kind: 'confirm', slot: name } },
    entry: [readBack(slot, name, id, kit)],
    after: kit.silence(asking.states),
    on: {
      affirm: { target: out, actions: keep(asking) },
      deny: anew,
      fill: taken(asking, 'event.value', 'trying', { 'event.slot': name }),
      ...askedAgain('confirming'),
      ...(kit.confirmsCancel ? { cancel: { target: 'leaving' } } : {}),
    },
  };
}

/** What brings the question of a state once more. */
function askedAgain(state: string): { [command: string]: Transition } {
  const again: Transition = { target: state, reenter: true };
  return { resume: again, repeat: again, 'no-match': again };
}

/** Asks before a flow is left in which much is at stake. */
function leaving({ kit, id, states }: Asking): StateConfig {
  const back: Transition = { target: 'asking' };
  return {
    meta: { expects: { kind: 'confirm' } },
    entry: [kit.wording('flow.cancel-confirm', id, { choices: ['yes', 'no'] })],
    after: kit.silence(states),
    on: {
      affirm: { target: onward(kit.flow, 'cancelled') },
      cancel: { target: onward(kit.flow, 'cancelled') },
      deny: back,
      'no-match': back,
      resume: back,
      repeat: { target: 'leaving', reenter: true },
    },
  };
}
