import type { ConversationRecord, LogEntry, Reply } from '../model/index.ts';
import type { Commit, ConversationStore } from '../ports/index.ts';
import type { ContractRunner } from './contract-kit.ts';

/**
 * The tests that every `ConversationStore` must pass.
 *
 * @example
 * import { createMemoryStore } from 'kefu/memory';
 * import { conversationStoreContract } from 'kefu/testing';
 * const names: string[] = [];
 * conversationStoreContract({ test: (name) => names.push(name), expect: () => ({ toEqual() {}, toBe() {} }) }, async () => createMemoryStore());
 * console.log(names.length > 10); // → true
 */
export function conversationStoreContract({ test, expect }: ContractRunner, create: () => Promise<ConversationStore>): void {
  test('a conversation that was never saved is unknown', async () => {
    const store = await create();
    expect(await store.load('nobody')).toBe(undefined);
    expect(await store.transcript('nobody')).toEqual([]);
    expect(await store.turnOf('nobody', 'm1')).toBe(undefined);
  });

  test('what was committed is loaded as it was', async () => {
    const store = await create();
    const first = commitOf('c1', 1, { message: 'm1' });
    expect(await store.commit(first)).toBe('saved');
    expect(await store.load('c1')).toEqual(first.record);
    expect(await store.transcript('c1')).toEqual(first.transcript);
    expect(await store.log('c1')).toEqual([first.log]);
  });

  test('a commit on a revision that is no longer stored changes nothing', async () => {
    const store = await create();
    const first = commitOf('c1', 1, { message: 'm1' });
    await store.commit(first);
    expect(await store.commit({ ...commitOf('c1', 2, { message: 'm2' }), expected: 0 })).toBe('conflict');
    expect(await store.commit({ ...commitOf('c1', 3, { message: 'm3' }), expected: 2 })).toBe('conflict');
    expect(await store.load('c1')).toEqual(first.record);
    expect(await store.transcript('c1')).toEqual(first.transcript);
    expect(await store.turnOf('c1', 'm2')).toBe(undefined);
  });

  test('of commits on one revision at once, one is saved', async () => {
    const store = await create();
    await store.commit(commitOf('c1', 1, {}));
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => store.commit(commitOf('c1', 2, { message: `m${index}` }))),
    );
    expect(results.filter((result) => result === 'saved').length).toBe(1);
    expect(results.filter((result) => result === 'conflict').length).toBe(7);
    expect((await store.log('c1')).length).toBe(2);
  });

  test('a message that was taken in before is repeated, whatever the revision, and finds its turn', async () => {
    const store = await create();
    const first = commitOf('c1', 1, { message: 'm1' });
    await store.commit(first);
    expect(await store.commit(commitOf('c1', 2, { message: 'm1' }))).toBe('repeated');
    expect(await store.commit({ ...commitOf('c1', 7, { message: 'm1' }), expected: 6 })).toBe('repeated');
    expect(await store.turnOf('c1', 'm1')).toEqual({ log: first.log, later: [] });
  });

  test('one message id in two conversations is two messages', async () => {
    const store = await create();
    await store.commit(commitOf('c1', 1, { message: 'm1' }));
    expect(await store.commit(commitOf('c2', 1, { message: 'm1' }))).toBe('saved');
  });

  test('a turn is found with the later turns it caused', async () => {
    const store = await create();
    const first = commitOf('c1', 1, { message: 'm1' });
    const result = commitOf('c1', 2, { cause: 1 });
    await store.commit(first);
    await store.commit(result);
    await store.commit(commitOf('c1', 3, { message: 'm2' }));
    expect(await store.turnOf('c1', 'm1')).toEqual({ log: first.log, later: [result.log] });
  });

  test('transcript and log are read from any turn on', async () => {
    const store = await create();
    const commits = [1, 2, 3].map((turn) => commitOf('c1', turn, {}));
    for (const commit of commits) await store.commit(commit);
    expect((await store.log('c1', 2)).map((entry) => entry.turn)).toEqual([2, 3]);
    expect((await store.transcript('c1', 3)).map((line) => line.turn)).toEqual([3]);
  });

  test('due conversations are claimed once, earliest first, and again after the lease', async () => {
    const store = await create();
    await store.commit({ ...commitOf('late', 1, {}), dueAt: 2000 });
    await store.commit({ ...commitOf('early', 1, {}), dueAt: 1000 });
    await store.commit({ ...commitOf('later', 1, {}), dueAt: 9000 });
    await store.commit(commitOf('never', 1, {}));
    const names = async (now: number, limit = 10) => (await store.claimDue(now, limit, 500)).map((due) => due.conversation);
    expect(await names(999)).toEqual([]);
    expect(await names(2000, 1)).toEqual(['early']);
    expect(await names(2000)).toEqual(['late']);
    expect(await names(2499)).toEqual([]);
    expect(await names(2500)).toEqual(['early', 'late']);
  });

  test('what falls due soon can be claimed ahead', async () => {
    const store = await create();
    await store.commit({ ...commitOf('soon', 1, {}), dueAt: 1500 });
    await store.commit({ ...commitOf('later', 1, {}), dueAt: 9000 });
    expect(await store.claimDue(1000, 10, 500, 2000)).toEqual([{ conversation: 'soon', dueAt: 1500 }]);
    expect(await store.claimDue(1499, 10, 500, 2000)).toEqual([]);
    expect(await store.claimDue(1500, 10, 500)).toEqual([{ conversation: 'soon', dueAt: 1500 }]);
  });

  test('a commit sets anew when a conversation is due and who sees to it', async () => {
    const store = await create();
    await store.commit({ ...commitOf('c1', 1, {}), dueAt: 1000, leaseUntil: 5000 });
    expect(await store.claimDue(4999, 10, 500)).toEqual([]);
    expect(await store.claimDue(5000, 10, 500)).toEqual([{ conversation: 'c1', dueAt: 1000 }]);
    await store.commit(commitOf('c1', 2, {}));
    expect(await store.claimDue(99_999, 10, 500)).toEqual([]);
  });

  test('replies wait in the outbox until they are delivered', async () => {
    const store = await create();
    const commit = commitOf('c1', 1, {});
    await store.commit({ ...commit, outbox: commit.log.replies });
    const [reply] = commit.log.replies;
    expect(await store.claimReplies(1000, 10, 500)).toEqual([{ conversation: 'c1', reply }]);
    expect(await store.claimReplies(1499, 10, 500)).toEqual([]);
    expect(await store.claimReplies(1500, 10, 500)).toEqual([{ conversation: 'c1', reply }]);
    await store.delivered([reply?.id ?? '']);
    expect(await store.claimReplies(9000, 10, 500)).toEqual([]);
  });

  test('a customer is saved only on the latest revision', async () => {
    const store = await create();
    expect(await store.customer('anna')).toBe(undefined);
    expect(await store.putCustomer({ id: 'anna', revision: 1, slots: { city: '北京' } })).toBe(true);
    expect(await store.putCustomer({ id: 'anna', revision: 1, slots: {} })).toBe(false);
    expect(await store.putCustomer({ id: 'anna', revision: 3, slots: {} })).toBe(false);
    expect(await store.putCustomer({ id: 'anna', revision: 2, slots: { city: 'Shanghai' } })).toBe(true);
    expect(await store.customer('anna')).toEqual({ id: 'anna', revision: 2, slots: { city: 'Shanghai' } });
  });

  test('a definition is kept under its hash, the first one for good', async () => {
    const store = await create();
    await store.commit({ ...commitOf('c1', 1, {}), definitions: { abc: { flow: 'first' } } });
    await store.commit({ ...commitOf('c2', 1, {}), definitions: { abc: { flow: 'second' } } });
    expect(await store.definition('abc')).toEqual({ flow: 'first' });
    expect(await store.definition('none')).toBe(undefined);
  });

  test('an erased conversation leaves nothing behind', async () => {
    const store = await create();
    const commit = commitOf('c1', 1, { message: 'm1' });
    await store.commit({ ...commit, outbox: commit.log.replies, dueAt: 1 });
    await store.erase('c1');
    expect(await store.load('c1')).toBe(undefined);
    expect(await store.log('c1')).toEqual([]);
    expect(await store.claimReplies(9, 9, 9)).toEqual([]);
    expect(await store.claimDue(9, 9, 9)).toEqual([]);
    expect(await store.commit(commitOf('c1', 1, { message: 'm1' }))).toBe('saved');
  });

  test('nothing in the store changes when what was read or written is changed', async () => {
    const store = await create();
    const commit = commitOf('c1', 1, {});
    const record = structuredClone(commit.record) as ConversationRecord & { shared: { [slot: string]: string } };
    await store.commit({ ...commit, record });
    (record as { locale: string }).locale = 'changed';
    const loaded = (await store.load('c1')) as { locale: string };
    loaded.locale = 'changed too';
    expect((await store.load('c1'))?.locale).toBe('zh');
  });

  test('words of any script and a thousand lines come back unharmed', async () => {
    const store = await create();
    const text = '您好 “引号” \\ \n\t 😀 𠮷 é \u0000 ';
    const commit = commitOf('c1', 1, {});
    const line = { turn: 1, at: 0, from: 'customer', text } as const;
    await store.commit({ ...commit, transcript: Array.from({ length: 1000 }, () => line) });
    const lines = await store.transcript('c1');
    expect(lines.length).toBe(1000);
    expect(lines[999]).toEqual(line);
  });
}

/** A commit of turn `turn` of a small conversation. */
function commitOf(
  conversation: string,
  turn: number,
  { message, cause = turn }: { readonly message?: string; readonly cause?: number },
): Commit {
  const reply: Reply = { id: `${conversation}:${turn}:1`, act: 'answer', text: `第 ${turn} 次回答` };
  const record: ConversationRecord = {
    id: conversation,
    revision: turn,
    engine: 1,
    seed: 7,
    now: turn * 10,
    locale: 'zh',
    frames: [
      {
        id: 1,
        machine: 'conversation',
        version: 1,
        value: { assisted: 'consultation' },
        context: { outcome: 'abandoned' },
      },
    ],
    nextFrame: 2,
    timers: { '1/idle': 60_000 },
  };
  const log: LogEntry = {
    v: 1,
    conversation,
    turn,
    cause,
    at: turn * 10,
    seed: 7,
    locale: 'zh',
    input:
      message === undefined
        ? { type: 'timer', timer: '1/idle', dueAt: turn * 10 }
        : { type: 'message', id: message, text: '你好' },
    because: { decision: 'answer' },
    definitions: { conversation: 1 },
    replies: [reply],
    events: [{ type: 'reply-said', reply: reply.id, substantive: true }],
    stage: 'consultation',
    speaker: 'assistant',
    status: 'open',
  };
  return {
    record,
    expected: turn - 1,
    ...(message === undefined ? {} : { message }),
    transcript: [{ turn, at: turn * 10, from: 'assistant', text: reply.text, reply: reply.id, act: 'answer' }],
    log,
    outbox: [],
    definitions: {},
  };
}
