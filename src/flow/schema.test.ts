// What a product team reads when a flow's shape is wrong.
import { expect, test } from 'vitest';
import { checkShape, readYaml } from '../documents/index.ts';
import { formatProblem } from '../errors/index.ts';
import { flowSchema } from './schema.ts';

const head = ['flow: help', 'title: { zh: 帮忙, en: Help }', 'slots:', '  order: { type: text, ask: 订单号？ }', 'steps:'];

/** The complaints about a flow with these steps, without their code frames. */
function complaints(...steps: readonly string[]): readonly string[] {
  const file = readYaml('help.flow.yaml', new TextEncoder().encode([...head, ...steps].join('\n')));
  return checkShape(file, flowSchema, 'flow').problems.map((problem) =>
    formatProblem({ ...problem, source: undefined } as never),
  );
}

test('every kind of step is fine as the guide shows it', () => {
  expect(
    complaints(
      '  - say: 您好',
      '  - { id: again, ask: order }',
      '  - { call: orders.find, with: { order: $order }, save: { order: number }, timeout: 3s, fail: [{ handoff: trouble }] }',
      '  - { if: { order: { in: [a, b] } }, then: [end], else: [{ go: again }] }',
      '  - { choose: [{ if: { any: [{ order: a }, { order: { filled: false } }] }, then: [] }, { else: [end] }] }',
      '  - { set: { order: null } }',
      '  - { answer: return-policy }',
      '  - { run: verify }',
      '  - { run: { flow: verify, with: { name: 李雷 }, save: { order: code } } }',
      '  - { each: { in: $found.items, as: item, at-most: 5, do: [{ say: "{$item.name}" }] } }',
      '  - { handoff: complaint, unavailable: [{ end: unsolved }] }',
      '  - { link: other }',
      '  - end',
    ),
  ).toEqual([]);
});

test.each([
  ['  - { sya: 您好 }', 'x'],
  ['  - { say: 您好, act: infrom }', 'x'],
  ['  - { ask: order, why: 因为 }', 'x'],
  ['  - { if: { order: { more: 3 } }, then: [end] }', 'x'],
  ['  - { if: { order: a }, than: [end] }', 'x'],
  ['  - { each: { in: items, as: item, at-most: 5, do: [end] } }', 'x'],
  ['  - { each: { in: $items, as: item, atmost: 5, do: [end] } }', 'x'],
  ['  - 3', 'x'],
  ['  - {}', 'x'],
  ['  - { call: orders.find, timeout: soon }', 'x'],
  ['  - { choose: [{ when: {}, then: [] }] }', 'x'],
  ['  - { end: done, fail: [] }', 'x'],
])('%s', (step, complaint) => {
  expect(complaints(step)).toEqual([complaint]);
});
