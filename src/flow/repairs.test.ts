// Customers who change their mind, in both languages, at every kind of step where they can.
import { describe, expect, test } from 'vitest';
import { type SimulateOptions, type Simulation, simulate } from '../testing/index.ts';
import { defineFlow, type FlowDefinition } from './index.ts';

const transfer: FlowDefinition = {
  flow: 'transfer',
  title: { zh: '转账', en: 'Transfer' },
  start: { examples: { zh: ['我要转账'], en: ['I want to make a transfer'] } },
  slots: {
    card: {
      type: 'choice',
      label: { zh: '付款卡', en: 'card' },
      ask: { zh: '请选择付款卡。', en: 'Which card?' },
      options: [
        { value: 'debit', zh: '储蓄卡', en: 'debit card' },
        { value: 'credit', zh: '信用卡', en: 'credit card' },
      ],
    },
    amount: {
      type: 'money',
      label: { zh: '金额', en: 'amount' },
      ask: { zh: '请问转多少钱？', en: 'How much?' },
      why: { zh: '金额决定手续费。', en: 'The amount decides the fee.' },
      invalid: { zh: '请说一个金额。', en: 'Please tell me an amount.' },
      max: 50_000,
    },
    payee: {
      type: 'text',
      label: { zh: '收款人', en: 'payee' },
      ask: { zh: '请问收款人是谁？', en: 'Who is the payee?' },
    },
    agreed: {
      type: 'yes-no',
      fill: 'ask-first',
      ask: { zh: '手续费 {$quote.fee} 元，确认转账吗？', en: 'The fee is {$quote.fee}. Transfer?' },
    },
  },
  steps: [
    { say: { zh: '好的，我们来办转账。', en: 'Let us make a transfer.' } },
    { ask: 'card' },
    { if: { card: 'credit' }, then: [{ say: { zh: '信用卡转账不计积分。', en: 'A credit card earns no points here.' } }] },
    { ask: 'amount' },
    {
      call: 'fees.quote',
      with: { card: '$card', amount: '$amount.amount' },
      save: 'quote',
      fail: [{ handoff: 'system-trouble' }],
    },
    { ask: 'payee' },
    { ask: 'agreed' },
    {
      if: { agreed: true },
      then: [
        { call: 'transfers.send', with: { card: '$card', payee: '$payee' }, fail: [{ handoff: 'system-trouble' }] },
        { say: { zh: '已转给{$payee}。', en: 'Sent to {$payee}.' } },
        { ask: 'receipt' },
        { end: 'solved' },
      ],
      else: [{ end: 'abandoned' }],
    },
  ],
};
const receipt = { type: 'yes-no', ask: { zh: '需要回单吗？', en: 'Do you need a receipt?' } } as const;
const whole: FlowDefinition = { ...transfer, slots: { ...transfer.slots, receipt } };

const article = {
  id: 'fees',
  phrasings: { zh: ['手续费怎么算'], en: ['how are fees worked out'] },
  answer: { zh: '按金额的千分之一收取。', en: 'One per mille of the amount.' },
};

const services: SimulateOptions['services'] = {
  'fees.quote': ({ card, amount }) => ({ fee: Number(amount) / (card === 'credit' ? 100 : 1000) }),
  'transfers.send': { done: true },
};

async function start(locale: 'zh' | 'en', said: readonly string[], more: Partial<FlowDefinition> = {}): Promise<Simulation> {
  const declares = { 'fees.quote': {}, 'transfers.send': { writes: true } };
  const chat = await simulate(
    { flows: [defineFlow({ ...whole, ...more })], knowledge: [article], declares },
    { services, locale },
  );
  for (const words of [locale === 'zh' ? '我要转账' : 'I want to make a transfer', ...said]) await chat.customer(words);
  return chat;
}

const latest = (chat: Simulation) => chat.latest().map((reply) => reply.text);
const corrected = expect.stringMatching(/更正|改过来|changed|corrected/);

describe('a correction', () => {
  test.each([
    ['zh', ['信用卡', '不对，是储蓄卡'], ['请问转多少钱？']],
    ['en', ['credit card', 'no, the debit card'], ['How much?']],
  ] as const)('of the last answer puts the open question again, and says nothing twice (%s)', async (locale, said, expected) => {
    const chat = await start(locale, said);
    expect(latest(chat)).toEqual([corrected, ...expected]);
    expect(chat).toHaveFilled('card', 'debit');
  });

  test.each([
    ['zh', ['储蓄卡', '不对，是信用卡'], ['信用卡转账不计积分。', '请问转多少钱？']],
    ['en', ['debit card', 'no, the credit card'], ['A credit card earns no points here.', 'How much?']],
  ] as const)('of a slot that decides the way takes the other way (%s)', async (locale, said, expected) => {
    const chat = await start(locale, said);
    expect(latest(chat)).toEqual([corrected, ...expected]);
  });

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '金额改成2000元'], '手续费 2 元，确认转账吗？'],
    ['en', ['debit card', '$1000', 'Jane', 'change the amount to $2000'], 'The fee is 2. Transfer?'],
  ] as const)(
    'of an earlier slot asks the service again with what is new, and then for consent again (%s)',
    async (locale, said, question) => {
      const chat = await start(locale, said);
      expect(latest(chat)).toEqual([corrected, question]);
      expect(chat.calls().map(({ input }) => input)).toEqual([
        { card: 'debit', amount: 1000 },
        { card: 'debit', amount: 2000 },
      ]);
    },
  );

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '收款人改成李娜'], '手续费 1 元，确认转账吗？'],
    ['en', ['debit card', '$1000', 'Jane', 'actually the payee should be Mary'], 'The fee is 1. Transfer?'],
  ] as const)('that changes nothing for a service does not ask it again (%s)', async (locale, said, question) => {
    const chat = await start(locale, said);
    expect(latest(chat)).toEqual([corrected, question]);
    expect(chat.calls().map(({ service }) => service)).toEqual(['fees.quote']);
  });

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '我想改一下收款人'], '请问收款人是谁？'],
    ['en', ['debit card', '$1000', 'Jane', 'can I change the payee?'], 'Who is the payee?'],
  ] as const)('without a new value asks for it (%s)', async (locale, said, question) => {
    expect(latest(await start(locale, said))).toEqual([corrected, question]);
  });

  test.each([
    [
      'zh',
      ['储蓄卡', '1000元', '王芳', '付款卡改成信用卡，金额改成3000元'],
      ['信用卡转账不计积分。', '手续费 30 元，确认转账吗？'],
    ],
    [
      'en',
      ['debit card', '$1000', 'Jane', 'change the card to credit card and the amount to $3000'],
      ['A credit card earns no points here.', 'The fee is 30. Transfer?'],
    ],
  ] as const)('of two slots takes both before it goes on (%s)', async (locale, said, expected) => {
    const chat = await start(locale, said);
    expect(latest(chat)).toEqual([corrected, ...expected]);
    expect(chat.calls().length).toBe(2);
  });

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '金额改成2000元', '不对，金额是3000元'], '手续费 3 元，确认转账吗？'],
    ['en', ['debit card', '$1000', 'Jane', 'change the amount to $2000', 'no, the amount is $3000'], 'The fee is 3. Transfer?'],
  ] as const)('of a correction is one too (%s)', async (locale, said, question) => {
    expect(latest(await start(locale, said))).toEqual([corrected, question]);
  });

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '金额改成80万元'], '请说一个金额。', '请问转多少钱？'],
    ['en', ['debit card', '$1000', 'Jane', 'change the amount to $800000'], 'Please tell me an amount.', 'How much?'],
  ] as const)(
    'to something that does not fit is refused with the reason, and its question put (%s)',
    async (locale, said, reason, question) => {
      expect(latest(await start(locale, said))).toEqual([corrected, reason, question]);
    },
  );

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '是的', '收款人改成李娜'], /已经按您之前提供的内容提交/, '需要回单吗？'],
    ['en', ['debit card', '$1000', 'Jane', 'yes', 'change the payee to Mary'], /has been submitted/, 'Do you need a receipt?'],
  ] as const)(
    'of what a service has written already is told to be too late, with a human offered (%s)',
    async (locale, said, words, question) => {
      const chat = await start(locale, said);
      expect(latest(chat)).toEqual([expect.stringMatching(words), question]);
      expect(chat.calls().filter(({ service }) => service === 'transfers.send').length).toBe(1);
      expect(chat.latest()[0]?.choices?.length).toBe(1);
    },
  );

  test('is not heard where the author does not allow it', async () => {
    const chat = await start('zh', ['储蓄卡', '不对，是信用卡'], { repairs: { correct: { allow: false } } });
    expect(chat.slots()['card']).toBe('debit');
  });
});

describe('a cancellation', () => {
  test.each([
    ['zh', ['储蓄卡', '取消'], /没有提交/],
    ['en', ['debit card', 'cancel'], /Nothing you entered was submitted/],
  ] as const)('ends the flow (%s)', async (locale, said, words) => {
    expect(latest(await start(locale, said))[0]).toMatch(words);
  });

  test.each([
    ['zh', ['储蓄卡', '1000元', '王芳', '是的', '算了'], /之前已经提交的内容仍然有效/],
    ['en', ['debit card', '$1000', 'Jane', 'yes', 'never mind'], /remains in force/],
  ] as const)('after a service has written does not say that nothing was submitted (%s)', async (locale, said, words) => {
    expect(latest(await start(locale, said))[0]).toMatch(words);
  });

  test.each([
    ['zh', ['储蓄卡', '取消'], '您确定要取消本次办理吗？', '不', '请问转多少钱？'],
    ['en', ['debit card', 'cancel'], 'Do you really want to cancel this?', 'no', 'How much?'],
  ] as const)(
    'of something risky is asked about first, and a no goes back to the question (%s)',
    async (locale, said, asked, no, back) => {
      const chat = await start(locale, said, { risk: 'high', notice: 'note' });
      expect(latest(chat)).toEqual([asked]);
      await chat.customer(no);
      expect(latest(chat)).toEqual([back]);
      await chat.customer(locale === 'zh' ? '取消' : 'cancel');
      await chat.customer(locale === 'zh' ? '是的' : 'yes');
      expect(latest(chat)[0]).toMatch(/没有提交|Nothing you entered/);
    },
  );

  test('while a service writes waits for the result, which is told', async () => {
    const chat = await simulate(
      { flows: [defineFlow(whole)], declares: { 'fees.quote': {}, 'transfers.send': { writes: true, timeout: '9s' } } },
      {
        services: {
          ...services,
          'transfers.send': async (_, { sleep }) => {
            await sleep(2_000);
            return { done: true };
          },
        },
        locale: 'zh',
      },
    );
    for (const words of ['我要转账', '储蓄卡', '1000元', '王芳', '是的', '取消']) await chat.customer(words);
    expect(latest(chat)).toEqual(['请求已经发出，暂时无法撤回，请您稍候，有结果马上告诉您。']);
    await chat.wait('2s');
    expect(latest(chat)).toEqual(['已转给王芳。', '需要回单吗？']);
  });
});

describe('at any question', () => {
  const questions = [
    [[], '请选择付款卡。'],
    [['储蓄卡'], '请问转多少钱？'],
    [['储蓄卡', '1000元'], '请问收款人是谁？'],
    [['储蓄卡', '1000元', '王芳'], '手续费 1 元，确认转账吗？'],
  ] as const;

  test.each(questions)('after %j a question of knowledge is answered, and the question put again', async (said, question) => {
    expect(latest(await start('zh', [...said, '手续费怎么算']))).toEqual(['按金额的千分之一收取。', question]);
  });

  test.each(questions)('after %j "why" is answered, and the question put again', async (said, question) => {
    const replies = latest(await start('zh', [...said, '为什么要问这个']));
    expect(replies).toEqual([expect.stringMatching(/金额决定手续费|用于为您办理/), question]);
  });

  test.each(questions)('after %j the question is repeated', async (said, question) => {
    expect(latest(await start('zh', [...said, '再说一遍']))).toEqual([question]);
  });

  test.each(questions)('after %j a customer who needs time gets it', async (said) => {
    expect((await start('zh', [...said, '等一下'])).latest().map(({ act }) => act)).toEqual(['acknowledge']);
  });

  test.each(questions)('after %j what is needed cannot be skipped', async (said, question) => {
    expect(latest(await start('zh', [...said, '跳过'])).at(-1)).toBe(question);
  });

  test.each(questions)('after %j a human is there at once', async (said) => {
    expect(await start('zh', [...said, '转人工'])).toHaveHandedOff('asked');
  });
});

test.each([
  ['zh', '我要用储蓄卡转账1000元'],
  ['en', 'the debit card please'],
] as const)('several values in one utterance are all taken (%s)', async (locale, words) => {
  const chat = await start(locale, [words]);
  expect(chat).toHaveFilled('card', 'debit');
});
