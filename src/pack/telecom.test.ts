// The operator's service flows, held as conversations: each to its end in Chinese and in English, and each when something fails.
import { describe, expect, test } from 'vitest';
import { createAssistant } from '../engine/index.ts';
import { examplesOf } from '../flow/index.ts';
import type { Json, Locale } from '../model/index.ts';
import type { Services } from '../ports/index.ts';
import { VirtualClock } from '../service/index.ts';
import { type Simulation, simulate } from '../testing/index.ts';
import { loadPack, readPack } from './index.ts';

interface Fakes {
  readonly failing?: readonly string[];
  readonly latency?: { readonly [service: string]: number };
}
interface State {
  readonly lines: { readonly [number: string]: { cash: number; charges: { [id: string]: { daysAgo: number } } } };
  readonly fullAhead: number[];
  readonly written: readonly { readonly service: string }[];
}

const folder = new URL('../../flows/telecom', import.meta.url).pathname;
const pack = await loadPack(folder);
const { createServices, createState } = (await import(/* @vite-ignore */ `${folder}/services.js`)) as {
  readonly createServices: (options: Fakes & { readonly state?: State }) => Services;
  readonly createState: () => State;
};

/** A usual number; one with a contract and an outage; one cut off; one that signed lately; one that changed plan and has no money. */
const [usual, bound, cutOff, fresh, poor] = ['17012340001', '17012340002', '17012340003', '17012340004', '17012340005'] as const;
const passwords = { [usual]: '135790', [bound]: '246802', [cutOff]: '112233', [fresh]: '445566', [poor]: '778899' };
const verified = (number: keyof typeof passwords) => [number, passwords[number] ?? ''];

/** A conversation in which the customer says one thing after the other. */
async function talk(
  locale: Locale,
  said: readonly string[],
  { state = createState(), ...fakes }: Fakes & { state?: State } = {},
) {
  const chat = await simulate(pack, { services: createServices({ state, ...fakes }), locale });
  for (const words of said) await chat.customer(words);
  return chat;
}

/** What was changed on the customer's behalf. */
function written(chat: Simulation): readonly (readonly [string, Json])[] {
  return chat.calls().flatMap(({ service, input: { now: _, ...input } }) => {
    return pack.declares?.[service]?.writes ? [[service, input] as const] : [];
  });
}

const latest = (chat: Simulation) => chat.latest().map(({ text }) => text);

describe('the telecom pack', () => {
  test('has no mistake', async () => {
    expect((await readPack(folder)).problems).toEqual([]);
  });

  test('has at least three services that customers can begin for each of balance, plans and faults', () => {
    const begun = pack.flows.filter(({ definition }) => Object.keys(examplesOf(definition)).length > 0).map(({ id }) => id);
    expect(begun).toEqual([
      'book-engineer',
      'buy-data-pack',
      'change-visit',
      'check-balance',
      'check-outage',
      'end-contract',
      'explain-charge',
      'open-roaming',
      'refund-service',
      'report-broadband',
      'switch-plan',
      'top-up',
    ]);
  });

  test('begins each service by every one of its examples, in both languages', async () => {
    const assistant = createAssistant({ ...pack, services: createServices({}), clock: new VirtualClock() });
    const wrong: string[] = [];
    for (const { id, definition } of pack.flows) {
      for (const [locale, examples] of Object.entries(examplesOf(definition))) {
        expect(examples.length, `${id} ${locale}`).toBeGreaterThanOrEqual(5);
        for (const words of examples) {
          const { events } = await assistant.open(words, { locale }).send(words);
          const [flow] = events.flatMap((event) => (event.type === 'flow-started' ? [event.flow] : []));
          if (flow !== id) wrong.push(`${words}: ${flow}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 30_000);

  test('speaks in short sentences and says how long things take', () => {
    const bad = pack.flows.flatMap(({ id, definition }) =>
      texts(definition).flatMap(([locale, text]) => {
        const sentences = text
          .replace(/\{\$[^}]*\}/g, '12')
          .split(locale === 'zh' ? /[。？！：]/ : /[.?!](?:\s|$)|: /)
          .filter(Boolean);
        const long = sentences.filter((one) => (locale === 'zh' ? one.length > 40 : one.trim().split(/\s+/).length > 25));
        const vague = /尽快|稍后|马上|很快|及时|近期|尽早|\b(?:soon|shortly|promptly|asap|right away|in a while)\b/i.exec(text);
        return [...long, ...(vague ? [vague[0]] : [])].map((words) => `${id} ${locale}: ${words}`);
      }),
    );
    expect(bad).toEqual([]);
  });
});

/** Every text per language, wherever it stands. */
function texts(part: unknown): readonly (readonly [Locale, string])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'examples' || key === 'also') return [];
    return (key === 'zh' || key === 'en') && typeof value === 'string' ? [[key, value] as const] : texts(value);
  });
}

describe('who the customer is', () => {
  test('a wrong password may be entered once more; after the second an agent checks, and nothing was shown', async () => {
    const chat = await talk('zh', ['查话费', usual, '000000']);
    expect(chat).toHaveReplied('服务密码不对，还可以再输入一次。');
    await chat.customer('111111');
    expect(latest(chat)[0]).toBe('密码核对了两次都没有通过，请人工客服为您核实。');
    expect(chat).toHaveHandedOff('identity-unverified');
    expect(chat.calls().map(({ service }) => service)).toEqual(['numbers.find', 'identity.verify', 'identity.verify']);
  });

  test('whoever has forgotten the password hears where to reset it', async () => {
    const chat = await talk('en', ['check my balance', usual, "I've forgotten it"]);
    expect(latest(chat)[0]).toBe(
      'If you have forgotten it, the holder can reset it at a store with an ID card, 09:00–18:00 daily.',
    );
    expect(chat).toHaveEnded('abandoned');
  });

  test('a number of another operator is told so at once', async () => {
    const chat = await talk('en', ['check my balance', '13800138000']);
    expect(chat).toHaveReplied('That is not a Yunsheng number. Please give me a Yunsheng number.');
  });

  test('customers ask why we want the password, and hear that we never ask for codes', async () => {
    const chat = await talk('zh', ['查话费', usual, '为什么要密码']);
    expect(latest(chat)[0]).toBe('服务密码用来核实机主身份。短信验证码请不要告诉任何人，我们不会索要。');
    expect(chat).toHaveReplied('请输入 6 位服务密码。');
  });

  test('a customer is checked once in a conversation, also for the next service', async () => {
    const chat = await talk('zh', ['查话费', ...verified(usual), '买流量包']);
    expect(chat).toHaveReplied('请问要哪种流量包？');
    expect(chat.calls().filter(({ service }) => service === 'identity.verify')).toHaveLength(1);
  });

  test('a customer who gave the wrong number after all is checked again for the right one', async () => {
    const chat = await talk('zh', ['我要换套餐', ...verified(usual), '号码不对，是17012340002']);
    expect(latest(chat)).toEqual([expect.stringMatching(/^好的/), '请输入 6 位服务密码。']);
    await chat.customer('246802');
    expect(latest(chat)[0]).toBe('您现在用的是云享，可以换成下面的套餐：');
  });

  test('a number that is said at once is not asked for', async () => {
    const chat = await talk('zh', ['帮我查一下余额，号码是17012340001']);
    expect(chat).toHaveReplied('请输入 6 位服务密码。');
  });

  test('when passwords cannot be checked, an agent takes over', async () => {
    const chat = await talk('zh', ['查话费', ...verified(usual)], { failing: ['identity.verify'] });
    expect(latest(chat)[0]).toBe('抱歉，暂时无法核实密码。');
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('balance: checking it', () => {
  test('一位客户查话费和流量，听完就可以了', async () => {
    const chat = await talk('zh', ['查话费', ...verified(usual)]);
    expect(latest(chat)).toEqual([
      '现金余额 36.5 元，赠送金 10 元。本月还可以打 128 分钟。',
      '本月套餐流量还有 12.4 GB，2026-01-31 到期。',
      '上月结转流量还有 3.2 GB，2026-01-31 到期。',
      '请问还要办理什么？',
    ]);
    await chat.customer('不用了');
    expect(chat).toHaveEnded('solved');
    expect(written(chat)).toEqual([]);
  });

  test('a customer who is cut off hears what is owed, and goes on to top up', async () => {
    const chat = await talk('en', ['check my balance', ...verified(cutOff)]);
    expect(chat).toHaveReplied('This number is cut off and owes ¥42. Service returns within 10 minutes of full payment.');
    await chat.customer('Top up');
    expect(chat.turn.events).toContainEqual(expect.objectContaining({ type: 'flow-started', flow: 'top-up' }));
  });

  test('余额系统出故障时转人工', async () => {
    const chat = await talk('zh', ['查话费', ...verified(usual)], { failing: ['accounts.read'] });
    expect(latest(chat)[0]).toBe('抱歉，暂时查不到账户余额。');
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('balance: topping up', () => {
  test('一位客户给本机充五十元', async () => {
    const chat = await talk('zh', ['我要充话费', ...verified(usual), '充给这个号码', '五十块', '微信']);
    expect(chat).toHaveReplied('给 17012340001 充值 ¥50.00，确认吗？');
    await chat.customer('确认充值');
    expect(latest(chat).slice(0, 2)).toEqual([
      '充值单 T-1001 已提交，付款链接由 10099 发到 17012340001，15 分钟内有效。',
      '付款后 10 分钟内到账。',
    ]);
    expect(written(chat)).toEqual([['topups.create', { number: usual, amount: 50, method: 'wechat', payer: usual }]]);
    expect(chat).toHaveEnded('solved');
  });

  test("a customer tops up a relative's number, which is read back first, within what it can take today", async () => {
    const chat = await talk('en', ["put some credit on my mum's phone", ...verified(usual), 'Another number', poor]);
    expect(chat).toHaveReplied('Let me check: the number to top up is 17012340005. Is that right?');
    await chat.customer('yes');
    await chat.customer('¥100');
    expect(chat).toHaveReplied('This number can take ¥50 more today. Please choose another amount.');
    for (const words of ['50 yuan', 'Alipay', 'Top up']) await chat.customer(words);
    expect(written(chat)).toEqual([['topups.create', { number: poor, amount: 50, method: 'alipay', payer: usual }]]);
    expect(chat).toHaveEnded('solved');
  });

  test('金额超出 10–500 元时说明限额，再问一次', async () => {
    const chat = await talk('zh', ['我要充话费', ...verified(usual), '充给这个号码', '1000']);
    expect(latest(chat)).toEqual(['每次可充 10–500 元，请换一个金额。']);
    await chat.customer('200');
    expect(chat).toHaveFilled('amount', { amount: 200, currency: 'CNY' });
  });

  test('a customer who says no to the confirmation has paid nothing', async () => {
    const chat = await talk('en', ['top up my phone', ...verified(usual), 'This number', '50', 'WeChat Pay', 'Not now']);
    expect(latest(chat)[0]).toBe('All right, nothing was submitted and no money was taken.');
    expect(written(chat)).toEqual([]);
    expect(chat).toHaveEnded('abandoned');
  });

  test('充值系统没有回应时请人工核对，并提醒不要重复提交', async () => {
    const said = ['我要充话费', ...verified(usual), '充给这个号码', '50', '微信', '确认充值'];
    const chat = await talk('zh', said, { failing: ['topups.create'] });
    expect(latest(chat)[0]).toBe('抱歉，充值没有得到确认，由人工客服核对。请先不要重复提交。');
    expect(chat).toHaveHandedOff('payment-trouble');
  });

  test('a restart on our side in the middle of a top-up goes unnoticed', async () => {
    const chat = await talk('en', ['top up my phone', ...verified(usual), 'This number', '50']);
    await chat.restart();
    for (const words of ['Alipay', 'Top up']) await chat.customer(words);
    expect(written(chat)).toEqual([['topups.create', { number: usual, amount: 50, method: 'alipay', payer: usual }]]);
  });

  test('确认之前改金额，按新的金额充', async () => {
    const chat = await talk('zh', ['我要充话费', ...verified(usual), '充给这个号码', '100', '微信', '等等，改成 200 元']);
    expect(chat).toHaveReplied('给 17012340001 充值 ¥200.00，确认吗？');
    await chat.customer('确认充值');
    expect(written(chat)).toEqual([['topups.create', { number: usual, amount: 200, method: 'wechat', payer: usual }]]);
  });
});

describe('balance: an unexpected charge', () => {
  test('一位客户查一笔会员费，是家人订的，再查一笔月租', async () => {
    const chat = await talk('zh', ['帮我查一下扣费', ...verified(usual), '2026 年 1 月']);
    expect(latest(chat)).toEqual(['这个月共有 2 笔费用，合计 74 元。', '云悦月租：59 元', '视频会员：15 元', '请问哪一笔要查？']);
    await chat.customer('视频会员');
    expect(latest(chat)).toEqual([
      '“视频会员”是增值业务，每月 15 元。',
      '订购日期是 2026-01-05，渠道是云声 App。请问是您或家人订的吗？',
    ]);
    await chat.customer('是我们订的');
    expect(chat).toHaveReplied({ act: 'answer', article: 'cancel-subscription' });
    await chat.customer('是');
    await chat.customer('云悦月租');
    expect(chat).toHaveReplied('“云悦月租”是套餐月租，每月 1 日扣除。');
    await chat.customer('不用');
    expect(chat).toHaveEnded('solved');
  });

  test('a customer who did not order it goes straight on to a refund, without a second check', async () => {
    const chat = await talk('en', ['explain a charge on my bill', ...verified(usual), 'November 2025', 'Ringback tone']);
    expect(chat).toHaveReplied('It was ordered on 2025-11-26 through a sales call. Did you or your family order it?');
    for (const words of ['No, we did not', 'I did not order it', 'Yes, cancel it', 'Submit']) await chat.customer(words);
    expect(latest(chat)[0]).toBe('Your request is submitted as R-1001. We reply within 2 working days.');
    expect(written(chat)).toEqual([
      ['refunds.request', { number: usual, charge: 'tone', reason: 'not-ordered', unsubscribe: true }],
    ]);
  });

  test('when the source of a charge cannot be found, billing looks at it', async () => {
    const said = ['what was I charged for this month', ...verified(usual), 'January 2026', 'Video membership'];
    const chat = await talk('en', said, { failing: ['charges.explain'] });
    expect(latest(chat)[0]).toBe('I am sorry, I cannot see where this charge comes from.');
    expect(chat).toHaveHandedOff('charge-dispute');
  });
});

describe('balance: a refund of a subscription', () => {
  test('孩子当天误订、没用过的会员，当场退到余额', async () => {
    const state = createState();
    const said = ['增值业务申请退费', ...verified(usual), '视频会员', '孩子误订', '孩子玩手机时点到的', '同时退订'];
    const chat = await talk('zh', said, { state });
    expect(chat).toHaveReplied('为“视频会员”申请退费 15 元，确认提交吗？');
    await chat.customer('确认提交');
    expect(latest(chat)[0]).toBe('这项业务订购未满 24 小时且没用过，15 元已退到余额，编号 R-1001。');
    expect(written(chat)).toEqual([
      ['refunds.request', { number: usual, charge: 'video', reason: 'child', story: '孩子玩手机时点到的', unsubscribe: true }],
    ]);
    expect(state.lines[usual]?.cash).toBe(51.5);
  });

  test('a charge that nobody ordered is looked into within 2 working days', async () => {
    const chat = await talk('en', [
      'refund a subscription',
      ...verified(usual),
      'Ringback tone',
      'I never used it',
      'Keep it',
      'yes',
    ]);
    expect(latest(chat)[0]).toBe('Your request is submitted as R-1001. We reply within 2 working days.');
    expect(written(chat)).toEqual([['refunds.request', { number: usual, charge: 'tone', reason: 'unused', unsubscribe: false }]]);
    expect(chat).toHaveEnded('solved');
  });

  test('超过 180 天的费用由人工核查，不提交申请', async () => {
    const state = createState();
    const charges = state.lines[usual]?.charges ?? {};
    if (charges['tone']) charges['tone'].daysAgo = 200;
    const chat = await talk('zh', ['我要退彩铃的钱', ...verified(usual), '彩铃包月'], { state });
    expect(chat).toHaveHandedOff('charge-dispute');
    expect(written(chat)).toEqual([]);
  });

  test('a customer who does not submit has asked for nothing', async () => {
    const said = ['refund a subscription', ...verified(usual), 'Ringback tone', 'I did not order it', 'Keep it', 'Do not submit'];
    const chat = await talk('en', said);
    expect(latest(chat)[0]).toBe('All right, no refund was requested.');
    expect(written(chat)).toEqual([]);
  });
});

describe('plans: switching', () => {
  test('一位客户从云悦换到云享，下月生效', async () => {
    const chat = await talk('zh', ['我要换套餐', ...verified(usual)]);
    expect(latest(chat)).toEqual([
      '您现在用的是云悦，可以换成下面的套餐：',
      '云守：每月 8 元，0 GB 流量，30 分钟',
      '云轻：每月 29 元，10 GB 流量，100 分钟',
      '云享：每月 99 元，60 GB 流量，600 分钟',
      '云家：每月 139 元，100 GB 流量，1,000 分钟',
      '请问要换成哪个套餐？',
    ]);
    await chat.customer('云享');
    expect(latest(chat)).toEqual(['换成云享，每月 99 元，2026-02-01 起生效，确认吗？']);
    await chat.customer('确认更换');
    expect(latest(chat)[0]).toBe('已提交，受理号 P-1001。2026-02-01 起用云享，本月仍用原套餐。');
    expect(written(chat)).toEqual([['plans.change', { number: usual, plan: 'max' }]]);
  });

  test('a customer on a contract can only move up', async () => {
    const chat = await talk('en', ['change my plan from next month', ...verified(bound)]);
    expect(
      chat
        .latest()
        .at(-1)
        ?.choices?.map(({ label }) => label),
    ).toEqual(['Cloud Home ¥139']);
    for (const words of ['Cloud Home', 'Change plan']) await chat.customer(words);
    expect(latest(chat)[0]).toBe('It is submitted as P-1001. Cloud Home starts on 2026-02-01; this month stays as it is.');
    expect(written(chat)).toEqual([['plans.change', { number: bound, plan: 'home' }]]);
  });

  test('a customer who hears that the plan is smaller keeps the old one, and nothing is written', async () => {
    const chat = await talk('en', ['put me on a cheaper plan', ...verified(usual), 'Cloud Lite']);
    expect(latest(chat)).toEqual([
      'The new plan is smaller than yours, so please make sure that its data and minutes are enough.',
      'Shall I change you to Cloud Lite, ¥29 a month, from 2026-02-01?',
    ]);
    await chat.customer('Keep my plan');
    expect(chat).toHaveEnded('abandoned');
    expect(written(chat)).toEqual([]);
  });

  test('本月已经换过的，说明哪天可以再换', async () => {
    const chat = await talk('zh', ['我要换套餐', ...verified(poor)]);
    expect(latest(chat)[0]).toBe('这个号码本月已经换过一次，2026-02-01 起可以再换。');
    expect(chat).toHaveEnded('done');
  });

  test('套餐系统出故障时转人工', async () => {
    const chat = await talk('zh', ['我要换套餐', ...verified(usual), '云享', '确认更换'], { failing: ['plans.change'] });
    expect(latest(chat)[0]).toBe('抱歉，换套餐没有得到确认，由人工客服核对。请先不要重复提交。');
    expect(chat).toHaveHandedOff('system-trouble');
  });

  test('取消办理时先确认，再保留原套餐', async () => {
    const chat = await talk('zh', ['我要换套餐', ...verified(usual), '取消']);
    expect(chat).toHaveReplied('您确定要取消本次办理吗？');
    await chat.customer('是');
    expect(chat).toHaveEnded('abandoned');
    expect(written(chat)).toEqual([]);
  });
});

describe('plans: a data pack', () => {
  test('一位客户买 5 GB 流量包', async () => {
    const chat = await talk('zh', ['我要买流量包', ...verified(usual), '周包']);
    expect(chat).toHaveReplied('5 GB 流量包从余额扣 15 元，2026-01-12 到期，确认购买吗？');
    await chat.customer('确认购买');
    expect(latest(chat)[0]).toBe('已购买 5 GB 流量包，订单 D-1001，5 分钟内生效，2026-01-12 到期。');
    expect(written(chat)).toEqual([['packs.buy', { number: usual, pack: 'week' }]]);
  });

  test('a customer buys a pack for a day while the shop system is slow, and is told about the wait', async () => {
    const chat = await talk('en', ['buy a data pack', ...verified(usual), 'day pack', 'Buy it'], {
      latency: { 'packs.buy': 6000 },
    });
    await chat.wait('10s');
    expect(latest(chat)).toContain(
      'You now have a 1 GB pack, order D-1001. It starts within 5 minutes and is valid until 2026-01-06.',
    );
    expect(written(chat)).toEqual([['packs.buy', { number: usual, pack: 'day' }]]);
  });

  test('余额不够时先问要不要充值；不充就不买', async () => {
    const chat = await talk('zh', ['我要买流量包', ...verified(poor), '日包']);
    expect(chat).toHaveReplied('余额 1.2 元，不够付 3 元。要先充值吗？');
    await chat.customer('不充了');
    expect(latest(chat)[0]).toBe('好的，没有购买流量包。');
    expect(written(chat)).toEqual([]);
  });

  test('a purchase without an answer in time is checked by billing, and not called a success', async () => {
    const said = ['buy a data pack', ...verified(usual), 'day pack', 'Buy it'];
    const chat = await talk('en', said, { latency: { 'packs.buy': 20_000 } });
    await chat.wait('10s');
    expect(latest(chat)).toContain(
      'I am sorry, the pack is not confirmed. An agent will check it; please do not buy it again yet.',
    );
    expect(chat).toHaveHandedOff('payment-trouble');
  });
});

describe('plans: roaming', () => {
  test('一位客户去日本，2 月 10 日到 16 日', async () => {
    const chat = await talk('zh', ['我要出国，帮我开漫游', ...verified(usual), '日本', '2月10号', '2月1号']);
    expect(latest(chat)).toEqual(['返回日期早于出发日期 2026-02-10，请再核对一次。', '请问用到哪天？']);
    await chat.customer('2月16号');
    expect(chat).toHaveReplied('2026-02-10 到 2026-02-16 共 7 天，每天 30 元，最多 210 元，确认开通吗？');
    await chat.customer('确认开通');
    expect(latest(chat)[0]).toBe('漫游已登记，订单 I-1001。请在 App 完成人脸核验，之后 10 分钟内生效。');
    expect(written(chat)).toEqual([
      ['roaming.open', { number: usual, destination: 'japan', from: '2026-02-10', to: '2026-02-16' }],
    ]);
  });

  test('a customer goes to Hong Kong for at most 30 days', async () => {
    const chat = await talk('en', ['turn on roaming for me', ...verified(usual), 'Hong Kong', '2026-01-10', '2026-02-20']);
    expect(chat).toHaveReplied('You can order up to 30 days at a time. Please choose an earlier last day.');
    for (const words of ['2026-01-12', 'Turn it on']) await chat.customer(words);
    expect(written(chat)).toEqual([
      ['roaming.open', { number: usual, destination: 'hong-kong', from: '2026-01-10', to: '2026-01-12' }],
    ]);
    expect(chat).toHaveEnded('solved');
  });

  test('a first day in the past or too far ahead is not possible', async () => {
    const chat = await talk('en', ['turn on roaming for me', ...verified(usual), 'Japan', '2027-01-10']);
    expect(chat).toHaveReplied('Please choose a day from 2026-01-05 to 2026-04-05.');
  });

  test('不在名单上的目的地，问两次后由人工处理', async () => {
    const chat = await talk('zh', ['帮我开境外流量', ...verified(usual), '月球', '火星']);
    expect(chat).toHaveHandedOff('destination-unlisted');
    expect(written(chat)).toEqual([]);
  });

  test('确认之前改返回日期，费用重新算', async () => {
    const said = ['我要出国，帮我开漫游', ...verified(usual), '日本', '2026-02-10', '2026-02-16', '返回日期改成2月12号'];
    const chat = await talk('zh', said);
    expect(chat).toHaveReplied('2026-02-10 到 2026-02-12 共 3 天，每天 30 元，最多 90 元，确认开通吗？');
  });

  test('确认之前改目的地，按新目的地的价格算', async () => {
    const said = ['开通国际漫游', ...verified(usual), '日本', '2026-02-10', '2026-02-16', '目的地改成香港', '确认开通'];
    const chat = await talk('zh', said);
    expect(written(chat)).toEqual([
      ['roaming.open', { number: usual, destination: 'hong-kong', from: '2026-02-10', to: '2026-02-16' }],
    ]);
    expect(chat.replies().map(({ text }) => text)).toContain(
      '2026-02-10 到 2026-02-16 共 7 天，每天 25 元，最多 175 元，确认开通吗？',
    );
  });

  test('出发日期改到返回日期之后的，再问一次返回日期', async () => {
    const said = ['开通国际漫游', ...verified(usual), '日本', '2026-02-10', '2026-02-16', '出发日期改成2月20号'];
    const chat = await talk('zh', said);
    expect(latest(chat).slice(1)).toEqual(['返回日期早于出发日期 2026-02-20，请再核对一次。', '请问用到哪天？']);
    expect(written(chat)).toEqual([]);
  });

  test('欠费停机的号码先交费，不能开漫游', async () => {
    const chat = await talk('zh', ['开通国际漫游', ...verified(cutOff)]);
    expect(latest(chat)[0]).toBe('这个号码已欠费停机，交清后才能开漫游。');
    expect(written(chat)).toEqual([]);
  });
});

describe('plans: ending a contract', () => {
  test('一位客户嫌贵，听过报价和身份核对后解约', async () => {
    const chat = await talk('zh', ['我要解约', ...verified(bound)]);
    expect(latest(chat)).toEqual(['合约到 2026-05-31，还剩 5 个月，约定套餐是云享。', '请问解约的原因是什么？']);
    for (const words of ['月租太贵', '123X']) await chat.customer(words);
    expect(chat).toHaveReplied('解约金 148.5 元，次日生效，号码和套餐保留。确认解约吗？');
    await chat.customer('确认解约');
    expect(latest(chat).slice(0, 2)).toEqual(['解约已提交，受理号 C-1001，2026-01-06 生效。', '解约金 148.5 元计入本月账单。']);
    expect(written(chat)).toEqual([['contracts.end', { number: bound, reason: 'price', fee: 148.5 }]]);
  });

  test('a customer who signed three days ago leaves free of charge, and is not asked why', async () => {
    const chat = await talk('en', ['cancel my contract now', ...verified(fresh), '123X', 'End it']);
    expect(latest(chat)[0]).toBe('It is submitted as C-1001 and takes effect on 2026-01-06.');
    expect(written(chat)).toEqual([['contracts.end', { number: fresh, fee: 0 }]]);
    expect(chat).toHaveEnded('solved');
  });

  test('搬到没有云声宽带的城市，由人工收取证明，不收解约金', async () => {
    const chat = await talk('zh', ['我要解约', ...verified(bound), '搬家', '拉萨']);
    expect(latest(chat)[0]).toBe('那里没有云声宽带，凭新址证明可以免解约金，由人工客服收取证明。');
    expect(chat).toHaveHandedOff('contract-proof');
    expect(written(chat)).toEqual([]);
  });

  test('a wrong ID twice goes to an agent, and the contract stays', async () => {
    const chat = await talk('en', ['leave my contract today', ...verified(bound), 'It costs too much', '0000', '1111']);
    expect(chat).toHaveHandedOff('identity-unverified');
    expect(written(chat)).toEqual([]);
  });

  test('a customer who hears the fee and says no keeps the contract', async () => {
    const chat = await talk('en', ['quote me for ending my contract', ...verified(bound), 'Another reason', '123x', 'Keep it']);
    expect(latest(chat)[0]).toBe('All right, nothing was submitted and your contract goes on.');
    expect(written(chat)).toEqual([]);
  });

  test('没有合约的号码不用解约', async () => {
    const chat = await talk('zh', ['我要解约', ...verified(usual)]);
    expect(latest(chat)[0]).toBe('这个号码没有合约，随时可以换套餐或携号转出。');
    expect(chat).toHaveEnded('done');
  });
});

describe('faults: broadband', () => {
  const down = ['我要报修宽带', usual, '是', '完全上不了网'];

  test('重启后恢复的，不用报修', async () => {
    const chat = await talk('zh', [...down, '灯都正常']);
    expect(chat).toHaveReplied('请断电 30 秒再开，等 3 分钟。现在能上网了吗？');
    await chat.customer('可以了');
    expect(latest(chat)[0]).toBe('太好了，宽带已恢复，不用报修。');
    expect(written(chat)).toEqual([]);
  });

  test('重启后 LOS 灯变红的，报修并接着预约上门', async () => {
    const chat = await talk('zh', [...down, '灯都正常', '还是不行', 'LOS 灯红闪']);
    expect(latest(chat)).toEqual([
      'LOS 灯红闪是线路故障，我来为您报修。',
      '报修单 F-1001 已提交，修复时限 24 小时，从现在算起。',
      '要现在预约工程师上门吗？',
    ]);
    for (const words of ['现在预约', '杭州', '文三路 1 号 301 室', '2026-01-06', '14:00', '可以', '跳过', '确认预约'])
      await chat.customer(words);
    expect(written(chat)).toEqual([
      ['faults.report', { number: usual, trouble: 'down' }],
      [
        'visits.book',
        {
          number: usual,
          ticket: 'F-1001',
          city: '杭州',
          address: '文三路 1 号 301 室',
          contact: usual,
          date: '2026-01-06',
          time: '14:00',
        },
      ],
    ]);
    expect(chat).toHaveEnded('solved');
  });

  test('the lights are looked at three times at most, then the fault is reported', async () => {
    const chat = await talk('en', ['report a broadband fault', usual, 'yes', 'No internet at all']);
    for (const words of ['All lights are off', 'Yes, they are on', 'All lights are off', 'Yes, they are on'])
      await chat.customer(words);
    expect(chat).toHaveReplied('Good. With the power back, let us look at the lights again.');
    for (const words of ['All lights are off', 'Yes, they are on']) await chat.customer(words);
    expect(latest(chat)[0]).toBe('Your report is F-1001. The repair limit is 24 hours from now.');
    await chat.customer('Not now');
    expect(chat).toHaveEnded('solved');
    expect(written(chat)).toEqual([['faults.report', { number: usual, trouble: 'down' }]]);
  });

  test('a line at 80% of its speed is normal, below that it is a fault', async () => {
    const slow = ['report a broadband fault', usual, 'yes', 'It is slow'];
    const normal = await talk('en', [...slow, '400']);
    expect(latest(normal)[0]).toBe('You have 500 Mbps, and 400 Mbps or more is normal.');
    expect(written(normal)).toEqual([]);
    const fault = await talk('en', [...slow, '399', 'Not now']);
    expect(written(fault)).toEqual([['faults.report', { number: usual, trouble: 'slow', speed: 399 }]]);
  });

  test('区域故障已在抢修的，不重复报修', async () => {
    const chat = await talk('zh', ['我要报修宽带', bound, '是']);
    expect(latest(chat)[0]).toBe('您所在的区域有故障，正在抢修，不用另外报修。');
    expect(written(chat)).toEqual([]);
  });

  test('停用的宽带，核实机主后才说原因', async () => {
    const chat = await talk('zh', ['我要报修宽带', cutOff, '是']);
    expect(latest(chat)[0]).toBe('这条宽带已停用，不是线路故障。核实机主后可以查原因。');
    expect(chat.replies().map(({ text }) => text)).not.toContainEqual(expect.stringContaining('42'));
  });

  test('there is time for a restart: the first reminder comes after six minutes', async () => {
    const chat = await talk('en', ['report a broadband fault', usual, 'yes', 'No internet at all', 'Lights look normal']);
    await chat.wait('5m');
    expect(latest(chat)).toEqual([]);
    await chat.wait('1m');
    expect(latest(chat)).toEqual(['Has the modem restarted? Please answer the question above.']);
  });

  test('报修系统出故障时转故障台', async () => {
    const chat = await talk('zh', [...down, 'LOS 灯红闪'], { failing: ['faults.report'] });
    expect(chat).toHaveReplied('抱歉，报修没有得到确认，由人工客服核对。');
    expect(chat).toHaveHandedOff('fault-unreported');
  });
});

describe('faults: booking an engineer', () => {
  test('一位客户约明天下午两点', async () => {
    const chat = await talk('zh', ['我要预约工程师上门', usual, '杭州', '文三路 1 号 301 室']);
    expect(chat).toHaveReplied('请问哪天上门？可约 2026-01-06 到 2026-01-12。');
    for (const words of ['明天', '下午两点', '可以', '门铃坏了，请打电话', '确认预约']) await chat.customer(words);
    expect(latest(chat)[0]).toBe('已预约，2026-01-06 14:00–16:00 上门。请成年人在家，并核对工牌。');
    expect(chat.latest()[0]?.media?.card).toEqual({
      title: '上门预约 V-1001',
      text: '2026-01-06 14:00–16:00，文三路 1 号 301 室',
    });
    expect(written(chat)).toEqual([
      [
        'visits.book',
        {
          number: usual,
          city: '杭州',
          address: '文三路 1 号 301 室',
          contact: usual,
          note: '门铃坏了，请打电话',
          date: '2026-01-06',
          time: '14:00',
        },
      ],
    ]);
  });

  test('a full day and a taken slot are told, and other ones offered', async () => {
    const chat = await talk('en', ['book an engineer visit for me', usual, 'Hangzhou', '1 West Lake Road, flat 2', '2026-01-08']);
    expect(chat).toHaveReplied('That day is full. The next one with free slots is 2026-01-06.');
    await chat.customer('2026-01-06');
    await chat.customer('10:30');
    expect(chat).toHaveReplied('10:00–12:00 is taken. Please choose another slot.');
    for (const words of ['15:00', 'Another number', poor, 'yes', 'skip', 'Book it']) await chat.customer(words);
    expect(latest(chat)[0]).toBe(
      "It is booked for 2026-01-06, 14:00–16:00. An adult must be home; please check the engineer's badge.",
    );
    expect(chat.calls().at(-1)?.input).toMatchObject({ contact: poor, date: '2026-01-06', time: '15:00' });
  });

  test('说预约时已经提到后天的，不再问日期', async () => {
    const chat = await talk('zh', ['后天能上门修宽带吗', usual, '杭州', '文三路 1 号 301 室']);
    expect(chat).toHaveReplied(/^请问几点/);
    await chat.customer('下午三点');
    expect(chat.calls().at(-1)?.input).toMatchObject({ date: '2026-01-07', time: '15:00' });
  });

  test('确认之前改上门日期，按新的日期约', async () => {
    const said = ['我要预约工程师上门', usual, '杭州', '文三路 1 号', '2026-01-06', '14:00', '可以', '跳过', '日期改成1月9号'];
    const chat = await talk('zh', said);
    expect(chat).toHaveReplied(/^2026-01-09 14:00–16:00 上门/);
  });

  test('预约系统出故障时转预约台', async () => {
    const said = ['我要预约工程师上门', usual, '杭州', '文三路 1 号 301 室'];
    const chat = await talk('zh', said, { failing: ['visits.days'] });
    expect(latest(chat)[0]).toBe('抱歉，暂时查不到可约的日期。');
    expect(chat).toHaveHandedOff('visit-full');
  });

  test('a customer who says no to the confirmation has no visit', async () => {
    const said = ['arrange a repair visit', usual, 'Hangzhou', '1 West Lake Road', '2026-01-06', '14:00', 'Yes, that number'];
    const chat = await talk('en', [...said, 'skip', 'Not now']);
    expect(latest(chat)[0]).toBe('All right, no visit was booked.');
    expect(written(chat)).toEqual([]);
  });
});

describe('faults: moving or cancelling a visit', () => {
  test('一位客户把上门改到 9 号下午四点', async () => {
    const chat = await talk('zh', ['我要改约上门时间', ...verified(usual), '第一个', '改约', '2026-01-09', '16:00']);
    expect(chat).toHaveReplied('从 2026-01-07 14:00–16:00 改到 2026-01-09 16:00–18:00，确认吗？');
    await chat.customer('确认改约');
    expect(latest(chat)[0]).toBe('已改到 2026-01-09 16:00–18:00，不收费。');
    expect(written(chat)).toEqual([['visits.move', { visit: 'V-3001', date: '2026-01-09', time: '16:00' }]]);
  });

  test('a customer cancels the visit', async () => {
    const chat = await talk('en', ['cancel my engineer appointment', ...verified(usual), '2026-01-07 14:00–16:00']);
    expect(chat).toHaveReplied('Shall I cancel the visit on 2026-01-07, 14:00–16:00?');
    await chat.customer('Cancel it');
    expect(latest(chat)[0]).toBe('The visit is cancelled, free of charge.');
    expect(written(chat)).toEqual([['visits.cancel', { visit: 'V-3001' }]]);
  });

  test('离上门不到 2 小时的，由人工联系师傅', async () => {
    const services = createServices({});
    const at = Date.parse('2026-01-07T12:30:00+08:00');
    const late = { ...services, 'visits.find': { date: '2026-01-07', slot: '14:00–16:00', late: true } };
    const chat = await simulate(pack, { services: late, locale: 'zh', at });
    for (const words of ['我要改约上门时间', ...verified(usual), '第一个']) await chat.customer(words);
    expect(chat).toHaveHandedOff('visit-late');
    expect(written(chat)).toEqual([]);
  });

  test('a customer who leaves the visit as it was has changed nothing', async () => {
    const said = ['move my engineer visit', ...verified(usual), '1', 'Move', '2026-01-09', '16:00', 'Leave it'];
    const chat = await talk('en', said);
    expect(latest(chat)[0]).toBe('All right, your visit stays as it was.');
    expect(written(chat)).toEqual([]);
  });
});

describe('faults: outages by city', () => {
  test('一位客户查北京的公告，并登记恢复短信', async () => {
    const chat = await talk('zh', ['帮我查一下有没有区域故障', '我在海淀区']);
    expect(latest(chat)).toEqual([
      '目前有 2 条公告。',
      '09:10 起，海淀区：光缆中断，正在抢修，2 小时内更新一次。',
      '00:00 起，通州：今晚 00:00–06:00 计划施工。',
      '恢复后要发短信告诉您吗？',
    ]);
    for (const words of ['发短信告诉我', usual, '对']) await chat.customer(words);
    expect(latest(chat)[0]).toBe('已登记，恢复后 10 分钟内发短信到 17012340001。');
    expect(written(chat)).toEqual([['outages.notify', { city: 'beijing', number: usual }]]);
  });

  test('in a city without an outage the customer can report a fault right there', async () => {
    const chat = await talk('en', ['check for an outage in my city', 'Hangzhou']);
    expect(chat).toHaveReplied('There is no outage in the notices. Shall I report a fault on your broadband?');
    await chat.customer('Report a fault');
    expect(chat).toHaveReplied('Which mobile number is your broadband under?');
  });

  test('没有公告的城市，问两次后请客户拨 10099', async () => {
    const chat = await talk('zh', ['帮我查一下有没有区域故障', '我家', '就是我家']);
    expect(latest(chat)[0]).toBe('这个城市没有在线公告，请拨 10099 查询，24 小时受理。');
    expect(chat).toHaveEnded('done');
  });

  test('when the notices are down, the fault desk takes over', async () => {
    const chat = await talk('en', ['check for an outage in my city', 'Beijing'], { failing: ['outages.list'] });
    expect(latest(chat)[0]).toBe('I am sorry, I cannot see the network notices at the moment.');
    expect(chat).toHaveHandedOff('fault-unreported');
  });
});

test('a write that is repeated under the same key happens once', async () => {
  const state = createState();
  const services = createServices({ state });
  const context = { key: 'c/1', signal: new AbortController().signal, conversation: 'c', customer: {}, sleep: async () => {} };
  const buy = () => services['packs.buy']?.({ number: usual, pack: 'day', now: 0 }, context);
  expect(await buy()).toEqual(await buy());
  expect(state.written).toHaveLength(1);
});
