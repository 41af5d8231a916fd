// Every kind of step, as a customer meets it.
import { describe, expect, test } from 'vitest';
import { type Simulation, simulate } from '../testing/index.ts';
import { defineFlow, type FlowDefinition, type StepDefinition } from './index.ts';

const order = { type: 'text', pattern: '\\d{10}', ask: '请提供 10 位订单号。' } as const;
const amount = { type: 'number', ask: '请问金额是多少元？' } as const;

function flow(steps: readonly StepDefinition[], more: Partial<FlowDefinition> = {}): FlowDefinition {
  return { flow: 'help', title: '帮忙', start: { examples: { zh: ['帮个忙'] } }, slots: { order, amount }, steps, ...more };
}

async function run(
  flows: readonly FlowDefinition[],
  said: readonly string[],
  services: NonNullable<Parameters<typeof simulate>[1]>['services'] = {},
): Promise<Simulation> {
  const knowledge = [{ id: 'return-policy', phrasings: { zh: ['退货规定'] }, answer: '签收后 7 天内可以退货。', version: 3 }];
  const chat = await simulate({ flows: flows.map(defineFlow), locales: ['zh'], knowledge }, { services });
  for (const words of ['帮个忙', ...said]) await chat.customer(words);
  return chat;
}

const texts = (chat: Simulation) =>
  chat
    .replies()
    .filter((reply) => reply.about?.flow !== undefined || reply.act === 'answer')
    .map((reply) => reply.text);

describe('if', () => {
  const steps: StepDefinition[] = [
    { ask: 'amount' },
    { if: { amount: { over: 100 } }, then: [{ say: '大额' }], else: [{ say: '小额' }] },
    { say: '好了' },
  ];

  test.each([
    ['200', ['请问金额是多少元？', '大额', '好了']],
    ['20', ['请问金额是多少元？', '小额', '好了']],
  ])('an amount of %s goes its way, and both ways meet again', async (said, expected) => {
    expect(texts(await run([flow(steps)], [said]))).toEqual(expected);
  });

  test('without an else the flow goes on', async () => {
    const chat = await run([flow([{ ask: 'amount' }, { if: { amount: 1 }, then: [{ say: '一元' }] }, { say: '好了' }])], ['2']);
    expect(texts(chat)).toEqual(['请问金额是多少元？', '好了']);
  });
});

test.each([
  ['5', '小额'],
  ['50', '中额'],
  ['500', '大额'],
])('choose: an amount of %s takes the first way that fits', async (said, expected) => {
  const steps: StepDefinition[] = [
    { ask: 'amount' },
    {
      choose: [
        { if: { amount: { under: 10 } }, then: [{ say: '小额' }] },
        { if: { amount: { under: 100 } }, then: [{ say: '中额' }] },
        { else: [{ say: '大额' }] },
      ],
    },
  ];
  expect(texts(await run([flow(steps)], [said])).at(-1)).toBe(expected);
});

describe('set', () => {
  test('takes values, other slots and sums', async () => {
    const steps: StepDefinition[] = [
      { ask: 'amount' },
      { set: { amount: { add: 5 }, fee: 2 } },
      { set: { copy: '$amount' } },
      { say: '{$amount} {$fee} {$copy}' },
    ];
    const chat = await run([flow(steps)], ['10']);
    expect(texts(chat).at(-1)).toBe('15 2 15');
    expect(chat).toHaveFilled('amount', 15);
  });

  test('null empties a slot, so that its question is put again', async () => {
    const steps: StepDefinition[] = [
      { id: 'again', ask: 'amount' },
      { if: { amount: { over: 100 } }, then: [{ set: { amount: null } }, { say: '太多了' }, { go: 'again' }] },
      { say: '收到 {$amount}' },
    ];
    expect(texts(await run([flow(steps)], ['500', '50']))).toEqual([
      '请问金额是多少元？',
      '太多了',
      '请问金额是多少元？',
      '收到 50',
    ]);
  });
});

test('answer: the article is given in the middle of the flow, which goes on', async () => {
  const chat = await run([flow([{ answer: 'return-policy' }, { say: '还有一步' }, { ask: 'order' }])], []);
  expect(texts(chat)).toEqual(['签收后 7 天内可以退货。', '还有一步', '请提供 10 位订单号。']);
  expect(chat.log().flatMap(({ events }) => events.filter(({ type }) => type === 'answer-given'))).toEqual([
    { type: 'answer-given', article: 'return-policy', version: 3 },
  ]);
});

describe('run', () => {
  const verify: FlowDefinition = {
    flow: 'verify',
    title: '核实',
    take: ['name'],
    give: ['code'],
    slots: { name: { type: 'text', ask: '您的姓名？' }, code: { type: 'text', pattern: '\\d{4}', ask: '{$name}，请报验证码。' } },
    steps: [{ ask: 'name' }, { ask: 'code' }, { end: 'solved' }],
  };
  const caller = flow([
    { run: { flow: 'verify', with: { name: '李雷' }, save: { order: 'code' } } },
    { say: '{$outcome}：{$order}' },
  ]);

  test('the other flow gets its values, and gives back its own with its outcome', async () => {
    const chat = await run([caller, verify], ['1234']);
    expect(texts(chat)).toEqual(['李雷，请报验证码。', 'solved：1234']);
  });

  test('a flow that was cancelled inside gives nothing, and says so', async () => {
    const chat = await run([caller, verify], ['取消']);
    expect(texts(chat).at(-1)).toBe('abandoned：');
  });

  test('a restart in the middle of it changes nothing', async () => {
    const chat = await run([caller, verify], []);
    await chat.restart();
    await chat.customer('1234');
    expect(texts(chat).at(-1)).toBe('solved：1234');
  });

  test('a flow inside that links to another comes back all the same', async () => {
    const over: FlowDefinition = { ...verify, steps: [{ link: 'other' }] };
    const other: FlowDefinition = { flow: 'other', title: '其他', steps: [{ say: '在别处' }, { end: 'unsolved' }] };
    expect(texts(await run([caller, over, other], []))).toEqual(['在别处', 'unsolved：']);
  });
});

test('link: the other flow takes its place, and nothing comes back', async () => {
  const other: FlowDefinition = { flow: 'other', title: '其他', steps: [{ say: '在别处' }, { end: 'solved' }] };
  const chat = await run([flow([{ link: 'other' }, { say: '不会说' }]), other], []);
  expect(texts(chat)).toEqual(['在别处']);
  expect(chat.stage).toBe('follow-up');
});

describe('each', () => {
  const list = (atMost: number) =>
    flow([
      { call: 'orders.list', save: 'found' },
      { each: { in: '$found.items', as: 'item', 'at-most': atMost, do: [{ say: '{$item.name}' }] } },
      { say: '完' },
    ]);
  const items = ['甲', '乙', '丙'].map((name) => ({ name }));

  test.each([
    [5, ['甲', '乙', '丙', '完']],
    [2, ['甲', '乙', '完']],
  ])('the steps are done for every item, %i at most', async (atMost, expected) => {
    expect(texts(await run([list(atMost)], [], { 'orders.list': { items } }))).toEqual(expected);
  });

  test.each([[{ items: [] }], [{}], [null]])('with nothing in the list (%j) the flow goes on', async (found) => {
    expect(texts(await run([list(5)], [], { 'orders.list': found }))).toEqual(['完']);
  });

  test('a question inside is put for every item', async () => {
    const asking = flow([
      { set: { list: ['甲', '乙'] } },
      { each: { in: '$list', as: 'item', 'at-most': 3, do: [{ set: { amount: null } }, { ask: 'amount' }] } },
      { say: '完' },
    ]);
    expect(texts(await run([asking], ['1', '2']))).toEqual(['请问金额是多少元？', '请问金额是多少元？', '完']);
  });
});

describe('call with a map of what to keep', () => {
  const steps: StepDefinition[] = [
    { call: 'orders.find', save: { order: 'order.number', amount: 'total' }, fail: [{ say: '查不到：{$error.code}' }, 'end'] },
    { say: '{$order} {$amount}' },
  ];

  test('each slot gets its part of the result', async () => {
    const chat = await run([flow(steps)], [], { 'orders.find': { order: { number: '1234567890' }, total: 9 } });
    expect(texts(chat)).toEqual(['1234567890 9']);
    expect(chat).toHaveFilled('amount', 9);
  });

  test('a part that is missing is a failure with its place, not a hole in a text', async () => {
    const chat = await run([flow(steps)], [], { 'orders.find': { total: 9 } });
    expect(texts(chat)).toEqual(['查不到：incomplete-result']);
    expect(chat.log().flatMap(({ events }) => events.filter(({ type }) => type === 'trouble'))).toEqual([
      {
        type: 'trouble',
        code: 'VALUE_MISSING',
        message: 'the result of orders.find lacks one of order.number, total',
        where: 'flow help, step call-orders.find',
      },
    ]);
  });

  test('a part that is optional may be missing', async () => {
    const slots = { order: { ...order, optional: true }, amount };
    const chat = await run([flow(steps, { slots })], [], { 'orders.find': { total: 9 } });
    expect(texts(chat)).toEqual([' 9']);
  });
});

test('end alone ends the flow without a verdict', async () => {
  const chat = await run([flow([{ say: '好' }, 'end', { say: '不会说' }])], []);
  expect(texts(chat)).toEqual(['好']);
  expect(chat).toHaveEnded('done');
});

test('a circle in which nobody is asked anything is refused before a service is called two thousand times', async () => {
  let calls = 0;
  const count = () => {
    calls += 1;
    return { found: false };
  };
  const chat = await run([flow([{ id: 'again', call: 'orders.find' }, { go: 'again' }])], [], { 'orders.find': count });
  expect(calls).toBe(0);
  expect(
    chat.log().flatMap(({ events }) => events.flatMap((event) => (event.type === 'trouble' ? [event.message] : []))),
  ).toEqual([
    'flow help: The flow cannot be built: from step "go-again" the flow comes back to it without asking the customer anything. (FLOW_INVALID) Fix: correct what is at the place named.',
  ]);
});
