import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { defineMachine, enter, step } from './index.ts';
import { toXState } from './to-xstate.ts';

const door = defineMachine(
  {
    id: 'door',
    context: { knocks: 0 },
    initial: 'closed',
    states: {
      closed: {
        on: {
          knock: {
            actions: [
              { type: 'set', params: { knocks: { add: 1 } } },
              { type: 'say', params: { text: 'who', count: '$knocks' } },
            ],
          },
          open: { guard: { type: 'if', params: { 'facts.key': true } }, target: 'open' },
        },
      },
      open: { after: { draught: { target: 'closed' } }, on: { leave: { target: 'left' } } },
      left: { type: 'final', entry: [{ type: 'set', params: { output: { knocks: '$knocks' } } }] },
    },
  },
  1,
  { draught: 5000 },
);

test('a step gives the next state and the effects, with paths replaced by values', () => {
  const before = enter(door, {}).snapshot;
  const { snapshot, effects, taken } = step(door, before, { type: 'knock' });
  expect(taken).toBe(true);
  expect(snapshot).toEqual({ value: 'closed', context: { knocks: 1 } });
  expect(effects).toEqual([{ type: 'do', name: 'say', params: { text: 'who', count: 1 }, context: { knocks: 1 } }]);
  expect(before).toEqual({ value: 'closed', context: { knocks: 0 } });
});

test('an event without a transition, or whose guard fails, is not taken', () => {
  const { snapshot } = enter(door, {});
  expect(step(door, snapshot, { type: 'sing' }).taken).toBe(false);
  expect(step(door, snapshot, { type: 'open', facts: { key: false } }).taken).toBe(false);
  expect(step(door, snapshot, { type: 'open', facts: { key: true } }).snapshot.value).toBe('open');
});

test('a delay comes out as a timer and is cancelled when its state is left', () => {
  const opened = step(door, enter(door, {}).snapshot, { type: 'open', facts: { key: true } });
  expect(opened.effects).toEqual([{ type: 'set-timer', timer: 'draught.open', delay: 5000 }]);
  const shut = step(door, opened.snapshot, { type: 'draught.open' });
  expect(shut.snapshot.value).toBe('closed');
  expect(shut.effects).toEqual([{ type: 'cancel-timer', timer: 'draught.open' }]);
});

test('a machine that reaches its end gives its output', () => {
  const opened = step(door, enter(door, { knocks: 3 }).snapshot, { type: 'open', facts: { key: true } });
  expect(step(door, opened.snapshot, { type: 'leave' }).output).toEqual({ knocks: 3 });
});

test('the same machine runs as a live XState actor', () => {
  const actor = createActor(toXState(door), { input: { knocks: 1 } });
  actor.start();
  actor.send({ type: 'knock' });
  expect(actor.getSnapshot().context).toEqual({ knocks: 2 });
  actor.stop();
});

test('history survives being saved as JSON', () => {
  const machine = defineMachine(
    {
      id: 'shop',
      initial: 'inside',
      states: {
        inside: {
          initial: 'front',
          states: { front: { on: { back: { target: 'rear' } } }, rear: {}, last: { type: 'history' } },
          on: { out: { target: 'street' } },
        },
        street: { on: { in: { target: 'inside.last' } } },
      },
    },
    1,
  );
  const rear = step(machine, enter(machine, {}).snapshot, { type: 'back' }).snapshot;
  const street = JSON.parse(JSON.stringify(step(machine, rear, { type: 'out' }).snapshot));
  expect(step(machine, street, { type: 'in' }).snapshot.value).toEqual({ inside: 'rear' });
});

test('machines that never come to rest and guards that fail are located errors', () => {
  const spinning = defineMachine(
    { id: 'spin', initial: 'a', states: { a: { always: { target: 'b' } }, b: { always: { target: 'a' } } } },
    1,
  );
  expect(() => enter(spinning, {})).toThrowError(
    /^machine spin, event xstate.init: The machine took more than 1000 steps .*\(MACHINE_LOOP\)/,
  );
  const broken = defineMachine(
    {
      id: 'bad',
      initial: 'a',
      states: { a: { on: { go: { guard: { type: 'if', params: { x: { matches: '(' } } }, target: 'a' } } } },
    },
    1,
  );
  expect(() => step(broken, { value: 'a', context: { x: 'y' } }, { type: 'go' })).toThrowError(
    /^machine bad, event go: [\s\S]*\(MACHINE_FAILED\)/,
  );
});

test('a delay without a value is refused when the machine is defined', () => {
  const config = { id: 'm', initial: 'a', states: { a: { after: { soon: { target: 'a' } } } } };
  expect(() => defineMachine(config, 1, { later: 1 })).toThrowError(
    'machine m: The machine uses the delay "soon", which has no value. (MACHINE_DELAY_UNKNOWN) Fix: define it beside: later.',
  );
});
