import type { Action, StateConfig, Transition } from '../../machine/index.ts';
import type { Json, JsonObject } from '../../model/index.ts';
import { checkingStates } from '../asking/checks.ts';
import { fits } from '../asking/fits.ts';
import { question, readBack } from '../asking/question.ts';
import { createRefusal, type Refusal } from '../asking/refusal.ts';
import {
  type CompileKit,
  doneName,
  onward,
  remember,
  type States,
  type StepKind,
  sayText,
  slotFilled,
  when,
} from '../compile-kit.ts';
import { isAskFirst, optionsOf, type SlotDefinition } from '../slot-definition.ts';
import type { AskStep } from '../step-definition.ts';
import { inConditions, inValue } from '../step-values.ts';

/** What a compiled question is made of. */
interface Asking {
  readonly kit: CompileKit;
  readonly slot: SlotDefinition;
  readonly name: string;
  readonly id: string;
  readonly states: States;
  /** The step after it. */
  readonly next: string;
  /** Where a value leads that counts. */
  readonly out: string;
  /** Where a value goes that fits: to its checks, to be read back, or on. */
  readonly fitted: string;
  readonly refusal: Refusal;
}

/** `ask`: a question for a slot; passed in silence when its value is known. */
export const ask: StepKind<AskStep> = {
  key: 'ask',
  argument: (step) => step.ask,
  compile: (step, id, next, kit) => {
    const slot = kit.slot(step.ask);
    const states: States = {};
    const refusal = createRefusal({ slot, name: step.ask, step: id, kit, next, states });
    const out = onward(kit.flow, next);
    const isTried = (slot.checks?.length ?? 0) > 0 || slot.confirm === true;
    const asking: Asking = { kit, slot, name: step.ask, id, states, next, out, fitted: isTried ? 'trying' : out, refusal };
    states[id] = {
      initial: 'checking',
      states: {
        checking: { always: [...known(asking), ...kept(asking), ...waysToAsk(asking)] },
        ...(slot.reuse !== 'silent' && isKept(slot) ? { reusing: reusing(asking) } : {}),
        asking: openQuestion(asking),
        ...(isTried ? checkingStates({ ...asking, accepted: slot.confirm ? 'confirming' : out, keep: keep(asking) }) : {}),
        ...(slot.confirm ? { confirming: confirming(asking) } : {}),
        ...(kit.confirmsCancel ? { leaving: leaving(asking) } : {}),
      },
    };
    return states;
  },
};

/** A value that is there already, was corrected just now, or was offered before its question came up. */
function known(asking: Asking): Transition[] {
  const { slot, name, kit, out, fitted, refusal } = asking;
  const corrected = `~new.${name}`;
  const offered = `facts.offers.${name}`;
  const used: Action = { type: 'set', params: { '~new': { '~without': name } } };
  const emptied: Action = { type: 'set', params: { [name]: null } };
  const firstAsked = isAskFirst(slot, kit.flow);
  return [
    ...checkedAgain(asking, corrected),
    { guard: when({ [`~own.${name}`]: { filled: true }, [corrected]: null }), target: out },
    ...(slot.optional ? [{ guard: when({ [`~skip-${name}`]: true, [corrected]: null }), target: out }] : []),
    ...(firstAsked ? [] : taken(asking, `${corrected}.to`, fitted, { [`${corrected}.to`]: { filled: true } })).map((way) => ({
      ...way,
      actions: [...(way.actions ?? []), used],
    })),
    // What was corrected to something that does not fit, or to nothing yet, is asked for.
    {
      guard: when({ [`${corrected}.to`]: { filled: true } }),
      actions: [used, emptied, ...(firstAsked ? [] : refusal.said), ...endOfWalk],
      target: 'asking',
    },
    { guard: when({ [corrected]: { filled: true } }), actions: [used, emptied, ...endOfWalk], target: 'asking' },
    ...(firstAsked
      ? []
      : [
          ...taken(asking, offered, fitted, { [offered]: { filled: true } }),
          // What was said ahead and does not fit is told when its question comes up.
          {
            guard: when({ [offered]: { filled: true } }),
            actions: [{ type: 'offer', params: { [name]: null } }, ...refusal.said],
            target: 'asking',
          },
        ]),
  ];
}

/** After a correction a value is held against its checks again, when what they read is another now. */
function checkedAgain({ slot, name, id }: Asking, corrected: string): Transition[] {
  const values = checkedWith(slot, name);
  if (Object.keys(values).length === 0) return [];
  const isSame = { [`${doneName(checkedName(id))}.with`]: { '~is': values } };
  return [
    {
      guard: when({ '~replay': true, [`~own.${name}`]: { filled: true }, [corrected]: null, not: isSame }),
      target: 'trying',
    },
  ];
}

function checkedName(step: string): string {
  return `${step}-checked`;
}

/** What the checks of a slot read beside its own value. */
function checkedWith({ checks = [] }: SlotDefinition, name: string): JsonObject {
  const own = new Set([name, ...checks.flatMap(({ save }) => save ?? [])]);
  const reads = checks.flatMap((check) => [...inConditions(check.if, []), ...inValue((check.with ?? {}) as JsonObject, [])]);
  return Object.fromEntries(reads.filter((read) => !own.has(read.name)).map((read) => [read.name, `$${read.name}`]));
}

/** A value that was kept from before. */
function kept({ slot, name, out, fitted, ...asking }: Asking): Transition[] {
  if (!isKept(slot) || slot.reuse === 'never') return [];
  const shared = `facts.shared.${name}`;
  const guard = when({ [shared]: { filled: true }, [`~declined-${name}`]: null, ...fits(slot, shared) });
  const actions: Action[] = [{ type: 'set', params: { [name]: `$${shared}` } }];
  if (slot.reuse !== 'silent') return [{ guard, target: 'reusing' }];
  return [{ guard, actions: fitted === out ? [...actions, ...slotFilled(asking.kit.flow, name)] : actions, target: fitted }];
}

function isKept({ keep: where = 'flow' }: SlotDefinition): boolean {
  return where !== 'flow';
}

const endOfWalk: Action[] = [{ type: 'set', params: { '~replay': null, '~redo': null, '~new': null } }];

/** A walk after a correction ends at the first question that is open. */
function waysToAsk({ kit }: Asking): Transition[] {
  const tooLong: Transition[] =
    kit.flow['max-turns'] === undefined
      ? []
      : [{ guard: when({ '~turns': { 'at-least': kit.flow['max-turns'] } }), target: onward(kit.flow, 'too-long') }];
  return [...tooLong, { guard: when({ '~replay': true }), actions: endOfWalk, target: 'asking' }, { target: 'asking' }];
}

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

/** Takes a value at a path, if it fits. */
function taken(asking: Asking, path: string, to: string, only: JsonObject = {}): Transition[] {
  const { slot, name } = asking;
  const whole = (more: JsonObject, sets: { readonly [slot: string]: Json } = {}): Transition => ({
    guard: when({ ...only, all: [fits(slot, path), more] }),
    actions: [{ type: 'set', params: { [name]: `$${path}`, ...sets } }, ...(to === asking.out ? keep(asking) : [])],
    target: to,
  });
  const withMore = optionsOf(slot).flatMap(({ value, sets }) => (sets ? [whole({ [path]: value }, sets)] : []));
  return [...withMore, whole({})];
}

/** What is done with a value that counts. */
function keep({ kit, slot, name, id }: Asking): Action[] {
  return [...slotFilled(kit.flow, name), ...(slot.checks ? [remember(checkedName(id), checkedWith(slot, name))] : [])];
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
  };
  const own = Object.fromEntries(
    Object.entries(slot.on ?? {}).map(([act, steps]) => [
      act,
      { target: onward(kit.flow, kit.branch(steps ?? [], next, states)) },
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
      affirm: {
        target: fitted,
        actions: [
          { type: 'set', params: { [name]: `$facts.shared.${name}` } },
          ...(fitted === out ? slotFilled(kit.flow, name) : []),
        ],
      },
      deny: declined,
      skip: declined,
      fill: taken(asking, 'event.value', fitted, { 'event.slot': name }),
      resume: { target: 'reusing', reenter: true },
      repeat: { target: 'reusing', reenter: true },
      'no-match': { target: 'reusing', reenter: true },
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
      resume: { target: 'confirming', reenter: true },
      repeat: { target: 'confirming', reenter: true },
      'no-match': { target: 'confirming', reenter: true },
      ...(kit.confirmsCancel ? { cancel: { target: 'leaving' } } : {}),
    },
  };
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
