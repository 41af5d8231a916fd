import { type Json, type JsonObject, type Locale, type SlotExpectation, type Text, textFor } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';
import { dataOf, isAskFirst, labelOf, type OptionDefinition, optionsOf, type SlotDefinition } from './slot-definition.ts';
import { nameSteps } from './step-names.ts';

/** A running flow, as far as words may be about it. */
export interface RunningFlow {
  readonly definition: FlowDefinition;
  readonly context: JsonObject;
}

/** What an interpreter must know of the running flows to hear a value, or a correction of one. */
export interface FlowSituation {
  /** The slot that is asked for. */
  readonly asked: SlotExpectation | undefined;
  /** Slots of the innermost flow without a value, that the same words may fill. */
  readonly slots: readonly SlotExpectation[];
  /** Slots that have a value and may be corrected, the latest first. */
  readonly filled: readonly SlotExpectation[];
}

/** Tells what words may be about: the question, other values of the flow, and values already given. */
export function flowSituation(
  running: readonly RunningFlow[],
  asked: string | undefined,
  locale: Locale,
  flowOf: (id: string) => FlowDefinition | undefined,
): FlowSituation {
  const inner = running.at(-1);
  if (!inner) return { asked: undefined, slots: [], filled: [] };
  const { definition, context } = inner;
  const expect = (name: string, slot: SlotDefinition): SlotExpectation => ({
    ...slotExpectation(name, slot, context, locale),
    ...(slot.type === 'yes-no' && isAskFirst(slot, definition) ? { strict: true } : {}),
  });
  const own = definition.slots ?? {};
  const askedSlot = asked === undefined ? undefined : own[asked];
  return {
    asked: asked !== undefined && askedSlot ? expect(asked, askedSlot) : undefined,
    slots: Object.entries(own)
      .filter(([name, slot]) => name !== asked && !has(context, name) && !isAskFirst(slot, definition))
      .map(([name, slot]) => expect(name, slot)),
    filled: [...running].reverse().flatMap((flow) => given(flow, locale, flowOf)),
  };
}

/** What words that begin a flow may hold already. */
export function slotsAtStart(definition: FlowDefinition, locale: Locale): readonly SlotExpectation[] {
  return Object.entries(definition.slots ?? {})
    .filter(([, slot]) => !isAskFirst(slot, definition))
    .map(([name, slot]) => slotExpectation(name, slot, {}, locale));
}

/** Values of a flow and of those that have run in it, the latest first. */
function given({ definition, context }: RunningFlow, locale: Locale, flowOf: (id: string) => FlowDefinition | undefined) {
  const asked = askedIn(definition);
  const own = Object.keys(context)
    .reverse()
    .flatMap((name): SlotExpectation[] => {
      const slot = definition.slots?.[name];
      const current = context[name];
      if (!slot || current === undefined || current === null || !asked.has(name)) return [];
      return [{ ...slotExpectation(name, slot, context, locale), current }];
    });
  const finished = Object.entries(context).flatMap(([name, done]): SlotExpectation[] => {
    if (!name.startsWith('~~') || typeof done !== 'object' || done === null) return [];
    const { flow, slots } = done as { readonly flow?: string; readonly slots?: JsonObject };
    const other = flow === undefined ? undefined : flowOf(flow);
    if (!other || !slots) return [];
    const reachable = askedIn(other);
    const asks = askedIn(definition);
    return Object.entries(slots).flatMap(([slot, current]): SlotExpectation[] => {
      const written = other.slots?.[slot];
      if (!written || !reachable.has(slot) || (asks.has(slot) && has(context, slot))) return [];
      return [{ ...slotExpectation(slot, written, slots, locale), current: current as Json }];
    });
  });
  return [...own, ...finished];
}

const askedSlots = new WeakMap<FlowDefinition, ReadonlySet<string>>();

/** The slots that a flow asks for: only these can be corrected, as only their values are the customer's own words. */
function askedIn(flow: FlowDefinition): ReadonlySet<string> {
  let slots = askedSlots.get(flow);
  if (!slots) {
    slots = new Set(nameSteps(flow).flatMap(({ step }) => (typeof step === 'object' && 'ask' in step ? [step.ask] : [])));
    askedSlots.set(flow, slots);
  }
  return slots;
}

function has(context: JsonObject, name: string): boolean {
  return context[name] !== undefined && context[name] !== null;
}

/** What an interpreter must know to read a value for a slot. */
function slotExpectation(name: string, slot: SlotDefinition, context: JsonObject, locale: Locale): SlotExpectation {
  const options = slot.type === 'choice' ? expectedOptions(slot, context) : [];
  return {
    slot: name,
    type: slot.type,
    ...(slot.many ? { many: true } : {}),
    ...(slot.pattern === undefined ? {} : { pattern: slot.pattern }),
    ...(options.length > 0 ? { options } : {}),
    labels: slot.label === undefined ? [] : wordsOf(slot.label),
    question: textFor(slot.ask, locale)?.variants[0] ?? '',
  };
}

function expectedOptions(slot: SlotDefinition, context: JsonObject): NonNullable<SlotExpectation['options']> {
  const data = dataOf(slot);
  if (!data) {
    const all = optionsOf(slot).map((option) => ({
      value: option.value,
      labels: optionWords(option),
      ...(option.hidden ? { hidden: true } : {}),
    }));
    // Customers count what they see.
    return [...all.filter(({ hidden }) => !hidden), ...all.filter(({ hidden }) => hidden)];
  }
  return itemsAt(context, data.from).flatMap((item) => {
    const value = item[data.value];
    const label = item[data.label];
    return value === undefined ? [] : [{ value, labels: [...new Set([String(value), ...wordsOf((label ?? '') as Text)])] }];
  });
}

/** The list at a `$path` of a context. */
function itemsAt(context: JsonObject, path: string): readonly JsonObject[] {
  const found = path
    .replace(/^\$/, '')
    .split('.')
    .reduce<Json | undefined>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined,
      context,
    );
  return Array.isArray(found) ? (found as readonly JsonObject[]) : [];
}

/** Every word for an option: its value, its label in each language, and what else is said for it. */
export function optionWords(option: OptionDefinition): readonly string[] {
  return [...new Set([option.value, ...wordsOf(labelOf(option)), ...(option.also ?? [])])];
}

function wordsOf(label: Text): readonly string[] {
  const locales = typeof label === 'string' || Array.isArray(label) ? [''] : Object.keys(label);
  return locales.flatMap((locale) => textFor(label, locale)?.variants ?? []).filter(Boolean);
}
