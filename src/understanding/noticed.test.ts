import { expect, test } from 'vitest';
import { shop } from '../engine/shop.fixture.ts';
import type { Signal } from '../model/index.ts';
import type { SignalDetector } from '../ports/index.ts';
import { simulate } from '../testing/index.ts';

const always = (...signals: readonly Signal[]): SignalDetector => ({ detect: () => signals });

test('haste beside a request is among the reasons, and the request is answered all the same', async () => {
  const chat = await simulate(shop);
  const { because } = await chat.customer('很着急，退货期限是多久');
  expect(because.signals).toEqual(['urgent']);
  expect(chat).toHaveReplied({ article: 'return-window' });
});

test('an ordinary question shows nothing, and says nothing of it', async () => {
  const chat = await simulate(shop);
  expect((await chat.customer('退货期限是多久')).because).not.toHaveProperty('signals');
});

test('danger in words that are no bare act comes first, in both languages', async () => {
  for (const words of ['我妈叫不醒了，没有呼吸', 'my father is not breathing, and what is your return window']) {
    const chat = await simulate(shop);
    const { because, replies } = await chat.customer(words);
    expect(because.decision).toBe('danger');
    expect(because.signals).toContain('crisis');
    expect(replies.map(({ act }) => act)).toContain('safety');
  }
});

test('a host notices in its own way, or not at all', async () => {
  const own = await simulate({ ...shop, signals: always('churn') });
  expect((await own.customer('退货期限是多久')).because.signals).toEqual(['churn']);
  const none = await simulate({ ...shop, signals: false });
  expect((await none.customer('很着急，退货期限是多久')).because).not.toHaveProperty('signals');
});

test('a detector that fails costs no answer, and the reason is told', async () => {
  const detector: SignalDetector = {
    detect: () => {
      throw new Error('the model is away');
    },
  };
  const chat = await simulate({ ...shop, signals: detector });
  const { because } = await chat.customer('退货期限是多久');
  expect(because.dropped).toEqual([{ command: 'signals', reason: 'the model is away' }]);
  expect(chat).toHaveReplied({ article: 'return-window' });
});

test('what a detector invents is not passed on', async () => {
  const chat = await simulate({ ...shop, signals: always('boredom' as Signal, 'fraud') });
  expect((await chat.customer('退货期限是多久')).because.signals).toEqual(['fraud']);
});

test('every act in a message is named where that is asked for', async () => {
  const chat = await simulate({ ...shop, namesActs: true });
  expect((await chat.customer('谢谢，退货期限是多久')).because.acts).toEqual(['thanks']);
  const other = await simulate(shop);
  expect((await other.customer('谢谢，退货期限是多久')).because).not.toHaveProperty('acts');
});
