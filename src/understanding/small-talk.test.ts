// Chit-chat and words that are easily mistaken, through the whole assistant: a short courteous reply, and the way back.
import { expect, test } from 'vitest';
import { shop } from '../engine/shop.fixture.ts';
import { defineFlow } from '../flow/index.ts';
import { type Simulation, simulate } from '../testing/index.ts';

const insurance = defineFlow({
  flow: 'insurance',
  title: { zh: '运费险', en: 'Delivery insurance' },
  start: { examples: { zh: ['我要买运费险'], en: ['I want delivery insurance'] } },
  slots: { sure: { type: 'yes-no', ask: { zh: '需要为您购买运费险吗？', en: 'Shall I add the insurance?' } } },
  steps: [
    { ask: 'sure' },
    {
      if: { sure: true },
      then: [{ say: { zh: '已为您购买。', en: 'It is added.' } }],
      else: [{ say: { zh: '好的，没有购买。', en: 'All right, nothing was added.' } }],
    },
    { end: 'done' },
  ],
});

async function after(...words: readonly string[]): Promise<Simulation> {
  const chat = await simulate({ ...shop, flows: [...(shop.flows ?? []), insurance] });
  for (const said of words) await chat.customer(said);
  return chat;
}

const texts = (chat: Simulation) => chat.latest().map(({ text }) => text);
const acts = (chat: Simulation) => chat.latest().map(({ act }) => act);

test('small talk gets a short courteous reply, in both languages', async () => {
  for (const words of ['讲个笑话', '给我唱首歌吧', '你吃饭了吗', '你几岁了', '我好喜欢你', '陪我聊聊天']) {
    const chat = await after('你好', words);
    expect(chat.log().at(-1)?.because.decision, words).toBe('chat');
    expect(acts(chat)).toEqual(['thank']);
    expect(chat).toBeInStage('consultation');
  }
  for (const words of ['how are you', 'Hi, how are you today?', 'tell me a joke', 'how old are you', 'nice to meet you']) {
    const chat = await after('hello', words);
    expect(chat.log().at(-1)?.because.decision, words).toBe('chat');
    expect(acts(chat)).toEqual(['thank']);
  }
});

test('praise, thanks, greetings and goodbyes are answered in kind', async () => {
  expect(acts(await after('你好', '你真棒'))).toEqual(['thank']);
  expect(acts(await after('hello', 'you are great'))).toEqual(['thank']);
  expect(texts(await after('hello', 'who are you'))).toEqual([
    'I am the virtual assistant, an automatic service, not a person. Reply "agent" at any time to reach a person.',
  ]);
  expect(await after('你好', '再见')).toBeInStage('closed');
});

test('inside a flow every courtesy leads back to the open question', async () => {
  const question = '请提供 10 位订单号。';
  for (const words of ['你好', '谢谢', '再见', '你是谁', '你真棒', '讲个笑话']) {
    const said = texts(await after('我要退货', words));
    expect(said.at(-1), words).toBe(question);
    expect(said, words).toHaveLength(2);
  }
  for (const words of ['hello', 'thanks', 'bye', 'who are you', 'you are great', 'how are you']) {
    const said = texts(await after('I want to return this', words));
    expect(said.at(-1), words).toBe('What is your 10-digit order number?');
    expect(said, words).toHaveLength(2);
  }
});

test('a no that means yes is a yes', async () => {
  expect(texts(await after('我要买运费险', '不是不行'))).toContain('已为您购买。');
  expect(texts(await after('我要买运费险', '没问题'))).toContain('已为您购买。');
  expect(texts(await after('I want delivery insurance', 'no problem'))).toContain('It is added.');
});

test('a thank-you beside a no does not make it a yes', async () => {
  expect(texts(await after('我要买运费险', '不用了谢谢'))).toContain('好的，没有购买。');
  expect(texts(await after('I want delivery insurance', 'no thanks'))).toContain('All right, nothing was added.');
});

test('after an answer, no more questions and no need of more are no complaint', async () => {
  expect(texts(await after('退货期限是多久', '没有问题了'))).toEqual(['请问您对本次处理结果满意吗？']);
  for (const chat of [await after('退货期限是多久', '不用了谢谢'), await after('return window', 'no thank you')]) {
    expect(chat).toBeInStage('follow-up');
    expect(acts(chat)).toEqual(['follow-up']);
  }
});

test('whoever wants no human is not handed to one: the flow goes on, and a queue is left', async () => {
  expect(texts(await after('我要买运费险', '别转人工'))).toEqual(['需要为您购买运费险吗？']);
  expect(await after('退货期限是多久', '别转人工')).toBeInStage('consultation');
  expect(await after('return window', "don't transfer me to a human")).toBeInStage('consultation');
});
