// What a slot may ask of a value, as a customer meets it.
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { createAssistant } from '../engine/index.ts';
import type { Json } from '../model/index.ts';
import { type SimulateOptions, type Simulation, simulate } from '../testing/index.ts';
import { defineFlow, type FlowDefinition, type SlotDefinition } from './index.ts';

const begin = '帮个忙';

function flow(slots: { readonly [slot: string]: SlotDefinition }, more: Partial<FlowDefinition> = {}): FlowDefinition {
  return {
    flow: 'help',
    title: '帮忙',
    start: { examples: { zh: [begin] } },
    slots,
    steps: [...Object.keys(slots).map((ask) => ({ ask })), { say: '好了' }, { end: 'solved' as const }],
    ...more,
  };
}

async function run(
  definition: FlowDefinition | readonly FlowDefinition[],
  said: readonly string[],
  options: SimulateOptions = {},
): Promise<Simulation> {
  const flows = [definition].flat().map((one) => defineFlow(one as FlowDefinition));
  const chat = await simulate({ flows, locales: ['zh'], timeZone: 'Asia/Shanghai' }, options);
  for (const words of [begin, ...said]) await chat.customer(words);
  return chat;
}

/** What the flow said to the last message. */
const texts = (chat: Simulation) =>
  chat
    .latest()
    .filter((reply) => reply.about?.flow !== undefined)
    .map((reply) => reply.text);

describe('the type of a slot', () => {
  test.each<[SlotDefinition['type'], string, Json]>([
    ['number', '两百五', 250],
    ['money', '3块5', { amount: 3.5, currency: 'CNY' }],
    ['date', '大后天', '2026-01-10'],
    ['time', '下午三点半', '15:30'],
    ['duration', '一个半小时', 5400],
    ['phone', '138 0013 8000', '13800138000'],
    ['email', 'Li.Na@Example.com', 'li.na@example.com'],
    ['order-number', '单号是 JD202512310098', 'JD202512310098'],
    ['city', '杭州市', '杭州'],
    ['text', '随便写写', '随便写写'],
    ['yes-no', '没问题', true],
  ])('%s: "%s" is heard', async (type, words, value) => {
    const at = Date.parse('2026-01-07T10:30:00+08:00');
    const chat = await run(flow({ value: { type, ask: '请说。' } }), [words], { at });
    expect(chat).toHaveFilled('value', value);
  });

  test('a list takes every value once', async () => {
    const chat = await run(flow({ cities: { type: 'city', many: true, ask: '去哪些城市？' } }), ['杭州、苏州和杭州']);
    expect(chat).toHaveFilled('cities', ['杭州', '苏州']);
  });
});

describe('bounds', () => {
  const amount: SlotDefinition = { type: 'money', min: 10, max: 100, ask: '多少钱？', invalid: '10 到 100 元。' };

  test.each([
    ['5元', ['10 到 100 元。']],
    ['500元', ['10 到 100 元。']],
    ['50元', ['好了']],
  ])('money of %s', async (words, expected) => {
    expect(texts(await run(flow({ amount }), [words]))).toEqual(expected);
  });

  test('a reason for each try, the last one for all that follow', async () => {
    const invalid = [{ zh: '请说金额。' }, { zh: '比如 20 元。' }];
    const slots = { amount: { ...amount, invalid, tries: 4 } };
    const chat = await run(flow(slots), ['5元', '6元', '7元']);
    const said = chat.replies().filter(({ text }) => /请说金额|比如/.test(text));
    expect(said.map(({ text }) => text)).toEqual(['请说金额。', '比如 20 元。', '比如 20 元。']);
  });
});

describe('checks', () => {
  const dates: FlowDefinition = flow({
    from: { type: 'date', ask: '哪天入住？' },
    to: { type: 'date', ask: '哪天离店？', checks: [{ if: { to: { 'at-most': '$from' } }, say: '离店要晚于入住。' }] },
  });
  const at = Date.parse('2026-01-07T10:30:00+08:00');

  test('one slot is held against another, and the refusal puts the question again', async () => {
    const chat = await run(dates, ['1月20号', '1月19号'], { at });
    expect(texts(chat)).toEqual(['离店要晚于入住。', '哪天离店？']);
    await chat.customer('1月22号');
    expect(texts(chat)).toEqual(['好了']);
  });

  const asked: FlowDefinition = flow({
    code: {
      type: 'text',
      ask: '优惠码？',
      checks: [
        { call: 'codes.find', with: { code: '$code' }, save: 'found', if: { 'found.used': true }, say: '这个码用过了。' },
        { if: { 'found.expired': true }, say: '这个码过期了。' },
      ],
    },
  });

  test.each([
    ['used', '这个码用过了。'],
    ['expired', '这个码过期了。'],
  ])('a service may refuse: %s', async (state, reason) => {
    const services = { 'codes.find': ({ code }: { code?: unknown }) => ({ [String(code)]: true }) };
    expect(texts(await run(asked, [state], { services }))).toEqual([reason, '优惠码？']);
    expect(texts(await run(asked, ['new'], { services }))).toEqual(['好了']);
  });

  test('when the service that checks is down, a human takes over', async () => {
    const chat = await run(asked, ['new'], {
      services: {
        'codes.find': () => {
          throw new Error('down');
        },
      },
    });
    expect(chat).toHaveHandedOff('system-trouble');
  });

  test('a value that was said ahead is checked when its question comes up', async () => {
    const chat = await run(dates, ['1月20号'], { at });
    await chat.customer('1月18号');
    expect(texts(chat)).toEqual(['离店要晚于入住。', '哪天离店？']);
  });
});

describe('a value that is read back', () => {
  const phone: SlotDefinition = { type: 'phone', label: '手机号', ask: '您的手机号？', confirm: true };

  test('counts when the customer agrees', async () => {
    const chat = await run(flow({ phone }), ['13800138000']);
    expect(texts(chat)).toEqual(['和您核对一下，手机号是13800138000，对吗？']);
    await chat.customer('对的');
    expect(chat).toHaveFilled('phone', '13800138000');
    expect(texts(chat)).toEqual(['好了']);
  });

  test.each([
    [['不对'], ['您的手机号？']],
    [['不对，是13900139000'], ['和您核对一下，手机号是13900139000，对吗？']],
  ])('and not when they say %j', async (said, expected) => {
    expect(texts(await run(flow({ phone }), ['13800138000', ...said])).slice(-1)).toEqual(expected);
  });

  test('money is read back with its currency', async () => {
    const amount: SlotDefinition = { type: 'money', label: '金额', ask: '多少钱？', confirm: true };
    expect(texts(await run(flow({ amount }), ['两百五']))).toEqual([expect.stringMatching(/金额是¥250.00，对吗/)]);
  });
});

describe('a value that is kept', () => {
  const phone: SlotDefinition = { type: 'phone', label: '手机号', ask: '您的手机号？', keep: 'conversation' };
  const again: FlowDefinition = { ...flow({ phone }), flow: 'again', start: { examples: { zh: ['再帮一次'] } } };

  test.each<[SlotDefinition['reuse'], readonly string[]]>([
    [undefined, ['您之前留的手机号是13800138000，这次还用它吗？']],
    ['silent', ['好了']],
    ['never', ['您的手机号？']],
  ])('is reused as the author says: %s', async (reuse, expected) => {
    const slot = reuse === undefined ? phone : { ...phone, reuse };
    const chat = await run([flow({ phone }), { ...again, slots: { phone: slot } }], ['13800138000', '再帮一次']);
    expect(texts(chat)).toEqual(expected);
  });

  test('a yes takes it, a no asks anew', async () => {
    const yes = await run([flow({ phone }), again], ['13800138000', '再帮一次', '是的']);
    expect(texts(yes)).toEqual(['好了']);
    const no = await run([flow({ phone }), again], ['13800138000', '再帮一次', '不用']);
    expect(texts(no)).toEqual(['您的手机号？']);
  });
});

test('a value kept with the customer is there in their next conversation', async () => {
  const phone: SlotDefinition = { type: 'phone', label: '手机号', ask: '您的手机号？', keep: 'customer', reuse: 'silent' };
  const store = createMemoryStore();
  const assistant = createAssistant({ flows: [defineFlow(flow({ phone }))], locales: ['zh'], store });
  const customer = { id: 'li' };
  const first = assistant.open('first', { customer });
  await first.send(begin);
  await first.send('13800138000');
  await assistant.settled();
  const turn = await assistant.open('second', { customer }).send(begin);
  expect(turn.replies.filter(({ about }) => about?.flow).map(({ text }) => text)).toEqual(['好了']);
});

describe('options', () => {
  const data: FlowDefinition = flow(
    { card: { type: 'choice', ask: '哪张卡？', options: { from: '$found.cards', value: 'id', label: 'name' } } },
    {
      steps: [{ call: 'cards.list', save: 'found', fail: ['end'] }, { ask: 'card' }, { say: '选了 {$card}' }, { end: 'solved' }],
    },
  );
  const services = {
    'cards.list': {
      cards: [
        { id: 'c1', name: '尾号 1182' },
        { id: 'c2', name: '尾号 5530' },
      ],
    },
  };

  test('may be data that a service gave, and are buttons like any others', async () => {
    const chat = await run(data, [], { services });
    expect(
      chat
        .latest()
        .at(-1)
        ?.choices?.map(({ label, sets }) => [label, sets]),
    ).toEqual([
      ['尾号 1182', { card: 'c1' }],
      ['尾号 5530', { card: 'c2' }],
    ]);
    await chat.customer('第二张');
    expect(texts(chat)).toEqual(['选了 c2']);
  });

  test('that are hidden are understood and not shown; one may bring other values with it', async () => {
    const options = [
      { value: 'north', zh: '北门', sets: { floor: 1 } },
      { value: 'south', zh: '南门', hidden: true },
    ];
    const gate: SlotDefinition = { type: 'choice', ask: '哪个门？', options };
    const floor: SlotDefinition = { type: 'number', ask: '几楼？' };
    const shown = await run(flow({ gate, floor }), []);
    expect(
      shown
        .latest()
        .at(-1)
        ?.choices?.map(({ label }) => label),
    ).toEqual(['北门']);
    expect(texts(await run(flow({ gate, floor }), ['南门']))).toEqual(['几楼？']);
    expect(texts(await run(flow({ gate, floor }), ['北门']))).toEqual(['好了']);
  });

  test('a yes-no may name its own labels', async () => {
    const chat = await run(flow({ gift: { type: 'yes-no', ask: '要包装吗？', yes: '要包装', no: '不包装' } }), []);
    expect(
      chat
        .latest()
        .at(-1)
        ?.choices?.map(({ label }) => label),
    ).toEqual(['要包装', '不包装']);
  });
});

describe('in place of a value', () => {
  test('what is optional may be skipped, and customers may have none', async () => {
    const note: SlotDefinition = { type: 'phone', ask: '备用电话？', optional: true };
    for (const words of ['跳过', '没有这个', '不知道']) expect(texts(await run(flow({ note }), [words]))).toEqual(['好了']);
  });

  test('whoever has no such value goes where the author says at once', async () => {
    const code: SlotDefinition = { type: 'phone', ask: '会员手机号？', otherwise: [{ say: '那就按散客办理。' }] };
    expect(texts(await run(flow({ code }), ['没有手机号']))).toEqual(['那就按散客办理。', '好了']);
  });

  test.each([
    ['deny', '不是'],
    ['unknown', '不清楚'],
    ['decline', '没有这个'],
    ['skip', '跳过'],
  ] as const)('an author may say what happens on %s', async (act, words) => {
    const code: SlotDefinition = { type: 'phone', ask: '手机号？', on: { [act]: [{ say: '走别的路。' }] } };
    expect(texts(await run(flow({ code }), [words]))).toEqual(['走别的路。', '好了']);
  });
});

test('a slot may have its value from the start', async () => {
  const slots = { pieces: { type: 'number', start: 1, ask: '几件？' } } as const;
  expect(texts(await run(flow(slots, { steps: [{ ask: 'pieces' }, { say: '{$pieces} 件' }] }), []))).toEqual(['1 件']);
});

test('a sensitive value is masked in transcripts and events, and the service still gets it', async () => {
  const slots = { id: { type: 'id-card', sensitive: true, ask: '身份证号？' } } as const;
  const steps = [{ ask: 'id' }, { call: 'ids.check', with: { id: '$id' }, fail: ['end' as const] }, { say: '好了' }];
  const store = createMemoryStore();
  const got: unknown[] = [];
  const services = {
    'ids.check': (input: unknown) => {
      got.push(input);
      return {};
    },
  };
  const chat = createAssistant({ flows: [defineFlow(flow(slots, { steps }))], locales: ['zh'], store, services }).open('c1');
  await chat.send(begin);
  const { events } = await chat.send('我的是 11010519491231002X');
  expect(got).toEqual([{ id: '11010519491231002X' }]);
  expect(events.find(({ type }) => type === 'slot-filled')).toMatchObject({ slot: 'id', value: '⟦id⟧' });
  expect((await store.transcript('c1')).map(({ text }) => text)).toContain('我的是 ⟦id⟧');
});

test('while a question must not be interrupted, another subject waits', async () => {
  const code: SlotDefinition = { type: 'phone', ask: '手机号？', interrupt: 'never' };
  const other: FlowDefinition = {
    ...flow({}),
    flow: 'other',
    start: { examples: { zh: ['查余额'] } },
    steps: [{ say: '余额 1 元' }],
  };
  expect(texts(await run([flow({ code }), other], ['查余额']))).toEqual([
    '麻烦您先完成这一步，您的问题我们稍后再说。',
    '手机号？',
  ]);
});
