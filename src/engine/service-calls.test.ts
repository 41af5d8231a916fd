// What services may do to a conversation, and what stands in for them when they fail.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineFlow, type FlowDefinition } from '../flow/index.ts';
import type { Service } from '../ports/index.ts';
import { type Simulation, simulate } from '../testing/index.ts';
import { createAssistant, type DeclaredService, defineService } from './index.ts';

const look: FlowDefinition = {
  flow: 'look',
  title: '查询',
  start: { examples: { zh: ['查订单状态'] } },
  steps: [
    { call: 'orders.find', with: { order: '42' }, save: 'found', fail: [{ say: '查不到：{$error.code}' }, { end: 'done' }] },
    { say: '状态：{$found.status}' },
    { end: 'done' },
  ],
};

async function talk(service: Service, declared: DeclaredService = {}): Promise<Simulation> {
  const flows = [defineFlow(look)];
  return simulate({ flows, locales: ['zh'], services: { 'orders.find': service }, declares: { 'orders.find': declared } });
}

const said = (chat: Simulation) => chat.latest().find((reply) => reply.about?.flow !== undefined)?.text;

/** Fails as often as it is told, then answers. */
function shaky(failures: number): { readonly service: Service; readonly keys: string[] } {
  const keys: string[] = [];
  let left = failures;
  const service: Service = (_, { key }) => {
    keys.push(key);
    if (left-- > 0) throw new Error('the warehouse is down');
    return { status: '已发货' };
  };
  return { service, keys };
}

describe('a service that fails', () => {
  test('is asked once more where it may be, under the same key', async () => {
    const { service, keys } = shaky(1);
    const chat = await talk(service, { retry: true });
    await chat.customer('查订单状态');
    expect(said(chat)).toBe('状态：已发货');
    expect(new Set(keys).size).toBe(1);
    expect(keys.length).toBe(2);
  });

  test('is asked once more and not twice', async () => {
    const { service, keys } = shaky(9);
    const chat = await talk(service, { retry: true });
    await chat.customer('查订单状态');
    expect([said(chat), keys.length]).toEqual(['查不到：failed', 2]);
  });

  test('is not asked again where nobody allowed it', async () => {
    const { service, keys } = shaky(1);
    const chat = await talk(service);
    await chat.customer('查订单状态');
    expect([said(chat), keys.length]).toEqual(['查不到：failed', 1]);
  });

  test('five times within 30 s is left alone for a while, then asked again', async () => {
    const { service, keys } = shaky(5);
    const chat = await talk(service);
    for (let time = 0; time < 5; time++) await chat.customer('查订单状态');
    await chat.customer('查订单状态');
    expect([said(chat), keys.length]).toEqual(['查不到：unavailable', 5]);
    await chat.wait('30s');
    await chat.customer('查订单状态');
    expect([said(chat), keys.length]).toEqual(['状态：已发货', 6]);
  });

  test('five times over a longer time is asked all the same', async () => {
    const { service, keys } = shaky(9);
    const chat = await talk(service);
    for (let time = 0; time < 6; time++) {
      await chat.customer('查订单状态');
      await chat.wait('10s');
    }
    expect(keys.length).toBe(6);
  });

  test('has its last answer stand in, as long as that is fresh', async () => {
    let isUp = true;
    const chat = await talk(
      () => {
        if (!isUp) throw new Error('down');
        return { status: '已发货' };
      },
      { cache: '10m' },
    );
    await chat.customer('查订单状态');
    isUp = false;
    await chat.customer('查订单状态');
    expect(said(chat)).toBe('状态：已发货');
    await chat.wait('11m');
    await chat.customer('查订单状态');
    expect(said(chat)).toBe('查不到：failed');
  });

  test('never has the answer of one customer stand in for another', async () => {
    let isUp = true;
    const service: Service = (_, { customer }) => {
      if (!isUp) throw new Error('down');
      return { status: `${customer.id} 的订单` };
    };
    const assistant = createAssistant({
      flows: [defineFlow(look)],
      locales: ['zh'],
      services: { 'orders.find': service },
      declares: { 'orders.find': { cache: '10m' } },
    });
    const ask = async (conversation: string, id: string) => {
      const { replies } = await assistant.open(conversation, { customer: { id } }).send('查订单状态');
      return replies.find((reply) => reply.about?.flow !== undefined)?.text;
    };
    expect([await ask('a', 'li'), await ask('b', 'wang')]).toEqual(['状态：li 的订单', '状态：wang 的订单']);
    isUp = false;
    expect([await ask('c', 'li'), await ask('d', 'zhao')]).toEqual(['状态：li 的订单', '查不到：failed']);
  });

  test('has what the pack declared stand in, unless it writes', async () => {
    const fallback = { status: '查询中' };
    const read = await talk(shaky(9).service, { fallback });
    await read.customer('查订单状态');
    expect(said(read)).toBe('状态：查询中');
    const write = await talk(shaky(9).service, { fallback, writes: true });
    await write.customer('查订单状态');
    expect(said(write)).toBe('查不到：failed');
  });

  test('by taking too long is cut off when the pack says so, and that counts as a failure', async () => {
    let calls = 0;
    const slow: Service = async (_, { sleep }) => {
      calls += 1;
      await sleep(60_000);
      return {};
    };
    const chat = await talk(slow, { timeout: '2s' });
    for (let time = 0; time < 6; time++) {
      await chat.customer('查订单状态');
      await chat.wait('2s');
    }
    expect(calls).toBe(5);
  });
});

describe('a defined service', () => {
  const find = defineService({
    takes: z.object({ order: z.string().length(2) }),
    gives: z.object({ status: z.string() }),
    cache: '1m',
    run: ({ order }) => ({ status: `${order} 已发货` }),
  });

  test('has its input and result checked', async () => {
    const chat = await talk(find);
    await chat.customer('查订单状态');
    expect(said(chat)).toBe('状态：42 已发货');
    const wrong = await talk(defineService({ gives: z.object({ status: z.string() }), run: () => ({ status: 5 }) as never }));
    await wrong.customer('查订单状态');
    expect(said(wrong)).toBe('查不到：failed');
  });

  test('carries what the engine should know of it', () => {
    expect(find.settings).toEqual({ cache: '1m' });
  });
});

test('a service that the pack does not declare is refused when the assistant is built', () => {
  const build = () => createAssistant({ declares: { 'orders.find': {} }, services: { 'order.find': () => ({}) } });
  expect(build).toThrow(
    'services.order.find: Service "order.find" is not declared in pack.yaml. (SERVICE_NOT_DECLARED) Fix: declare it there under services.',
  );
});
