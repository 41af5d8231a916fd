import { expect, test } from 'vitest';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { createAssistant } from '../engine/index.ts';
import { returnItem, shop } from '../engine/shop.fixture.ts';
import { VirtualClock } from '../service/index.ts';
import { simulate } from '../testing/index.ts';
import { machineOfFlow } from './compile.ts';
import { defineFlow, type FlowDefinition } from './index.ts';

const address = defineFlow({
  flow: 'change-address',
  title: { zh: '修改地址', en: 'Change the address' },
  start: { examples: { zh: ['我要改地址'], en: ['I want to change my address'] } },
  slots: { address: { type: 'text', ask: { zh: '请提供新的收货地址。', en: 'What is the new address?' } } },
  steps: [{ ask: 'address' }, { say: { zh: '地址已改为：{$address}', en: 'The address is now: {$address}' } }, { end: 'solved' }],
});
const both = { ...shop, flows: [returnItem, address] };

test('a flow asks, calls, says and ends, and leads to the follow-up', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.customer('订单号是1234567890');
  expect(chat).toHaveFilled('order', '1234567890');
  await chat.customer('坏了');
  expect(chat.latest().map((reply) => [reply.act, reply.text])).toEqual([
    ['inform', '订单 1234567890 的退货已受理，退款 99 元。'],
    ['follow-up', expect.stringMatching(/解决了吗/)],
  ]);
  expect(chat.calls()).toEqual([]);
  expect(chat).toHaveEnded('solved');
});

test('services are called with the values of the flow, under a key of the conversation', async () => {
  const chat = await simulate(both, { services: { 'orders.find': { total: 5 } } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  expect(chat.calls()).toEqual([{ service: 'orders.find', input: { order: '1234567890' }, key: 'simulated/1' }]);
});

test('what does not fit is refused with its reason, and after two tries goes its own way', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.customer('不记得了');
  expect(chat).toHaveReplied('订单号应为 10 位数字。');
  await chat.customer('真不记得');
  expect(chat).toHaveHandedOff('order-not-found');
});

test('a choice is filled by its button, its number, its label or a word for it', async () => {
  for (const [words, value] of [
    ['1', 'broken'],
    ['尺码不合适', 'size'],
    ['衣服太小了', 'size'],
    ['defective', 'broken'],
    ['第二个', 'size'],
  ] as const) {
    const chat = await simulate(both);
    await chat.customer('我要退货');
    await chat.customer('1234567890');
    await chat.customer(words);
    expect(chat).toHaveFilled('reason', value);
  }
});

test('a value given early is kept, and its question is passed in silence', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.customer('1234567890 尺码不合适');
  expect(chat).toHaveFilled('reason', 'size');
  expect(chat).toHaveReplied(/退货已受理/);
});

test('why, again and one moment are answered at the question', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.customer('为什么要订单号');
  expect(chat.latest().map((reply) => reply.text)).toEqual(['用来查找您的订单。', '请提供 10 位订单号。']);
  await chat.customer('再说一遍');
  expect(chat).toHaveReplied(/请提供 10 位订单号。$/);
  await chat.customer('等一下，我找找');
  expect(chat).toHaveReplied({ act: 'acknowledge' });
});

test('a knowledge question is one answer, then the open question again', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.customer('怎么开发票');
  expect(chat.latest().map((reply) => [reply.act, reply.about?.article ?? reply.about?.step])).toEqual([
    ['answer', 'invoice@3'],
    ['request-data', 'ask-order'],
  ]);
  expect(chat).toBeInStage('resolution');
});

test('another flow runs inside the first and comes back to its question; the outer timers wait meanwhile', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.wait('1m');
  await chat.customer('我要改地址');
  expect(chat).toHaveReplied('请提供新的收货地址。');
  await chat.wait('90s');
  expect(chat.latest()).toEqual([]);
  await chat.customer('北京市朝阳区 1 号');
  expect(chat.latest().map((reply) => reply.text)).toEqual([
    '地址已改为：北京市朝阳区 1 号',
    '我们继续刚才的办理。',
    '请提供 10 位订单号。',
  ]);
});

test('flows are stacked three deep at most', async () => {
  const chat = await simulate(both);
  for (const words of ['我要退货', '我要改地址', '我要退货']) await chat.customer(words);
  await chat.customer('我要改地址');
  expect(chat).toHaveReplied({ act: 'refuse-softly' });
});

test('a cancelled flow says so and asks what else there is', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.customer('算了，不退了');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['acknowledge', 'ask']);
  expect(chat).toHaveEnded('abandoned');
  expect(chat).toBeInStage('consultation');
});

test('silence at a question reminds after two minutes and ends the flow after ten', async () => {
  const chat = await simulate(both);
  await chat.customer('我要退货');
  await chat.wait('2m');
  expect(chat).toHaveReplied({ act: 'ask' });
  await chat.wait('8m');
  expect(chat).toHaveReplied(/本次办理已结束/);
  expect(chat).toHaveEnded('abandoned');
});

test('a flow says itself what silence does', async () => {
  const patient = defineFlow({
    ...address.definition,
    silence: { '1h': [{ say: '还需要修改地址吗？' }], '2h': [{ end: 'abandoned' }] },
  });
  const chat = await simulate({ ...shop, flows: [patient] });
  await chat.customer('我要改地址');
  await chat.wait('59m');
  expect(chat.latest()).toEqual([]);
  await chat.wait('1m');
  expect(chat).toHaveReplied('还需要修改地址吗？');
  await chat.wait('1h');
  expect(chat).toHaveEnded('abandoned');
});

test('a conversation goes on in the version of the flow it began with, also after a deploy', async () => {
  const store = createMemoryStore();
  const clock = new VirtualClock();
  await createAssistant({ ...both, store, clock })
    .open('c1')
    .send('我要改地址');

  const renamed: FlowDefinition = {
    ...address.definition,
    slots: { address: { type: 'text', ask: '新地址是什么？' }, floor: { type: 'text', ask: '哪一层？' } },
    steps: [{ ask: 'address' }, { ask: 'floor' }, { end: 'solved' }],
  };
  const deployed = createAssistant({ ...shop, flows: [defineFlow(renamed)], store, clock });
  const old = await deployed.open('c1').send('北京市朝阳区 1 号');
  expect(old.replies[0]?.text).toBe('地址已改为：北京市朝阳区 1 号');
  const fresh = await deployed.open('c2').send('我要改地址');
  expect(fresh.replies.at(-1)?.text).toBe('新地址是什么？');
});

test('a conversation whose flow is nowhere to be found gets a reply, and the log says which', async () => {
  const store = createMemoryStore();
  const clock = new VirtualClock();
  await createAssistant({ ...both, store, clock })
    .open('c1')
    .send('我要改地址');
  const without = { ...store, definition: async () => undefined };
  const turn = await createAssistant({ ...shop, flows: [], store: without, clock })
    .open('c1')
    .send('北京');
  expect(turn.replies.map((reply) => reply.act)).toEqual(['apologise']);
  expect(turn.events.find((event) => event.type === 'trouble')).toMatchObject({ code: 'DEFINITION_MISSING' });
});

test('texts change the text hash only; steps, slots and calls change the version', () => {
  const words = defineFlow({
    ...address.definition,
    title: '改地址',
    steps: [{ ask: 'address' }, { say: '好了。' }, { end: 'solved' }],
  });
  expect([words.version === address.version, words.texts === address.texts]).toEqual([true, false]);
  const steps = defineFlow({ ...address.definition, steps: [{ ask: 'address' }, { end: 'solved' }] });
  expect(steps.version === address.version).toBe(false);
  expect(address.version).toMatch(/^[0-9a-f]{12}$/);
});

test('steps are named after what they do, and repeated names are told apart', () => {
  const flow = defineFlow({
    flow: 'twice',
    title: 'Twice',
    slots: { a: { type: 'text', ask: 'a?' } },
    steps: [
      { say: 'one' },
      { say: 'two' },
      { ask: 'a' },
      { call: 'orders.find' },
      { id: 'thanks', say: 'three' },
      { end: 'done' },
    ],
  });
  expect(Object.keys(machineOfFlow(flow).config.states ?? {})).toEqual(
    expect.arrayContaining(['say', 'say~2', 'ask-a', 'call-orders.find', 'thanks', 'end-done']),
  );
});

test.each<[string, unknown, RegExp]>([
  [
    'an unknown kind',
    { flow: 'x', title: 'x', steps: [{ asks: 'a' }] },
    /^flow x, step 1: .*a step with asks is of no known kind, did you mean "ask".*\(FLOW_INVALID\)/,
  ],
  [
    'an unknown slot',
    { flow: 'x', title: 'x', slots: { order: { type: 'text', ask: '?' } }, steps: [{ ask: 'ordre' }] },
    /there is no slot "ordre", did you mean "order"/,
  ],
  ['an id that is none', { flow: 'X Y', title: 'x', steps: [] }, /"X Y" is not a kebab-case id/],
  [
    'a time that is none',
    { flow: 'x', title: 'x', steps: [{ call: 's', timeout: 'soon' }] },
    /^flow x, step 1: "soon" is not a duration.*\(DURATION_INVALID\)/,
  ],
  [
    'a mistake in a branch',
    { flow: 'x', title: 'x', steps: [{ call: 's', fail: [{ sya: 'x' }] }] },
    /^flow x, step 1\.fail, step 1: .*did you mean "say"/,
  ],
])('%s is a located error when the flow is defined', (_name, definition, message) => {
  expect(() => defineFlow(definition as FlowDefinition)).toThrowError(message);
});

test('two flows of one id, and a service that is not registered, are told at once', async () => {
  expect(() => createAssistant({ flows: [address, address] })).toThrowError(
    /Two flows have the id "change-address".*FLOW_DUPLICATE/,
  );
  const chat = await simulate({ ...both, services: {} });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  expect(chat.turn.events.find((event) => event.type === 'trouble')).toEqual({
    type: 'trouble',
    code: 'SERVICE_UNKNOWN',
    message: 'no service "orders.find" is registered',
    where: 'flow:return-item, step call-orders.find',
  });
  expect(chat).toHaveHandedOff('system-trouble');
});
