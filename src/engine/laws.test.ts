// Laws that hold for every sequence of inputs, checked on random ones over the pure turn.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryDesk } from '../adapters/memory-desk.ts';
import { type StateConfig, statePath, timerOwner } from '../machine/index.ts';
import { type ConversationRecord, type Input, type LogEntry, milliseconds } from '../model/index.ts';
import type { Matcher } from '../ports/index.ts';
import { stageConfigs } from '../stages/index.ts';
import { assemble, newRecord, nextTimer, type TurnResult, takeTurn } from './index.ts';
import { shop } from './shop.fixture.ts';

/** Exact phrasings and one ambiguous word: fast, so that thousands of conversations fit into a test. */
const exact: Matcher = (() => {
  const known = new Map<string, string>();
  return {
    name: 'exact',
    sync: true,
    index: (documents) => {
      known.clear();
      for (const { id, phrasings } of documents) for (const { text } of phrasings) known.set(text, id);
    },
    match: ({ text }) => {
      const pair = (first: number, second: number) =>
        [['article:return-window', first] as const, ['article:exchange-window', second] as const].map(([id, probability]) => ({
          id,
          probability,
          score: probability,
          by: 'exact',
        }));
      if (text === '期限') return pair(0.5, 0.45);
      const id = known.get(text);
      return id === undefined ? [] : [{ id, probability: 0.97, score: 0.97, by: 'exact' }];
    },
  };
})();

const { world, ready } = assemble({ ...shop, matcher: exact, desk: createMemoryDesk() });
await ready;
const start = Date.UTC(2026, 0, 5, 2);

/** What can happen, before it is known in which record. */
type Step =
  | { readonly say: string }
  | { readonly click: number }
  | { readonly wait: string }
  | { readonly agent: Extract<Input, { type: 'agent' }>['event'] }
  | { readonly result: 'ok' | 'failed' | 'late' }
  | { readonly open: true };

const words = [
  '你好',
  'hello there my friend',
  '退货期限是多久',
  '怎么开发票',
  '期限',
  '我要退货',
  'I want to return this',
  '1234567890',
  '不对，订单号是1234567899',
  '订单号填错了',
  'no, I meant the other one',
  '跳过',
  '不知道',
  '12345',
  '坏了',
  '1',
  '2',
  '3',
  '是',
  '不是',
  '解决了',
  '没解决',
  '满意',
  '不满意',
  '5 5 5',
  '1 1 1',
  '10 10 10',
  '跳过',
  '转人工',
  'agent please',
  '取消',
  '留言',
  '给我打电话',
  '138-0000-0000',
  '谢谢',
  '再见',
  '你是机器人吗',
  '为什么',
  '再说一遍',
  '等一下',
  '都不是',
  '我要投诉',
  '着火了',
  'asdf qwer zxcv',
  '',
  '。。。',
  '\ud800',
  'English please',
  '请说中文',
];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...words).map((say) => ({ say })) },
  { weight: 2, arbitrary: fc.nat(8).map((click) => ({ click })) },
  { weight: 4, arbitrary: fc.constantFrom('1s', '5s', '30s', '1m', '3m', '5m', '11m', '25h').map((wait) => ({ wait })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<Extract<Step, { agent: unknown }>['agent']>(
        { type: 'joined', agent: '小林' },
        { type: 'said', text: '您好' },
        { type: 'left', outcome: 'solved' },
        { type: 'left', outcome: 'returned' },
        { type: 'queue-moved', position: 3, seconds: 200 },
        { type: 'queue-moved', position: 1 },
        { type: 'unavailable' },
      )
      .map((agent) => ({ agent })),
  },
  { weight: 4, arbitrary: fc.constantFrom<'ok' | 'failed' | 'late'>('ok', 'failed', 'late').map((result) => ({ result })) },
  { weight: 1, arbitrary: fc.constant<Step>({ open: true }) },
);

interface Taken {
  readonly input: Input;
  readonly at: number;
  readonly before: ConversationRecord;
  readonly result: TurnResult;
}

/** Runs steps on a record; `through` is what happens to a record between two turns. */
function run(
  steps: readonly Step[],
  through: (record: ConversationRecord) => ConversationRecord,
): { record: ConversationRecord; taken: readonly Taken[] } {
  let record = newRecord(world, 'law', start, undefined);
  let now = start;
  const taken: Taken[] = [];
  const take = (input: Input) => {
    const before = through(record);
    const result = takeTurn(world, before, input, now);
    taken.push({ input, at: now, before, result });
    record = result.record;
  };
  for (const [index, one] of steps.entries()) {
    if ('say' in one) take({ type: 'message', id: `m${index}`, text: one.say });
    else if ('click' in one) take({ type: 'message', id: `m${index}`, choice: record.choices?.[one.click]?.id ?? '1.9' });
    else if ('agent' in one) take({ type: 'agent', event: one.agent });
    else if ('open' in one) take({ type: 'open' });
    else if ('result' in one) {
      const [effect] = Object.keys(record.pending ?? {});
      if (one.result === 'late') take({ type: 'result', effect: 999, value: null });
      else if (effect !== undefined)
        take({
          type: 'result',
          effect: Number(effect),
          ...(one.result === 'ok' ? { value: { total: 99 } } : { error: { code: 'failed', message: 'down' } }),
        });
    } else {
      const until = now + (milliseconds(one.wait) ?? 0);
      for (let due = nextTimer(record); due && due.dueAt <= until; due = nextTimer(record)) {
        now = Math.max(now, due.dueAt);
        take({ type: 'timer', ...due });
      }
      now = until;
    }
  }
  return { record, taken };
}

/** Every state of a statechart that waits for something: those a conversation can be found in between two turns. */
function restingStates(config: StateConfig, path = ''): string[] {
  const inner = Object.entries(config.states ?? {}).flatMap(([name, state]) =>
    restingStates(state, path === '' ? name : `${path}.${name}`),
  );
  const passes = config.always !== undefined || config.type === 'final' || config.type === 'history';
  return inner.length > 0 || passes || path === '' ? inner : [path];
}

const asIs = (record: ConversationRecord) => record;
const asJson = (record: ConversationRecord) => JSON.parse(JSON.stringify(record)) as ConversationRecord;

test('whatever happens, in every one of 2,500 conversations', () => {
  const visited = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const { record, taken } = run(steps, asIs);

      // A conversation restored from JSON before every turn equals the uninterrupted one, byte for byte.
      expect(JSON.stringify(run(steps, asJson).record)).toBe(JSON.stringify(record));

      const replies = new Set<string>();
      for (const { input, at, before, result } of taken) {
        const { log } = result;
        expect(log.events.filter((event) => event.type === 'trouble')).toEqual([]);

        // The log replays to the same bytes, with nobody asked to understand anything again.
        const heard = log.commands && { commands: log.commands, because: log.because };
        const again = takeTurn(world, asJson(before), (JSON.parse(JSON.stringify(log)) as LogEntry).input, log.at, heard);
        expect(JSON.stringify(again.record)).toBe(JSON.stringify(result.record));

        // The record is plain JSON, and points nowhere.
        expect(asJson(result.record)).toEqual(result.record);
        const frames = new Set(result.record.frames.map((frame) => frame.id));
        expect(
          Object.keys(result.record.timers).filter(
            (timer) => !frames.has(timerOwner(timer)?.frame ?? (timer === 'clock' ? 1 : -1)),
          ),
        ).toEqual([]);
        expect(
          Object.values(result.record.pending ?? {}).filter((pending) => pending.kind !== 'desk' && !frames.has(pending.frame)),
        ).toEqual([]);
        for (const frame of result.record.frames) visited.add(`${frame.machine} ${statePath(frame.value)}`);
        expect(result.record.now).toBe(Math.max(at, before.now));
        expect(result.record.revision).toBe(before.revision + 1);

        // No message stays without a reply, unless an agent speaks or a service works.
        const spoken = log.speaker === 'agent' || log.status === 'pending';
        if (input.type === 'message' && !spoken) expect(log.replies.length).toBeGreaterThan(0);

        // While an agent speaks, the assistant does not.
        const agentSpoke = JSON.stringify(before.frames[0]?.value) === '{"handoff":"agent"}' && log.speaker === 'agent';
        if (agentSpoke) expect(log.replies.filter((reply) => reply.agent === undefined)).toEqual([]);

        // Who is handed over hears why and how long, or why that is unknown, in one reply.
        if (log.events.some((event) => event.type === 'handoff-requested')) {
          const notice = log.replies.find((reply) => reply.act === 'handoff-notice' || reply.act === 'request-data');
          expect(notice?.text.length).toBeGreaterThan(0);
          expect(log.handoff?.reasonText.length).toBeGreaterThan(0);
          expect(log.handoff?.estimate.seconds ?? log.handoff?.estimate.unknown).toBeDefined();
        }

        for (const reply of log.replies) {
          expect(replies.has(reply.id)).toBe(false);
          replies.add(reply.id);
          expect(reply.text).not.toMatch(/\{|\$|undefined|NaN|\[object/);
        }
      }

      // The customer is never told the same thing three times running.
      const said = taken
        .map(({ result }) => result.log.replies.filter((reply) => reply.agent === undefined).map((reply) => reply.text))
        .filter((texts) => texts.length > 0);
      for (let index = 2; index < said.length; index++) {
        const thrice = said[index]?.filter((text) => said[index - 1]?.includes(text) && said[index - 2]?.includes(text));
        expect(thrice).toEqual([]);
      }
    }),
    { numRuns: 2500, seed: 20_260_105 },
  );
  // Ports answer at once here, so nothing is ever found waiting for them.
  const atOnce = [
    'handoff requesting',
    'handoff queued.estimating',
    'resolution fetching',
    'conversation opening',
    'follow-up waiting',
  ];
  const states = Object.entries(stageConfigs).flatMap(([name, config]) => restingStates(config).map((path) => `${name} ${path}`));
  expect(states.filter((state) => !visited.has(state) && !atOnce.includes(state))).toEqual([]);
}, 120_000);

test('a conversation that waits for the customer weighs at most 600 bytes', () => {
  const weigh = (...texts: string[]) => {
    const { record } = run(
      texts.map((say) => ({ say })),
      asIs,
    );
    return JSON.stringify(record).length;
  };
  expect(weigh('你好')).toBeLessThanOrEqual(600);
  expect(weigh('hello')).toBeLessThanOrEqual(600);
});
