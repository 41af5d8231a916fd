// Values in a customer's words, one reader a type; Chinese and English are read alike.
import type { Json, SlotExpectation } from '../../model/index.ts';
import { readChoice } from './choice.ts';
import { readCity } from './city.ts';
import { readDate } from './date.ts';
import { readDuration } from './duration.ts';
import { readEmail } from './email.ts';
import { readIdCard } from './id-card.ts';
import { readMoney } from './money.ts';
import { readNumber } from './number.ts';
import { readOrderNumber } from './order-number.ts';
import { readPattern } from './pattern.ts';
import { readPhone } from './phone.ts';
import type { ReadContext, ValueReader } from './reader.ts';
import { readTime } from './time.ts';
import { readYesNo } from './yes-no.ts';

export type { ReadContext } from './reader.ts';

const readers: { readonly [type: string]: ValueReader } = {
  number: readNumber,
  money: readMoney,
  date: readDate,
  time: readTime,
  duration: readDuration,
  choice: readChoice,
  'yes-no': readYesNo,
  phone: readPhone,
  email: readEmail,
  'order-number': readOrderNumber,
  'id-card': readIdCard,
  city: readCity,
};

// What stands between the parts of a list: "苹果、梨和桃", "apples, pears and plums".
const between = /\s*(?:[、；;\n]|[，,](?!\d)|和|跟|以及|还有|\band\b|&|\+)\s*/iu;

/** Reads a slot's value out of words; `undefined` when they hold none. Free text is not read here: any words are that. */
export function readValue(text: string, slot: SlotExpectation, context: ReadContext): Json | undefined {
  if (slot.many) return readMany(text, slot, context);
  return readOne(text, slot, context);
}

function readOne(text: string, slot: SlotExpectation, context: ReadContext): Json | undefined {
  if (slot.pattern !== undefined) return readPattern(text, slot.pattern);
  const { options, question } = slot;
  const called = options && optionCalled(text, options);
  if (called) return called.value;
  const role = slot.type === 'city' ? roleOf(slot) : undefined;
  return readers[slot.type]?.(text, {
    ...context,
    ...(options ? { options } : {}),
    ...(question ? { question } : {}),
    ...(role ? { role } : {}),
  });
}

/** The one option that is called just so: most customers click, or type what they see. */
function optionCalled(text: string, options: NonNullable<SlotExpectation['options']>) {
  const words = text.toLowerCase();
  const found = options.filter(({ labels }) => labels.some((label) => label.toLowerCase() === words));
  return found.length === 1 ? found[0] : undefined;
}

/** Which end of a journey a city is wanted for, by what its slot is called. */
function roleOf({ slot, labels = [] }: SlotExpectation): 'from' | 'to' | undefined {
  const name = [slot, ...labels].join(' ');
  if (/\b(?:from|origin|departure)\b|出发|始发|起点/iu.test(name)) return 'from';
  return /\b(?:to|destination|arrival)\b|到达|目的地|终点/iu.test(name) ? 'to' : undefined;
}

function readMany(text: string, slot: SlotExpectation, context: ReadContext): Json | undefined {
  const found: Json[] = [];
  for (const part of text.split(between).filter(Boolean)) {
    const value = slot.type === 'text' && slot.pattern === undefined ? part : readOne(part, slot, context);
    if (value !== undefined && !found.some((other) => JSON.stringify(other) === JSON.stringify(value))) found.push(value);
  }
  return found.length > 0 ? found : undefined;
}
