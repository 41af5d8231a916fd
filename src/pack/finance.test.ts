// The flows of the finance pack, as customers of the bank meet them: every one in Chinese, in English, and when something is wrong.
import { describe, expect, test } from 'vitest';
import type { FlowDefinition } from '../flow/index.ts';
import type { Json, JsonObject } from '../model/index.ts';
import type { Services } from '../ports/index.ts';
import { type Simulation, simulate } from '../testing/index.ts';
import { loadPack, readPack } from './index.ts';

/** What a test may change in the bank: see flows/finance/services.js. */
interface Bank {
  readonly login: { status: string };
  readonly profile: { doneToday: boolean };
  readonly loans: { paid: number; overdue: boolean }[];
  readonly taken: string[];
  cards: Json[];
  over65: boolean;
}

interface BankOptions {
  readonly now?: () => number;
  readonly failing?: readonly string[];
  readonly latency?: { readonly [service: string]: number };
  readonly prepare?: (bank: Bank) => void;
}

const finance = new URL('../../flows/finance', import.meta.url).pathname;
const { createServices } = (await import(`${finance}/services.js`)) as { createServices(options?: BankOptions): Services };
const pack = await loadPack(finance);
const monday = Date.UTC(2026, 0, 5, 2);
const id = '110199199003071239';
const phone = '13800138000';

/** A conversation with the bank on Monday 5 January 2026, 10:00. */
async function talk(words: readonly string[], { at = monday, ...options }: BankOptions & { at?: number } = {}) {
  const chat = await simulate(pack, { at, services: createServices({ now: () => at, ...options }) });
  await say(chat, ...words);
  return chat;
}

async function say(chat: Simulation, ...words: readonly string[]) {
  for (const one of words) await chat.customer(one);
}

const said = (chat: Simulation) => chat.latest().map(({ text }) => text);
const called = (chat: Simulation) => chat.calls().map(({ service }) => service);
const inputOf = (chat: Simulation, service: string) => chat.calls().findLast((call) => call.service === service)?.input;
const writes = pack.flows.flatMap(({ definition }) => callsOf(definition)).filter((name) => pack.declares?.[name]?.writes);
const written = (chat: Simulation) => called(chat).filter((service) => writes.includes(service));

function callsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { call } = part as { readonly call?: string };
  return [...(typeof call === 'string' ? [call] : []), ...Object.values(part).flatMap(callsOf)];
}

describe('the pack', () => {
  test('has no mistake', async () => {
    expect((await readPack(finance)).problems).toEqual([]);
  });

  test('serves accounts, wealth and loans with at least three flows each', () => {
    expect(pack.flows.map((flow) => flow.id).sort()).toEqual([
      'assess-risk',
      'book-callback',
      'change-due-date',
      'change-phone-number',
      'check-transactions',
      'compare-products',
      'precheck-loan',
      'redeem-product',
      'repay-early',
      'replace-card',
      'report-lost-card',
      'unlock-login',
      'verify-identity',
    ]);
  });

  test('asks who the customer is before anything that touches money or identity', () => {
    const risky = pack.flows.filter(({ definition }) => definition.risk === 'high');
    expect(risky).toHaveLength(8);
    for (const { id: flow, definition } of risky)
      expect([flow, definition.steps[0]]).toEqual([flow, { run: { flow: 'verify-identity', save: { verified: 'verified' } } }]);
  });

  test('keeps its sentences short, and never says "soon"', () => {
    const long = pack.flows.flatMap(({ id: flow, definition }) =>
      textsOf(definition).flatMap(([language, text]) => tooLong(language, text).map((sentence) => `${flow}: ${sentence}`)),
    );
    expect(long).toEqual([]);
    const vague = pack.flows.flatMap(({ definition }) =>
      textsOf(definition).filter(([, text]) => /尽快|马上|稍后|很快|保证|\bsoon\b(?! as)|shortly|guarantee/i.test(text)),
    );
    expect(vague).toEqual([]);
  });
});

describe('identity', () => {
  test('中文：核实一次，同一会话里不再重复核实', async () => {
    const chat = await talk(['我要换手机号', id, phone]);
    expect(said(chat)).toEqual(['身份已核实，感谢您的配合。', '旧号码现在还能收到短信吗？']);
    await say(chat, '收不到', '解决了', '查余额');
    expect(chat).toHaveReplied('请问要查询哪一张卡？');
    expect(called(chat).filter((service) => service === 'identity.verify')).toHaveLength(1);
  });

  test('in English a customer is verified once per conversation', async () => {
    const chat = await talk(['change my phone number', id, phone]);
    expect(said(chat)).toEqual(['Thank you, your identity is confirmed.', 'Does the old number still receive texts?']);
    await say(chat, 'No, it does not', 'solved', 'check my balance');
    expect(chat).toHaveReplied('Which card would you like to look at?');
    expect(called(chat).filter((service) => service === 'identity.verify')).toHaveLength(1);
  });

  test('details that do not match are asked for once more, then an agent takes over', async () => {
    const chat = await talk(['我要挂失', id, '13912345678']);
    expect(said(chat)).toEqual([
      '身份证号与预留手机号没有对上，请您再核对一次。',
      '办理前需要核实身份，请提供您的 18 位身份证号。',
    ]);
    await say(chat, '420199199506152084', phone);
    expect(chat).toHaveReplied('两次都没有核对上。为保护您的账户，由人工客服为您核实。');
    expect(chat).toHaveHandedOff('identity-unverified');
    expect(called(chat)).toEqual(['identity.verify', 'identity.verify']);
  });

  test('an ID number that cannot be one is told twice, then an agent takes over', async () => {
    const chat = await talk(['block my card', '12345']);
    expect(chat).toHaveReplied('An ID card number has 18 characters and may end in X. Please check it and send it again.');
    await say(chat, '123456');
    expect(chat).toHaveReplied('That number is still not right. Please compare it with your card digit by digit.');
    await say(chat, '1234567');
    expect(chat).toHaveHandedOff('identity-unverified');
    expect(called(chat)).toEqual([]);
  });

  test('护照客户没有身份证号，由人工核实', async () => {
    const chat = await talk(['我要挂失', '没有']);
    expect(chat).toHaveReplied('使用护照等证件的客户，由人工客服为您核实。');
    expect(chat).toHaveHandedOff('identity-unverified');
  });

  test('a customer who does not know the number on file is verified by an agent', async () => {
    const chat = await talk(['block my card', id, "I don't know"]);
    expect(chat).toHaveReplied('That is all right. An agent can confirm your identity another way.');
    expect(chat).toHaveHandedOff('identity-unverified');
  });

  test('when the check is down, nothing is done and an agent takes over', async () => {
    const chat = await talk(['我要赎回理财产品', id, phone], { failing: ['identity.verify'] });
    expect(chat).toHaveHandedOff('system-trouble');
    expect(written(chat)).toEqual([]);
  });

  test('a service refuses to tell anything before the customer is verified', async () => {
    const services = createServices({ now: () => monday });
    const context = { conversation: 'c1', key: 'k1', customer: {}, signal: new AbortController().signal, sleep: async () => {} };
    await expect(services['cards.list']?.({}, context)).rejects.toThrow('The customer has not been verified.');
  });

  test('the ID number and the phone number are not kept in the transcript', async () => {
    const chat = await talk(['我要挂失', id, phone, '6688', '遗失']);
    expect(JSON.stringify(chat.log().flatMap((entry) => entry.events))).not.toContain(id);
    expect(JSON.stringify(chat.log().flatMap((entry) => entry.events))).not.toContain(phone);
  });
});

describe('reporting a lost card', () => {
  test('中文：被盗的卡挂失后，提醒报警，并接着补卡', async () => {
    const chat = await talk(['我要挂失', id, phone]);
    expect(said(chat)).toEqual(['身份已核实，感谢您的配合。', '请问要挂失哪一张卡？']);
    await say(chat, '6688', '被偷了');
    expect(said(chat)).toEqual(['将立即挂失尾号 6688 的卡，确认办理吗？']);
    await say(chat, '确认挂失');
    expect(said(chat)).toEqual([
      '尾号 6688 的卡已挂失，编号 GS000001。临时挂失到 2026年1月12日 自动解除。',
      '卡被盗的，请同时拨打 110 报警。有不是您本人的支出，60 天内凭报警回执提交争议。',
      '需要现在就申请补卡吗？',
    ]);
    await say(chat, '申请补卡');
    expect(chat).toHaveReplied('新卡邮寄给您，还是到网点领取？');
    await say(chat, '网点领取，当天可取', '江畔支行');
    expect(chat).toHaveReplied('补换尾号 6688 的卡，工本费 ¥10.00，从您的账户扣除。确认办理吗？');
    await say(chat, '确认办理');
    expect(chat).toHaveReplied('申请成功，编号 BK000002。请带身份证，在 2026年1月5日 17:00 前到网点领卡。');
    expect(written(chat)).toEqual(['cards.block', 'cards.replace']);
    expect(chat).toHaveEnded('solved');
  });

  test('in English a lost card is blocked and the customer learns what comes next', async () => {
    const chat = await talk(['block my card', id, phone, '3021', 'I lost it', 'Yes, block it']);
    expect(said(chat)).toEqual([
      'The card ending 3021 is blocked, reference GS000001. The block lifts by itself on January 12, 2026.',
      'Would you like to order a replacement card now?',
    ]);
    await say(chat, 'Not now');
    expect(chat).toHaveReplied(
      'If it does not turn up within 7 days, order a replacement. If it does, lift the block under Cards in the app.',
    );
    expect(inputOf(chat, 'cards.block')).toEqual({ card: '3021', cause: 'lost' });
  });

  test('the notice says what a block does before anything is asked', async () => {
    const chat = await talk(['block my card']);
    expect(said(chat).slice(1)).toEqual([
      'A block stops payments, cash and outgoing transfers on the card at once. Money can still come in. A temporary block is free and lifts by itself after 7 days.',
      'I need to confirm who you are first. What is your 18-digit ID card number?',
    ]);
  });

  test('挂失系统故障时，请客户拨打热线，并转给挂失专席', async () => {
    const chat = await talk(['我要挂失', id, phone, '6688', '遗失', '确认挂失'], { failing: ['cards.block'] });
    expect(chat).toHaveReplied('系统没能完成挂失，卡还没有停用。请立即拨打 95000-1，24 小时有人接听。');
    expect(chat).toHaveHandedOff('card-emergency');
  });

  test('a block that takes two seconds is waited for', async () => {
    const chat = await talk(['block my card', id, phone, '6688', 'lost', 'Yes, block it'], { latency: { 'cards.block': 2_000 } });
    expect(said(chat)).toEqual([]);
    await chat.wait('2s');
    expect(chat).toHaveReplied(/^The card ending 6688 is blocked/);
  });

  test('a block that takes longer than five seconds counts as failed', async () => {
    const chat = await talk(['block my card', id, phone, '6688', 'lost', 'Yes, block it'], { latency: { 'cards.block': 9_000 } });
    await chat.wait('6s');
    expect(chat).toHaveHandedOff('card-emergency');
  });

  test('没想好不算同意：卡不挂失，再问一次', async () => {
    const chat = await talk(['我要挂失', id, phone, '6688', '遗失', '我再想想']);
    expect(said(chat)).toEqual(['请回复“是”或“否”。没有确认之前，卡仍可使用。']);
    await say(chat, '为什么要确认');
    expect(chat).toHaveReplied('停用一张卡，要您本人同意。');
    expect(written(chat)).toEqual([]);
  });

  test('客户说先不挂失，就不挂失', async () => {
    const chat = await talk(['我要挂失', id, phone, '6688', '遗失', '先不挂失']);
    expect(chat).toHaveReplied('好的，这张卡没有挂失，仍可正常使用。');
    expect(written(chat)).toEqual([]);
    expect(chat).toHaveEnded('abandoned');
  });

  test('a customer who falls silent is reminded after a minute and given the hotline after five', async () => {
    const chat = await talk(['block my card', id, phone]);
    await chat.wait('1m');
    expect(said(chat)).toEqual(['Your card is not blocked yet. Please answer the question above, and I will do it at once.']);
    await chat.wait('4m');
    expect(chat).toHaveReplied(
      'I have not heard from you, so the card is not blocked. Please call 95000-1 at any time, day or night.',
    );
    expect(chat).toHaveEnded('abandoned');
  });

  test('改口换一张卡，就挂失另一张', async () => {
    const chat = await talk(['我要挂失', id, phone, '6688', '遗失', '不对，是3021那张']);
    expect(chat).toHaveReplied('将立即挂失尾号 3021 的卡，确认办理吗？');
    await say(chat, '确认挂失');
    expect(inputOf(chat, 'cards.block')).toEqual({ card: '3021', cause: 'lost' });
  });

  test('确认时说的是另一张卡，就不挂失原来那张', async () => {
    const chat = await talk(['我要挂失', id, phone, '6688', '遗失', '挂失工资卡']);
    expect(written(chat)).toEqual([]);
  });

  test('a customer who stops is asked first, and told that the card still works', async () => {
    const chat = await talk(['block my card', id, phone, 'cancel']);
    expect(said(chat)).toEqual(['Do you really want to cancel this?']);
    await say(chat, 'yes');
    expect(chat).toHaveReplied('All right, I have stopped, and the card is not blocked. You can call 95000-1 at any time.');
    expect(written(chat)).toEqual([]);
  });
});

describe('replacing a card', () => {
  test('中文：损坏的卡免费换，寄到核对过的地址', async () => {
    const chat = await talk(['补卡', id, phone, '6688', '卡片损坏', '邮寄', '江东市江畔路 8 号 2 单元 301']);
    expect(said(chat)).toEqual(['和您核对一下，邮寄地址是江东市江畔路 8 号 2 单元 301，对吗？']);
    await say(chat, '对');
    expect(said(chat)).toEqual(['补换尾号 6688 的卡，工本费 ¥0.00，从您的账户扣除。确认办理吗？']);
    await say(chat, '确认办理');
    expect(chat).toHaveReplied('申请成功，编号 BK000001。新卡在 2026年1月14日 前寄到，请本人签收。');
    expect(inputOf(chat, 'cards.replace')).toEqual({
      card: '6688',
      cause: 'damaged',
      delivery: 'post',
      address: '江东市江畔路 8 号 2 单元 301',
    });
  });

  test('in English a lost card is replaced at a branch for ten yuan', async () => {
    const chat = await talk(['replacement card', id, phone, '3021', 'Lost or stolen', 'at a branch', 'Harbour branch']);
    expect(said(chat)).toEqual(['Replacing the card ending 3021 costs ¥10.00, taken from your account. Shall I go ahead?']);
    await say(chat, 'Yes, go ahead');
    expect(said(chat).slice(0, 2)).toEqual([
      'Your card is ordered, reference BK000001. Please collect it with your ID card by 17:00 on January 5, 2026.',
      'The card number changes, so please link it again for payments and automatic debits.',
    ]);
    expect(inputOf(chat, 'cards.replace')).toEqual({ card: '3021', cause: 'lost', delivery: 'branch', branch: 'harbour' });
  });

  test('an address outside the mainland is refused with the reason', async () => {
    const chat = await talk(['replacement card', id, phone, '3021', 'Damaged', 'by post', '1 Queen Road, Hong Kong']);
    expect(chat).toHaveReplied('We post cards to mainland addresses only. Please give a mainland address.');
  });

  test('客户不办了，就不补卡也不扣费', async () => {
    const chat = await talk(['补卡', id, phone, '6688', '快到期或已到期', '网点领取', '北门支行', '不办了']);
    expect(chat).toHaveReplied('好的，没有申请补换，也没有扣费。');
    expect(written(chat)).toEqual([]);
  });

  test('when the fee cannot be told, nothing is ordered', async () => {
    const chat = await talk(['replacement card', id, phone, '3021', 'Damaged', 'at a branch', 'Harbour branch'], {
      failing: ['cards.quote'],
    });
    expect(chat).toHaveHandedOff('system-trouble');
    expect(written(chat)).toEqual([]);
  });
});

describe('balance and transactions', () => {
  test('中文：报出余额和近 7 天的交易', async () => {
    const chat = await talk(['查余额', id, phone, '6688', '近 7 天']);
    expect(said(chat)).toEqual([
      '尾号 6688 的卡，可用余额 ¥23,860.50。',
      '这段时间共 3 笔交易，下面是最近的 3 笔。',
      '2026年1月4日，青禾超市，-128.50 元',
      '2026年1月3日，晴川地铁，-6.00 元',
      '2026年1月1日，云上书店，-89.00 元',
      '这些交易都是您本人操作的吗？',
    ]);
    await say(chat, '都是我本人');
    expect(chat).toHaveEnded('solved');
  });

  test('in English a customer chooses the dates, and an end before the start is refused', async () => {
    const chat = await talk(['check my balance', id, phone, '6688', 'My own dates', '2025-12-01', '2025-11-01']);
    expect(chat).toHaveReplied('That is before the start date. Please give a later one.');
    await say(chat, '2025-12-31');
    expect(said(chat).slice(0, 4)).toEqual([
      'The card ending 6688 has ¥23,860.50 available.',
      'Transactions in that period: 2. The latest 2 are below.',
      'December 24, 2025, 代发工资, +12,500.00 yuan',
      'December 16, 2025, 江畔物业, -312.40 yuan',
    ]);
    expect(inputOf(chat, 'accounts.statement')).toEqual({
      card: '6688',
      period: 'own',
      since: '2025-12-01',
      until: '2025-12-31',
    });
  });

  test('日期照平常的说法也听得懂', async () => {
    const chat = await talk(['查余额', id, phone, '6688', '自己选日期', '2025年12月20号', '昨天']);
    expect(inputOf(chat, 'accounts.statement')).toEqual({
      card: '6688',
      period: 'own',
      since: '2025-12-20',
      until: '2026-01-04',
    });
  });

  test('a customer with one card is not asked which', async () => {
    const chat = await talk(['check my balance', id, phone], {
      prepare: (bank) => {
        bank.cards = bank.cards.slice(0, 1);
      },
    });
    expect(said(chat).at(-1)).toBe('Which period would you like to see?');
  });

  test('有不认识的交易，先说怎么办，再问是否挂失这张卡', async () => {
    const chat = await talk(['查余额', id, phone, '6688', '近 7 天', '有不是我的']);
    expect(chat).toHaveReplied({ article: 'card-fraud' });
    expect(said(chat).at(-1)).toBe('需要现在挂失这张卡吗？');
    await say(chat, '现在挂失', '被盗', '确认挂失');
    expect(inputOf(chat, 'cards.block')).toEqual({ card: '6688', cause: 'stolen' });
  });

  test('when the statement cannot be read, an agent takes over', async () => {
    const chat = await talk(['check my balance', id, phone, '6688', 'Last 7 days'], { failing: ['accounts.statement'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('changing the mobile number', () => {
  test('中文：核对新号码，请客户在应用里完成验证', async () => {
    const chat = await talk(['我要换手机号', id, phone, '能收到', '13912345678']);
    expect(said(chat)).toEqual(['和您核对一下，新手机号是13912345678，对吗？']);
    await say(chat, '对');
    expect(said(chat)).toEqual(['预留手机号将换成 13912345678，确认办理吗？']);
    await say(chat, '确认换号');
    expect(said(chat).slice(0, 2)).toEqual([
      '申请已提交。请在 30 分钟内打开应用“安全中心”，验证新旧号码并做人脸识别。',
      '验证通过后，新号码立即生效。超过时间没有验证的，号码不变。',
    ]);
    expect(inputOf(chat, 'phones.change')).toEqual({ phone: '13912345678' });
  });

  test('in English a number that is the old one, or somebody else’s, is refused with the reason', async () => {
    const chat = await talk(['change my phone number', id, phone, 'Yes, it does', phone]);
    expect(chat).toHaveReplied('That is the number we already hold. Please give a different one.');
    await say(chat, '13912340000');
    expect(chat).toHaveReplied('That number is not registered in your name. Please give one that is.');
    await say(chat, '13912345678', 'yes', 'Yes, change it');
    expect(chat).toHaveReplied(
      'Your request is in. Within 30 minutes, open Security Centre in the app, verify both numbers and complete a face check.',
    );
    expect(written(chat)).toEqual(['phones.change']);
  });

  test('旧号码收不到短信的，请到网点当面核实', async () => {
    const chat = await talk(['我要换手机号', id, phone, '收不到']);
    expect(said(chat)[0]).toBe('旧号码收不到短信的，为保护您的账户，需要到网点当面核实。');
    expect(chat).toHaveReplied({ article: 'change-mobile-number' });
    expect(written(chat)).toEqual([]);
  });

  test('a number that was read back wrongly is asked for again', async () => {
    const chat = await talk(['change my phone number', id, phone, 'Yes, it does', '13912345678', 'no']);
    expect(said(chat).at(-1)).toBe('What is the new mobile number?');
  });

  test('no to the confirmation leaves the number as it is', async () => {
    const chat = await talk(['change my phone number', id, phone, 'Yes, it does', '13912345678', 'yes', 'No, keep the old one']);
    expect(chat).toHaveReplied('All right, your number on file stays as it is.');
    expect(written(chat)).toEqual([]);
  });

  test('确认时又报了一个号码，就不按原来的号码办', async () => {
    const chat = await talk(['我要换手机号', id, phone, '能收到', '13912345678', '对', '换成13987654321']);
    expect(written(chat)).toEqual([]);
  });

  test('号码查不了时，不办理，转人工', async () => {
    const chat = await talk(['我要换手机号', id, phone, '能收到', '13912345678'], { failing: ['phones.check'] });
    expect(chat).toHaveHandedOff('system-trouble');
    expect(written(chat)).toEqual([]);
  });
});

describe('unlocking online banking', () => {
  test('中文：说明锁定到几点，把重设入口发到客户选的设备', async () => {
    const chat = await talk(['网银被锁了', id, phone]);
    expect(said(chat)).toEqual([
      '身份已核实，感谢您的配合。',
      '密码连续输错 5 次，登录锁定到 11:30，到时自动解除。',
      '重设入口发到哪台已绑定的设备？',
    ]);
    await say(chat, '家里的平板', '确认发送');
    expect(chat).toHaveReplied('重设入口已发送，30 分钟内有效。请在那台设备上打开应用，做人脸识别并设新密码。');
    expect(inputOf(chat, 'login.send-reset')).toEqual({ device: 'tablet' });
  });

  test('in English the reset goes to the device the customer picks, and the end says when the lock lifts', async () => {
    const chat = await talk(['unlock my online banking', id, phone, 'My phone', 'Yes, send it']);
    expect(chat).toHaveReplied(
      'The reset is on that device and works for 30 minutes. Open the app there, complete the face check and set a new password.',
    );
    expect(chat).toHaveReplied('The lock lifts once your new password is set.');
  });

  test('a login that is not locked is told so', async () => {
    const chat = await talk(['unlock my online banking', id, phone], {
      prepare: (bank) => {
        bank.login.status = 'fine';
      },
    });
    expect(chat).toHaveReplied('Your login is working and is not locked.');
    expect(chat).toHaveReplied({ article: 'login-password' });
  });

  test('账户受限的，说明原因并转给账户审核', async () => {
    const chat = await talk(['网银被锁了', id, phone], {
      prepare: (bank) => {
        bank.login.status = 'restricted';
      },
    });
    expect(chat).toHaveReplied({ article: 'account-frozen' });
    expect(chat).toHaveHandedOff('account-restricted');
  });

  test('no to the confirmation sends nothing', async () => {
    const chat = await talk(['unlock my online banking', id, phone, 'My phone', 'No, not now']);
    expect(chat).toHaveReplied('All right, nothing was sent. You can also wait until the lock lifts by itself.');
    expect(written(chat)).toEqual([]);
  });

  test('when the reset cannot be sent, an agent takes over', async () => {
    const chat = await talk(['unlock my online banking', id, phone, 'My phone', 'Yes, send it'], {
      failing: ['login.send-reset'],
    });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('the risk assessment', () => {
  const cautious = ['3 到 5 年', '不到四分之一', '买过理财或债券基金', '不超过 5%', '继续持有', '长期增值，能接受波动'];
  const bold = [
    'More than 5 years',
    'Less than a quarter',
    'Futures or options',
    'More than 30%',
    'Buy more',
    'High growth, with large losses possible',
  ];

  test('中文：等级取自最谨慎的回答，确认后保存', async () => {
    const chat = await talk(['做风险测评', id, phone, ...cautious]);
    expect(said(chat)).toEqual([
      '您的结果是 C2 稳健型，可以买 R1、R2 产品。',
      '等级取自您最谨慎的那个回答。任何等级的产品都可能亏损。',
      '结果将保存到您的账户，12 个月内有效。以上回答是否属实，确认保存吗？',
    ]);
    await say(chat, '属实，保存');
    expect(chat).toHaveReplied('测评结果已保存，有效期到 2027年1月5日。');
    expect(inputOf(chat, 'profile.save')).toEqual({
      level: 'C2',
      answers: {
        horizon: '3-5y',
        share: 'under-25pc',
        experience: 'fixed-income',
        loss: 'loss-5',
        reaction: 'keep-all',
        goal: 'long-growth',
      },
    });
  });

  test('in English a customer may answer all six questions again before anything is saved', async () => {
    const chat = await talk(['risk assessment', id, phone, ...bold]);
    expect(said(chat)[0]).toBe('Your result is C5, adventurous. You can buy R1 to R5 products.');
    await say(chat, 'No, do not save', 'Yes, start again');
    expect(said(chat)).toEqual(['Question 1: how long can you leave the money invested?']);
    await say(chat, 'Less than a year', ...bold.slice(1), 'Yes, save it');
    expect(chat).toHaveReplied('Your result is saved and valid until January 5, 2027.');
    expect(inputOf(chat, 'profile.save')).toMatchObject({ level: 'C1' });
  });

  test('改了一题的回答再改回来，等级也跟着回来', async () => {
    const chat = await talk(['做风险测评', id, phone, ...cautious, '第 4 题改成不超过 15%']);
    expect(said(chat).at(-1)).toBe('第 4 题：一年内最多能接受亏多少？');
    await say(chat, '不超过 15%', '继续持有', '长期增值，能接受波动');
    expect(chat).toHaveReplied('您的结果是 C3 平衡型，可以买 R1 到 R3 产品。');
    await say(chat, '第四题要改一下', '不超过 5%', '继续持有', '长期增值，能接受波动');
    expect(chat).toHaveReplied('您的结果是 C2 稳健型，可以买 R1、R2 产品。');
    await say(chat, '属实，保存');
    expect(inputOf(chat, 'profile.save')).toMatchObject({ level: 'C2' });
  });

  test('不保存，就什么也不改', async () => {
    const chat = await talk(['做风险测评', id, phone, ...cautious, '不保存', '不用了']);
    expect(chat).toHaveReplied('好的，结果没有保存，原来的等级不变。');
    expect(written(chat)).toEqual([]);
  });

  test('from the age of 65 the assessment is taken at a branch', async () => {
    const chat = await talk(['assess my risk profile', id, phone], {
      prepare: (bank) => {
        bank.over65 = true;
      },
    });
    expect(chat).toHaveReplied(
      'From the age of 65, please take the assessment at a branch with your ID card. A wealth manager explains it in person.',
    );
  });

  test('当天测过的，说明几点以后可以再测', async () => {
    const chat = await talk(['做风险测评', id, phone], {
      prepare: (bank) => {
        bank.profile.doneToday = true;
      },
    });
    expect(chat).toHaveReplied('您今天已经测评过，每天限 1 次，明天 00:00 后可以再测。');
  });

  test('when the result cannot be saved, an agent takes over', async () => {
    const chat = await talk(['assess my risk profile', id, phone, ...bold, 'Yes, save it'], { failing: ['profile.save'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('comparing wealth products', () => {
  test('中文：按金额、时间和等级列出产品，不承诺收益', async () => {
    const chat = await talk(['比较理财产品', '五万', '半年', '可能要用', 'C3 平衡型']);
    expect(said(chat)).toEqual([
      '符合条件的产品有 2 款，按风险从低到高列出，不是购买建议。',
      '晴川日日安，风险等级 R1。业绩比较基准 1.60%，不是承诺的收益。',
      '晴川九十天开放，风险等级 R2。业绩比较基准 1.95%，不是承诺的收益。',
      '理财不是存款，可能亏损。购买前请阅读产品说明书。',
      '需要持证理财经理给您打电话讲解吗？',
    ]);
    expect(chat.latest()[2]?.media?.card).toEqual({
      title: '晴川九十天开放（R2）',
      text: '¥1,000.00 起购。持有满 90 天后可赎回。',
    });
    expect(inputOf(chat, 'products.compare')).toMatchObject({ amount: 50_000, exit: true, level: 'C3', language: 'zh' });
    await say(chat, '不用了');
    expect(chat).toHaveEnded('solved');
  });

  test('in English a customer without a level is assessed first, then books a call', async () => {
    const chat = await talk(['compare wealth products for me', '20,000', '6 months', 'No, I will not', "I don't know"]);
    expect(said(chat)[0]).toBe('That is fine. Let us do the assessment now.');
    await say(chat, id, phone, 'More than 5 years', 'Less than a quarter', 'Wealth products or bond funds', 'Up to 15%');
    await say(chat, 'Hold on', 'Long-term growth, with ups and downs', 'Yes, save it');
    expect(said(chat).slice(1, 3)).toEqual([
      'Products that meet your terms: 3. They are listed by risk, lowest first, and are not advice.',
      'Daily Calm, risk level R1. Its benchmark of 1.60% is a target, not a promised return.',
    ]);
    await say(chat, 'Yes, book a call', '13900139000');
    expect(said(chat)).toEqual(['Let me check: the phone number is 13900139000. Is that right?']);
    await say(chat, 'yes', 'tomorrow', '10:30');
    expect(chat).toHaveReplied(
      'The call is booked, reference YY000002. We ring you on January 6, 2026 at 10:30 from a number that begins with 95000.',
    );
    expect(inputOf(chat, 'callbacks.book')).toEqual({
      topic: 'wealth',
      phone: '13900139000',
      day: '2026-01-06',
      time: '10:30',
    });
  });

  test('an amount in dollars is refused with the reason', async () => {
    const chat = await talk(['compare wealth products for me', '100 dollars']);
    expect(chat).toHaveReplied('All products are in yuan. Please give the amount in yuan.');
  });

  test('没有风险等级又不做测评的，不列理财产品', async () => {
    const chat = await talk(['比较理财产品', '五万', '半年', '不会用', '不知道', '算了']);
    expect(chat).toHaveReplied('没有有效的风险等级，不能为您筛选理财产品。存款不需要测评。');
    expect(called(chat)).toEqual([]);
  });

  test('when nothing fits, the customer is told so, with deposits for comparison', async () => {
    const chat = await talk(['compare wealth products for me', '5 yuan', '7 days', 'No, I will not', 'C1 conservative']);
    expect(chat).toHaveReplied(
      'No wealth product meets all of these at the moment. A time deposit starts at ¥50, for comparison.',
    );
    expect(chat).toHaveReplied({ article: 'deposit-rates' });
  });

  test('产品查不到时转给理财专席', async () => {
    const chat = await talk(['比较理财产品', '五万', '半年', '不会用', 'C1 保守型'], { failing: ['products.compare'] });
    expect(chat).toHaveHandedOff('wealth-trouble');
  });
});

describe('redeeming a product', () => {
  test('中文：赎回一部分，说明到账日期，确认后才办', async () => {
    const chat = await talk(['赎回理财', id, phone, '晴川九十天开放', '一部分', '两万']);
    expect(said(chat)).toEqual(['将赎回约 ¥20,000.00，2026年1月7日 前到账。确认办理吗？']);
    await say(chat, '确认办理');
    expect(said(chat).slice(0, 2)).toEqual([
      '赎回已受理，编号 SH000001。钱在 2026年1月7日 前转入您的卡。',
      '赎回进度可以在应用“理财”的“交易记录”里查看。',
    ]);
    expect(inputOf(chat, 'holdings.redeem')).toEqual({ holding: 'open-90', amount: 20_000 });
  });

  test('in English the whole holding is redeemed', async () => {
    const chat = await talk(['redeem my wealth product', id, phone, 'Ninety Day Open', 'All of it']);
    expect(said(chat)).toEqual(['I will redeem about ¥52,000.00, paid by January 7, 2026. Shall I go ahead?']);
    await say(chat, 'Yes, go ahead');
    expect(chat).toHaveReplied('Your redemption is in, reference SH000001. The money reaches your card by January 7, 2026.');
    expect(inputOf(chat, 'holdings.redeem')).toEqual({ holding: 'open-90', amount: 52_000 });
  });

  test('an amount that is too much, or would leave too little, is refused with the reason', async () => {
    const chat = await talk(['redeem my wealth product', id, phone, 'Ninety Day Open', 'Part of it', '60000']);
    expect(chat).toHaveReplied('That is more than the ¥52,000.00 you can redeem. Please give another amount.');
    await say(chat, '51,500');
    expect(chat).toHaveReplied('At least ¥1,000.00 has to stay. Please redeem less, or all of it.');
    await say(chat, '20000', 'No, keep it');
    expect(chat).toHaveReplied('All right, nothing was redeemed and you keep the product.');
    expect(written(chat)).toEqual([]);
  });

  test('确认时改口要全部赎回，不算同意旧金额', async () => {
    const chat = await talk(['赎回理财', id, phone, '晴川九十天开放', '一部分', '两万', '改成全部赎回']);
    expect(written(chat)).toEqual([]);
  });

  test('封闭式产品到期前不能赎回，说明原因和到期日', async () => {
    const chat = await talk(['赎回理财', id, phone, '晴川一年平衡']);
    expect(chat).toHaveReplied('这款是封闭式产品，2026年5月5日 到期前不能赎回。');
    expect(chat).toHaveReplied({ article: 'wealth-early-exit' });
    expect(said(chat)).not.toContain('赎回进度可以在应用“理财”的“交易记录”里查看。');
  });

  test('赎回系统故障时转给理财专席', async () => {
    const chat = await talk(['赎回理财', id, phone, '晴川九十天开放', '全部', '确认办理'], { failing: ['holdings.redeem'] });
    expect(chat).toHaveHandedOff('wealth-trouble');
  });
});

describe('checking the terms for a loan', () => {
  test('中文：预查条件，算出月供，再约专员来电', async () => {
    const chat = await talk(['申请贷款', '装修', '10万', '一年', '35', '两万五', '没有']);
    expect(said(chat)).toEqual([
      '年利率 3.6%–9.6%，分 12 期，每月约还 ¥8,496.73 到 ¥8,773.00。',
      '按您提供的情况，符合申请条件。',
      '这是条件预查，不是审批结果。审批要看您授权的资料和信用报告。',
      '接下来您想怎么办？',
    ]);
    expect(inputOf(chat, 'loans.precheck')).toEqual({
      amount: 100_000,
      months: '12',
      purpose: 'renovation',
      income: 25_000,
      debts: 0,
    });
    await say(chat, '请贷款专员打电话', '021-62345678');
    expect(said(chat)).toEqual(['和您核对一下，接听电话是02162345678，对吗？']);
    await say(chat, '对', '后天', '下午三点');
    expect(said(chat).slice(0, 2)).toEqual([
      '已约好，编号 YY000001。专员在 2026年1月7日 15:00 来电，号码以 95000 开头。',
      '专员不会索要密码、验证码，也不会让您转账。',
    ]);
  });

  test('in English the customer learns the payment and applies in the app', async () => {
    const chat = await talk(['work out a loan payment for me', 'Education', 'about 30000 yuan', 'two years', "I'm 41", '9000']);
    expect(said(chat)).toEqual(['What do you repay on other loans each month? If nothing, reply 0.']);
    await say(chat, "I don't know");
    expect(said(chat).slice(0, 3)).toEqual([
      'That is fine. I will estimate as if you had no other loans.',
      'At 3.6%–9.6% a year over 24 months, you would repay about ¥1,297.41 to ¥1,378.82 a month.',
      'From what you told me, you meet the conditions to apply.',
    ]);
    await say(chat, 'Apply in the app');
    expect(chat).toHaveReplied('Open My Loans and tap Apply for a Consumer Loan. You get a decision within 2 working days.');
    expect(chat).toHaveEnded('solved');
  });

  test('other repayments above the income are asked for again', async () => {
    const chat = await talk(['work out a loan payment for me', 'A car', '50000', '36 months', '30', '9000', '12000']);
    expect(chat).toHaveReplied('That is more than your monthly income. Please check it and tell me again.');
    await say(chat, '3000');
    expect(chat).toHaveReplied(
      'With your other repayments, that is over half your income. A smaller amount or a longer term would lower it.',
    );
  });

  test('客户说先不用了，什么也不提交', async () => {
    const chat = await talk(['我想申请消费贷款', '装修', '10万', '一年', '35', '两万五', '0', '不用了']);
    expect(chat).toHaveReplied('好的，没有提交任何申请，也不会查询您的信用报告。');
    expect(written(chat)).toEqual([]);
  });

  test('买房用途不能办消费贷款', async () => {
    const chat = await talk(['我想申请消费贷款', '想买房']);
    expect(chat).toHaveReplied('消费贷款不能用于买房。买房请到网点申请房贷。');
    expect(chat).toHaveReplied({ article: 'mortgage-apply' });
    expect(called(chat)).toEqual([]);
  });

  test('a customer of 21 cannot apply and is told why', async () => {
    const chat = await talk(['work out a loan payment for me', 'A car', '50000', '36 months', '21']);
    expect(chat).toHaveReplied('Consumer loans are for customers aged 22 to 60, so you cannot apply for one at your age.');
  });

  test('超出贷款金额范围的，说明范围后再问', async () => {
    const chat = await talk(['我想申请消费贷款', '装修', '50万']);
    expect(chat).toHaveReplied('消费贷款金额为 5,000 元到 20 万元，请重新告诉我。');
  });

  test('when the check is down, the loan desk takes over', async () => {
    const chat = await talk(['work out a loan payment for me', 'A car', '50000', '36 months', '30', '9000', '0'], {
      failing: ['loans.precheck'],
    });
    expect(chat).toHaveHandedOff('loan-trouble');
  });
});

describe('booking a call', () => {
  const ahead = [
    'work out a loan payment for me',
    'A car',
    '50000',
    '36 months',
    '30',
    '9000',
    '0',
    'A call from a loan adviser',
  ];

  test('a time that is taken brings the next free one', async () => {
    const chat = await talk([...ahead, '13900139000', 'yes', 'tomorrow', '10:30'], {
      prepare: (bank) => {
        bank.taken.push('2026-01-06 10:30');
      },
    });
    expect(chat).toHaveReplied('That time is taken. That day we can also call at 11:00. Please give another time.');
    await say(chat, '14:30');
    expect(inputOf(chat, 'callbacks.book')).toMatchObject({ day: '2026-01-06', time: '14:30' });
  });

  test('星期天不来电，说明最早哪天可约', async () => {
    const chat = await talk([
      '我想申请消费贷款',
      '装修',
      '10万',
      '一年',
      '35',
      '两万五',
      '0',
      '请贷款专员打电话',
      '13900139000',
      '对',
    ]);
    await say(chat, '这周日');
    expect(chat).toHaveReplied('这一天约不了，最早可约 2026年1月6日。请换一天。');
    await say(chat, '明天', '上午十点半');
    expect(inputOf(chat, 'callbacks.book')).toEqual({
      topic: 'loan',
      phone: '13900139000',
      day: '2026-01-06',
      time: '10:30',
    });
  });

  test('a time outside office hours is refused', async () => {
    const chat = await talk([...ahead, '13900139000', 'yes', 'tomorrow', '8pm']);
    expect(chat).toHaveReplied('Please give a time between 09:00 and 17:00, such as 14:30.');
    expect(written(chat)).toEqual([]);
  });

  test('when nothing can be booked, an agent takes over', async () => {
    const chat = await talk([...ahead, '13900139000', 'yes', 'tomorrow', '10:30'], { failing: ['callbacks.book'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('changing the due date', () => {
  test('中文：说明首次还款日和多计的利息，确认后才改', async () => {
    const chat = await talk(['改还款日', id, phone, '装修贷款']);
    expect(said(chat)).toEqual(['现在每月 20 日还款，请问改到几日？请回复 1 至 28 的数字。']);
    await say(chat, '25');
    expect(said(chat)).toEqual(['改后首次还款日是 2026年1月25日，多计利息 ¥23.67。确认办理吗？']);
    await say(chat, '确认更改');
    expect(said(chat).slice(0, 2)).toEqual([
      '还款日已改为每月 25 日，首次还款日 2026年1月25日。',
      '自动扣款在当天 09:00 和 21:00，请提前把钱存入扣款卡。',
    ]);
    expect(inputOf(chat, 'loans.change-day')).toEqual({ loan: 'QC2024010001', day: 25 });
  });

  test('in English the same day is refused, and an earlier one costs no extra interest', async () => {
    const chat = await talk(['change my repayment date', id, phone, 'Home improvement loan', '20']);
    expect(chat).toHaveReplied('That is the due date you have now. Please give another day.');
    await say(chat, '15');
    expect(said(chat)).toEqual(['The first payment is then due on January 15, 2026, with no extra interest. Shall I change it?']);
    await say(chat, 'Yes, change it');
    expect(chat).toHaveReplied('Your loan is now due on day 15 of each month, first on January 15, 2026.');
  });

  test('12 个月内改过的，说明哪天起可以再改', async () => {
    const chat = await talk(['改还款日', id, phone, '房贷']);
    expect(chat).toHaveReplied('还款日 12 个月内只能改一次，2026年10月7日 起可以再改。');
    expect(written(chat)).toEqual([]);
  });

  test('no to the confirmation leaves the date as it is', async () => {
    const chat = await talk(['change my repayment date', id, phone, 'Home improvement loan', '15', 'No, leave it']);
    expect(chat).toHaveReplied('All right, the due date stays as it is.');
    expect(written(chat)).toEqual([]);
  });

  test('贷款系统故障时转给贷款专席', async () => {
    const chat = await talk(['改还款日', id, phone, '装修贷款', '15', '确认更改'], { failing: ['loans.change-day'] });
    expect(chat).toHaveHandedOff('loan-trouble');
  });
});

describe('repaying early', () => {
  test('中文：消费贷款报出本息合计，确认后当天结清', async () => {
    const chat = await talk(['提前还款', id, phone, '装修贷款', '全部还清']);
    expect(said(chat)).toEqual([
      '本金 ¥36,000.00，利息 ¥75.75，手续费 ¥0.00。合计 ¥36,075.75，2026年1月5日 从扣款卡扣除。确认吗？',
    ]);
    await say(chat, '确认还款');
    expect(said(chat).slice(0, 2)).toEqual([
      '贷款已结清，编号 TQ000001。3 个工作日后，可在应用里下载结清证明。',
      '还款记录可以在应用“我的贷款”里查看。',
    ]);
    expect(inputOf(chat, 'loans.repay-early')).toEqual({
      loan: 'QC2024010001',
      part: 'whole',
      amount: 36_000,
      date: '2026-01-05',
    });
  });

  test('in English a part of the mortgage is booked for a day at least fifteen days ahead', async () => {
    const chat = await talk(['I want to repay my loan early', id, phone, 'Mortgage', 'Pay part of it', '5000']);
    expect(chat).toHaveReplied('The least you can repay on this loan is ¥10,000.00. Please give another amount.');
    await say(chat, '100,000', '2026-01-10');
    expect(chat).toHaveReplied('The earliest day is January 20, 2026. Please give another date.');
    await say(chat, '2026-02-01');
    expect(said(chat)).toEqual(['After this, would you like a shorter term or lower payments?']);
    await say(chat, 'Lower payments');
    expect(said(chat)).toEqual([
      'After this, the payments get smaller and the end date stays the same.',
      'Principal ¥100,000.00, interest ¥186.85, fee ¥1,000.00. In all ¥101,186.85 is taken from your payment card on February 1, 2026. Shall I go ahead?',
    ]);
    await say(chat, 'Yes, go ahead');
    expect(chat).toHaveReplied(
      'Your early repayment is booked, reference TQ000001. Please have the money in your card by 09:00 on February 1, 2026.',
    );
    expect(inputOf(chat, 'loans.repay-early')).toMatchObject({ amount: 100_000, date: '2026-02-01', effect: 'lower' });
  });

  test('日期里的“1号”不是第一个选项：缩短年限还是减少月供仍要问客户', async () => {
    const chat = await talk(['我要提前还款', id, phone, '房贷', '还一部分', '十万', '下个月1号']);
    expect(said(chat)).toEqual(['部分还款后，缩短年限，还是减少月供？']);
    await say(chat, '不知道');
    expect(chat).toHaveReplied({ article: 'mortgage-early-repay' });
    expect(said(chat).at(-1)).toBe('部分还款后，缩短年限，还是减少月供？');
  });

  test('a corrected amount is quoted anew, and the new one is paid', async () => {
    const chat = await talk(['I want to repay my loan early', id, phone, 'Home improvement loan', 'Pay part of it', '2000']);
    await say(chat, 'no wait, 3000');
    expect(said(chat).at(-1)).toMatch(/^Principal ¥3,000\.00/);
    await say(chat, 'Yes, go ahead');
    expect(inputOf(chat, 'loans.repay-early')).toMatchObject({ amount: 3_000 });
  });

  test('消费贷款晚上十点后不办理提前还款', async () => {
    const chat = await talk(['我要提前还款', id, phone, '装修贷款'], { at: Date.UTC(2026, 0, 5, 15) });
    expect(chat).toHaveReplied('消费贷款提前还款在每天 06:00–22:00 办理，请在这段时间再来。');
  });

  test('an overdue loan is put in order first', async () => {
    const chat = await talk(['I want to repay my loan early', id, phone, 'Home improvement loan'], {
      prepare: (bank) => {
        for (const loan of bank.loans) loan.overdue = true;
      },
    });
    expect(chat).toHaveReplied('A payment on this loan is overdue. Please pay that first.');
    expect(chat).toHaveReplied({ article: 'loan-overdue' });
  });

  test('客户说先不还，就不扣款', async () => {
    const chat = await talk(['我要提前还款', id, phone, '装修贷款', '全部还清', '先不还']);
    expect(chat).toHaveReplied('好的，没有还款，也没有预约。');
    expect(written(chat)).toEqual([]);
  });

  test('when the repayment fails, the loan desk takes over and nothing is said to be paid', async () => {
    const chat = await talk(
      ['I want to repay my loan early', id, phone, 'Home improvement loan', 'Pay it all off', 'Yes, go ahead'],
      {
        failing: ['loans.repay-early'],
      },
    );
    expect(chat).toHaveHandedOff('loan-trouble');
    expect(said(chat)).toEqual([expect.stringMatching(/I am connecting you to a person/)]);
  });
});

/** Every text of a flow, with its language. */
function textsOf(part: unknown): (readonly [string, string])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part as JsonObject | FlowDefinition).flatMap(([key, value]): (readonly [string, string])[] =>
    typeof value === 'string' && (key === 'zh' || key === 'en') ? [[key, value]] : textsOf(value),
  );
}

/** The sentences that are longer than a customer reads at a glance: 40 characters, or 25 words; a value counts as four, or one. */
function tooLong(language: string, text: string): readonly string[] {
  const whole = text.replace(/\.(?:input|match) /g, '。').replace(/\{\$[^}]*\}/g, language === 'zh' ? '四个字符' : 'value');
  return whole
    .split(language === 'zh' ? /[。！？；]|\{\{|\}\}/u : /[.!?](?:\s|$)|。|\{\{|\}\}/u)
    .filter((sentence) =>
      language === 'zh' ? Array.from(sentence.trim()).length > 40 : sentence.trim().split(/\s+/).length > 25,
    );
}
