// The travel agency's pack: what its flows say and do, in Chinese and in English, and what happens when something goes wrong.
import { describe, expect, test } from 'vitest';
import type { Json } from '../model/index.ts';
import type { Services } from '../ports/index.ts';
import { type Simulation, simulate } from '../testing/index.ts';
import { loadPack, readPack } from './index.ts';

const folder = new URL('../../flows/travel', import.meta.url).pathname;
const pack = await loadPack(folder);

interface Troubles {
  readonly failing?: readonly string[];
  readonly latency?: { readonly [service: string]: number };
}
const { createServices } = (await import(`${folder}/services.js`)) as {
  readonly createServices: (options?: Troubles & { readonly now?: number }) => Services;
};
/** When simulations begin: Monday 5 January 2026, 10:00 in China. */
const monday = Date.UTC(2026, 0, 5, 2);

async function talk(words: readonly string[], troubles: Troubles = {}): Promise<Simulation> {
  const chat = await simulate(pack, { services: createServices({ now: monday, ...troubles }) });
  for (const said of words) await chat.customer(said);
  return chat;
}

/** What the flows said to the last message. */
const said = (chat: Simulation) =>
  chat
    .latest()
    .filter((reply) => reply.about?.flow !== undefined)
    .map((reply) => reply.text);

/** What was changed: the calls of services that write. */
const changes = (chat: Simulation) =>
  chat
    .calls()
    .filter(({ service }) => pack.declares?.[service]?.writes)
    .map(({ service, input }) => ({ [service]: input }));

const buttons = (chat: Simulation) =>
  chat
    .latest()
    .at(-1)
    ?.choices?.map(({ label }) => label);

const zhangWei = ['YF1000000001', '张伟'];
const emma = ['YF1000000006', '7741'];

describe('the pack', () => {
  test('it has no mistake', async () => {
    expect((await readPack(folder)).problems).toEqual([]);
  });

  test('there are at least three flows each for flights, hotels and trips', () => {
    const begun = pack.flows.filter(({ definition }) => definition.start !== 'linked-only').map(({ id }) => id);
    expect(begun.sort()).toEqual([
      ...['book-hotel', 'cancel-hotel', 'change-flight', 'change-hotel', 'choose-seat', 'plan-trip'],
      ...['refund-flight', 'report-baggage', 'request-receipt', 'special-assistance'],
    ]);
  });

  test('every sentence that is listed for a flow begins that flow', async () => {
    const wrong: string[] = [];
    for (const { id, definition } of pack.flows) {
      const { examples = {} } = typeof definition.start === 'object' ? definition.start : {};
      for (const words of Object.values(examples).flat()) {
        const chat = await talk([words]);
        const [first] = chat
          .log()
          .flatMap(({ events }) => events.flatMap((one) => (one.type === 'flow-started' ? [one.flow] : [])));
        if (first !== id) wrong.push(`${words}: ${first} instead of ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('Chinese sentences have 40 characters at most, English ones 25 words, and nobody says soon', () => {
    const texts = pack.flows.flatMap(({ definition }) => textsIn(definition as unknown as Json));
    const bare = (text: string) => text.replace(/\.input.*?\.match \S+/g, '').replace(/\{\$[^}]*\}/g, 'x');
    const sentences = (text: string) => bare(text).split(/(?<=[。？！])|(?<=[.?!])\s/);
    expect(texts.flatMap(({ zh }) => sentences(zh)).filter((one) => [...one].length > 40)).toEqual([]);
    expect(texts.flatMap(({ en }) => sentences(en)).filter((one) => one.split(/\s+/).length > 25)).toEqual([]);
    const vague = /尽快|很快|稍后|近期|马上就|\b(?:soon|shortly|asap|in due course|in a while)\b/i;
    expect(texts.flatMap(({ zh, en }) => [zh, en]).filter((text) => vague.test(text))).toEqual([]);
    const strange = texts.filter(({ zh, en }) => /\p{Script=Han}/u.test(en) || !/\p{Script=Han}|^\W*\$/u.test(zh));
    expect(strange).toEqual([]);
  });
});

/** Every text in two languages, wherever in a definition it stands. */
function textsIn(value: Json): { readonly zh: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as { readonly zh?: Json; readonly en?: Json };
  if (typeof zh === 'string' && typeof en === 'string') return [{ zh, en }];
  return Object.entries(value).flatMap(([key, part]) => (key === 'examples' || part === undefined ? [] : textsIn(part as Json)));
}

describe('who the customer is', () => {
  test('a customer shows it once in a conversation, and is not asked again', async () => {
    const chat = await talk(['帮我取消酒店订单', 'YF1000000002', '张伟', '确认取消', '我要改签']);
    expect(said(chat).at(-1)).toBe('您想改到哪一天出发？');
    expect(chat.calls().filter(({ service }) => service === 'bookings.verify')).toHaveLength(1);
  });

  test('a booking that nobody knows is asked for twice, then a person helps', async () => {
    const chat = await talk(['我要改签', 'YF9999999999']);
    expect(said(chat)).toEqual(['没有查到订单 YF9999999999，请再核对一下。', '请提供订单号，YF 加 10 位数字。']);
    await chat.customer('YF8888888888');
    expect(chat).toHaveHandedOff('booking-unknown');
    expect(chat.turn.handoff?.queue).toBe('identity-desk');
  });

  test('a ticket number is no booking number, and the customer is told so', async () => {
    const chat = await talk(['refund my flight for me', '7812345678901']);
    expect(said(chat)).toEqual(['An order number is YF and 10 digits. A 13-digit number is a ticket number.']);
  });

  test('a name that does not belong to the booking opens nothing, and after two tries a person helps', async () => {
    const chat = await talk(['帮我退票', 'YF1000000001', '李娜', '2817']);
    expect(chat).toHaveHandedOff('booking-not-verified');
    expect(chat.calls().map(({ service }) => service)).toEqual(['bookings.find', 'bookings.verify', 'bookings.verify']);
  });

  test('what shows who they are is masked in the log', async () => {
    const chat = await talk(['我要改签', ...zhangWei]);
    const filled = chat.log().flatMap(({ events }) => events.flatMap((one) => (one.type === 'slot-filled' ? [one] : [])));
    expect(filled.find(({ slot }) => slot === 'holder')?.value).toBe('⟦holder⟧');
  });

  test('who does not know the number is told where it is, and then helped by a person', async () => {
    const chat = await talk(['我要改签', '不知道']);
    expect(said(chat)).toEqual(['订单号在“我的订单”里，也在付款后的短信里。', '请提供订单号，YF 加 10 位数字。']);
    await chat.customer('不知道');
    expect(chat).toHaveHandedOff('booking-unknown');
  });

  test('when bookings cannot be looked up, a person helps', async () => {
    expect(await talk(['我要改签', 'YF1000000001'], { failing: ['bookings.find'] })).toHaveHandedOff('system-trouble');
    expect(await talk(['我要改签', ...zhangWei], { failing: ['bookings.verify'] })).toHaveHandedOff('system-trouble');
  });
});

describe('changing a flight', () => {
  test('in Chinese: the new flight, what it costs, and then it is changed', async () => {
    const chat = await talk(['我要改签', ...zhangWei, '2026-01-19', '12:00']);
    expect(buttons(chat)).toEqual(['15:40 QK1307，票价 1140 元', '19:55 QK1309，票价 1020 元']);
    await chat.customer('1');
    expect(said(chat)).toEqual(['改到1月19日周一 15:40 的 QK1307。改期费 98 元，票价差 160 元，共 258 元。现在提交吗？']);
    await chat.customer('提交改签');
    expect(changes(chat)).toEqual([{ 'flights.change': { flight: 'f1', to: '2026-01-19 15:40' } }]);
    expect(said(chat).slice(0, 2)).toEqual([
      '改签已提交，1 小时内确认，结果会发短信给您。',
      '改签单号是 CH202601050001，费用从原支付方式扣 258 元。',
    ]);
    expect(chat.latest().find(({ media }) => media)?.media?.card).toEqual({
      title: '新航班 QK1307',
      text: '1月19日周一 15:40 起飞，北京首都—上海虹桥',
    });
    expect(chat).toHaveEnded('solved');
  });

  test('in English: what the airline moved is changed free of charge, within three days', async () => {
    const chat = await talk(['change my flight for me', 'YF1000000008', 'Wang Qiang', '2026-01-20']);
    expect(said(chat)).toEqual(['The latest date is Sun, Jan 11.', 'Which day would you like to fly instead?']);
    for (const words of ['2026-01-09', 'skip', '2']) await chat.customer(words);
    expect(said(chat)).toEqual(['You would fly on Fri, Jan 9 at 11:05 with QK1306, free of charge. Shall I send it?']);
    await chat.customer('Send it');
    expect(changes(chat)).toEqual([{ 'flights.change': { flight: 'f8', to: '2026-01-09 11:05' } }]);
    expect(said(chat)[0]).toBe('Your change is submitted. It is confirmed within 1 hour, and we text you the result.');
  });

  test('a day on which nothing flies is asked for again', async () => {
    const chat = await talk(['我要改签', ...zhangWei, '2026-01-20', '跳过']);
    expect(said(chat)).toEqual(['1月20日周二没有可以改的航班，请换一天或放宽时间。', '您想改到哪一天出发？']);
  });

  test('none of the flights offered suits: another day', async () => {
    const chat = await talk(['change my flight for me', 'YF1000000001', 'Zhang Wei', '2026-01-19', 'skip', 'no']);
    expect(said(chat)).toEqual(['Which day would you like to fly instead?']);
  });

  test('another date at the last question is no yes: the flights of that day are offered', async () => {
    const chat = await talk(['我要改签', ...zhangWei, '2026-01-19', '跳过', '1', '改到1月21日']);
    expect(changes(chat)).toEqual([]);
    expect(said(chat).at(-1)).toBe('这一天可以改到以下航班，请选一个。');
  });

  test('a fare that cannot be changed is offered as a refund, by the flow for that', async () => {
    const chat = await talk(['change my flight for me', 'YF1000000004', 'Li Na', '1', 'yes', 'My plans changed']);
    expect(said(chat).at(-1)).toBe('You paid ¥530, the fee is ¥460 and ¥70 comes back. Shall I refund the ticket?');
    await chat.customer('Refund it');
    expect(changes(chat)).toEqual([{ 'flights.refund': { flight: 'f4', reason: 'plans' } }]);
    expect(chat).toHaveEnded('solved');
  });

  test('a flight that leaves in less than two hours goes to people who are quick', async () => {
    const chat = await talk(['我要改签', 'YF1000000011', '李娜']);
    expect(chat).toHaveHandedOff('flight-leaving');
    expect(chat.turn.handoff?.queue).toBe('trips-under-way');
  });

  test('without a yes nothing is changed', async () => {
    const chat = await talk(['我要改签', ...zhangWei, '2026-01-19', '跳过', '1', '先不改']);
    expect(said(chat)).toEqual(['好的，没有提交改签，原航班不变。']);
    expect(changes(chat)).toEqual([]);
    expect(chat).toHaveEnded('abandoned');
  });

  test('when the airline does not take the change, the customer hears that nothing was charged, and a person helps', async () => {
    const chat = await talk(['我要改签', ...zhangWei, '2026-01-19', '跳过', '1', '提交改签'], { failing: ['flights.change'] });
    expect(said(chat)).toEqual(['改签没有提交成功，费用没有收取。请人工客服继续为您办理。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });

  test('a slow search is waited for', async () => {
    const chat = await talk(['我要改签', ...zhangWei, '2026-01-19', '跳过'], { latency: { 'flights.search': 8_000 } });
    await chat.wait('8s');
    expect(said(chat).at(-1)).toBe('这一天可以改到以下航班，请选一个。');
  });

  test('a crash while the airline works changes the flight once', async () => {
    const words = ['我要改签', ...zhangWei, '2026-01-19', '跳过', '1', '提交改签'];
    const chat = await talk(words, { latency: { 'flights.change': 2_000 } });
    await chat.restart();
    await chat.wait('5s');
    expect(said(chat)[0]).toBe('改签已提交，1 小时内确认，结果会发短信给您。');
    expect(new Set(chat.calls().flatMap(({ service, key }) => (service === 'flights.change' ? [key] : []))).size).toBe(1);
  });
});

describe('refunding a flight', () => {
  test('in Chinese: what comes back, and when', async () => {
    const chat = await talk(['帮我退票', ...zhangWei, '行程有变']);
    expect(said(chat).at(-1)).toBe('您付了 1,050 元，退票费 98 元，可退 952 元。确认退票吗？');
    await chat.customer('确认退票');
    expect(changes(chat)).toEqual([{ 'flights.refund': { flight: 'f1', reason: 'plans' } }]);
    expect(said(chat).slice(0, 2)).toEqual([
      '退票已提交，单号 RF202601050001。航空公司在 7 个工作日内审核。',
      '通过后 952 元原路退回。支付宝、微信需 1–3 个工作日，银行卡需 3–7 个工作日。',
    ]);
  });

  test('in English: one leg of a return ticket, chosen from both', async () => {
    const chat = await talk(['refund my flight for me', 'YF1000000004', 'Li Na']);
    expect(buttons(chat)).toEqual([
      '10 Jan, 14:20, QK2107 Guangzhou to Chengdu Tianfu',
      '14 Jan, 19:05, QK2108 Chengdu Tianfu to Guangzhou',
    ]);
    for (const words of ['the second one', 'My plans changed', 'Refund it']) await chat.customer(words);
    expect(changes(chat)).toEqual([{ 'flights.refund': { flight: 'f5', reason: 'plans' } }]);
    expect(chat).toHaveEnded('solved');
  });

  test('who is ill is told of the medical refund first, and nothing is submitted', async () => {
    const chat = await talk(['帮我退票', ...zhangWei, '我住院了']);
    expect(chat).toHaveReplied({ article: 'flight-refund-illness' });
    await chat.customer('先申请因病退票');
    expect(said(chat)).toEqual(['好的，没有提交普通退票。请在起飞前提交因病退票。']);
    expect(chat.latest()[0]?.media?.page?.label).toBe('去申请因病退票');
    expect(changes(chat)).toEqual([]);
  });

  test('without a yes the ticket stays valid', async () => {
    const chat = await talk(['refund my flight for me', ...emma, 'delayed', 'Keep it']);
    expect(said(chat)).toEqual(['All right, nothing was submitted. Your ticket is still valid.']);
    expect(changes(chat)).toEqual([]);
  });

  test('when the refund does not go through, the ticket is still valid, and a person helps', async () => {
    const chat = await talk(['帮我退票', ...zhangWei, '行程有变', '确认退票'], { failing: ['flights.refund'] });
    expect(said(chat)).toEqual(['退票没有提交成功，机票仍然有效。请人工客服继续办理。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });

  test('whoever wants to stop is asked whether they mean it', async () => {
    const chat = await talk(['帮我退票', ...zhangWei, '行程有变', '算了，不退了']);
    expect(said(chat)).toEqual(['要停止办理、保留机票吗？']);
    await chat.customer('是');
    expect(said(chat)).toEqual(['好的，已停止退票，机票仍然有效。']);
    expect(changes(chat)).toEqual([]);
  });
});

describe('choosing a seat', () => {
  test('in Chinese: a seat by the window', async () => {
    const chat = await talk(['帮我选座', ...emma, '靠窗']);
    expect(buttons(chat)).toEqual(['31A 靠窗', '33F 靠窗', '36K 靠窗']);
    await chat.customer('36K');
    expect(changes(chat)).toEqual([{ 'seats.choose': { flight: 'f6', seat: '36K' } }]);
    expect(said(chat)).toEqual([
      '已为您选好 QK851 的 36K 座，起飞前 90 分钟可以再换。',
      '国内航班请提前 2 小时到机场，国际航班提前 3 小时。',
    ]);
  });

  test('in English: none of the seats suits, so another kind', async () => {
    const chat = await talk(['choose a seat for me', ...emma, 'aisle', 'no', 'Anywhere', '31A window']);
    expect(changes(chat)).toEqual([{ 'seats.choose': { flight: 'f6', seat: '31A' } }]);
    expect(said(chat)[0]).toBe('You have seat 31A on QK851. You can change it until 90 minutes before departure.');
    expect(chat).toHaveEnded('solved');
  });

  test('more than 48 hours ahead the customer hears when seats open', async () => {
    const chat = await talk(['帮我选座', ...zhangWei]);
    expect(said(chat).at(-1)).toBe('QK1301 在起飞前 48 小时开放选座，到时再来为您办理。');
    expect(chat).toHaveReplied({ article: 'flight-check-in' });
  });

  test('who wants none of them keeps what the airline gives', async () => {
    const chat = await talk(['choose a seat for me', ...emma, 'aisle', 'I do not want any of them']);
    expect(changes(chat)).toEqual([]);
  });

  test('when the seat is not taken, the old one stands, and a person helps', async () => {
    const chat = await talk(['帮我选座', ...emma, '靠窗', '31A'], { failing: ['seats.choose'] });
    expect(said(chat)).toEqual(['座位没有选成功，原来的座位不变。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('reporting baggage', () => {
  const missing = ['帮我找行李', '没有到', '登记过', 'PEKQK12345', '30小时', 'QK1301', '2026-01-03', '上海虹桥', '跳过'];
  const rest = ['黑色 28 寸拉杆箱，有红色绑带', '上海市静安区南京西路 1 号', '13800138033', '是'];

  test('in Chinese: a bag that did not arrive', async () => {
    const chat = await talk([...missing, ...rest, '提交']);
    expect(changes(chat)).toEqual([
      {
        'baggage.report': {
          problem: 'missing',
          number: 'QK1301',
          date: '2026-01-03',
          airport: 'ZSSS',
          record: 'PEKQK12345',
          description: '黑色 28 寸拉杆箱，有红色绑带',
          address: '上海市静安区南京西路 1 号',
          phone: '13800138033',
        },
      },
    ]);
    expect(said(chat)[0]).toBe('行李已登记，编号 BG202601050001。航空公司答复后，我们当天打 13800138033 告诉您。');
  });

  test('in English: a damaged bag needs no address', async () => {
    const chat = await talk([
      ...['open a baggage case for me', 'It is damaged', 'Yes, I have', 'PVGQK54321', 'QK851', '2026-01-02'],
      ...['Singapore', 'QK123456', 'red, medium, one wheel is gone', '+44 7700 900123', 'yes', 'Send it'],
    ]);
    expect(changes(chat)).toEqual([
      {
        'baggage.report': {
          problem: 'damaged',
          number: 'QK851',
          date: '2026-01-02',
          airport: 'WSSS',
          record: 'PVGQK54321',
          tag: 'QK123456',
          description: 'red, medium, one wheel is gone',
          phone: '+447700900123',
        },
      },
    ]);
    expect(chat).toHaveEnded('solved');
  });

  test('who has not been to the desk is sent there first', async () => {
    const chat = await talk(['帮我找行李', '没有到', '还没有']);
    expect(chat).toHaveReplied({ article: 'flight-baggage-lost' });
    expect(said(chat).at(-1)).toBe('请先到柜台登记，再来找我，我接着为您登记。');
  });

  test('who has no bag tag says so, and goes on', async () => {
    const chat = await talk([...missing.slice(0, -1), '没有']);
    expect(said(chat)).toEqual(['请描述一下行李：颜色、大小、品牌和特征。']);
  });

  test('less than a day after the report, the customer hears when the airline is asked', async () => {
    const chat = await talk(['帮我找行李', '没有到', '登记过', 'PEKQK12345', '5小时']);
    expect(said(chat)[0]).toBe('登记满 24 小时仍没有消息，我们才能联系航空公司，现在先为您记下。');
  });

  test('a report number that cannot be read is no reason to stop', async () => {
    const chat = await talk([
      'help me trace my bag',
      'It did not arrive',
      'Yes, I have',
      'it is smudged',
      'smudged too',
      'well, smudged',
    ]);
    expect(said(chat).at(-1)).toBe('About how long ago did you report it?');
  });

  test('a flight that did not take off is asked for again', async () => {
    const chat = await talk(['帮我找行李', '没有到', '登记过', 'PEKQK12345', '30小时', 'QK1301', '2026-02-01']);
    expect(said(chat)).toEqual(['没有查到 QK1301 在2月1日的飞行记录。', '您是哪一天乘坐的？']);
  });

  test('a claim after its deadline goes to a person', async () => {
    const chat = await talk(['帮我找行李', '到了但损坏', '登记过', 'PEKQK12345', 'QK1301', '2025-12-20']);
    expect(said(chat)[0]).toBe('损坏的行李要在收到后 7 天内提出，现在已超过期限。');
    expect(chat).toHaveHandedOff('claim-too-late');
  });

  test('the customer has five minutes to find the papers before a word is said', async () => {
    const chat = await talk(['帮我找行李', '没有到', '登记过']);
    await chat.wait('299s');
    expect(chat.latest()).toEqual([]);
    await chat.wait('1s');
    expect(said(chat)).toEqual(['不着急，找到单据后继续回复上面的问题就行。']);
    await chat.wait('25m');
    expect(chat).toHaveEnded('abandoned');
  });

  test('without a yes nothing is registered', async () => {
    const chat = await talk([...missing, ...rest, '先不提交']);
    expect(said(chat)).toEqual(['好的，没有提交。想登记时再找我。']);
    expect(changes(chat)).toEqual([]);
  });

  test('when it cannot be registered, a person helps', async () => {
    const chat = await talk([...missing, ...rest, '提交'], { failing: ['baggage.report'] });
    expect(said(chat)).toEqual(['登记没有成功，您填的内容已保留。请人工客服继续办理。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('booking a hotel', () => {
  const hangzhou = ['帮我订酒店', '杭州', '2026-01-20', '2', '3', '2'];
  const rest = ['1', '20:00', '张伟', '13800138033', '是'];

  test('in Chinese: three adults, two rooms, paid in advance', async () => {
    const chat = await talk([...hangzhou, ...rest]);
    expect(said(chat).at(-1)).toBe('云栖湖畔酒店 湖景大床房，含双早，2 间共 2,080 元。现在下单吗？');
    await chat.customer('下单');
    expect(changes(chat)).toEqual([
      {
        'hotels.book': {
          room: 'yunqi-double',
          arrival: '2026-01-20',
          departure: '2026-01-22',
          rooms: 2,
          guests: 3,
          name: '张伟',
          phone: '13800138033',
          time: '20:00',
        },
      },
    ]);
    expect(said(chat)[0]).toMatch(/^订单 YF\d{10} 已生成，请在 30 分钟内付款，超时会自动关闭。$/);
    expect(chat.latest()[0]?.media?.page).toEqual({ url: 'https://www.yuanfan.example/trips', label: '去付款' });
  });

  test('in English: by the day of departure, and paid at the hotel', async () => {
    const chat = await talk(['book a hotel for me', 'Hangzhou', '2026-01-20', 'skip', '2026-01-19']);
    expect(said(chat)).toEqual(['You leave after you arrive, so on a day after Jan 20.', 'On which day will you leave?']);
    for (const words of ['2026-01-22', '2', '1', '3', '20:00']) await chat.customer(words);
    expect(said(chat)[0]).toBe('A pay-at-hotel room is held until 18:00, so I ask the hotel to keep it longer.');
    for (const words of ['Emma Brown', '+44 7700 900123', 'yes']) await chat.customer(words);
    expect(said(chat).at(-1)).toBe('Longjing Road Inn, twin room, pay at the hotel, 1 room, ¥520 in all. Shall I book it?');
    await chat.customer('Book it');
    expect(said(chat)[0]).toMatch(/^Your order YF\d{10} is placed, and you pay at the hotel\./);
    expect(chat).toHaveEnded('solved');
  });

  test('two adults fit into a room, so three in one are asked again', async () => {
    const chat = await talk(['帮我订酒店', '杭州', '2026-01-20', '2', '3', '1']);
    expect(said(chat)).toEqual(['3 位成人至少要 2 间房。', '需要几间房？']);
  });

  test('a day that is past is asked for again', async () => {
    expect(said(await talk(['帮我订酒店', '杭州', '2026-01-01']))).toEqual(['这个日期已经过了。', '哪一天入住？']);
  });

  test('more than five rooms go to the group desk', async () => {
    const chat = await talk(['book a hotel for me', 'Hangzhou', '2026-01-20', '2', '12', '6']);
    expect(chat).toHaveHandedOff('group-booking');
    expect(chat.turn.handoff?.queue).toBe('hotel-groups');
  });

  test('a city without a free room is asked for again', async () => {
    const chat = await talk(['book a hotel for me', 'Wuhan', '2026-01-20', '2', '2', '1']);
    expect(said(chat)).toEqual([
      'There is no suitable room in Wuhan on those days. Please try another city or date.',
      'Which city will you stay in?',
    ]);
  });

  test('without a yes nothing is booked', async () => {
    const chat = await talk([...hangzhou, ...rest, '先不订']);
    expect(said(chat)).toEqual(['好的，没有下单。']);
    expect(changes(chat)).toEqual([]);
  });

  test('when rooms cannot be searched for, a person helps', async () => {
    expect(await talk(hangzhou, { failing: ['hotels.search'] })).toHaveHandedOff('system-trouble');
  });
});

describe('changing a hotel stay', () => {
  const stay = ['YF1000000002', '张伟'];

  test('in Chinese: new dates, the difference, and the hotel is asked', async () => {
    const chat = await talk(['帮我改酒店日期', ...stay, '2026-01-26', '2026-01-29']);
    expect(said(chat)).toEqual([
      '新日期的房费高 520 元，酒店确认后请补付。',
      '改为1月26日至1月29日，房费共 1,560 元。现在提交吗？',
    ]);
    await chat.customer('提交');
    expect(changes(chat)).toEqual([{ 'hotels.change': { stay: 's2', arrival: '2026-01-26', departure: '2026-01-29' } }]);
    expect(said(chat)[0]).toBe('改期已提交，单号 HC202601050001。酒店在 2 小时内答复，结果会发短信给您。');
  });

  test('in English: fewer nights, and money comes back', async () => {
    const chat = await talk(['change my hotel booking dates', 'YF1000000002', 'Zhang Wei', '2026-01-26', '2026-01-27']);
    expect(said(chat)[0]).toBe('The new dates cost ¥520 less, which goes back the way you paid once the hotel agrees.');
    await chat.customer('Send it');
    expect(changes(chat)).toEqual([{ 'hotels.change': { stay: 's2', arrival: '2026-01-26', departure: '2026-01-27' } }]);
    expect(chat).toHaveEnded('solved');
  });

  test('another date at the last question is no yes: the price is worked out anew', async () => {
    const chat = await talk(['帮我改酒店日期', ...stay, '2026-01-26', '2026-01-28', '入住日期改成1月27日']);
    expect(changes(chat)).toEqual([]);
    expect(said(chat).at(-1)).toBe('改为1月27日至1月28日，房费共 520 元。现在提交吗？');
  });

  test('departure comes after arrival', async () => {
    const chat = await talk(['帮我改酒店日期', ...stay, '2026-01-26', '2026-01-26']);
    expect(said(chat)).toEqual(['离店要在入住之后，也就是1月26日以后的一天。', '改到哪一天离店？']);
  });

  test('a full hotel means other dates', async () => {
    const chat = await talk(['帮我改酒店日期', ...stay, '2026-01-29', '2026-01-31']);
    expect(said(chat)).toEqual(['这几天酒店没有空房，请换一组日期。', '改到哪一天入住？']);
  });

  test('a rate that is tied to its dates cannot be moved, and the customer hears why', async () => {
    const chat = await talk(['帮我改酒店日期', 'YF1000000003', '张伟']);
    expect(chat).toHaveReplied('这个房型的价格和日期绑定，不能改期，只能改一次姓名。');
    expect(chat).toHaveReplied({ article: 'hotel-cancel-fee' });
  });

  test('without a yes the booking stands', async () => {
    const chat = await talk(['帮我改酒店日期', ...stay, '2026-01-26', '2026-01-29', '先不提交']);
    expect(said(chat)).toEqual(['好的，没有提交改期，原订单不变。']);
    expect(changes(chat)).toEqual([]);
  });

  test('when the hotel cannot be asked, the booking stands, and a person helps', async () => {
    const words = ['帮我改酒店日期', ...stay, '2026-01-26', '2026-01-29', '提交'];
    const chat = await talk(words, { failing: ['hotels.change'] });
    expect(said(chat)).toEqual(['改期没有提交成功，原订单不变。请人工客服继续办理。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('cancelling a hotel stay', () => {
  test('in Chinese: in time it is free, and the money goes back today', async () => {
    const chat = await talk(['帮我取消酒店订单', 'YF1000000002', '张伟']);
    expect(said(chat).slice(-2)).toEqual([
      '还在免费取消时间内，取消不收费。',
      '取消云栖湖畔酒店，收费 0 元，退回 1,040 元。确认取消吗？',
    ]);
    await chat.customer('确认取消');
    expect(changes(chat)).toEqual([{ 'hotels.cancel': { stay: 's2' } }]);
    expect(said(chat)[0]).toBe('已取消，单号 HX202601050001。今天发起退款，1,040 元原路退回。');
  });

  test('in English: too late, so the first night is charged', async () => {
    const chat = await talk(['please cancel my room', 'YF1000000009', '7741', 'No, go on']);
    expect(said(chat)).toEqual(['Cancelling Yunqi Lakeside Hotel costs ¥520, and ¥520 comes back. Shall I cancel it?']);
    await chat.customer('Cancel the booking');
    expect(changes(chat)).toEqual([{ 'hotels.cancel': { stay: 's9' } }]);
    expect(chat).toHaveEnded('solved');
  });

  test('before a charge the hotel can be asked to waive it, and nothing is cancelled meanwhile', async () => {
    const chat = await talk(['帮我取消酒店订单', 'YF1000000003', '张伟', '先申请减免', '孩子住院了']);
    expect(changes(chat)).toEqual([{ 'hotels.ask-waiver': { stay: 's3', why: '孩子住院了' } }]);
    expect(said(chat)[0]).toBe('减免申请已提交，单号 HW202601050001，订单先保留。我们在 24 小时内答复您。');
  });

  test('without a yes the room is still theirs', async () => {
    const chat = await talk(['please cancel my room', 'YF1000000009', '7741', 'No, go on', 'Keep it']);
    expect(said(chat)).toEqual(['All right, nothing was cancelled. The room is still yours.']);
    expect(changes(chat)).toEqual([]);
  });

  test('"cancel" alone may mean the room or the conversation, so the customer is asked which', async () => {
    const chat = await talk(['帮我取消酒店订单', 'YF1000000002', '张伟', '取消']);
    expect(said(chat)).toEqual(['要停止办理、保留房间吗？']);
    await chat.customer('是');
    expect(said(chat)).toEqual(['好的，已停止办理，房间照旧为您保留。']);
    expect(changes(chat)).toEqual([]);
  });

  test('when it cannot be cancelled, the booking stands, and a person helps', async () => {
    const chat = await talk(['帮我取消酒店订单', 'YF1000000002', '张伟', '确认取消'], { failing: ['hotels.cancel'] });
    expect(said(chat)).toEqual(['取消没有提交成功，订单还在。请人工客服继续办理。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('planning a trip', () => {
  test('in Chinese: day by day, held against the budget, and sent by e-mail', async () => {
    const chat = await talk(['帮我规划行程', '北京、西安', '2026-02-03', '2026-02-07', '两个人', '轻松一些', '4小时', '6000元']);
    expect(said(chat)).toEqual([
      '为您排了 5 天的行程：北京—西安。',
      '第 1 天（2月3日）北京：游览故宫和景山。',
      '第 2 天（2月4日）北京：游览慕田峪长城。',
      '第 3 天（2月5日）西安：上午乘飞机前往，游览城墙和回民街。',
      '第 4 天（2月6日）西安：游览兵马俑。',
      '第 5 天（2月7日）西安：游览陕西历史博物馆。',
      '一共约 7,200 元，超出预算 ¥6,000，可以减少天数或城市。',
      '要把这份行程发到您的邮箱吗？',
    ]);
    for (const words of ['是', 'zhang.wei@example.com', '是']) await chat.customer(words);
    expect(changes(chat)).toEqual([
      {
        'trips.send': {
          email: 'zhang.wei@example.com',
          cities: ['北京', '西安'],
          depart: '2026-02-03',
          back: '2026-02-07',
          travellers: 2,
          pace: 'relaxed',
          ride: 14_400,
        },
      },
    ]);
    expect(said(chat)[0]).toBe('行程已发到 zhang.wei@example.com，10 分钟内会收到。');
  });

  test('in English: without a limit, and without an e-mail', async () => {
    const words = ['plan a trip for me', "Beijing and Xi'an", '2026-02-03', '2026-02-05', '2 people', 'skip', 'skip', 'skip'];
    const chat = await talk(words);
    expect(said(chat).slice(-3, -1)).toEqual([
      "Day 3 (Feb 5), Xi'an: the Terracotta Army.",
      'Travel, hotels and tickets come to about ¥6,120. Prices are fixed only when you book.',
    ]);
    await chat.customer('no');
    expect(said(chat)).toEqual(['You can book the flights on the home page.', 'Shall I book a hotel for you now?']);
    await chat.customer('no');
    expect(changes(chat)).toEqual([]);
    expect(chat).toHaveEnded('solved');
  });

  test('a plan leads on to a hotel for whoever wants one', async () => {
    const chat = await talk(['plan a trip for me', 'Hangzhou', '2026-02-03', '2026-02-05', '2 people']);
    for (const words of ['Relaxed', 'skip', 'skip', 'no', 'yes']) await chat.customer(words);
    expect(said(chat)).toEqual(['Which city will you stay in?']);
  });

  test('how many travel says nothing about the pace', async () => {
    const chat = await talk(['plan a trip for me', "Beijing and Xi'an", '2026-02-03', '2026-02-05', '2']);
    expect(said(chat)).toEqual(['What pace do you like?']);
  });

  test('a budget in another currency is asked for in yuan', async () => {
    const words = ['plan a trip for me', 'Hangzhou', '2026-02-03', '2026-02-05', '2 people', 'Relaxed', 'skip', '$2,000'];
    expect(said(await talk(words))[0]).toBe('I work in yuan, so please give the budget in yuan.');
  });

  test('nobody returns before they start', async () => {
    const chat = await talk(['帮我规划行程', '北京、西安', '2026-02-03', '2026-02-01']);
    expect(said(chat)).toEqual(['返程不能早于出发的2月3日。', '哪一天返程？']);
  });

  test('a city without a plan goes to a travel planner', async () => {
    const chat = await talk(['plan a trip for me', 'Lhasa', '2026-02-03', '2026-02-05', '2 people', 'skip', 'skip', 'skip']);
    expect(said(chat)).toEqual(['I have no plans for Lhasa yet. A travel planner will make one for you.']);
    expect(chat).toHaveHandedOff('trip-by-planner');
  });

  test('when no plan can be made, a travel planner helps', async () => {
    const words = ['帮我规划行程', '北京、西安', '2026-02-03', '2026-02-07', '两个人', '轻松一些', '跳过', '跳过'];
    const chat = await talk(words, { failing: ['trips.plan'] });
    expect(said(chat)).toEqual(['现在排不出行程，请旅行顾问为您规划。']);
    expect(chat).toHaveHandedOff('trip-by-planner');
  });

  test('an e-mail that does not go out is said so, and the plan is above', async () => {
    const words = ['帮我规划行程', '北京、西安', '2026-02-03', '2026-02-07', '两个人', '轻松一些', '跳过', '跳过'];
    const chat = await talk([...words, '是', 'zhang.wei@example.com', '是'], { failing: ['trips.send'] });
    expect(said(chat)[0]).toBe('邮件没有发成功，行程在上面，您可以先保存。');
    expect(chat).not.toHaveHandedOff();
  });
});

describe('asking for an invoice', () => {
  const stay = ['YF1000000007', '7741'];

  test('in Chinese: for a company, with its tax number', async () => {
    const chat = await talk([
      ...['帮我开发票', ...stay, '单位', '远帆科技有限公司', '91310000MA1FL0000X'],
      ...['cai.wu@example.com', '是'],
    ]);
    expect(said(chat)).toEqual(['开给“远帆科技有限公司”，金额 1,040 元，发到 cai.wu@example.com。确认开票吗？']);
    await chat.customer('确认开票');
    expect(changes(chat)).toEqual([
      {
        'receipts.issue': {
          trip: 's7',
          payer: 'company',
          title: '远帆科技有限公司',
          tax: '91310000MA1FL0000X',
          email: 'cai.wu@example.com',
        },
      },
    ]);
    expect(said(chat)[0]).toBe('开票申请 IN202601050001 已提交，24 小时内发到 cai.wu@example.com。');
  });

  test('in English: a flight receipt for a person needs no tax number', async () => {
    const words = ['issue my flight receipt', 'YF1000000012', 'Wang Qiang', 'A person', 'Wang Qiang', 'wang@example.com', 'yes'];
    const chat = await talk([...words, 'Issue it']);
    expect(changes(chat)).toEqual([
      { 'receipts.issue': { trip: 'f12', payer: 'person', title: 'Wang Qiang', email: 'wang@example.com' } },
    ]);
    expect(said(chat)[0]).toBe('Your request is IN202601050001. The invoice reaches wang@example.com within 24 hours.');
  });

  test('what was paid at the hotel is invoiced by the hotel', async () => {
    const chat = await talk(['send me an invoice', 'YF1000000005', 'Zhang Wei']);
    expect(chat).toHaveReplied({ article: 'hotel-invoice' });
  });

  test('after 180 days it is too late', async () => {
    const chat = await talk(['帮我开发票', 'YF1000000010', '张伟']);
    expect(said(chat).at(-1)).toBe('飞行或离店已超过 180 天，不能再开票了。');
  });

  test('without a yes nothing is issued', async () => {
    const chat = await talk(['帮我开发票', ...stay, '个人', '张三', 'zhang@example.com', '是', '先不开']);
    expect(said(chat)).toEqual(['好的，没有开票。行程结束后 180 天内都可以申请。']);
    expect(changes(chat)).toEqual([]);
  });

  test('when it is not issued, a person helps', async () => {
    const words = ['帮我开发票', ...stay, '个人', '张三', 'zhang@example.com', '是', '确认开票'];
    const chat = await talk(words, { failing: ['receipts.issue'] });
    expect(said(chat)).toEqual(['开票没有提交成功，请人工客服继续办理。']);
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('special assistance', () => {
  test('in Chinese: a wheelchair to the gate', async () => {
    const chat = await talk(['坐飞机需要特殊协助', '轮椅', ...zhangWei, '登机口', '13800138033', '是', '提交申请']);
    expect(changes(chat)).toEqual([
      { 'assistance.request': { flight: 'f1', kind: 'wheelchair', reach: 'gate', phone: '13800138033' } },
    ]);
    expect(said(chat)[0]).toBe('申请已提交，编号 AS202601050001。航空公司在 24 小时内答复，免费。');
  });

  test('in English: a child of eight flies alone, one of three does not', async () => {
    const chat = await talk(['request special assistance for me', 'A child flying alone', 'YF1000000001', '2816', '3']);
    expect(said(chat)[0]).toBe('A child under 5 cannot fly alone. Please check the age.');
    for (const words of ['8', 'Granny Zhang', '13800138033', 'yes', 'Send it']) await chat.customer(words);
    expect(changes(chat)).toEqual([
      { 'assistance.request': { flight: 'f1', kind: 'child', age: 8, meeter: 'Granny Zhang', phone: '13800138033' } },
    ]);
    expect(chat).toHaveEnded('solved');
  });

  test('less than 48 hours ahead the airline is called by a person', async () => {
    const chat = await talk(['request special assistance for me', 'A wheelchair', ...emma]);
    expect(chat).toHaveHandedOff('flight-leaving');
  });

  test('a stretcher or oxygen goes to a specialist at once', async () => {
    const chat = await talk(['坐飞机需要特殊协助', '要吸氧']);
    expect(chat).toHaveHandedOff('assistance-medical');
    expect(chat.turn.handoff?.queue).toBe('flight-desk');
  });

  test('without a yes nothing is sent', async () => {
    const chat = await talk(['坐飞机需要特殊协助', '轮椅', ...zhangWei, '登机口', '13800138033', '是', '先不提交']);
    expect(said(chat)).toEqual(['好的，没有提交申请。起飞 48 小时前都可以再来。']);
    expect(changes(chat)).toEqual([]);
  });

  test('when the request cannot be sent, a person helps', async () => {
    const words = ['坐飞机需要特殊协助', '轮椅', ...zhangWei, '登机口', '13800138033', '是', '提交申请'];
    const chat = await talk(words, { failing: ['assistance.request'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('the phone number', () => {
  test('it is read back, and a wrong one is asked for again', async () => {
    const chat = await talk(['坐飞机需要特殊协助', '轮椅', ...zhangWei, '登机口', '13800138033']);
    expect(said(chat)).toEqual(['和您核对一下，联系电话是13800138033，对吗？']);
    await chat.customer('否');
    expect(said(chat)).toEqual(['请留一个能联系到您的电话，境外号码请带国家代码。']);
  });

  test('who left it before is asked whether it still holds', async () => {
    const first = ['坐飞机需要特殊协助', '轮椅', ...zhangWei, '登机口', '13800138033', '是', '提交申请'];
    const chat = await talk([...first, '帮我订酒店', '杭州', '2026-01-20', '2', '2', '1', '1', '跳过', '张伟']);
    expect(said(chat)).toEqual(['您之前留的联系电话是13800138033，这次还用它吗？']);
    for (const words of ['是', '下单']) await chat.customer(words);
    expect(changes(chat).at(-1)).toMatchObject({ 'hotels.book': { phone: '13800138033' } });
  });

  test('who leaves none gets help from a person where it is needed', async () => {
    const chat = await talk(['坐飞机需要特殊协助', '轮椅', ...zhangWei, '登机口', '我没有电话']);
    expect(chat).toHaveHandedOff('assistance-no-phone');
  });
});
