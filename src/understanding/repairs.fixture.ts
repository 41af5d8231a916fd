import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Command, Json, Situation, SlotExpectation } from '../model/index.ts';
import type { Interpreter } from '../ports/index.ts';
import { clean } from './clean.ts';
import { inPercent } from './values/accuracy.fixture.ts';

type Texts = { readonly zh: string; readonly en: string };

interface SlotLine {
  readonly slot: string;
  readonly label: Texts;
  readonly type: string;
  readonly pattern?: string;
  readonly options?: readonly { readonly value: string; readonly label: Texts; readonly also?: readonly string[] }[];
  readonly question?: Texts;
  readonly current?: Json;
}

/** A line of the evaluation set of repairs. */
interface Line {
  readonly text: string;
  readonly locale: 'zh' | 'en';
  readonly half: 'tune' | 'held';
  readonly asked: SlotLine;
  readonly filled: readonly SlotLine[];
  readonly value: { readonly [kind: string]: Json } | null;
}

/** What was heard in a line, in the terms of the set. */
export type Heard = { readonly [kind: string]: Json } | null;

/** One half of the set in one language: how many lines were heard right, by what they are. */
export interface RepairScore {
  readonly locale: string;
  readonly half: string;
  readonly kind: string;
  readonly right: number;
  readonly of: number;
  readonly interval: readonly [number, number];
}

const kinds = ['correct', 'fill', 'act', 'none'];

/** Scores an interpreter on both halves; mistakes of the held half are never shown. */
export function scoreRepairs(interpreter: Interpreter): readonly RepairScore[] {
  const lines = allLines();
  return (['zh', 'en'] as const).flatMap((locale) =>
    (['tune', 'held'] as const).flatMap((half) =>
      kinds.map((kind) => {
        const mine = lines.filter((line) => line.locale === locale && line.half === half && kindOf(line.value) === kind);
        const right = mine.filter((line) => isDeepStrictEqual(hear(interpreter, line), line.value)).length;
        return { locale, half, kind, right, of: mine.length, interval: inPercent(right, mine.length) };
      }),
    ),
  );
}

/** Lines of the tuning half that are heard wrong. */
export function repairMistakes(interpreter: Interpreter): readonly string[] {
  return allLines()
    .filter((line) => line.half === 'tune')
    .flatMap((line) => {
      const heard = hear(interpreter, line);
      return isDeepStrictEqual(heard, line.value)
        ? []
        : [`${line.locale} "${line.text}": wanted ${JSON.stringify(line.value)}, heard ${JSON.stringify(heard)}`];
    });
}

function kindOf(value: Line['value']): string {
  return value === null ? 'none' : (Object.keys(value)[0] ?? 'none');
}

function allLines(): readonly Line[] {
  return readFileSync(new URL('evaluation/repairs/repairs.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function hear(interpreter: Interpreter, line: Line): Heard {
  const { commands } = interpreter.interpret(clean(line.text), situationOf(line)) as { readonly commands: readonly Command[] };
  const [first] = commands;
  if (first?.type === 'correct') {
    // In the order of the set, which names them as the customer does.
    const wanted = (line.value?.['correct'] ?? []) as readonly { readonly slot: string }[];
    const order = [...new Set([...wanted.map(({ slot }) => slot), ...Object.keys(first.values)])];
    const told = order.filter((slot) => first.values[slot]);
    return { correct: told.map((slot) => ({ slot, to: first.values[slot]?.to ?? null })) };
  }
  if (first?.type === 'fill')
    return { fill: commands.flatMap((command) => (command.type === 'fill' ? [{ slot: command.slot, to: command.value }] : [])) };
  const act = first === undefined ? '' : first.type === 'ask-human' ? 'human' : first.type;
  return ['cancel', 'skip', 'repeat', 'wait', 'why', 'human', 'unknown', 'decline'].includes(act) ? { act } : null;
}

function situationOf({ locale, asked, filled }: Line): Situation {
  return {
    locale,
    stage: 'resolution',
    speaker: 'assistant',
    expects: { kind: 'slot', ...expectationOf(asked, locale) },
    choices: [],
    flow: 'flow',
    slots: [],
    filled: [...filled].reverse().map((slot) => expectationOf(slot, locale)),
    now: Date.parse('2026-01-07T10:30:00+08:00'),
    zone: 'Asia/Shanghai',
  };
}

function expectationOf(
  { slot, label, type, pattern, options, question, current }: SlotLine,
  locale: 'zh' | 'en',
): SlotExpectation {
  return {
    slot,
    type,
    labels: [label.zh, label.en],
    ...(pattern === undefined ? {} : { pattern }),
    ...(question === undefined ? {} : { question: question[locale] }),
    ...(current === undefined ? {} : { current }),
    ...(options === undefined
      ? {}
      : {
          options: options.map(({ value, label: words, also = [] }) => ({ value, labels: [value, words.zh, words.en, ...also] })),
        }),
  };
}
