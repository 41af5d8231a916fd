// What product teams get wrong in flows: each mistake made once, and nothing else told but that one, where it stands.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { flowTexts } from '../errors/flow-codes.ts';
import { readPack } from './index.ts';

const settings =
  'pack: tea\nversion: "1.0.0"\ntitle: { zh: 茶铺, en: Tea shop }\nlocales: [zh, en]\nservices: { orders.find: {}, orders.refund: { writes: true } }\n';
const order = '  order: { type: text, ask: { zh: 请提供订单号。, en: What is your order number? } }';
/** A flow that only other flows lead to; its own lines begin at the third. */
const inner = (id: string, ...lines: readonly string[]) => `flow: ${id}\ntitle: { zh: 流程, en: Flow }\n${lines.join('\n')}\n`;
/** A flow that customers come to; its own lines begin at the fourth. */
const flow = (id: string, ...lines: readonly string[]) =>
  inner(id, `start: { examples: { zh: [我要${id}], en: [I want ${id}] } }`, ...lines);

/** Every complaint about a pack of `a.flow.yaml` and `b.flow.yaml`, as place and code. */
async function complaints(a: string, b?: string, pack = settings): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-flows-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'pack.yaml'), pack);
  await writeFile(join(folder, 'a.flow.yaml'), a);
  if (b !== undefined) await writeFile(join(folder, 'b.flow.yaml'), b);
  const { problems } = await readPack(folder);
  return problems.map(({ code, where }) => `${where.file?.replace(`${folder}/`, '')}:${where.line}:${where.column} ${code}`);
}

const mistakes: readonly [mistake: string, told: readonly string[], a: string, b?: string][] = [
  [
    'an answer that no knowledge file has',
    ['a.flow.yaml:5:13 ARTICLE_REFERENCE'],
    flow('a', 'steps:', '  - answer: return-policy'),
  ],
  [
    'a least number above the greatest',
    ['a.flow.yaml:5:41 BOUNDS_REVERSED'],
    flow(
      'a',
      'slots:',
      '  pieces: { type: number, min: 20, max: 1, ask: { zh: 您要退几件？, en: How many pieces? } }',
      'steps: [{ ask: pieces }]',
    ),
  ],
  [
    'a call that says nothing of the day on which the service is down',
    ['a.flow.yaml:5:11 CALL_WITHOUT_FAIL'],
    flow('a', 'steps:', '  - call: orders.find'),
  ],
  [
    'one sentence of the customer for two flows',
    ['b.flow.yaml:3:27 EXAMPLE_COLLIDES'],
    inner('a', 'start: { examples: { zh: [我要退], en: [I want to return this] } }', 'steps: [end]'),
    inner('b', 'start: { examples: { zh: [我要退！], en: [I want my money back] } }', 'steps: [end]'),
  ],
  [
    'sentences in one of two languages only',
    ['a.flow.yaml:3:20 EXAMPLES_MISSING'],
    inner('a', 'start: { examples: { zh: [我要办a] } }', 'steps: [end]'),
  ],
  [
    'a list that is not in the folder',
    ['a.flow.yaml:5:40 LIST_UNKNOWN'],
    flow(
      'a',
      'slots:',
      '  to: { type: choice, options: { list: airports }, ask: { zh: 请问目的地？, en: Where to? } }',
      'steps: [{ ask: to }]',
    ),
  ],
  [
    'a value to use again that is never kept',
    ['a.flow.yaml:5:25 REUSE_WITHOUT_KEEP'],
    flow(
      'a',
      'slots:',
      '  phone: { type: phone, reuse: silent, ask: { zh: 您的手机号？, en: Your phone? } }',
      'steps: [{ ask: phone }]',
    ),
  ],
  [
    'money that moves without a yes',
    ['a.flow.yaml:8:13 RISK_UNCONFIRMED'],
    flow(
      'a',
      'risk: high',
      'notice: { zh: 无法撤回。, en: It cannot be undone. }',
      'steps:',
      '  - { run: sign-in }',
      '  - { call: orders.refund, fail: [end] }',
    ),
    inner('sign-in', 'authenticates: true', 'steps: [end]'),
  ],
  [
    'money that moves for anybody',
    ['a.flow.yaml:4:1 RISK_WITHOUT_AUTHENTICATION'],
    flow('a', 'risk: high', 'notice: { zh: 无法撤回。, en: It cannot be undone. }', 'steps: [end]'),
  ],
  [
    'a risk that nobody is told of',
    ['a.flow.yaml:4:1 RISK_WITHOUT_NOTICE'],
    flow('a', 'risk: high', 'steps: [{ run: sign-in }]'),
    inner('sign-in', 'authenticates: true', 'steps: [end]'),
  ],
  [
    'a step with the name of a state that every flow has',
    ['a.flow.yaml:4:15 STEP_RESERVED'],
    flow('a', 'steps: [{ id: cancelled, say: { zh: 好, en: Fine } }, end]'),
  ],
  [
    'money that moves before anybody has shown who they are',
    ['a.flow.yaml:4:1 RISK_WITHOUT_AUTHENTICATION'],
    flow(
      'a',
      'risk: high',
      'notice: { zh: 无法撤回。, en: It cannot be undone. }',
      'slots: { yes: { type: yes-no, ask: { zh: 确认吗？, en: Sure? } } }',
      'steps:',
      '  - { ask: yes }',
      '  - { if: { yes: true }, then: [{ call: orders.refund, fail: [end] }] }',
      '  - { run: sign-in }',
    ),
    inner('sign-in', 'authenticates: true', 'steps: [end]'),
  ],
  [
    'two flows that run each other',
    ['b.flow.yaml:4:16 FLOW_RECURSION'],
    flow('a', 'steps: [{ run: b }]'),
    flow('b', 'steps: [{ run: a }]'),
  ],
  [
    'a mistyped sub-flow, which for that reason nothing else leads to',
    ['a.flow.yaml:4:16 FLOW_REFERENCE'],
    flow('a', 'steps: [{ run: chek-order }]'),
    inner('check-order', 'steps: [end]'),
  ],
  [
    'a file that was copied and never renamed inside',
    ['b.flow.yaml:1:7 FLOW_REPEATED'],
    flow('return-item', 'steps: [end]'),
    inner('return-item', 'start: { examples: { zh: [我要换货], en: [I want to exchange this] } }', 'steps: [end]'),
  ],
  [
    'a flow without examples that no other runs',
    ['b.flow.yaml:1:7 FLOW_UNUSED'],
    flow('a', 'steps: [end]'),
    inner('b', 'steps: [end]'),
  ],
  [
    'a value kept from a sub-flow that does not give it',
    ['a.flow.yaml:5:35 GIVE_UNKNOWN'],
    flow('a', 'steps:', '  - run: { flow: b, save: { mine: number } }', '  - if: { mine: vip }', '    then: [end]'),
    inner('b', 'give: [order]', 'slots:', order, 'steps: [{ ask: order }]'),
  ],
  [
    'a way back on which nobody asks, though a question follows further down',
    ['a.flow.yaml:9:18 LOOP_WITHOUT_QUESTION'],
    flow(
      'a',
      'slots:',
      order,
      'steps:',
      '  - { id: again, say: { zh: 请核对信息。, en: Please check. } }',
      '  - if: { customer.tier: gold }',
      '    then: [{ go: again }]',
      '  - ask: order',
    ),
  ],
  [
    'a mistyped value handed to a service',
    ['a.flow.yaml:8:41 NAME_UNKNOWN'],
    flow('a', 'slots:', order, 'steps:', '  - ask: order', '  - { call: orders.find, with: { order: $ordr }, fail: [end] }'),
  ],
  [
    'a word that chooses either of two options',
    ['a.flow.yaml:7:5 OPTION_AMBIGUOUS'],
    flow(
      'a',
      'slots:',
      '  reason: { type: choice, ask: { zh: 请问原因？, en: Why? }, options: [',
      '    { value: size, zh: 尺码不合, en: Wrong size, also: [不合适] },',
      '    { value: colour, zh: 颜色不对, en: Wrong colour, also: [不合适] } ] }',
      'steps: [{ ask: reason }]',
    ),
  ],
  [
    'two options with one value',
    ['a.flow.yaml:7:14 OPTION_REPEATED'],
    flow(
      'a',
      'slots:',
      '  reason: { type: choice, ask: { zh: 请问原因？, en: Why? }, options: [',
      '    { value: faulty, zh: 质量问题, en: Faulty },',
      '    { value: faulty, zh: 运输破损, en: Damaged } ] }',
      'steps: [{ ask: reason }]',
    ),
  ],
  [
    'a choice with nothing to choose from',
    ['a.flow.yaml:5:19 OPTIONS_MISSING'],
    flow('a', 'slots:', '  reason: { type: choice, ask: { zh: 请问原因？, en: Why? } }', 'steps: [{ ask: reason }]'),
  ],
  [
    'a dollar forgotten in one of the languages',
    ['a.flow.yaml:10:11 PLACEHOLDER_WITHOUT_DOLLAR'],
    flow(
      'a',
      'slots:',
      order,
      'steps:',
      '  - ask: order',
      '  - say:',
      '      zh: 订单 {$order} 已受理。',
      '      en: Your order {order} is accepted.',
    ),
  ],
  [
    'a text that tells English customers less',
    ['a.flow.yaml:10:11 PLACEHOLDERS_DIFFER'],
    flow(
      'a',
      'slots:',
      order,
      'steps:',
      '  - ask: order',
      '  - say:',
      '      zh: 订单 {$order} 已受理。',
      '      en: Your order is accepted.',
    ),
  ],
  ['a mistyped service', ['a.flow.yaml:4:17 SERVICE_UNDECLARED'], flow('a', 'steps: [{ call: orders.fnid, fail: [end] }]')],
  [
    'a pattern for a number',
    ['a.flow.yaml:5:26 SLOT_KEY_UNFIT'],
    flow(
      'a',
      'slots:',
      "  order: { type: number, pattern: '\\d{10}', ask: { zh: 请提供订单号。, en: What is your order number? } }",
      'steps: [{ ask: order }]',
    ),
  ],
  [
    'a question for a mistyped slot, which for that reason nobody else asks for',
    ['a.flow.yaml:6:16 SLOT_UNKNOWN'],
    flow('a', 'slots:', order, 'steps: [{ ask: ordr }]'),
  ],
  [
    'a slot that nobody asks for',
    ['a.flow.yaml:6:3 SLOT_UNUSED'],
    flow('a', 'slots:', order, '  reason: { type: text, ask: { zh: 请问原因？, en: Why? } }', 'steps: [{ ask: order }]'),
  ],
  [
    'two steps of one name',
    ['a.flow.yaml:6:11 STEP_REPEATED'],
    flow(
      'a',
      'steps:',
      '  - { id: packing, say: { zh: 请保持包装完好。, en: Please keep the packaging. } }',
      '  - { id: packing, say: { zh: 三天内到账。, en: The refund takes three days. } }',
    ),
  ],
  [
    'a way back to a slot instead of its question',
    ['a.flow.yaml:9:44 STEP_UNKNOWN'],
    flow(
      'a',
      'slots:',
      order,
      'steps:',
      '  - ask: order',
      "  - if: { order: '0' }",
      '    then: [{ set: { order: null } }, { go: order }]',
    ),
  ],
  [
    'thanks after the end',
    ['a.flow.yaml:6:5 STEP_UNREACHABLE'],
    flow('a', 'steps:', '  - end: solved', '  - say: { zh: 感谢您的耐心。, en: Thank you for your patience. }'),
  ],
  [
    'a value handed to a sub-flow that does not take it',
    ['a.flow.yaml:8:29 TAKE_UNKNOWN'],
    flow('a', 'slots:', order, 'steps:', '  - ask: order', '  - run: { flow: b, with: { number: $order } }'),
    inner('b', 'take: [order]', 'slots:', order, 'steps: [{ ask: order }]'),
  ],
  [
    'a text in one of two languages',
    ['a.flow.yaml:5:10 TRANSLATION_MISSING'],
    flow('a', 'steps:', '  - say: { zh: 退货已受理。 }'),
  ],
];

test('flows that run, ask, call and go back as they should are fine', async () => {
  const a = flow(
    'a',
    'slots:',
    order,
    'steps:',
    '  - ask: order',
    '  - { call: orders.find, with: { order: $order }, save: found, fail: [{ handoff: system-trouble }] }',
    '  - if: { found.known: false }',
    '    then: [{ set: { order: null } }, { go: ask-order }]',
    '  - run: { flow: b, with: { order: $order }, save: { mine: order } }',
    "  - say: { zh: '订单 {$mine} 已受理。', en: 'Your order {$mine} is accepted.' }",
    '  - end: solved',
  );
  const b = inner('b', 'take: [order]', 'give: [order]', 'slots:', order, 'steps: [{ ask: order }]');
  expect(await complaints(a, b)).toEqual([]);
});

test.each(mistakes)('%s: told, and nothing else', async (_, told, a, b) => {
  expect(await complaints(a, b)).toEqual(told);
});

test('a way forward out of a branch is no circle', async () => {
  const ways = ['  - if: { customer.tier: gold }', '    then: [{ go: last }]', '  - ask: order', '  - { id: last, end: solved }'];
  expect(await complaints(flow('a', 'slots:', order, 'steps:', ...ways))).toEqual([]);
});

test('passing over an item of a list is no circle, whatever its loop is called', async () => {
  const steps = [
    '  - { call: orders.find, save: found, fail: [end] }',
    '  - { id: items, each: { in: $found.items, as: item, at-most: 5, do: [',
    '      { if: { item.sent: true }, then: [{ go: over }] }, { say: { zh: 好的, en: Fine } }, { id: over, set: { seen: 1 } }] } }',
  ];
  expect(await complaints(flow('a', 'steps:', ...steps))).toEqual([]);
});

test('a mistyped language is one mistake, not a missing one as well', async () => {
  expect(await complaints(flow('a', 'steps:', '  - say: { zh: 好的, em: Fine }'))).toEqual(['a.flow.yaml:5:20 LOCALE_UNKNOWN']);
});

test('a value mistyped in one language is one mistake, not a difference as well', async () => {
  const say = "  - say: { zh: '订单 {$order}', en: 'Order {$ordr}' }";
  const told = await complaints(flow('a', 'slots:', order, 'steps:', '  - ask: order', say));
  expect(told).toEqual(['a.flow.yaml:8:35 NAME_UNKNOWN']);
});

test('a way back on which only a service is called needs a bound too', async () => {
  const ways = ['  - { id: again, call: orders.find, fail: [end] }', '  - go: again'];
  expect(await complaints(flow('a', 'steps:', ...ways))).toEqual(['a.flow.yaml:6:9 LOOP_WITHOUT_QUESTION']);
});

test('a slot that a step sets, or that a call fills, is in use', async () => {
  expect(await complaints(flow('a', 'slots:', order, "steps: [{ set: { order: '1' } }]"))).toEqual([]);
  const call = 'steps: [{ call: orders.find, save: { order: id }, fail: [end] }]';
  expect(await complaints(flow('a', 'slots:', order, call))).toEqual([]);
});

test('a mistake in the shape of a file makes no flow and no service unknown', async () => {
  const [outer, sub] = [flow('a', 'steps: [{ run: b }]'), inner('b', 'steps: [end]')];
  expect(await complaints(outer, `${sub}colour: green\n`)).toEqual(['b.flow.yaml:4:1 KEY_UNKNOWN']);
  expect(await complaints(`${outer}colour: green\n`, sub)).toEqual(['a.flow.yaml:5:1 KEY_UNKNOWN']);
  const call = flow('a', 'steps: [{ call: orders.find, fail: [end] }]');
  expect(await complaints(call, undefined, `${settings}colour: green\n`)).toEqual(['pack.yaml:6:1 KEY_UNKNOWN']);
});

test('no mistake in a flow is without its example here', () => {
  const shown = new Set(mistakes.flatMap(([, told]) => told.map((one) => one.split(' ')[1] ?? '')));
  expect([...shown].sort()).toEqual(Object.keys(flowTexts).sort());
});
