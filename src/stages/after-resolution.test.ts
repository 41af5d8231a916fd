import { expect, test } from 'vitest';
import { shop } from '../engine/shop.fixture.ts';
import { type Simulation, simulate } from '../testing/index.ts';

async function after(...words: readonly string[]): Promise<Simulation> {
  const chat = await simulate(shop);
  for (const said of words) await chat.customer(said);
  return chat;
}

test('the whole way in Chinese: answered, solved, satisfied, rated, closed', async () => {
  const chat = await after('你好', '退货期限是多久', '解决了', '满意', '5 5 5');
  expect(chat.transcript()).toBe(
    [
      '- customer: 你好',
      '- assistant: 您好，我是智能客服，由系统自动应答。需要人工服务时，回复“人工”即可转接。',
      '- assistant: 请问有什么可以帮您？',
      '- customer: 退货期限是多久',
      '- assistant: 签收后 7 天内可以退货。',
      '- assistant: 请在“我的订单”里点“申请退货”。这样回答是否帮到了您？解决了请告诉我，没解决我再为您查。  # 解决了 | 没解决 | 转人工',
      '- customer: 解决了',
      '- assistant: 请问您对本次处理结果满意吗？  # 满意 | 不满意',
      '- customer: 满意',
      '- assistant: 邀请您为本次服务的响应速度、解答准确性和服务态度打分，1 到 5 分，例如“5 5 5”。也可以写下意见，或回复“跳过”。  # 1 分 很不满意 | 2 分 不满意 | 3 分 一般 | 4 分 满意 | 5 分 非常满意 | 跳过',
      '- customer: 5 5 5',
      '- assistant: 感谢您的评价，我们会继续努力。',
      '- assistant: 感谢您的咨询，祝您生活愉快，再见。',
    ].join('\n'),
  );
  expect(chat).toHaveEnded('solved');
});

test('the whole way in English', async () => {
  const chat = await after('hello', 'how long do I have to return something', 'solved', 'yes, very happy', '5 4 5');
  expect(chat.log().map((entry) => entry.stage)).toEqual(['consultation', 'resolution', 'follow-up', 'feedback', 'closed']);
  expect(chat).toHaveEnded('solved');
});

test('thanks after an answer lead to the question whether it is solved', async () => {
  const chat = await after('退货期限是多久', '谢谢');
  expect(chat).toHaveReplied(/问题解决了吗/);
  expect(chat).toBeInStage('follow-up');
});

test('three minutes of silence after an answer lead to the follow-up, five more end it as unconfirmed', async () => {
  const chat = await after('退货期限是多久');
  await chat.wait('3m');
  expect(chat).toHaveReplied({ act: 'follow-up' });
  await chat.wait('5m');
  expect(chat).toBeInStage('closed');
  expect(chat).toHaveEnded('unconfirmed');
  expect(chat).not.toHaveEnded('solved');
});

test('"not solved" after the answer asks what is missing, then hands over', async () => {
  const chat = await after('退货期限是多久', '没解决');
  expect(chat).toHaveReplied({ act: 'apologise' });
  expect(chat).toBeInStage('resolution');
  await chat.customer('还是没解决');
  expect(chat).toHaveHandedOff('not-solved');
});

test('"not solved" at the follow-up opens the consultation again, a second time a human takes over, never solved', async () => {
  const chat = await after('退货期限是多久', '谢谢', '没解决');
  expect(chat).toBeInStage('consultation');
  await chat.customer('怎么开发票');
  await chat.customer('谢谢');
  await chat.customer('没有');
  expect(chat).toHaveHandedOff('not-solved');
  expect(chat).not.toHaveEnded('solved');
});

test('a new question at the follow-up is answered and counts as neither', async () => {
  const chat = await after('退货期限是多久', '谢谢', '怎么开发票');
  expect(chat).toHaveReplied({ article: 'invoice' });
  expect(chat).toBeInStage('resolution');
});

test('what is not understood at the follow-up is asked once more', async () => {
  const chat = await after('退货期限是多久', '谢谢', '嗯哼哈嘿');
  expect(chat).toBeInStage('follow-up');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['follow-up']);
});

test('a customer who is not satisfied hears an apology and may still rate', async () => {
  const chat = await after('退货期限是多久', '解决了', '不满意');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['apologise', 'invite-rating']);
});

test('a low rating is apologised for and becomes a case', async () => {
  const chat = await after('退货期限是多久', '解决了', '满意', '5 5 1 态度太差了，一直不耐烦');
  expect(chat).toHaveReplied(/^非常抱歉.*编号 C-[0-9a-f]{10}-1，会在 24 小时内联系您。$/);
  const rated = chat.turn.events.find((event) => event.type === 'rated');
  expect(rated).toEqual({
    type: 'rated',
    rating: { speed: 5, accuracy: 5, attitude: 1, comment: '5 5 1 态度太差了，一直不耐烦' },
    leg: 'assistant',
    about: ['return-window@3'],
  });
});

test.each(['跳过', '不评价了', '谢谢'])('the invitation can be skipped with "%s", and comes once', async (words) => {
  const chat = await after('退货期限是多久', '解决了', '满意', words);
  expect(chat).toBeInStage('closed');
  await chat.customer('怎么开发票');
  await chat.customer('解决了');
  await chat.customer('满意');
  expect(chat.replies().filter((reply) => reply.act === 'invite-rating').length).toBe(1);
  expect(chat).toBeInStage('closed');
});

test('a question instead of a rating is answered', async () => {
  const chat = await after('退货期限是多久', '解决了', '满意', '怎么开发票');
  expect(chat).toHaveReplied({ article: 'invoice' });
});

test('marks off the scale are asked for again', async () => {
  const chat = await after('退货期限是多久', '解决了', '满意', '10 10 10');
  expect(chat).toBeInStage('feedback');
  await chat.customer('3');
  expect(chat.turn.events.find((event) => event.type === 'rated')).toMatchObject({ rating: { overall: 3 } });
});

test('silence at the invitation closes the conversation as solved', async () => {
  const chat = await after('退货期限是多久', '解决了', '满意');
  await chat.wait('5m');
  expect(chat).toHaveEnded('solved');
});

test('a closed conversation answers thanks, and a question opens it again without a new greeting', async () => {
  const chat = await after('退货期限是多久', '解决了', '满意', '5 5 5', '谢谢');
  expect(chat).toBeInStage('closed');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['thank']);
  await chat.customer('怎么开发票');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['answer', 'next-step']);
});

test('after a day it begins anew, with the greeting and a new invitation', async () => {
  const chat = await after('退货期限是多久', '解决了', '满意', '5 5 5');
  await chat.wait('25h');
  await chat.customer('怎么开发票');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['disclose', 'answer', 'next-step']);
  await chat.customer('解决了');
  await chat.customer('满意');
  expect(chat).toHaveReplied({ act: 'invite-rating' });
});

test("the follow-up of an agent's case may wait a day, through a restart", async () => {
  const chat = await simulate({ ...shop, waits: { followUpDelay: '24h' } });
  await chat.customer('转人工');
  await chat.agent({ type: 'joined', agent: '小林' });
  await chat.agent({ type: 'left', outcome: 'solved' });
  expect(chat.latest()).toEqual([]);
  await chat.wait('12h');
  await chat.restart();
  await chat.wait('12h');
  expect(chat).toHaveReplied({ act: 'follow-up' });
});

test('the same answer is never given in the same words three times running', async () => {
  const chat = await after('退货期限是多久', '退货期限是多久', '退货期限是多久', '退货期限是多久', '退货期限是多久');
  const texts = chat.log().map((entry) => entry.replies.find((reply) => reply.act === 'answer')?.text);
  for (let index = 2; index < texts.length; index++) {
    expect(texts[index] === texts[index - 1] && texts[index] === texts[index - 2]).toBe(false);
  }
  expect(texts[2]).toMatch(/签收后 7 天内可以退货。$/);
});
