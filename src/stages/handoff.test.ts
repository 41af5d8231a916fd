import { expect, test } from 'vitest';
import { createMemoryDesk } from '../adapters/memory-desk.ts';
import { shop } from '../engine/shop.fixture.ts';
import { failing, simulate } from '../testing/index.ts';

test.each(['转人工', 'agent please'])('"%s" brings the reason and the wait in one reply', async (words) => {
  const chat = await simulate(shop);
  const turn = await chat.customer(words);
  const notice = turn.replies.find((reply) => reply.act === 'handoff-notice');
  expect(notice?.text).toBe(
    words === '转人工'
      ? '按您的要求，正在为您转接人工客服。您排在第 1 位，预计等待约 1 分钟。'
      : 'As you asked, I am connecting you to a person. You are number 1 in the queue; the wait is about 1 minute.',
  );
  expect(turn.handoff).toEqual({
    id: 'simulated/h-1',
    reason: 'asked',
    reasonText: words === '转人工' ? '按您的要求' : 'As you asked',
    queue: 'general',
    priority: 'normal',
    estimate: { position: 1, seconds: 60, asOf: chat.clock.now() },
  });
});

test('a human is one request away in every stage', async () => {
  const ways: readonly (readonly string[])[] = [
    [],
    ['你好'],
    ['退货期限是多久'],
    ['我要退货'],
    ['退货期限是多久', '解决了'],
    ['退货期限是多久', '解决了', '满意'],
    ['退货期限是多久', '解决了', '满意', '5 5 5'],
  ];
  for (const way of ways) {
    const chat = await simulate(shop);
    for (const words of way) await chat.customer(words);
    await chat.customer('转人工');
    expect(chat).toHaveReplied(/^按您的要求，正在为您转接人工客服。您排在第 1 位/);
    expect(chat).toBeInStage('handoff');
  }
});

test('who asks again while waiting hears the wait again', async () => {
  const chat = await simulate(shop);
  await chat.customer('转人工');
  await chat.customer('人工呢');
  await chat.customer('转人工');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['queue-update']);
});

test('while waiting, the customer hears every minute where they stand', async () => {
  const chat = await simulate(shop);
  await chat.customer('转人工');
  await chat.wait('59s');
  expect(chat.latest()).toEqual([]);
  await chat.wait('1s');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['queue-update']);
  await chat.wait('60s');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['queue-update']);
});

test('a queue that moves by a quarter is told at once, a smaller change is not', async () => {
  const chat = await simulate(shop);
  await chat.customer('转人工');
  await chat.agent({ type: 'queue-moved', position: 3, seconds: 120 });
  expect(chat).toHaveReplied(/第 3 位.*约 2 分钟/);
  await chat.agent({ type: 'queue-moved', position: 3, seconds: 110 });
  expect(chat.latest()).toEqual([]);
  await chat.agent({ type: 'queue-moved', position: 1, seconds: 20 });
  expect(chat).toHaveReplied(/第 1 位.*约 20 秒/);
});

test('above three minutes a message or a call-back is offered', async () => {
  const chat = await simulate({ ...shop, desk: createMemoryDesk({ agents: 1, handling: 240 }) });
  const turn = await chat.customer('转人工');
  expect(turn.replies.at(-1)?.choices?.map((choice) => choice.label)).toEqual(['留言', '预约回电', '取消排队']);
});

test('a cancelled wait comes back to the open question of the flow', async () => {
  const chat = await simulate(shop);
  await chat.customer('我要退货');
  await chat.customer('转人工');
  await chat.customer('不等了');
  expect(chat.latest().map((reply) => reply.text)).toEqual(['好的，已为您取消排队，我继续为您服务。', '请提供 10 位订单号。']);
  await chat.customer('1234567890');
  expect(chat).toHaveFilled('order', '1234567890');
});

test('questions are still answered in the queue, and what is said is passed on', async () => {
  const desk = createMemoryDesk();
  const chat = await simulate({ ...shop, desk });
  await chat.customer('转人工');
  await chat.customer('怎么开发票');
  expect(chat).toHaveReplied({ article: 'invoice' });
  await chat.customer('我的包裹上周就该到了');
  expect(chat).toHaveReplied({ act: 'acknowledge' });
  expect(desk.customers()[0]?.said).toEqual(['我的包裹上周就该到了']);
});

test('while an agent speaks the assistant is silent, whatever happens', async () => {
  const desk = createMemoryDesk();
  const chat = await simulate({ ...shop, desk });
  await chat.customer('转人工');
  await chat.agent({ type: 'joined', agent: '小林' });
  expect(chat).toHaveReplied('人工客服小林已接入，接下来由小林为您服务。');
  for (const words of ['在吗', '退货期限是多久', '转人工', '你是机器人吗', '我要投诉', '着火了', '', '5 5 5']) {
    const turn = await chat.customer(words);
    expect(turn.replies).toEqual([]);
    expect(turn.speaker).toBe('agent');
  }
  await chat.wait('2h');
  expect(chat.latest()).toEqual([]);
  await chat.agent({ type: 'said', text: '您好，请问订单号是多少', agent: '小林' });
  expect(chat.latest()).toEqual([
    { id: `simulated:${chat.turn.number}:1`, act: 'agent', text: '您好，请问订单号是多少', agent: '小林' },
  ]);
  expect(desk.customers()[0]?.said).toEqual([
    '在吗',
    '退货期限是多久',
    '转人工',
    '你是机器人吗',
    '我要投诉',
    '着火了',
    '',
    '5 5 5',
  ]);
});

test('what the customer already told travels to the agent', async () => {
  const desk = createMemoryDesk();
  const chat = await simulate({ ...shop, desk }, { customer: { id: 'anna', tier: 'gold' } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  await chat.customer('转人工');
  const context = desk.customers()[0]?.context;
  expect(context).toMatchObject({
    conversation: 'simulated',
    locale: 'zh',
    customer: { id: 'anna', tier: 'gold' },
    flow: 'return-item',
    slots: { order: '1234567890', found: { id: '1234567890', total: 99 } },
  });
  expect(context?.transcript.filter((line) => line.from === 'customer').map((line) => line.text)).toEqual([
    '我要退货',
    '1234567890',
    '转人工',
  ]);
});

test('an agent who solves it leads to the follow-up; one who returns it, to the assistant', async () => {
  const solved = await simulate(shop);
  await solved.customer('我要退货');
  await solved.customer('转人工');
  await solved.agent({ type: 'joined', agent: '小林' });
  await solved.agent({ type: 'left', outcome: 'solved' });
  expect(solved).toBeInStage('follow-up');
  expect(solved).toHaveReplied({ act: 'follow-up' });
  expect(solved).toHaveEnded('dropped');

  const returned = await simulate(shop);
  await returned.customer('我要退货');
  await returned.customer('1234567890');
  await returned.customer('转人工');
  await returned.agent({ type: 'joined', agent: '小林' });
  await returned.agent({ type: 'left', outcome: 'returned', note: '客户想自己退' });
  expect(returned).toBeInStage('consultation');
  await returned.customer('我要退货');
  // The order number is known from before.
  expect(returned).toHaveReplied('请问退货原因是什么？');
});

test('out of hours the reason, the hours and the next opening are told, and a message is taken', async () => {
  const desk = createMemoryDesk();
  const chat = await simulate({ ...shop, desk }, { at: Date.UTC(2026, 0, 5, 16) });
  await chat.customer('转人工');
  expect(chat).toHaveReplied(
    '按您的要求，需要人工客服为您处理，但现在不在服务时间（09:00-22:00），最早09:00开始服务。您可以留言或预约回电，也可以由我继续为您服务。',
  );
  await chat.customer('留言');
  await chat.customer('包裹少了一件，电话 13800000000');
  expect(chat).toHaveReplied(/^已为您登记，编号 C-[0-9a-f]{10}-1。我们会在 24 小时内联系您。$/);
  expect(desk.messages().map(({ text, callback }) => ({ text, callback }))).toEqual([
    { text: '包裹少了一件，电话 13800000000', callback: false },
  ]);
  expect(chat).toBeInStage('consultation');
  await chat.customer('没有了');
  expect(chat).toHaveEnded('message-taken');
});

test('a call-back needs a number that can be called', async () => {
  const desk = createMemoryDesk();
  const chat = await simulate({ ...shop, desk });
  await chat.customer('给我打电话');
  await chat.customer('下午三点以后');
  expect(chat).toHaveReplied({ act: 'request-data' });
  await chat.customer('138-0000-0000 下午三点以后');
  expect(desk.messages()[0]?.callback).toBe(true);
});

test('a wait that nobody claims is raised twice, then a message or a call-back is offered', async () => {
  const chat = await simulate(shop);
  await chat.customer('转人工');
  await chat.wait('5m');
  expect(chat).toHaveReplied(/已加急|再次为您加急/);
  await chat.wait('5m');
  await chat.wait('5m');
  expect(chat).toHaveReplied(/一直没有空闲坐席/);
  await chat.customer('继续自助服务');
  await chat.customer('退货期限是多久');
  expect(chat).toHaveReplied({ article: 'return-window' });
});

test('without a desk the reason and the unknown wait are told, and the assistant goes on', async () => {
  const chat = await simulate({ ...shop, desk: undefined as never });
  await chat.customer('我要退货');
  const turn = await chat.customer('转人工');
  expect(turn.handoff?.estimate.unknown).toBe('no-desk');
  expect(chat).toHaveReplied(/^按您的要求，.*等待时间无法预计/);
  await chat.customer('算了');
  expect(chat).toHaveReplied('请提供 10 位订单号。');
});

test('a desk that cannot take the customer leads to the offer, not to silence', async () => {
  const desk = { ...createMemoryDesk(), request: () => Promise.reject(new Error('the desk is down')) };
  const chat = await simulate({ ...shop, desk });
  await chat.customer('转人工');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['disclose', 'handoff-notice', 'handoff-notice']);
  expect(chat).toHaveReplied(/人工客服暂时无法接入/);
});

test('a service that fails hands over with its reason', async () => {
  const chat = await simulate(shop, { services: { 'orders.find': failing('the order system is down') } });
  await chat.customer('我要退货');
  await chat.customer('1234567890');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['apologise', 'handoff-notice']);
  expect(chat).toHaveHandedOff('system-trouble');
});

test('danger comes first: safe words, the number to call, a human at once, and no rating afterwards', async () => {
  const chat = await simulate(shop);
  await chat.customer('我要退货');
  await chat.customer('你们的充电器着火了');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['safety', 'handoff-notice']);
  expect(chat).toHaveReplied(/119（火警）/);
  expect(chat.turn.handoff).toMatchObject({ reason: 'danger', priority: 'urgent' });
  await chat.agent({ type: 'joined', agent: '小林' });
  await chat.agent({ type: 'left', outcome: 'solved' });
  await chat.customer('解决了');
  await chat.customer('满意');
  expect(chat).toBeInStage('closed');
  expect(chat.replies().some((reply) => reply.act === 'invite-rating')).toBe(false);
});

test('a complaint gets empathy, a case id and a human in the same turn', async () => {
  const chat = await simulate(shop);
  await chat.customer('我要投诉你们');
  expect(chat.latest().map((reply) => reply.act)).toEqual(['disclose', 'empathise', 'handoff-notice']);
  expect(chat).toHaveReplied(/编号 C-[0-9a-f]{10}-1/);
  expect(chat).toHaveHandedOff('complaint');
});
