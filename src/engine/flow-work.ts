// What only conversations with flows need: loaded on demand, so that a host without flows carries none of it.
import { machineOfFlow } from '../flow/compile.ts';
import type { Flow, FlowDefinition } from '../flow/index.ts';
import { flowSituation, slotsAtStart } from '../flow/situation.ts';
import type { Machine } from '../machine/index.ts';
import {
  type ConversationEvent,
  type Expectation,
  type JsonObject,
  type Reply,
  type Situation,
  type Text,
  textFor,
} from '../model/index.ts';
import { type Draft, flowFrames } from './draft.ts';
import { flowEffects } from './flow-effects.ts';
import type { Media, Offer, Saying } from './say.ts';
import { createServiceCalls } from './service-calls.ts';

/** What running flows need of the engine beside their definitions. */
export interface FlowWork {
  /** The machine of a flow, compiled when it is first needed. */
  readonly machineOf: (flow: Flow) => Machine;
  /** What words may be about: the question, other values, values already given. */
  readonly situation: (draft: Draft, expects: Expectation) => Partial<Situation>;
  /** What words that begin a flow may hold already. */
  readonly slotsAtStart: typeof slotsAtStart;
  /** A choice for each item of a list. */
  readonly choicesFrom: (from: NonNullable<Saying['offersFrom']>) => readonly Offer[];
  /** A picture, a page or a card with its texts in words. */
  readonly media: (media: Media, words: (text: Text) => string) => NonNullable<Reply['media']>;
  /** An event whose sensitive value is masked, in the turn's transcript too. */
  readonly masked: (draft: Draft, event: ConversationEvent) => ConversationEvent;
  /** Effects that only flows describe. */
  readonly effects: typeof flowEffects;
  readonly serviceCalls: typeof createServiceCalls;
  /** The values of texts that have words in each language. */
  readonly named: (names: { readonly [name: string]: Text }, locale: string) => JsonObject;
}

/** The shipped flow work. */
export const flowWork: FlowWork = {
  machineOf: machineOfFlow,
  situation,
  slotsAtStart,
  choicesFrom,
  media,
  masked,
  named,
  effects: flowEffects,
  serviceCalls: createServiceCalls,
};

function situation(draft: Draft, expects: Expectation): Partial<Situation> {
  const { record, world } = draft;
  const running = runningFlows(draft);
  const asked = expects.kind === 'slot' || expects.kind === 'confirm' ? expects.slot : undefined;
  const flows = flowSituation(running, asked, record.locale, (id) => world.flow(id)?.definition);
  const inner = running.at(-1);
  return {
    ...(flows.asked ? { expects: { ...flows.asked, kind: expects.kind } as Expectation } : {}),
    ...(inner ? { flow: inner.definition.flow } : {}),
    ...(expects.kind === 'slot' ? { slots: flows.slots } : {}),
    ...(flows.filled.length > 0 ? { filled: flows.filled } : {}),
  };
}

/** The innermost flow and those that wait for it. */
function runningFlows({
  record,
  world,
}: Draft): readonly { readonly definition: FlowDefinition; readonly context: JsonObject }[] {
  const running: { definition: FlowDefinition; context: JsonObject }[] = [];
  let frame = flowFrames(record).at(-1);
  while (frame?.machine.startsWith('flow:')) {
    const { machine, version, context = {}, by } = frame;
    const flow = world.flowAt(machine.slice('flow:'.length), String(version));
    if (flow) running.unshift({ definition: flow.definition, context });
    frame = record.frames.find((other) => other.id === by);
  }
  return running;
}

function choicesFrom({ from, slot, value, label }: NonNullable<Saying['offersFrom']>): readonly Offer[] {
  const items = Array.isArray(from) ? (from as readonly JsonObject[]) : [];
  return items.map((item) => ({ label: (item[label] ?? item[value] ?? '') as Text, sets: { [slot]: item[value] ?? null } }));
}

function media({ card, page, ...rest }: Media, words: (text: Text) => string): NonNullable<Reply['media']> {
  return {
    ...rest,
    ...(page ? { page: { url: page.url, ...(page.label === undefined ? {} : { label: words(page.label) }) } } : {}),
    ...(card
      ? { card: { ...card, title: words(card.title), ...(card.text === undefined ? {} : { text: words(card.text) }) } }
      : {}),
  } as NonNullable<Reply['media']>;
}

function masked(draft: Draft, event: ConversationEvent): ConversationEvent {
  if (event.type !== 'slot-filled' && event.type !== 'slot-heard' && event.type !== 'slot-refused') return event;
  if (!event.sensitive) return event;
  const mask = `⟦${event.slot}⟧`;
  const value = event.type === 'slot-refused' ? '' : String(event.value);
  if (event.type === 'slot-filled' && event.heard) return { ...event, value: mask };
  const { transcript, utterance } = draft;
  for (const [index, line] of transcript.entries()) {
    // What was typed with spaces in it, or was refused, is not found as the value: then the whole line is masked.
    const isFound = value !== '' && line.text.includes(value);
    const text = isFound ? line.text.replaceAll(value, mask) : line.text === utterance ? mask : line.text;
    transcript[index] = { ...line, text };
  }
  return event.type === 'slot-refused' ? event : { ...event, value: mask };
}

function named(names: { readonly [name: string]: Text }, locale: string): JsonObject {
  return Object.fromEntries(Object.entries(names).map(([name, text]) => [name, textFor(text, locale)?.variants[0] ?? '']));
}
