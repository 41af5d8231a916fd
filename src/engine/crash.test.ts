// Messages are sent at once, commits are lost, stores fail before and after saving, processes end: nothing is lost or doubled.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryDesk } from '../adapters/memory-desk.ts';
import { createMemoryStore, type MemoryStore } from '../adapters/memory-store.ts';
import type { ConversationStore } from '../ports/index.ts';
import { VirtualClock } from '../service/index.ts';
import { createAssistant } from './index.ts';
import { shop } from './shop.fixture.ts';

type Fate = 'saved' | 'lost-before' | 'lost-after' | 'raced';

/** A store over `inner` that fails as it is fated to, once per fate. */
function fated(inner: MemoryStore, fates: Fate[]): ConversationStore {
  return {
    ...inner,
    commit: async (commit) => {
      const fate = fates.shift() ?? 'saved';
      if (fate === 'lost-before') throw new Error('the connection broke before the commit');
      if (fate === 'raced') return 'conflict';
      const result = await inner.commit(commit);
      if (fate === 'lost-after') throw new Error('the connection broke after the commit');
      return result;
    },
  };
}

const words = ['你好', '退货期限是多久', '我要退货', '1234567890', '坏了', '解决了', '满意', '转人工', '取消', '怎么开发票'];

test('200 troubled histories: every message is one turn, every reply is said once, every key is one effect', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom<Fate>('saved', 'saved', 'saved', 'lost-before', 'lost-after', 'raced'), { maxLength: 20 }),
      fc.array(fc.boolean(), { maxLength: 8 }),
      async (batches, fates, restarts) => {
        const clock = new VirtualClock();
        const performed = new Map<string, number>();
        let memory = createMemoryStore();
        const start = () =>
          createAssistant({
            ...shop,
            clock,
            desk: createMemoryDesk(),
            store: fated(memory, fates),
            services: {
              'orders.find': (_input, { key }) => {
                performed.set(key, (performed.get(key) ?? 0) + 1);
                return { total: 99 };
              },
            },
          });
        let assistant = start();
        const sent: string[] = [];
        for (const [batch, texts] of batches.entries()) {
          const ids = texts.map((_, index) => `m${batch}-${index}`);
          sent.push(...ids);
          // A channel delivers again until it is told that the message was taken.
          for (let tries = 0; tries < 30; tries++) {
            const chat = assistant.open('c1');
            const results = await Promise.allSettled(texts.map((text, index) => chat.send(text, { id: ids[index] ?? '' })));
            if (results.every((result) => result.status === 'fulfilled')) break;
          }
          if (restarts[batch]) {
            memory = createMemoryStore(JSON.parse(JSON.stringify(memory)));
            assistant = start();
          }
          await clock.advance(7_000, () => assistant.settled());
        }
        fates.length = 0;
        await clock.advance(60_000, () => assistant.settled());

        const log = await memory.log('c1');
        const taken = log.flatMap((entry) => (entry.input.type === 'message' ? [entry.input.id] : []));
        expect([...taken].sort()).toEqual([...sent].sort());
        expect(log.map((entry) => entry.turn)).toEqual(log.map((_, index) => index + 1));
        const replies = log.flatMap((entry) => entry.replies.map((reply) => reply.id));
        expect(new Set(replies).size).toBe(replies.length);
        // One effect, one key, one result taken in: a repetition under the same key is the service's to recognise.
        const results = log.flatMap((entry) => (entry.input.type === 'result' ? [entry.input.effect] : []));
        expect(new Set(results).size).toBe(results.length);
        expect(Object.values((await memory.load('c1'))?.pending ?? {}).filter((pending) => pending.kind === 'call')).toEqual([]);
        await assistant.close();
      },
    ),
    { numRuns: 200, seed: 20_260_105 },
  );
}, 120_000);
