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
  ['  - { sya: 您好 }', '6:7  Unknown key "sya" in flow.steps#1.  (KEY_UNKNOWN)\nFix: did you mean "say"?'],
  [
    '  - { say: 您好, act: infrom }',
    '6:21  Expected "inform", "answer", "apologise", "refuse-softly", "next-step", "acknowledge" or "confirm", found "infrom".  (VALUE_INVALID)\nFix: did you mean "inform"?',
  ],
  ['  - { ask: order, why: 因为 }', '6:19  Unknown key "why" in flow.steps#1.  (KEY_UNKNOWN)\nFix: use one of: ask, id.'],
  [
    '  - { if: { order: { more: 3 } }, then: [end] }',
    '6:22  Unknown key "more" in flow.steps#1.if.order.  (KEY_UNKNOWN)\nFix: use one of: filled, in, contains, matches, over, at-least, under, at-most, before, after, not.',
  ],
  [
    '  - { if: { order: a }, than: [end] }',
    '6:25  Unknown key "than" in flow.steps#1.  (KEY_UNKNOWN)\nFix: did you mean "then"?',
  ],
  [
    '  - { each: { in: items, as: item, at-most: 5, do: [end] } }',
    '6:19  Expected a path like $found.items, found "items".  (VALUE_INVALID)\nFix: correct the value.',
  ],
  [
    '  - { each: { in: $items, as: item, atmost: 5, do: [end] } }',
    '6:37  Unknown key "atmost" in flow.steps#1.each.  (KEY_UNKNOWN)\nFix: did you mean "at-most"?',
  ],
  ['  - 3', '6:5  Expected a map of keys and values, found 3.  (VALUE_INVALID)\nFix: correct the value.'],
  ['  - {}', '6:5  Expected a step, found {}.  (VALUE_INVALID)\nFix: correct the value.'],
  [
    '  - { call: orders.find, timeout: soon }',
    '6:35  Expected a duration like 30s, 2m or 24h, found "soon".  (VALUE_INVALID)\nFix: correct the value.',
  ],
  [
    '  - { choose: [{ when: {}, then: [] }] }',
    '6:18  Unknown key "when" in flow.steps#1.choose#1.  (KEY_UNKNOWN)\nFix: use one of: if, else.',
  ],
  ['  - { end: done, fail: [] }', '6:18  Unknown key "fail" in flow.steps#1.  (KEY_UNKNOWN)\nFix: use one of: end, id.'],
])('%s', (step, complaint) => {
  expect(complaints(step)).toEqual([`help.flow.yaml:${complaint}`]);
});
