// How flows begin, lead into one another, and end; and what a correction does to all of that.
import { describe, expect, test } from 'vitest';
import { type SimulateOptions, type Simulation, simulate } from '../testing/index.ts';
import { defineFlow, type FlowDefinition } from './index.ts';

const say = (flow: string, examples: readonly string[], more: Partial<FlowDefinition> = {}): FlowDefinition => ({
  flow,
  title: flow,
  start: { examples: { zh: examples } },
  steps: [{ say: `${flow}办好了。` }, { end: 'solved' }],
  ...more,
});

async function run(
  flows: readonly FlowDefinition[],
  said: readonly string[],
  options: SimulateOptions = {},
  declares?: { readonly [service: string]: { readonly writes?: boolean } },
): Promise<Simulation> {
  const chat = await simulate({ flows: flows.map(defineFlow), locales: ['zh'], ...(declares ? { declares } : {}) }, options);
  for (const words of said) await chat.customer(words);
  return chat;
}

const texts = (chat: Simulation) =>
  chat
    .replies()
    .filter((reply) => reply.about?.flow !== undefined)
    .map((reply) => reply.text);
const latest = (chat: Simulation) => chat.latest().map((reply) => reply.text);

describe('the start', () => {
  const signedIn = say('balance', ['查余额'], { start: { examples: { zh: ['查余额'] }, if: { 'customer.tier': 'gold' } } });

  test('is open to customers for whom its conditions hold', async () => {
    expect(texts(await run([signedIn], ['查余额'], { customer: { id: 'c', tier: 'gold' } }))).toEqual(['balance办好了。']);
    expect(texts(await run([signedIn], ['查余额'], { customer: { id: 'c' } }))).toEqual(['抱歉，目前还不能为您办理这项业务。']);
  });

  test('of a closed flow may do something else', async () => {
    const other: FlowDefinition = {
      ...signedIn,
      start: { examples: { zh: ['查余额'] }, if: { 'customer.tier': 'gold' }, else: [{ say: '请先登录。' }] },
    };
    expect(texts(await run([other], ['查余额']))).toEqual(['请先登录。']);
  });

  test('begins with the notice of what is at stake', async () => {
    expect(texts(await run([say('transfer', ['我要转账'], { notice: '转账后无法撤回。' })], ['我要转账']))).toEqual([
      '转账后无法撤回。',
      'transfer办好了。',
    ]);
  });
});

test('several requests in one utterance are done one after the other', async () => {
  const chat = await run([say('send-back', ['我要退货']), say('invoice', ['帮我开发票'])], ['我要退货，然后帮我开发票']);
  expect(latest(chat).filter((text) => /办好|下一项/.test(text))).toEqual([
    'send-back办好了。',
    '接下来为您办理下一项。',
    'invoice办好了。',
  ]);
});

test('a flow says its own words in place of the default ones, and some at its end', async () => {
  const slots = { name: { type: 'text', ask: '您贵姓？' } } as const;
  const own = say('book', ['我要预约'], {
    slots,
    steps: [{ ask: 'name' }, { end: 'solved' }],
    wording: { 'flow.why': '方便称呼您。' },
    repairs: { cancel: { say: '预约没有提交。' }, complete: { say: '预约成功。' } },
  });
  expect(latest(await run([own], ['我要预约', '为什么']))).toEqual(['方便称呼您。', '您贵姓？']);
  expect(latest(await run([own], ['我要预约', '取消']))[0]).toBe('预约没有提交。');
  expect(latest(await run([own], ['我要预约', '王']))[0]).toBe('预约成功。');
});

test('a flow with too many questions goes to a human', async () => {
  const slots = { code: { type: 'phone', ask: '手机号？', tries: 9 } } as const;
  const long = say('check', ['我要验证'], {
    slots,
    steps: [{ ask: 'code' }, { set: { code: null } }, { go: 'ask-code' }],
    'max-turns': 3,
  });
  const chat = await run([long], ['我要验证', '13800138000', '13800138001']);
  expect(texts(chat)).toEqual(['手机号？', '手机号？', '再为您说明一次：手机号？']);
  await chat.customer('13800138002');
  expect(chat).toHaveHandedOff('tries-exhausted');
});

test('a reply may carry a picture, a page and a card, with their texts in the customer’s language', async () => {
  const shown = say('guide', ['怎么走'], {
    steps: [
      {
        say: '在这里：',
        image: 'https://example.com/map.png',
        page: { url: 'https://example.com/map', label: { zh: '打开地图', en: 'Open the map' } },
        card: { title: { zh: '一号店', en: 'Shop one' }, text: '09:00-22:00' },
      },
    ],
  });
  const chat = await run([shown], ['怎么走']);
  expect(chat.replies().find(({ text }) => text === '在这里：')?.media).toEqual({
    image: 'https://example.com/map.png',
    page: { url: 'https://example.com/map', label: '打开地图' },
    card: { title: '一号店', text: '09:00-22:00' },
  });
});

describe('a correction', () => {
  const verify: FlowDefinition = {
    flow: 'verify',
    title: '核实',
    give: ['phone'],
    slots: { phone: { type: 'phone', label: '手机号', ask: '您的手机号？' } },
    steps: [{ ask: 'phone' }, { say: '已核实 {$phone}' }, { end: 'solved' }],
  };
  const caller = (more: Partial<FlowDefinition> = {}) =>
    say('hotel', ['我要订房'], {
      slots: {
        city: { type: 'city', label: '城市', ask: '哪个城市？' },
        nights: { type: 'number', label: '晚数', ask: '住几晚？' },
      },
      steps: [
        { ask: 'city' },
        { run: { flow: 'verify', save: { mobile: 'phone' } } },
        { ask: 'nights' },
        { say: '{$mobile} {$city} {$nights}' },
      ],
      ...more,
    });

  test('reaches the flow that called the one which runs', async () => {
    const chat = await run([caller(), verify], ['我要订房', '杭州', '城市改成苏州']);
    expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), '您的手机号？']);
    for (const words of ['13800138000', '2']) await chat.customer(words);
    expect(latest(chat)[0]).toBe('13800138000 苏州 2');
  });

  test('reaches a flow that is over already, which is walked again with what it knew', async () => {
    const chat = await run([caller(), verify], ['我要订房', '杭州', '13800138000', '手机号改成13900139000']);
    expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), '已核实 13900139000', '住几晚？']);
    await chat.customer('2');
    expect(latest(chat)[0]).toBe('13900139000 杭州 2');
  });

  test('does not run a flow again whose values are not touched', async () => {
    const chat = await run([caller(), verify], ['我要订房', '杭州', '13800138000', '城市改成苏州']);
    expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), '住几晚？']);
  });

  test('of what a sub-flow has written already is told to be too late', async () => {
    const writing: FlowDefinition = {
      ...verify,
      steps: [{ ask: 'phone' }, { call: 'phones.set', with: { phone: '$phone' }, fail: ['end'] }, { end: 'solved' }],
    };
    const chat = await run(
      [caller(), writing],
      ['我要订房', '杭州', '13800138000', '手机号改成13900139000'],
      { services: { 'phones.set': {} } },
      { 'phones.set': { writes: true } },
    );
    expect(latest(chat)).toEqual([expect.stringMatching(/已经按您之前提供的内容提交/), '住几晚？']);
    expect(chat.calls().length).toBe(1);
  });

  test('in a loop goes on at its item', async () => {
    const loop = say('menu', ['我要点餐'], {
      slots: {
        table: { type: 'number', label: '桌号', ask: '几号桌？' },
        more: { type: 'number', label: '份数', ask: '{$item.name}要几份？' },
      },
      steps: [
        { ask: 'table' },
        { call: 'menu.list', save: 'menu', fail: ['end'] },
        {
          each: {
            in: '$menu.items',
            as: 'item',
            'at-most': 5,
            do: [{ ask: 'more' }, { say: '{$item.name} {$more} 份' }, { set: { more: null } }],
          },
        },
        { say: '{$table} 号桌下单' },
      ],
    });
    const services = { 'menu.list': { items: [{ name: '面' }, { name: '饭' }] } };
    const chat = await run([loop], ['我要点餐', '3', '1', '桌号改成8'], { services });
    expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), '饭要几份？']);
    await chat.customer('2');
    expect(latest(chat).slice(0, 2)).toEqual(['饭 2 份', '8 号桌下单']);
  });

  test('of a flow below a digression is not heard until it is back', async () => {
    const chat = await run(
      [caller({ steps: [{ ask: 'city' }, { ask: 'nights' }, { say: '{$city} {$nights}' }] }), say('weather', ['天气怎么样'])],
      ['我要订房', '杭州', '天气怎么样', '城市改成苏州', '2'],
    );
    expect(latest(chat)[0]).toBe('苏州 2');
  });

  test('of what a list depends on asks again for a choice that is in the list no more', async () => {
    const pick = say('flight', ['我要改签'], {
      slots: {
        day: { type: 'date', label: '日期', ask: '哪天？' },
        flight: {
          type: 'choice',
          label: '航班',
          ask: '哪一班？',
          options: { from: '$found.flights', value: 'id', label: 'name' },
        },
        sure: { type: 'yes-no', fill: 'ask-first', ask: '确认改到 {$flight} 吗？' },
      },
      steps: [
        { ask: 'day' },
        { call: 'flights.find', with: { day: '$day' }, save: 'found', fail: ['end'] },
        { ask: 'flight' },
        { ask: 'sure' },
        { end: 'solved' },
      ],
    });
    const services = {
      'flights.find': ({ day }: { day?: unknown }) => ({
        flights: [
          { id: `f-${day}`, name: '早班' },
          { id: `g-${day}`, name: '晚班' },
        ],
      }),
    };
    const at = Date.parse('2026-01-07T10:30:00+08:00');
    const chat = await run([pick], ['我要改签', '1月20号', '早班', '日期改成1月21号'], { services, at });
    expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), '哪一班？']);
  });

  test('sums up anew what was added', async () => {
    const score = say('score', ['测一测'], {
      slots: {
        loss: {
          type: 'choice',
          label: '亏损',
          ask: '能承受多少亏损？',
          options: [
            { value: 'small', zh: '很少', sets: { points: 1 } },
            { value: 'large', zh: '很多', sets: { points: 5 } },
          ],
        },
        sure: { type: 'yes-no', ask: '{$score} 分，{$level}，对吗？' },
      },
      steps: [
        { set: { score: 0 } },
        { ask: 'loss' },
        { set: { score: { add: 2 } } },
        { choose: [{ if: { loss: 'large' }, then: [{ set: { level: '大胆' } }] }, { else: [{ set: { level: '谨慎' } }] }] },
        { ask: 'sure' },
        { end: 'solved' },
      ],
    });
    const chat = await run([score], ['测一测', '很少', '亏损改成很多', '亏损改成很少']);
    expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), '2 分，谨慎，对吗？']);
  });
});

test.each([
  ['挂失3021', '3021'],
  ['挂失工资卡', '3021'],
])('another value at a consent is a correction, never a yes: %s', async (words, card) => {
  const lost = say('lost', ['挂失'], {
    slots: {
      card: {
        type: 'choice',
        label: '卡',
        ask: '挂失哪张卡？',
        options: [
          { value: '6688', zh: '储蓄卡 6688' },
          { value: '3021', zh: '工资卡 3021' },
        ],
      },
      agreed: { type: 'yes-no', fill: 'ask-first', ask: '将立即挂失尾号 {$card} 的卡，确认办理吗？' },
    },
    steps: [{ ask: 'card' }, { ask: 'agreed' }, { if: { agreed: true }, then: [{ say: '已挂失 {$card}' }] }, { end: 'solved' }],
  });
  const chat = await run([lost], ['挂失', '6688', words]);
  expect(latest(chat)).toEqual([expect.stringMatching(/更正|改过来/), `将立即挂失尾号 ${card} 的卡，确认办理吗？`]);
  await chat.customer('两张都挂失');
  expect(texts(chat).filter((text) => text.startsWith('已挂失'))).toEqual([]);
  await chat.customer('确认');
  expect(texts(chat).filter((text) => text.startsWith('已挂失'))).toEqual([`已挂失 ${card}`]);
});

test('what was kept for a conversation ends with it', async () => {
  const slots = { phone: { type: 'phone', keep: 'conversation', reuse: 'silent', ask: '手机号？' } } as const;
  const check = say('check', ['核实一下'], { slots, steps: [{ ask: 'phone' }, { say: '{$phone}' }, { end: 'solved' }] });
  const chat = await run([check], ['核实一下', '13800138000', '解决了', '满意', '跳过']);
  await chat.wait('30h');
  await chat.customer('核实一下');
  expect(latest(chat).at(-1)).toBe('手机号？');
});
