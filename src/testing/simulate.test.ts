import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { returnItem, shop } from '../engine/shop.fixture.ts';
import { defineFlow } from '../flow/index.ts';
import { failing, type Simulation, simulate, simulationMatchers, slow } from './index.ts';
import { formatTranscript } from './transcript.ts';

const address = defineFlow({
  flow: 'change-address',
  title: { zh: '修改地址', en: 'Change the address' },
  start: { examples: { zh: ['我要改地址'], en: ['I want to change my address'] } },
  slots: { address: { type: 'text', ask: { zh: '请提供新的收货地址。', en: 'What is the new address?' } } },
  steps: [{ ask: 'address' }, { say: { zh: '地址已改为：{$address}', en: 'The address is now: {$address}' } }, { end: 'solved' }],
});
const steps: readonly ((chat: Simulation) => Promise<unknown>)[] = [
  (chat) => chat.customer('我要退货'),
  (chat) => chat.customer('1234567890'),
  (chat) => chat.wait('2m'),
  (chat) => chat.customer('转人工'),
  (chat) => chat.wait('60s'),
  (chat) => chat.agent({ type: 'joined', agent: '小林' }),
  (chat) => chat.agent({ type: 'said', text: '您好：我来处理', agent: '小林' }),
  (chat) => chat.agent({ type: 'left', outcome: 'solved', note: '已退款' }),
];
const heard = `- customer: 我要退货
- assistant: 您好，我是智能客服，由系统自动应答。需要人工服务时，回复“人工”即可转接。
- assistant: 请提供 10 位订单号。
- customer: "1234567890"
- assistant: 请问退货原因是什么？  # 有质量问题 | 尺码不合适
- wait: 2m
- assistant: 您还在吗？需要继续办理的话，请回复上面的问题。
- customer: 转人工
- assistant: 按您的要求，正在为您转接人工客服。您排在第 1 位，预计等待约 1 分钟。  # 取消排队
- wait: 60s
- assistant: 排队进展：第 1 位，预计还需约 1 分钟。  # 取消排队
- agent: { type: joined, agent: 小林 }
- assistant: 人工客服小林已接入，接下来由小林为您服务。
- agent: { type: said, text: 您好：我来处理, agent: 小林 }
- agent: { type: left, outcome: solved, note: 已退款 }
- assistant: 请问您的问题解决了吗？  # 解决了 | 没解决`;

/** The words of what is thrown; JavaScript's own errors are told apart. */
async function complaint(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'nothing was thrown';
  } catch (thrown) {
    return thrown instanceof TypeError ? `bare ${thrown}` : (thrown as Error).message;
  }
}

describe('a simulation', () => {
  test('holds a conversation with a pack, named by its folder', async () => {
    const chat = await simulate('flows/shopping', { locale: 'en' });
    const turn = await chat.greet();
    expect([turn.number, chat.id, chat.stage, chat.replies().map((reply) => reply.act)]).toEqual([
      1,
      'simulated',
      'consultation',
      ['disclose', 'ask'],
    ]);
    await chat.customer('return window');
    expect(chat).toHaveReplied({ act: 'answer', article: 'return-window' });
  });

  test('can be read as a transcript, one line for everything that was said or happened', async () => {
    const chat = await simulate(shop);
    for (const step of steps) await step(chat);
    expect(chat.transcript()).toBe(heard);
  });

  test('goes on after a restart at any moment as if nothing had been', async () => {
    const chat = await simulate(shop);
    const restarted = await simulate(shop);
    for (const step of steps) {
      await step(chat);
      await restarted.restart();
      await step(restarted);
    }
    expect(restarted.transcript()).toBe(chat.transcript());
    expect(restarted.replies()).toEqual(chat.replies());
  });

  test('moves time by waiting and by nothing else', async () => {
    const chat = await simulate(shop, { at: 1_000_000 });
    for (const step of steps) if (step !== steps[2] && step !== steps[4]) await step(chat);
    await chat.greet();
    await chat.restart();
    expect(chat.clock.now()).toBe(1_000_000);
    expect(chat.log().filter((entry) => entry.at !== 1_000_000)).toEqual([]);
    await chat.wait('1h30m');
    expect(chat.clock.now()).toBe(1_000_000 + 90 * 60_000);
  });

  test('gives the turns of a wait, each at its own time', async () => {
    const chat = await simulate(shop, { services: { 'orders.find': slow('8s', { total: 1 }) }, at: 0 });
    await chat.customer('我要退货');
    expect((await chat.customer('1234567890')).status).toBe('pending');
    const turns = await chat.wait('1m');
    expect(turns.map((turn) => [turn.at, turn.text])).toEqual([
      [5000, '您的请求正在处理中，预计还需约 15 秒。您可以稍候，也可以先告诉我其他问题。'],
      [8000, '让您久等了。\n请问退货原因是什么？'],
    ]);
    expect(await chat.wait('1m')).toEqual([]);
  });

  test('still knows the latest turn after time in which nothing happened', async () => {
    const chat = await simulate(shop);
    await chat.customer('我要退货');
    await chat.wait('1s');
    expect([chat.turn.number, chat.turn.stage, chat.latest()]).toEqual([1, 'resolution', []]);
  });

  test('of two simulations neither hears, waits for, nor remembers the other', async () => {
    const alone = await simulate(shop, { services: { 'orders.find': { total: 5 } } });
    const chat = await simulate(shop, { services: { 'orders.find': { total: 5 } } });
    const other = await simulate(shop, { services: { 'orders.find': { total: 7 } }, at: 0 });
    for (const step of steps) {
      await step(alone);
      await step(chat);
      await step(other);
      await other.wait('1s');
    }
    expect(chat.transcript()).toBe(heard);
    expect(chat.replies()).toEqual(alone.replies());
    expect([chat.calls().length, other.calls().length, chat.slots(), other.clock.now()]).toEqual([
      1,
      1,
      { order: '1234567890' },
      180_000 + steps.length * 1000,
    ]);
  });
});

describe('services in a simulation', () => {
  const asked = async (service: Parameters<typeof simulate>[1]) => {
    const chat = await simulate(shop, { ...service, customer: { id: 'anna' } });
    for (const words of ['我要退货', '1234567890', '坏了']) await chat.customer(words);
    return chat;
  };

  test('answer with plain JSON, or with what a function makes of the call', async () => {
    expect(await asked({ services: { 'orders.find': { total: 5 } } })).toHaveReplied('订单 1234567890 的退货已受理，退款 5 元。');
    const chat = await asked({
      services: { 'orders.find': ({ order }, { customer, key }) => ({ total: `${order}/${customer.id}/${key}` }) },
    });
    expect(chat).toHaveReplied('订单 1234567890 的退货已受理，退款 1234567890/anna/simulated/1 元。');
    expect(chat.calls()).toEqual([{ service: 'orders.find', input: { order: '1234567890' }, key: 'simulated/1' }]);
  });

  test('fail every time, or the first few times and then answer', async () => {
    expect(await asked({ services: { 'orders.find': failing('down') } })).toHaveHandedOff('system-trouble');
    const recovers = failing('down', 1, { total: 3 });
    const first = await asked({ services: { 'orders.find': recovers } });
    expect(first).toHaveHandedOff('system-trouble');
    const second = await asked({ services: { 'orders.find': recovers } });
    expect(second).toHaveReplied('订单 1234567890 的退货已受理，退款 3 元。');
    expect(second).not.toHaveHandedOff();
  });

  test('that are slow by a time that is none are refused, not fast', async () => {
    expect(await complaint(() => slow('soon', { total: 1 }))).toMatch(/"soon" is not a duration.*DURATION_INVALID/);
  });
});

describe('what a simulation cannot be held with', () => {
  test('a pack that is missing is named, with the packs nearby', async () => {
    expect(await complaint(() => simulate('flows/shoping'))).toBe(
      'flows/shoping  There is no pack at "flows/shoping": a pack is a folder with a pack.yaml.  (PACK_MISSING)\n' +
        'Fix: nearby packs: flows/shopping, flows/finance, flows/telecom, flows/travel.',
    );
  });

  test('a broken pack is told at its file, line and column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kefu-'));
    mkdirSync(join(folder, 'knowledge'));
    writeFileSync(join(folder, 'pack.yaml'), 'pack: broken\nversion: 1.0.0\ntitle: Broken\nlocales: [en]\nqueus: {}\n');
    const told = await complaint(() => simulate(folder));
    rmSync(folder, { recursive: true });
    expect(told).toBe(
      `${join(folder, 'pack.yaml')}:5:1  Unknown key "queus" in pack.yaml.  (KEY_UNKNOWN)\n\n` +
        '5 | queus: {}\n    ^^^^^\n\nFix: did you mean "queues"?',
    );
  });

  test.each<[string, string, (chat: Simulation) => unknown]>([
    ['an empty id', 'INPUT_INVALID', () => simulate(shop, { id: '' })],
    ['a beginning that is no time', 'INPUT_INVALID', () => simulate(shop, { at: Number.NaN })],
    ['a wait that is no duration', 'DURATION_INVALID', (chat) => chat.wait('soon')],
    ['a wait for nothing at all', 'DURATION_INVALID', (chat) => chat.wait(undefined as never)],
    ['a message that is none', 'INPUT_INVALID', (chat) => chat.customer(undefined as never)],
    ['a number for a message', 'INPUT_INVALID', (chat) => chat.customer(5 as never)],
    ['an agent event of no known kind', 'INPUT_INVALID', (chat) => chat.agent({ type: 'jined' } as never)],
    ['an agent before any customer', 'CONVERSATION_UNKNOWN', (chat) => chat.agent({ type: 'joined', agent: '小林' })],
    ['a look at a turn before the first', 'INPUT_INVALID', (chat) => chat.turn],
  ])('%s is refused with the code %s', async (_name, code, act) => {
    const chat = await simulate(shop);
    expect(await complaint(() => act(chat))).toContain(`(${code}) Fix: `);
    expect(chat.log()).toEqual([]);
  });
});

describe('claims about a simulation', () => {
  test('hold when they are true, also when they are denied', async () => {
    const chat = await simulate({ ...shop, flows: [returnItem, address] });
    await chat.customer('我要退货');
    expect(chat).toHaveReplied('请提供 10 位订单号。');
    expect(chat).toHaveReplied(/订单号/);
    expect(chat).toHaveReplied({ act: 'request-data', step: 'ask-order' });
    expect(chat).toBeInStage('resolution');
    expect(chat).not.toHaveReplied('请提供');
    expect(chat).not.toHaveReplied({ act: 'request-data', step: 'ask-reason' });
    expect(chat).not.toHaveFilled('order');
    expect(chat).not.toHaveHandedOff();
    expect(chat).not.toHaveEnded();
    for (const words of ['1234567890', '坏了']) await chat.customer(words);
    expect(chat).toHaveFilled('order', '1234567890');
    expect(chat).not.toHaveFilled('order', 1234567890);
    expect(chat).toHaveEnded('solved');
    expect(chat).not.toHaveEnded('abandoned');
    await chat.customer('转人工');
    expect(chat).toHaveHandedOff('asked');
    expect(chat).not.toHaveHandedOff('complaint');
    expect(chat).not.toBeInStage('resolution');
  });

  test.each<[string, (chat: Simulation) => void]>([
    [
      'the assistant to have replied "再见"; it said "排队进展：第 1 位，预计还需约 1 分钟。"',
      (chat) => expect(chat).toHaveReplied('再见'),
    ],
    [
      'the assistant to have replied {"act":"answer","article":"invoice"}; it said "排队进展：第 1 位，预计还需约 1 分钟。"',
      (chat) => expect(chat).toHaveReplied({ act: 'answer', article: 'invoice' }),
    ],
    [
      'the assistant not to have replied /第 1 位/; it said "排队进展：第 1 位，预计还需约 1 分钟。"',
      (chat) => expect(chat).not.toHaveReplied(/第 1 位/),
    ],
    ['a handoff for "complaint"; there was one for "asked"', (chat) => expect(chat).toHaveHandedOff('complaint')],
    ['no handoff; there was one for "asked"', (chat) => expect(chat).not.toHaveHandedOff()],
    ['an end as "solved"; nothing has ended', (chat) => expect(chat).toHaveEnded('solved')],
    ['an end; nothing has ended', (chat) => expect(chat).toHaveEnded()],
    ['the stage to be "closed"; it is "handoff"', (chat) => expect(chat).toBeInStage('closed')],
    ['the stage not to be "handoff"; it is "handoff"', (chat) => expect(chat).not.toBeInStage('handoff')],
    ['slot "order" to be "1"; it is "1234567890"', (chat) => expect(chat).toHaveFilled('order', '1')],
    ['slot "reason" to be filled; it is empty', (chat) => expect(chat).toHaveFilled('reason')],
    ['slot "order" not to be filled; it is "1234567890"', (chat) => expect(chat).not.toHaveFilled('order')],
  ])('a failure prints "Expected %s" and the transcript', async (words, claim) => {
    const chat = await simulate(shop);
    for (const step of steps.slice(0, 5)) await step(chat);
    const transcript = heard.split('\n').slice(0, 11).join('\n');
    expect(await complaint(() => claim(chat))).toBe(`Expected ${words}.\n\n${transcript}`);
  });

  test('serve any test runner, and say so when nothing was said', async () => {
    const chat = await simulate(shop);
    const { pass, message } = simulationMatchers.toHaveReplied(chat, '您好');
    expect([pass, message().trimEnd()]).toEqual([false, 'Expected the assistant to have replied "您好"; it said nothing.']);
    await chat.customer('转人工');
    expect(simulationMatchers.toHaveHandedOff(chat, 'asked').pass).toBe(true);
  });

  test('a pattern that searches everywhere finds the same reply twice', async () => {
    const chat = await simulate(shop);
    for (const words of ['我要退货', '1234567890']) await chat.customer(words);
    const everywhere = /退货/g;
    expect(chat).toHaveReplied(everywhere);
    expect(chat).toHaveReplied(everywhere);
  });

  test('a flow that was interrupted still has its values when it goes on', async () => {
    const chat = await simulate({ ...shop, flows: [returnItem, address] });
    for (const words of ['我要退货', '1234567890', '我要改地址', '北京市朝阳区 1 号']) await chat.customer(words);
    expect(chat).toHaveReplied('请问退货原因是什么？');
    expect(chat.slots()).toEqual({ order: '1234567890' });
  });
});

test('whatever is said, the transcript reads back as YAML with the very same words', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('null', 'Yes', '1e3'));
  fc.assert(
    fc.property(words, words, (said, agent) => {
      const lines = [{ customer: said }, { agent: { type: 'said', text: said, agent } }] as const;
      expect(parse(formatTranscript(lines))).toEqual(lines);
    }),
  );
});

test('the numbers of a queue read back from the transcript as numbers', () => {
  const lines = [{ agent: { type: 'queue-moved', position: 3, seconds: 120 } }, { wait: '2m' }] as const;
  expect(parse(formatTranscript(lines))).toEqual(lines);
});
