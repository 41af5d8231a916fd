// kefu steps its statecharts itself. That it does so as XState would is a law: on random charts, and on every machine that ships.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnItem } from '../engine/shop.fixture.ts';
import { machineOfFlow } from '../flow/compile.ts';
import type { FrameSnapshot, Json, JsonObject } from '../model/index.ts';
import { createStages } from '../stages/index.ts';
import {
  type Action,
  defineMachine,
  enter,
  type Machine,
  type MachineConfig,
  type StateConfig,
  type Step,
  step,
  type Transition,
} from './index.ts';
import { toXState } from './to-xstate.ts';
import { enterWithXstate, stepWithXstate } from './xstate.fixture.ts';

const events = ['e1', 'e2', 'e3', 'unheard'];
const names = ['a', 'b', 'c'];

const condition: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((n) => ({ count: { under: n } })),
  fc.integer({ min: 0, max: 4 }).map((n) => ({ count: { 'at-least': n } })),
  fc.constant<JsonObject>({ flag: true }),
  fc.constant<JsonObject>({ flag: null }),
  fc.constant<JsonObject>({ 'facts.yes': true }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant<Action>({ type: 'set', params: { count: { add: 1 } } }),
  fc.constant<Action>({ type: 'set', params: { flag: true } }),
  fc.constant<Action>({ type: 'set', params: { flag: null, seen: '$event.type' } }),
  fc.constant<Action>({ type: 'say', params: { text: 'x', count: '$count', seen: '$seen' } }),
  fc.constant<Action>({ type: 'drop' }),
);
const transition = (targets: readonly string[]): fc.Arbitrary<Transition> =>
  fc
    .record(
      {
        target: fc.constantFrom(...targets),
        guard: condition,
        actions: fc.array(action, { maxLength: 2 }),
        reenter: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map(({ guard, ...rest }) => ({ ...rest, ...(guard ? { guard: { type: 'if' as const, params: guard } } : {}) }));

/** Charts two levels deep, with history, finals, timers, eventless ways and wildcards. Every state has an id, so anything may lead anywhere. */
const chart: fc.Arbitrary<MachineConfig> = fc
  .record({
    top: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }),
    inner: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    seed: fc.array(fc.nat(), { minLength: 1, maxLength: 1 }),
  })
  .chain(({ top, inner }) => {
    const ids = top.flatMap((name, index) => (inner[index] ? [name, `${name}x`, `${name}y`, `${name}h`] : [name]));
    const targets = [...ids.map((id) => `#${id}`), '#end'];
    // A state's own history is led to from outside it only: what XState makes of the other is of no use to anybody.
    const state = (id: string): fc.Arbitrary<StateConfig> => {
      const leads = targets.filter((target) => target !== `#${id.slice(0, 1)}h`);
      return fc
        .record({
          on: fc.dictionary(fc.constantFrom('e1', 'e2', 'e3', '*'), fc.array(transition(leads), { minLength: 1, maxLength: 2 }), {
            maxKeys: 3,
          }),
          // An eventless way without a guard would spin; one that waits for a count may still, and then both must say so.
          always: fc.array(
            transition(leads).map((way) => ({
              ...way,
              guard: way.guard ?? { type: 'if' as const, params: { count: { 'at-least': 3 } } },
            })),
            { maxLength: 1 },
          ),
          after: fc.dictionary(fc.constantFrom('soon', 'late'), transition(leads), { maxKeys: 1 }),
          entry: fc.array(action, { maxLength: 2 }),
          exit: fc.array(action, { maxLength: 1 }),
        })
        .map((config) => ({ id, ...config }));
    };
    const states = top.map((name, index) =>
      inner[index]
        ? fc
            .tuple(state(name), state(`${name}x`), state(`${name}y`), fc.constantFrom<'deep' | 'shallow'>('deep', 'shallow'))
            .map(([outer, x, y, history]) => ({
              ...outer,
              initial: 'x',
              states: { x, y, h: { id: `${name}h`, type: 'history' as const, history, target: 'y' } },
            }))
        : state(name),
    );
    return fc.tuple(...states).map((built) => ({
      id: 'chart',
      context: { count: 0 },
      initial: top[0] ?? 'a',
      states: {
        ...Object.fromEntries(top.map((name, index) => [name, built[index] as StateConfig])),
        end: { id: 'end', type: 'final' as const, entry: [{ type: 'set', params: { output: { count: '$count' } } }] },
      },
    }));
  });

/** A step, or the fact that it failed. */
function attempt(run: () => Step): Step | 'failed' {
  try {
    return JSON.parse(JSON.stringify(run())) as Step;
  } catch {
    return 'failed';
  }
}

function compare(machine: Machine, input: JsonObject, happening: readonly (JsonObject & { readonly type: string })[]): void {
  const logic = toXState(machine);
  let mine = attempt(() => enter(machine, input));
  expect(mine).toEqual(attempt(() => enterWithXstate(machine, logic, input)));
  for (const event of happening) {
    if (mine === 'failed' || mine.output !== undefined) return;
    const before: FrameSnapshot = mine.snapshot;
    mine = attempt(() => step(machine, before, event));
    expect(mine).toEqual(attempt(() => stepWithXstate(machine, logic, before, event)));
  }
}

test('3,000 random charts do with random events what they do in XState', () => {
  const happening = fc.array(
    fc.record({ type: fc.constantFrom(...events, 'timer'), facts: fc.boolean().map((yes): Json => ({ yes })) }),
    { minLength: 1, maxLength: 8 },
  );
  let moves = 0;
  fc.assert(
    fc.property(chart, happening, (config, list) => {
      const machine = defineMachine(config, 1, { soon: 10, late: 1000 });
      const timers = [...machine.chart.hears].filter((event) => event.includes('.'));
      compare(
        machine,
        {},
        list.map((event, index) =>
          event.type === 'timer' ? { ...event, type: timers[index % Math.max(1, timers.length)] ?? 'e1' } : event,
        ),
      );
      moves += 1;
    }),
    { numRuns: 3000, seed: 20_260_105 },
  );
  expect(moves).toBe(3000);
}, 60_000);

test("every stage and the shop's flow do with random events what they do in XState", () => {
  const stageInputs: readonly JsonObject[] = [
    {},
    { flow: 'return-item' },
    { article: 'a' },
    { leg: 'agent' },
    { solved: true },
    { more: true },
    { leave: 'message' },
  ];
  const machines: readonly (readonly [Machine, readonly JsonObject[]])[] = [
    ...Object.values(createStages()).map((machine) => [machine, stageInputs] as const),
    [machineOfFlow(returnItem), [{}]],
  ];
  for (const [machine, inputs] of machines) {
    const heard = [...machine.chart.hears, 'unheard', 'answer', 'thanks'].filter((type) => type !== '*');
    const event = fc.record({
      type: fc.constantFrom(...heard),
      output: fc.constantFrom<Json>(
        {},
        { next: 'answer', article: 'a' },
        { next: 'bye' },
        { result: 'solved' },
        { result: 'unsolved' },
        { result: 'cancelled' },
        { outcome: 'abandoned' },
      ),
      outcome: fc.constantFrom<Json>('solved', 'returned'),
      slot: fc.constantFrom<Json>('order', 'reason'),
      value: fc.constantFrom<Json>('1234567890', 'broken', 'x', null),
      call: fc.constantFrom<Json>('call-orders.find', 'other'),
      text: fc.constantFrom<Json>('hello', '13800000000'),
      estimate: fc.constantFrom<Json>(
        { position: 1, seconds: 20 },
        { position: 9, seconds: 400 },
        { seconds: 5 },
        { unknown: 'no-history' },
      ),
      change: fc.constantFrom<Json>(0.1, 1),
      facts: fc.constantFrom<Json>(
        { desk: true, open: true, command: true },
        { desk: false, open: true, command: true, flows: 1, expired: true },
        { desk: true, open: false, offers: { order: '1234567890' } },
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.constantFrom<JsonObject>({ desk: true, open: true }, { desk: false, open: true, followUpDelay: 1 }),
        fc.array(event, { minLength: 1, maxLength: 15 }),
        (input, facts, list) => compare(machine, { ...input, facts }, list as unknown as (JsonObject & { type: string })[]),
      ),
      { numRuns: 300, seed: 20_260_105 },
    );
  }
}, 60_000);
