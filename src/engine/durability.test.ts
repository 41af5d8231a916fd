import { expect, test } from 'vitest';
import { createMemoryKnowledge } from '../adapters/memory-knowledge.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import type { LogEntry, Reply } from '../model/index.ts';
import type { Commit, ConversationStore, KnowledgeStore } from '../ports/index.ts';
import { VirtualClock } from '../service/index.ts';
import { failing, simulate, slow } from '../testing/index.ts';
import { createAssistant } from './index.ts';
import { articles, shop } from './shop.fixture.ts';

/** A memory store whose `commit` a test may get in the way of. */
function storeWith(
  around: (commit: Commit, save: () => Promise<'saved' | 'conflict' | 'repeated'>) => Promise<'saved' | 'conflict' | 'repeated'>,
): ConversationStore {
  const store = createMemoryStore();
  return { ...store, commit: (commit) => around(commit, () => store.commit(commit)) };
}

test('the same message delivered twice is one turn, with the same replies', async () => {
  const chat = createAssistant({ ...shop, clock: new VirtualClock() }).open('c1');
  const [first, second] = await Promise.all([
    chat.send('退货期限是多久', { id: 'm1' }),
    chat.send('退货期限是多久', { id: 'm1' }),
  ]);
  const third = await chat.send('退货期限是多久', { id: 'm1' });
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect((await chat.log()).length).toBe(1);
});

test('a repeated delivery also gets what came later because of the message', async () => {
  const chat = createAssistant({ ...shop, clock: new VirtualClock() }).open('c1');
  await chat.send('我要退货');
  const first = await chat.send('1234567890', { id: 'order' });
  expect(first.replies.map((reply) => reply.text)).toEqual(['请问退货原因是什么？']);
  expect(await chat.send('1234567890', { id: 'order' })).toEqual(first);
});

test('two messages at once are two turns, in the order they came', async () => {
  const chat = createAssistant({ ...shop, clock: new VirtualClock() }).open('c1');
  const turns = await Promise.all([chat.send('退货期限是多久'), chat.send('换货期限是多久'), chat.send('怎么开发票')]);
  expect(turns.map((turn) => turn.number)).toEqual([1, 2, 3]);
  expect(turns.map((turn) => turn.replies.find((reply) => reply.act === 'answer')?.about?.article)).toEqual([
    'return-window@3',
    'exchange-window@3',
    'invoice@3',
  ]);
});

test('a commit that loses the race calls no service twice', async () => {
  const keys: string[] = [];
  let lost = 0;
  const store = storeWith(async (_commit, save) => {
    // Every other commit finds that somebody else was faster.
    lost += 1;
    return lost % 2 === 1 ? 'conflict' : save();
  });
  const services = {
    'orders.find': (_input: unknown, { key }: { key: string }) => {
      keys.push(key);
      return { total: 99 };
    },
  };
  const chat = createAssistant({ ...shop, services, store, clock: new VirtualClock() }).open('c1');
  await chat.send('我要退货');
  const turn = await chat.send('1234567890');
  expect(keys).toEqual(['c1/1']);
  expect(turn.text).toBe('请问退货原因是什么？');
});

test('a conversation that others change without end is a located error, and nothing is saved', async () => {
  const store = storeWith(async () => 'conflict');
  const chat = createAssistant({ ...shop, store, clock: new VirtualClock() }).open('c1');
  await expect(chat.send('你好')).rejects.toThrowError(/^conversation c1: .*\(COMMIT_CONFLICT\)/);
  expect(await chat.log()).toEqual([]);
});

test('a store that fails once loses nothing: the message can be sent again', async () => {
  let failures = 1;
  const store = storeWith(async (_commit, save) => {
    failures -= 1;
    if (failures >= 0) throw new Error('connection reset');
    return save();
  });
  const chat = createAssistant({ ...shop, store, clock: new VirtualClock() }).open('c1');
  await expect(chat.send('你好', { id: 'm1' })).rejects.toThrowError('connection reset');
  expect((await chat.send('你好', { id: 'm1' })).replies.map((reply) => reply.act)).toEqual(['disclose', 'ask']);
});

test('what was pending when the process ended is performed again, under the same key, and its reply comes', async () => {
  const store = createMemoryStore();
  const keys: string[] = [];
  const clock = new VirtualClock();
  const never = createAssistant({
    ...shop,
    store,
    clock,
    services: { 'orders.find': (_input, { key }) => new Promise(() => keys.push(key)) },
  }).open('c1');
  await never.send('我要退货');
  void never.send('1234567890').catch(() => {});
  await new Promise((resolve) => setImmediate(resolve));

  const outbox: Reply[] = [];
  const after = createAssistant({
    ...shop,
    store: createMemoryStore(JSON.parse(JSON.stringify(store))),
    clock,
    outlet: { deliver: (_conversation, reply) => void outbox.push(reply) },
    services: {
      'orders.find': (_input, { key }) => {
        keys.push(key);
        return { total: 99 };
      },
    },
  });
  await after.tick();
  await after.settled();
  expect(keys).toEqual(['c1/1', 'c1/1']);
  expect(outbox.map((reply) => reply.text)).toEqual(['请问退货原因是什么？']);
});

test('a timer pending at a restart fires once, at its own time', async () => {
  const chat = await simulate(shop);
  await chat.customer('退货期限是多久');
  await chat.wait('2m');
  await chat.restart();
  await chat.restart();
  await chat.wait('59s');
  expect(chat.latest()).toEqual([]);
  await chat.wait('1s');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['follow-up']);
  expect(chat.turn.at).toBe(Date.UTC(2026, 0, 5, 2, 3));
});

test('a timer that came due while nothing ran fires at once, and what it sets counts from when it was due', async () => {
  const store = createMemoryStore();
  const start = Date.UTC(2026, 0, 5, 2);
  const before = createAssistant({ ...shop, store, clock: new VirtualClock(start) });
  await before.open('c1').send('退货期限是多久');
  await before.close();

  // The answer's three minutes and the follow-up's five are both over.
  const clock = new VirtualClock(start + 10 * 60_000);
  const log: LogEntry[] = [];
  const after = createAssistant({
    ...shop,
    store: createMemoryStore(JSON.parse(JSON.stringify(store))),
    clock,
    sink: { record: (entry) => void log.push(entry) },
  });
  expect(await after.tick()).toBe(1);
  expect(log.map((entry) => [entry.input, entry.stage])).toEqual([
    [{ type: 'timer', timer: '3/quiet.answered', dueAt: start + 180_000 }, 'follow-up'],
    [{ type: 'timer', timer: '4/followUpSilence.asking-solved', dueAt: start + 480_000 }, 'closed'],
  ]);
  expect(log.map((entry) => entry.at)).toEqual([start + 600_000, start + 600_000]);
});

test('of several overdue timers of one question the superseded reminder is skipped', async () => {
  const store = createMemoryStore();
  const start = Date.UTC(2026, 0, 5, 2);
  const before = createAssistant({ ...shop, store, clock: new VirtualClock(start) });
  await before.open('c1').send('我要退货');
  await before.close();
  const after = createAssistant({ ...shop, store, clock: new VirtualClock(start + 3_600_000) });
  await after.tick();
  const log = await after.open('c1').log();
  expect(log[1]?.events).toEqual([
    {
      type: 'timer-skipped',
      timer: '4/2m.ask-order.asking',
      reason: 'a later one of the same frame is overdue too',
    },
  ]);
  expect(log[2]?.replies.map((reply) => reply.text)[0]).toBe('长时间没有收到您的回复，本次办理已结束，填写的内容没有提交。');
});

test('overdue timers fire before a message that comes later than they were due', async () => {
  const clock = new VirtualClock();
  const chat = createAssistant({ ...shop, clock, wakes: false }).open('c1');
  await chat.send('退货期限是多久');
  const turn = await chat.send('谢谢', { at: clock.now() + 200_000 });
  expect((await chat.log()).map((entry) => entry.input.type)).toEqual(['message', 'timer', 'message']);
  expect(turn.replies.map((reply) => reply.act)).toEqual(['follow-up']);
});

test('time never goes back within a conversation', async () => {
  const clock = new VirtualClock(10_000_000);
  const chat = createAssistant({ ...shop, clock }).open('c1');
  await chat.send('你好');
  expect((await chat.send('怎么开发票', { at: 5 })).at).toBe(10_000_000);
});

test('a port that throws inside a turn leaves a located trouble, a reply, and a usable conversation', async () => {
  const memory = createMemoryKnowledge(articles);
  let broken = true;
  const knowledge: KnowledgeStore = {
    ...memory,
    reader: {
      ...memory.reader,
      served: (id, now) => {
        if (broken) throw new Error('the knowledge base is down');
        return memory.reader.served(id, now);
      },
    },
  };
  const chat = createAssistant({ ...shop, knowledge, clock: new VirtualClock() }).open('c1');
  const turn = await chat.send('退货期限是多久');
  expect(turn.replies.map((reply) => reply.act)).toEqual(['apologise']);
  expect(turn.events.find((event) => event.type === 'trouble')).toEqual({
    type: 'trouble',
    code: 'PORT_FAILED',
    message: 'the knowledge base is down',
    where: 'input message',
  });
  broken = false;
  expect((await chat.send('退货期限是多久')).replies.map((reply) => reply.act)).toEqual(['disclose', 'answer', 'next-step']);
});

test('a result that comes after its flow was left is an event, not a reply', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': slow('8s', { total: 99 }) } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  await chat.customer('取消');
  expect(chat).toHaveEnded('abandoned');
  await chat.wait('10s');
  expect(chat.latest()).toEqual([]);
  expect(chat.log().at(-1)?.events).toEqual([{ type: 'result-late', effect: 1, ask: '' }]);
});

test('five seconds without a reply bring the reason and the wait; the late answer begins with an apology', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': slow('9s', { total: 99 }) } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  await chat.wait('4999ms');
  expect(chat.latest()).toEqual([]);
  await chat.wait('1ms');
  expect(chat.latest().map((reply) => reply.text)).toEqual([
    '您的请求正在处理中，预计还需约 15 秒。您可以稍候，也可以先告诉我其他问题。',
  ]);
  await chat.wait('4s');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['apologise', 'request-data']);
  expect(chat.log().at(-1)?.events.at(-1)).toEqual({
    type: 'verdict-given',
    verdict: 'late-notified',
    mode: 'normal',
    limitMs: 5000,
    latencyMs: 9000,
    notices: 1,
  });
});

test('an answer at exactly five seconds wins over the notice', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': slow('5s', { total: 99 }) } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  await chat.wait('5s');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['request-data']);
  expect(chat.log().at(-1)?.events.at(-1)).toMatchObject({ verdict: 'met', latencyMs: 5000 });
});

test('a service that never answers is cut off at its timeout, and the customer is handed over with the reason', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': slow('10h', {}) } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  await chat.wait('30s');
  expect(chat).toHaveHandedOff('system-trouble');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['delay-notice', 'apologise', 'handoff-notice']);
});

test('messages are heard while a service works', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': slow('4s', { total: 99 }) } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  expect(chat.turn.status).toBe('pending');
  await chat.customer('好了吗');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['wait']);
  await chat.customer('退货期限是多久');
  expect(chat).toHaveReplied({ article: 'return-window' });
  await chat.wait('4s');
  expect(chat.latest().at(-1)?.text).toBe('请问退货原因是什么？');
});

test('a service that fails hands over, and a customer who leaves the queue is not put into it again', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': failing('down', 1, { total: 5 }) } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  expect(chat).toHaveHandedOff('system-trouble');
  await chat.customer('取消');
  expect(chat).toHaveEnded('abandoned');
  expect(chat).toBeInStage('consultation');
});

test('replies reach the outlet in order, and one that fails is delivered again after the lease', async () => {
  const clock = new VirtualClock();
  const delivered: string[] = [];
  let isDown = true;
  const assistant = createAssistant({
    ...shop,
    clock,
    outlet: {
      deliver: (_conversation, reply) => {
        if (isDown) throw new Error('channel down');
        delivered.push(reply.act);
      },
    },
  });
  await assistant.open('c1').send('退货期限是多久');
  await assistant.settled();
  expect(delivered).toEqual([]);
  isDown = false;
  await clock.advance(20_000, () => assistant.settled());
  expect(delivered).toEqual(['disclose', 'answer', 'next-step']);
});

test('an agent event for a conversation nobody opened is a located error', async () => {
  const chat = createAssistant({ ...shop, clock: new VirtualClock() }).open('nobody');
  await expect(chat.agent({ type: 'said', text: 'hello' })).rejects.toThrowError(
    /^conversation nobody: .*\(CONVERSATION_UNKNOWN\)/,
  );
});

test('an agent event that fits nothing is ignored with its reason', async () => {
  const chat = await simulate(shop);
  await chat.customer('你好');
  const turn = await chat.agent({ type: 'said', text: 'hello' });
  expect(turn.replies).toEqual([]);
  expect(turn.events).toEqual([{ type: 'input-ignored', reason: 'no handoff is waiting for "said"' }]);
});
