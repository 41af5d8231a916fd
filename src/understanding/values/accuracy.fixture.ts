import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type Json, wilson } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { ReadContext, ReadOption, ValueReader } from './reader.ts';

/** A line of an evaluation set. */
interface Example {
  readonly text: string;
  readonly locale: 'zh' | 'en';
  readonly value: Json;
  readonly half: 'tune' | 'held';
  readonly now?: string;
  readonly zone?: string;
  readonly question?: string;
  readonly role?: 'from' | 'to';
  readonly options?: readonly { readonly value: Json; readonly label: string; readonly also?: readonly string[] }[];
}

/** How a reader did on one half of a set in one language. */
export interface Accuracy {
  readonly type: string;
  readonly locale: string;
  readonly half: string;
  readonly right: number;
  readonly of: number;
  /** The Wilson interval at 95 %, in percent. */
  readonly interval: readonly [number, number];
}

const defaultNow = '2026-01-07T10:30:00+08:00';

/** Scores a reader on its set, and fails with the wrong lines of the tuning half; those of the held half are never shown. */
function accuracyOf(type: string, read: ValueReader): readonly Accuracy[] {
  const examples = linesOf(type);
  return (['zh', 'en'] as const).flatMap((locale) =>
    (['tune', 'held'] as const).map((half) => {
      const mine = examples.filter((example) => example.locale === locale && example.half === half);
      const right = mine.filter((example) => isRight(example, read)).length;
      return { type, locale, half, right, of: mine.length, interval: inPercent(right, mine.length) };
    }),
  );
}

/** Lines of the tuning half that a reader reads wrong, for whoever works on the reader. */
export function mistakes(type: string, read: ValueReader): readonly string[] {
  return linesOf(type)
    .filter((example) => example.half === 'tune' && !isRight(example, read))
    .map(
      (example) =>
        `${example.locale} "${example.text}"${example.question ? ` (to "${example.question}")` : ''}: wanted ${JSON.stringify(example.value)}, read ${JSON.stringify(valueReadIn(example, read))}`,
    );
}

/** Prints how a reader did, and holds it to the lowest bound of the interval it once reached, in percent, on each half. */
export function expectAccuracy(
  type: string,
  read: ValueReader,
  least: { readonly tune: number; readonly held: number },
): readonly Accuracy[] {
  const all = accuracyOf(type, read);
  for (const { locale, half, right, of, interval } of all) {
    const line = `${type} ${locale} ${half}: ${right} of ${of}, ${interval[0]}–${interval[1]} %`;
    process.stdout.write(`${line}\n`);
    expect(interval[0], line).toBeGreaterThanOrEqual(half === 'tune' ? least.tune : least.held);
  }
  return all;
}

/** How often a reader took a yes for a no or a no for a yes, on one half of a set in one language. */
export interface Flips {
  readonly type: string;
  readonly locale: string;
  readonly half: string;
  readonly flipped: number;
  readonly of: number;
}

/** Counts the answers that a reader turned into their opposite; no lines are shown. */
function flips(type: string, read: ValueReader): readonly Flips[] {
  const examples = linesOf(type);
  return (['zh', 'en'] as const).flatMap((locale) =>
    (['tune', 'held'] as const).map((half) => {
      const mine = examples.filter((example) => example.locale === locale && example.half === half);
      const flipped = mine.filter(
        (example) => typeof example.value === 'boolean' && valueReadIn(example, read) === !example.value,
      );
      return { type, locale, half, flipped: flipped.length, of: mine.length };
    }),
  );
}

/** Prints how many answers a reader turned into their opposite, and allows no more than this share of them, in percent. */
export function expectFlips(type: string, read: ValueReader, most: number): readonly Flips[] {
  const all = flips(type, read);
  for (const { locale, half, flipped, of } of all) {
    const line = `${type} ${locale} ${half}: ${flipped} of ${of} flipped`;
    process.stdout.write(`${line}\n`);
    expect((flipped / of) * 100, line).toBeLessThanOrEqual(most);
  }
  return all;
}

function linesOf(type: string): readonly Example[] {
  const file = new URL(`../evaluation/slots/${type}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example);
}

function valueReadIn(example: Example, read: ValueReader): Json {
  return read(clean(example.text), contextOf(example)) ?? null;
}

function isRight(example: Example, read: ValueReader): boolean {
  return isDeepStrictEqual(valueReadIn(example, read), example.value);
}

function contextOf({ locale, now = defaultNow, zone = 'Asia/Shanghai', question, role, options }: Example): ReadContext {
  return {
    locale,
    now: Date.parse(now),
    zone,
    ...(question === undefined ? {} : { question }),
    ...(role === undefined ? {} : { role }),
    ...(options === undefined ? {} : { options: options.map(readOption) }),
  };
}

function readOption({ value, label, also = [] }: NonNullable<Example['options']>[number]): ReadOption {
  return { value, labels: [...new Set([String(value), label, ...also])] };
}

/** The Wilson interval in percent with one decimal. */
export function inPercent(right: number, of: number): [number, number] {
  const [low, high] = wilson(right, of);
  return [Math.round(low * 1000) / 10, Math.round(high * 1000) / 10];
}
