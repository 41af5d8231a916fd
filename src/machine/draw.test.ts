// A statechart as a drawing: exactly this text, and a text that Mermaid can read whatever the names are.
import { expect, test } from 'vitest';
import { edgesOf, type MachineConfig, toMermaid } from './index.ts';

const parcel: MachineConfig = {
  id: 'parcel',
  initial: 'open',
  on: { cancel: { target: '.closed' } },
  states: {
    open: {
      initial: 'asking',
      states: {
        asking: {
          on: { fill: [{ target: 'checking' }, { actions: [] }], repeat: { target: 'asking', reenter: true } },
          after: { '2m': { target: '#parcel.closed' } },
        },
        checking: {
          id: 'check',
          always: [
            { target: 'asking', guard: { type: 'if', params: { 'event.output.found': 'no' } } },
            {
              target: '#parcel.closed',
              guard: { type: 'if', params: { 'event.output.found': { in: ['yes', 'maybe'] }, $tries: 1 } },
            },
            { target: '#parcel.with-agent.talking' },
          ],
        },
        back: { type: 'history', history: 'shallow' },
      },
    },
    'with-agent': {
      id: 'agent',
      initial: 'talking',
      states: { talking: { on: { left: { target: '#parcel.open.back' }, moved: { target: '#parcel.open.back' } } } },
      on: {
        'frame-done': [
          { target: 'closed', guard: { type: 'if', params: { 'event.output.outcome': 'solved' } } },
          { target: '#check' },
        ],
      },
    },
    closed: { type: 'final', on: { '*': { target: 'open' } } },
  },
};

test('a small machine is drawn as exactly this', () => {
  expect(toMermaid(parcel)).toBe(`stateDiagram-v2
  direction LR
  state "open" as open {
    state "asking" as open_asking
    state "checking" as open_checking
    state "back to where it was" as open_back
    [*] --> open_asking
  }
  state "with-agent" as with_agent {
    state "talking" as with_agent_talking
    [*] --> with_agent_talking
  }
  state "closed" as closed
  closed --> [*]
  [*] --> open
  open --> closed: cancel
  open_asking --> open_checking: fill
  open_asking --> closed: after 2m
  open_checking --> open_asking: no
  open_checking --> closed: yes or maybe
  open_checking --> with_agent_talking: else
  with_agent --> closed: solved
  with_agent --> open_checking: otherwise
  with_agent_talking --> open_back: left, moved
  closed --> open: anything else`);
});

test('its arrows are listed once each, without those that stay where they are', () => {
  expect(edgesOf(parcel).filter(({ from }) => from.startsWith('open'))).toEqual([
    { from: 'open.asking', to: 'open.checking', label: 'fill' },
    { from: 'open.asking', to: 'closed', label: 'after 2m' },
    { from: 'open.checking', to: 'open.asking', label: 'no' },
    { from: 'open.checking', to: 'closed', label: 'yes or maybe' },
    { from: 'open.checking', to: 'with-agent.talking', label: 'else' },
  ]);
});

test('a machine of one state is a drawing of one box', () => {
  expect(toMermaid({ id: 'rest', initial: 'resting', states: { resting: {} } })).toBe(
    ['stateDiagram-v2', '  direction LR', '  state "resting" as resting', '  [*] --> resting'].join('\n'),
  );
});

/** A machine of two states and the arrow between them. */
const between = (from: string, to: string, event = 'go'): MachineConfig => ({
  id: 'm',
  initial: from,
  states: { [from]: { on: { [event]: { target: to.replaceAll('.', '\\.') } } }, [to]: {} },
});
/** The boxes of a drawing by their ids, as Mermaid reads them; a line that it cannot read is kept whole. */
function boxesOf(drawing: string): [id: string, label: string][] {
  const lines = drawing.split('\n').filter((line) => line.trimStart().startsWith('state '));
  return lines.map((line) => {
    const [, label, id] = /^\s*state "([^"]*)" as ([\p{L}\p{N}_]+)(?: \{)?$/u.exec(line) ?? [];
    return label === undefined || id === undefined ? ['unreadable', line] : [id, label];
  });
}
const arrowsOf = (drawing: string) => drawing.split('\n').filter((line) => line.includes(' --> ') && !line.includes('[*]'));

test('Chinese names, colons and dots stand in the labels as they were written', () => {
  expect(boxesOf(toMermaid(between('ask-订单', 'call-orders.find'))).map(([, label]) => label)).toEqual([
    'ask-订单',
    'call-orders.find',
  ]);
  expect(arrowsOf(toMermaid(between('a', 'b', '退货：是')))).toEqual(['  a --> b: 退货：是']);
  expect(arrowsOf(toMermaid(between('a', 'b', 'order: found')))).toEqual(['  a --> b: order: found']);
});

test('states whose names differ are boxes of their own, be they Chinese or told apart by a mark alone', () => {
  for (const [one, other] of [
    ['退货', '换货'],
    ['ask-订单', 'ask-电话'],
    ['ask-order', 'ask_order'],
    ['ask', 'ask~2'],
  ] as const) {
    const drawing = toMermaid(between(one, other));
    const [first, second] = boxesOf(drawing);
    expect([first?.[1], second?.[1]]).toEqual([one, other]);
    expect(first?.[0]).not.toBe(second?.[0]);
    expect(arrowsOf(drawing)).toEqual([`  ${first?.[0]} --> ${second?.[0]}: go`]);
  }
});

test('a quote in a name does not end the label', () => {
  expect(boxesOf(toMermaid(between('say "hi"', 'end'))).map(([id]) => id)).not.toContain('unreadable');
});

test('a quote in an event is drawn as it is: labels of arrows have no quotes around them', () => {
  expect(arrowsOf(toMermaid(between('a', 'b', 'say "hi"')))).toEqual(['  a --> b: say "hi"']);
});
