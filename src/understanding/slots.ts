import type { Json, SimpleAct, Situation, SlotExpectation } from '../model/index.ts';
import type { Analyzer } from '../ports/index.ts';
import type { HeardActs } from './acts.ts';
import type { ReadContext, readValue } from './values/index.ts';

/** Acts that an open text question must not swallow as its answer. */
const notAnAnswer: ReadonlySet<SimpleAct> = new Set([
  'cancel',
  'repeat',
  'why',
  'wait',
  'skip',
  'decline',
  'unknown',
  'greet',
  'bye',
  'thanks',
  'deny',
  'affirm',
]);

/** What reads values: the shipped readers, and what they may look at. */
export interface Reading {
  readonly read: typeof readValue;
  readonly context: ReadContext;
}

/** What the shipped readers may look at in a situation. */
export function readingIn(read: typeof readValue, { locale, now, zone }: Situation, analyzer: Analyzer | undefined): Reading {
  return { read, context: { locale, now, zone, ...(analyzer ? { analyzer } : {}) } };
}

/** Reads a slot's value out of words; `undefined` when they hold none. */
export function readSlot(text: string, slot: SlotExpectation, acts: HeardActs, { read, context }: Reading): Json | undefined {
  if (isFree(slot) && !slot.many) return readText(text, acts);
  const value = read(text, slot, context);
  // Where much is at stake, words that repeat the question are no yes: "block 3021" may mean another card.
  return slot.strict && value === true && !isPlainYes(acts) ? undefined : value;
}

/** A yes that is one by itself, or at the beginning of more. */
function isPlainYes({ whole, first }: HeardActs): boolean {
  const act = whole[0]?.act ?? first?.act;
  return act === 'affirm' || act === 'satisfied';
}

/** Any words answer an open text question, so it is asked last whether they do. */
export function isFree(slot: SlotExpectation): boolean {
  return slot.type === 'text' && slot.pattern === undefined;
}

function readText(text: string, acts: HeardActs): string | undefined {
  const act = acts.whole[0]?.act;
  return act !== undefined && notAnAnswer.has(act) ? undefined : text;
}

function isCalled(text: string, { options = [] }: SlotExpectation): boolean {
  const words = text.toLowerCase();
  return options.some(({ labels }) =>
    labels.some((label) => (label.length > 1 || /\p{Script=Han}/u.test(label)) && words.includes(label.toLowerCase())),
  );
}

/** Types whose values can be told from any others, so that they are heard ahead of their question. */
const unmistakable: ReadonlySet<string> = new Set([
  'date',
  'time',
  'city',
  'phone',
  'email',
  'choice',
  'order-number',
  'id-card',
]);

/** Values for questions to come, in words that are about something else or about one of them. */
export function readAhead(
  text: string,
  slots: readonly SlotExpectation[],
  acts: HeardActs,
  reading: Reading,
  taken: readonly Json[],
): { [slot: string]: Json } {
  const values: { [slot: string]: Json } = {};
  const used = taken.map((value) => JSON.stringify(value));
  for (const slot of slots) {
    if (!unmistakable.has(slot.type) && slot.pattern === undefined) continue;
    // Ahead of its question a choice must be called by its name: a number or a hint may be about anything.
    if (slot.type === 'choice' && !isCalled(text, slot)) continue;
    const value = readSlot(text, slot, acts, reading);
    // One word is not the answer to two questions: which of two cities was meant is asked.
    if (value === undefined || used.includes(JSON.stringify(value))) continue;
    used.push(JSON.stringify(value));
    values[slot.slot] = value;
  }
  return values;
}
