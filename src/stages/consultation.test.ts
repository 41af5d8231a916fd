import { expect, test } from 'vitest';
import { shop } from '../engine/shop.fixture.ts';
import type { Match } from '../model/index.ts';
import type { Matcher } from '../ports/index.ts';
import { simulate } from '../testing/index.ts';

/** A matcher that finds what the test says it finds. */
function finds(found: { readonly [text: string]: readonly [id: string, probability: number][] }): Matcher {
  return {
    name: 'scripted',
    sync: true,
    index: () => {},
    match: ({ text }) =>
      (found[text] ?? []).map(
        ([id, probability]): Match => ({ id: `article:${id}`, probability, score: probability, by: 'scripted' }),
      ),
  };
}
const unsure = finds({
  期限: [
    ['return-window', 0.5],
    ['exchange-window', 0.48],
  ],
  发票期限: [
    ['invoice', 0.4],
    ['return-window', 0.35],
  ],
  退货期限: [['return-window', 0.95]],
});

test('the first words of the assistant say that it is automatic, and how to reach a person', async () => {
  const chat = await simulate(shop);
  const turn = await chat.customer('你好');
  expect(turn.replies.map((reply) => reply.act)).toEqual(['disclose', 'ask']);
  expect(chat).toHaveReplied('您好，我是智能客服，由系统自动应答。需要人工服务时，回复“人工”即可转接。');
});

test('a first question is answered in the turn of the greeting, and the greeting comes once', async () => {
  const chat = await simulate(shop);
  const first = await chat.customer('几天内可以退货');
  expect(first.replies.map((reply) => reply.act)).toEqual(['disclose', 'answer', 'next-step']);
  const second = await chat.customer('怎么开发票');
  expect(second.replies.map((reply) => reply.act)).toEqual(['answer', 'next-step']);
});

test('whoever opens the chat is greeted before saying anything', async () => {
  const chat = await simulate(shop, { locale: 'en' });
  const turn = await chat.greet();
  expect(turn.replies.map((reply) => reply.act)).toEqual(['disclose', 'ask']);
  expect((await chat.greet()).replies).toEqual([]);
});

test('an unclear question is asked back with options, none of these, and a human', async () => {
  const chat = await simulate({ ...shop, matcher: unsure });
  const turn = await chat.customer('期限');
  expect(turn.replies.at(-1)?.act).toBe('clarify');
  expect(turn.replies.at(-1)?.choices?.map((choice) => choice.label)).toEqual(['退货期限', '换货期限', '都不是', '转人工']);
  await chat.customer('2');
  expect(chat).toHaveReplied({ article: 'exchange-window' });
  expect(chat).toBeInStage('resolution');
});

test('it asks back at most twice, then a human takes over', async () => {
  const chat = await simulate({ ...shop, matcher: unsure });
  await chat.customer('期限');
  await chat.customer('发票期限');
  expect(chat).toBeInStage('consultation');
  await chat.customer('期限');
  expect(chat).toHaveHandedOff('not-understood');
});

test('three misses climb the ladder: another way, options with a human, a human', async () => {
  const chat = await simulate({ ...shop, matcher: finds({}) });
  await chat.customer('天上有几颗星星');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['disclose', 'clarify']);
  await chat.customer('就是那个东西');
  expect(
    chat
      .latest()
      .at(-1)
      ?.choices?.map((choice) => choice.label),
  ).toEqual(['退货', '退货期限', '开发票', '转人工']);
  await chat.customer('你不懂我说的');
  expect(chat).toHaveHandedOff('not-understood');
  expect(chat).toBeInStage('handoff');
});

test('a question that is understood starts the ladder anew', async () => {
  const chat = await simulate({ ...shop, matcher: unsure });
  await chat.customer('天上有几颗星星');
  await chat.customer('就是那个东西');
  await chat.customer('退货期限');
  await chat.customer('天上有几颗星星');
  expect(chat).toBeInStage('consultation');
  expect(chat).not.toHaveHandedOff();
});

test('none of these asks for more words, and counts towards the ladder', async () => {
  const chat = await simulate({ ...shop, matcher: unsure });
  await chat.customer('期限');
  await chat.customer('都不是');
  expect(chat).toHaveReplied(/再具体|补充/);
  await chat.customer('天上有几颗星星');
  await chat.customer('你不懂我说的');
  expect(chat).toHaveHandedOff('not-understood');
});

test('a choice of an older turn asks the open question again instead of acting', async () => {
  const chat = await simulate({ ...shop, matcher: unsure });
  const clarified = await chat.customer('期限');
  const choice = clarified.replies.at(-1)?.choices?.[0];
  await chat.customer('退货期限');
  const turn = await chat.customer({ choice: choice?.id ?? '' });
  expect(turn.because.decision).toBe('choice-outdated');
  expect(turn.replies.map((reply) => reply.act)).toEqual(['next-step']);
});

test('a customer who says nothing for ten minutes is told that the service ends here', async () => {
  const chat = await simulate(shop);
  await chat.customer('你好');
  await chat.wait('9m');
  expect(chat.latest()).toEqual([]);
  await chat.wait('1m');
  expect(chat).toHaveReplied({ act: 'close' });
  expect(chat).toHaveEnded('abandoned');
});

test('asked whether it is a machine, it says so in every stage', async () => {
  const chat = await simulate(shop);
  for (const words of ['你是机器人吗', '我要退货', '退货期限是多久', '转人工']) {
    await chat.customer(words);
    await chat.customer('你是真人吗');
    expect(chat).toHaveReplied(/由系统自动应答，不是真人/);
  }
});

test('an answer that was withdrawn is not given', async () => {
  const chat = await simulate({
    ...shop,
    knowledge: (shop.knowledge as never as { id: string }[]).map((article) => ({
      ...article,
      validUntil: '2025-12-31',
    })) as never,
  });
  const turn = await chat.customer('怎么开发票');
  expect(turn.replies.some((reply) => reply.act === 'answer')).toBe(false);
});
