// What the shopping pack's flows do for customers: each one to its end in both languages, and where something goes wrong.
import { beforeAll, describe, expect, test } from 'vitest';
import type { AssistantOptions } from '../engine/index.ts';
import type { Json } from '../model/index.ts';
import type { Services } from '../ports/index.ts';
import { type SimulateOptions, type Simulation, simulate } from '../testing/index.ts';
import { loadPack } from './index.ts';

/** The state of the shop behind a conversation; it is the clock's 5 January 2026 there. */
interface Shop {
  readonly failing?: readonly string[];
  readonly latency?: { readonly [service: string]: number };
  readonly orders?: { readonly [order: string]: { readonly [field: string]: Json } };
}
type CreateServices = (options: Shop & { readonly now: () => number }) => Services;

const folder = new URL('../../flows/shopping/', import.meta.url);
const writing = [
  'orders.cancel',
  'orders.change-address',
  'orders.return',
  'alerts.create',
  'invoices.create',
  'exchanges.create',
  'claims.open',
  'prices.refund',
];
/** Says who the customer is, with the code that the buyer of most orders gets. */
const verified = '13800138000|138000';
let pack: AssistantOptions;
let createServices: CreateServices;

beforeAll(async () => {
  pack = await loadPack(folder.pathname);
  ({ createServices } = (await import(new URL('services.js', folder).href)) as { createServices: CreateServices });
});

/** Holds a conversation of lines that are divided by bars. */
async function talk(lines: string, shop: Shop = {}, more: SimulateOptions = {}): Promise<Simulation> {
  const services = createServices({ now: () => Date.UTC(2026, 0, 5, 2), ...shop });
  const chat = await simulate(pack, { services, ...more });
  for (const line of lines.split('|')) await chat.customer(line);
  return chat;
}

const latest = (chat: Simulation) => chat.latest().map((reply) => reply.text);
const buttons = (chat: Simulation) => chat.latest().flatMap(({ choices = [] }) => choices.map(({ label }) => label));
const received = (chat: Simulation, service: string) =>
  chat.calls().flatMap((call) => (call.service === service ? [call.input] : []));
/** What was changed, and with what. */
const written = (chat: Simulation) =>
  chat.calls().flatMap(({ service, input }) => (writing.includes(service) ? [[service, input]] : []));
const queue = (chat: Simulation) =>
  chat
    .log()
    .flatMap(({ events }) => events.flatMap((event) => (event.type === 'handoff-requested' ? [event.handoff.queue] : [])));
const filled = (chat: Simulation, flow: string) =>
  Object.fromEntries(
    chat
      .log()
      .flatMap(({ events }) =>
        events.flatMap((event) => (event.type === 'slot-filled' && event.flow === flow ? [[event.slot, event.value]] : [])),
      ),
  );

describe('checking stock', () => {
  test('somebody who asks for a colour and size hears how many are left, and what an order does', async () => {
    const chat = await talk('帮我查一件商品的库存|卫衣|云朵连帽卫衣|黑色|L');
    expect(latest(chat).slice(0, 2)).toEqual([
      '有货，只剩 3 件，价格 129 元。',
      '加入购物车不占库存，提交订单后为您保留 30 分钟。',
    ]);
    expect(received(chat, 'products.stock')).toEqual([{ item: 'hoodie', colour: 'black', size: 'L' }]);
    expect(chat).toHaveEnded('solved');
  });

  test('an item with one colour and one size is not asked about twice', async () => {
    const chat = await talk('check stock for me|kettle');
    expect(latest(chat).slice(0, 2)).toEqual([
      'It is in stock at ¥169, with 26 available.',
      'Adding it to your basket does not hold it. An order holds it for 30 minutes.',
    ]);
    expect(chat.latest()[1]?.media).toEqual({
      page: { url: 'https://shop.example.com/products', label: 'Open the product page' },
    });
    expect(filled(chat, 'pick-product')).toEqual({ product: 'kettle', item: 'kettle', colour: 'white', size: '1.7L' });
  });

  test('several items that match are offered with their names in the customer’s language', async () => {
    expect(buttons(await talk('帮我查一件商品的库存|卫衣'))).toEqual(['云朵连帽卫衣', '圆领卫衣']);
    expect(buttons(await talk('check stock for me|sweatshirt'))).toEqual(['Navy', 'Grey']);
  });

  test('an item that is not found twice goes to a product adviser', async () => {
    const chat = await talk('帮我查一件商品的库存|会飞的扫帚');
    expect(latest(chat)[0]).toBe('没有找到“会飞的扫帚”，请换个名称，或发商品页上的货号。');
    await chat.customer('魔法地毯');
    expect(latest(chat)[0]).toBe('没能找到这件商品，我请商品顾问帮您看看。');
    expect(chat).toHaveHandedOff('product-not-found');
    expect(queue(chat)).toEqual(['product-advisers']);
  });

  test('when stock cannot be looked up, a human does it', async () => {
    const chat = await talk('check stock for me|kettle', { failing: ['products.stock'] });
    expect(chat).toHaveHandedOff('system-trouble');
    expect(queue(chat)).toEqual(['service-desk']);
  });

  test('nobody is signed up for an alert who does not want one', async () => {
    const chat = await talk('帮我查一件商品的库存|云朵连帽卫衣|灰色|M|不用了');
    expect(latest(chat)[0]).toBe('好的。需要时，您也可以在商品页点“到货提醒”。');
    expect(written(chat)).toEqual([]);
  });

  test('somebody who does not know their size hears how sizes are chosen, and is asked again', async () => {
    const chat = await talk('check stock for me|hoodie|Black|not sure');
    expect(chat).toHaveReplied({ article: 'size-guide' });
    expect(latest(chat).at(-1)).toBe('Which size would you like?');
  });
});

describe('a restock alert', () => {
  test('is set up from the stock check, for what was chosen there, to a number that was read back', async () => {
    const chat = await talk('帮我查一件商品的库存|云朵连帽卫衣|灰色|M');
    expect(latest(chat)).toEqual(['这个规格现在无货。需要在到货时通知您吗？']);
    for (const line of ['到货通知我', '短信', '13800138000']) await chat.customer(line);
    expect(latest(chat)).toEqual(['和您核对一下，手机号是13800138000，对吗？']);
    await chat.customer('对');
    expect(latest(chat).slice(0, 2)).toEqual([
      '已登记，到货 10 分钟内通知 138****8000。',
      '提醒不预留库存，收到后仍需您下单付款。',
    ]);
    expect(written(chat)).toEqual([
      ['alerts.create', { item: 'hoodie', colour: 'grey', size: 'M', by: 'sms', to: '13800138000' }],
    ]);
  });

  test('goes by e-mail to whoever asks for that', async () => {
    const chat = await talk('set up a restock alert for me|hoodie|Grey|M|E-mail|li@example.com|yes');
    expect(latest(chat)[0]).toBe('You are signed up. We will contact l***@example.com within 10 minutes of restocking.');
    expect(written(chat)).toEqual([
      ['alerts.create', { item: 'hoodie', colour: 'grey', size: 'M', by: 'email', to: 'li@example.com' }],
    ]);
  });

  test('is not set up for a number that the customer calls wrong', async () => {
    const chat = await talk('到货了发短信给我|水壶|13800138001|不对');
    expect(latest(chat)).toEqual(['请提供接收短信的手机号。']);
    expect(written(chat)).toEqual([]);
    for (const line of ['13800138000', '对']) await chat.customer(line);
    expect(written(chat)).toEqual([
      ['alerts.create', { item: 'kettle', colour: 'white', size: '1.7L', by: 'sms', to: '13800138000' }],
    ]);
  });

  test('that the system does not take is passed to a human', async () => {
    const chat = await talk('到货了发短信给我|水壶|13800138000|对', { failing: ['alerts.create'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });

  test('is asked for with the e-mail address that the customer gave before', async () => {
    const chat = await talk('帮我开发票|1234567890|个人发票|李雷|li@example.com|对|跳过|确认开票|解决了');
    for (const line of ['帮我留意补货情况', '水壶', '邮件']) await chat.customer(line);
    expect(latest(chat)).toEqual(['您之前留的邮箱是li@example.com，这次还用它吗？']);
  });
});

describe('recommending a size', () => {
  test('takes height and weight, and the fit only from those who care', async () => {
    const chat = await talk('按身高体重给我推荐个码|上衣|170|62|跳过');
    expect(latest(chat).slice(0, 2)).toEqual(['推荐您选 L 码。', '尺码不合适，签收后 15 天内可以换一次，商品须未使用。']);
    expect(received(chat, 'sizes.recommend')).toEqual([{ garment: 'top', height: 170, weight: 62 }]);
  });

  test('names the larger size to those who are between two', async () => {
    const chat = await talk('recommend a size for me|A top|170|69|Regular');
    expect(latest(chat)[0]).toBe('I recommend size L. If you like more room, take XL.');
    expect(received(chat, 'sizes.recommend')).toEqual([{ garment: 'top', height: 170, weight: 69, fit: 'regular' }]);
  });

  test('a weight above the height is asked about, not used', async () => {
    const chat = await talk('帮我推荐尺码|裤子|160|165');
    expect(latest(chat)).toEqual(['体重比身高 160 还大，请核对单位是不是公斤。', '请问您的体重是多少公斤？1 公斤等于 2 斤。']);
    expect(received(chat, 'sizes.recommend')).toEqual([]);
  });

  test('whoever will not tell their weight gets the size chart instead', async () => {
    const chat = await talk("recommend a size for me|Trousers|170|I'd rather not say");
    expect(latest(chat)[0]).toBe('No problem, you can choose with the size chart.');
    expect(chat).toHaveReplied({ article: 'size-guide' });
    expect(received(chat, 'sizes.recommend')).toEqual([]);
  });

  test('goes by the height that the customer corrects', async () => {
    const chat = await talk('帮我推荐尺码|上衣|170|62|身高说错了，是180');
    expect(latest(chat).at(-1)).toBe('您喜欢修身、合身还是宽松？没有偏好，请回复“跳过”。');
    await chat.customer('跳过');
    expect(received(chat, 'sizes.recommend')).toEqual([{ garment: 'top', height: 180, weight: 62 }]);
  });

  test('measurements beyond the chart go to a product adviser', async () => {
    const chat = await talk('帮我推荐尺码|上衣|210|120|跳过');
    expect(chat).toHaveHandedOff('size-advice');
    expect(queue(chat)).toEqual(['product-advisers']);
  });

  test('when the size service is down, a human advises', async () => {
    const chat = await talk('帮我推荐尺码|上衣|170|62|跳过', { failing: ['sizes.recommend'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('tracking a parcel', () => {
  test('tells of every parcel of an order', async () => {
    const chat = await talk('帮我查物流|1234567893');
    expect(latest(chat).slice(0, 4)).toEqual([
      '这笔订单有 2 个包裹。',
      '包裹 SF1029384756 正在派送，预计 2026-01-05 送到。',
      '包裹 ZTO5647382910 在运输途中，预计 2026-01-07 送到。',
      '完整的物流记录在订单页可以看到。',
    ]);
    expect(received(chat, 'parcels.track')).toEqual([{ order: '1234567893' }]);
  });

  test('says when a parcel was delivered', async () => {
    const chat = await talk('track my parcel for me|1234567890');
    expect(latest(chat).slice(0, 2)).toEqual(['This order has 1 parcel.', 'Parcel SF8800112233 was delivered on 2026-01-02.']);
    expect(chat).toHaveEnded('solved');
  });

  test('says when an order ships that has not shipped', async () => {
    expect(latest(await talk('帮我查物流|1234567892'))[0]).toBe('这笔订单还没有发货，预计 2026-01-06 发出。');
  });

  test('a parcel that does not move is a matter for a human', async () => {
    const chat = await talk('track my parcel for me|1234567900');
    expect(latest(chat).slice(1, 3)).toEqual([
      'Parcel JD0011223344 has had no update since 2026-01-02.',
      'There has been no update for more than 48 hours. An agent will check with the courier.',
    ]);
    expect(chat).toHaveHandedOff('parcel-stalled');
  });

  test('hears the order number in the words that ask for it', async () => {
    expect(received(await talk('帮我查物流，订单号1234567893'), 'parcels.track')).toEqual([{ order: '1234567893' }]);
  });

  // Until values are left out of what is looked for: with the number in them the words are not sure enough.

  test('an order that is not found twice goes to a human of the order team', async () => {
    const chat = await talk('帮我查物流|9999999999');
    expect(latest(chat)[0]).toBe('没有查到订单 9999999999，请核对后再发一次。');
    await chat.customer('9999999998');
    expect(latest(chat)[0]).toBe('两次都没有查到这笔订单。');
    expect(chat).toHaveHandedOff('order-not-found');
    expect(queue(chat)).toEqual(['orders']);
  });

  test('whoever does not know the number picks the order from their latest ones', async () => {
    const chat = await talk('帮我查物流|我不知道', {}, { customer: { id: 'u-1', phone: '13912345678' } });
    expect(latest(chat)).toEqual(['这是您最近的订单，请问是哪一笔？']);
    expect(buttons(chat)).toEqual(['纯棉短袖，59.9 元']);
    await chat.customer('1');
    expect(received(chat, 'parcels.track')).toEqual([{ order: '1234567899' }]);
  });

  test('whoever does not know the number and is not signed in hears where it stands', async () => {
    const chat = await talk('track my parcel for me|I forgot');
    expect(latest(chat)).toEqual([
      'Open My Orders and tap the order. The 10 digits at the top are its number.',
      'What is your 10-digit order number?',
    ]);
  });

  test('when the couriers do not answer, a human looks', async () => {
    expect(await talk('帮我查物流|1234567893', { failing: ['parcels.track'] })).toHaveHandedOff('system-trouble');
    expect(await talk('帮我查物流|1234567893', { latency: { 'parcels.track': 2_000 } })).not.toHaveHandedOff('system-trouble');
  });
});

describe('verifying the buyer', () => {
  test('comes before an order number that the customer has given already, which is not asked for again', async () => {
    const chat = await talk(`帮我取消订单，订单号1234567892|${verified}`);
    expect(latest(chat)).toEqual(['请问为什么取消这笔订单？']);
  });

  test('is done once in a conversation, however many things are asked for', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567892|拍错了|确认取消订单|解决了`);
    await chat.customer('帮我改收货地址');
    expect(latest(chat)).toEqual(['收货信息只能在发货前改一次。', '您之前留的订单号是1234567892，这次还用它吗？']);
    expect(received(chat, 'buyers.send-code')).toEqual([{ phone: '13800138000' }]);
  });

  test('fails after three wrong codes, and nothing was done', async () => {
    const chat = await talk('cancel my order for me|13800138000|111111');
    expect(latest(chat)[0]).toBe('That is not the code we sent. Please check the text message and try again.');
    for (const line of ['222222', '333333']) await chat.customer(line);
    expect(latest(chat)[0]).toBe('The code did not match several times. An agent will confirm who you are.');
    expect(chat).toHaveHandedOff('identity-unconfirmed');
    expect(queue(chat)).toEqual(['account-security']);
    expect(written(chat)).toEqual([]);
  });

  test('that has failed stays failed, also when no human is there to help', async () => {
    const chat = await talk('帮我取消订单|13800138000|111111|222222|333333|继续自助服务', {}, { at: Date.UTC(2026, 0, 5, 15) });
    expect(chat).toHaveEnded('abandoned');
    await chat.customer('帮我取消订单');
    expect(latest(chat).at(-1)).toBe('您之前留的下单手机号是13800138000，这次还用它吗？');
    await chat.customer('是');
    expect(latest(chat).at(-1)).toBe('请回复短信里的 6 位验证码。');
  });

  test('fails for two numbers that nobody has ordered with', async () => {
    const chat = await talk('帮我取消订单|13700000000');
    expect(latest(chat)[0]).toBe('这个手机号没有下过单，请换成下单时用的号码。');
    await chat.customer('13700000001');
    expect(chat).toHaveHandedOff('identity-unconfirmed');
  });

  test('sends the code again to those who do not have it', async () => {
    const chat = await talk('帮我取消订单|13800138000|不知道');
    expect(latest(chat)).toEqual(['验证码已重新发到 138****8000。', '请回复短信里的 6 位验证码。']);
    expect(received(chat, 'buyers.send-code')).toHaveLength(2);
  });

  test('sends the code to another number when the customer corrects it', async () => {
    const chat = await talk('cancel my order for me|13800138000|sorry, my mobile number is 13912345678');
    expect(latest(chat)).toContain('I have sent a code to 139****5678. It is valid for 5 minutes.');
    expect(received(chat, 'buyers.send-code')).toEqual([{ phone: '13800138000' }, { phone: '13912345678' }]);
  });

  test('ends after five minutes, as the code does', async () => {
    const chat = await talk('帮我取消订单|13800138000');
    await chat.wait('5m');
    expect(latest(chat)).toContain('5 分钟没有收到您的回复，这次办理先结束，没有提交任何内容。');
    expect(chat).toHaveEnded('abandoned');
  });

  // Until what is kept for a conversation ends with it.
  test('is done anew the next day, when the conversation before is over', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567892|拍错了|确认取消订单|解决了|满意|5 5 5`);
    await chat.wait('30h');
    await chat.customer('帮我取消订单');
    expect(latest(chat).at(-1)).toBe('办理前要先核实身份。请提供您下单时用的手机号。');
  });

  test('opens nobody else’s order', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567899`);
    expect(latest(chat)[0]).toBe('这笔订单不是用您的手机号下的，我不能取消。');
    expect(chat).toHaveHandedOff('identity-unconfirmed');
    expect(written(chat)).toEqual([]);
  });
});

describe('changing the delivery address', () => {
  test('is done once every detail is known and confirmed', async () => {
    const chat = await talk(`帮我改收货地址|${verified}|1234567892|李雷|13912345678|对|成都|锦江区红星路 18 号`);
    expect(latest(chat)).toEqual(['新的收货信息：李雷，13912345678，成都锦江区红星路 18 号。确认修改吗？']);
    await chat.customer('确认修改');
    expect(latest(chat).slice(0, 2)).toEqual(['订单 1234567892 的收货信息已经改好。', '发货后 2–4 天送到。']);
    expect(chat.latest()[0]?.media).toEqual({ card: { title: '新的收货信息', text: '李雷 成都锦江区红星路 18 号' } });
    expect(written(chat)).toEqual([
      [
        'orders.change-address',
        { order: '1234567892', recipient: '李雷', phone: '13912345678', city: '成都', street: '锦江区红星路 18 号' },
      ],
    ]);
  });

  test('tells those in a remote area that it takes longer', async () => {
    const chat = await talk(
      `change my delivery address for me|${verified}|1234567892|Han Meimei|13912345678|yes|Lhasa|18 Beijing Middle Road|Change it`,
    );
    expect(latest(chat).slice(0, 2)).toEqual([
      'The delivery details of order 1234567892 have been changed.',
      'This is a remote area, so delivery takes 5–7 days after dispatch.',
    ]);
    expect(written(chat)).toEqual([
      [
        'orders.change-address',
        { order: '1234567892', recipient: 'Han Meimei', phone: '13912345678', city: 'Lhasa', street: '18 Beijing Middle Road' },
      ],
    ]);
  });

  test('checks a city again that is corrected', async () => {
    const chat = await talk(`帮我改收货地址|${verified}|1234567892|李雷|13912345678|对|成都|城市错了，改成杭州`);
    expect(latest(chat).at(-1)).toBe('请提供详细地址，写到区、街道和门牌号。');
    for (const line of ['西湖区文三路 18 号', '确认修改']) await chat.customer(line);
    expect(received(chat, 'delivery.check')).toEqual([{ city: '成都' }, { city: '杭州' }]);
    expect(received(chat, 'orders.change-address')).toMatchObject([{ city: '杭州', street: '西湖区文三路 18 号' }]);
  });

  test('changes nothing for those who say no in the end', async () => {
    const chat = await talk(`帮我改收货地址|${verified}|1234567892|李雷|13912345678|对|成都|锦江区红星路 18 号|不改了`);
    expect(latest(chat)[0]).toBe('好的，没有修改，订单仍按原来的地址发货。');
    expect(written(chat)).toEqual([]);
  });

  test('is refused for an order on its way, with what can be done instead', async () => {
    const chat = await talk(`change my delivery address for me|${verified}|1234567893`);
    expect(latest(chat)[0]).toBe('This order has already shipped, so its address cannot be changed.');
    expect(chat).toHaveReplied({ article: 'change-address' });
    expect(written(chat)).toEqual([]);
  });

  test('is refused a second time', async () => {
    expect(latest(await talk(`帮我改收货地址|${verified}|1234567894`))[0]).toBe('这笔订单的地址已经改过一次，不能再改。');
  });

  test('does not take a city to which nothing is delivered, a name with digits, or half an address', async () => {
    const chat = await talk(`帮我改收货地址|${verified}|1234567892|13800138000`);
    expect(latest(chat)[0]).toBe('收件人姓名里不要带数字，请再发一次。');
    for (const line of ['李雷', '13912345678', '对', '三沙']) await chat.customer(line);
    expect(latest(chat)[0]).toBe('抱歉，三沙不在配送范围内，请换一个城市。');
    for (const line of ['成都', '18 号']) await chat.customer(line);
    expect(latest(chat)[0]).toBe('这个地址太短了，请写到街道和门牌号。');
  });

  test('is not called done when the system does not say so', async () => {
    const chat = await talk(`帮我改收货地址|${verified}|1234567892|李雷|13912345678|对|成都|锦江区红星路 18 号|确认修改`, {
      failing: ['orders.change-address'],
    });
    expect(latest(chat)[0]).toBe('系统没有确认修改结果，请先不要重复提交。');
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('requesting an invoice', () => {
  const company = '单位发票|上海晴川科技有限公司';

  test('a company’s needs its title and tax number, and they must belong together', async () => {
    const chat = await talk(`帮我开发票|1234567890|${company}|91310000MA1K35X12B`);
    expect(latest(chat)[0]).toBe('这个税号不是“上海晴川科技有限公司”的，请核对后再发一次。');
    for (const line of ['91310000MA1K35X12A', 'fin@qingchuan.cn', '对', '跳过']) await chat.customer(line);
    expect(latest(chat)).toEqual(['抬头“上海晴川科技有限公司”，金额 129 元，发到 fin@qingchuan.cn。确认开票吗？']);
    await chat.customer('确认开票');
    expect(latest(chat)[0]).toBe('开票申请 F20260105001 已提交，24 小时内发到您的邮箱。');
    expect(written(chat)).toEqual([
      [
        'invoices.create',
        {
          order: '1234567890',
          kind: 'company',
          heading: '上海晴川科技有限公司',
          tax: '91310000MA1K35X12A',
          email: 'fin@qingchuan.cn',
        },
      ],
    ]);
  });

  test('a personal one needs no tax number, and may carry a note', async () => {
    const chat = await talk(
      'issue an invoice for my order|1234567890|Personal|Li Lei|li@example.com|yes|Office supplies|Issue it',
    );
    expect(latest(chat)[0]).toBe('Your request F20260105001 is submitted. The invoice reaches you by e-mail within 24 hours.');
    expect(written(chat)).toEqual([
      [
        'invoices.create',
        { order: '1234567890', kind: 'personal', heading: 'Li Lei', email: 'li@example.com', remark: 'Office supplies' },
      ],
    ]);
  });

  test('whoever has one is told where to look when it does not come', async () => {
    const chat = await talk('帮我开发票|1234567890|个人发票|李雷|li@example.com|对|跳过|确认开票');
    expect(latest(chat)).toContain('24 小时后没有收到，请先看一下垃圾邮件箱。');
  });

  test('is not issued for those who say no in the end', async () => {
    const chat = await talk('帮我开发票|1234567890|个人发票|李雷|li@example.com|对|跳过|先不开');
    expect(latest(chat)[0]).toBe('好的，没有提交开票申请。');
    expect(written(chat)).toEqual([]);
  });

  test('is refused before delivery', async () => {
    const chat = await talk('issue an invoice for my order|1234567893');
    expect(latest(chat)[0]).toBe('This order has not been delivered yet. It can be invoiced after delivery.');
    expect(chat).toHaveReplied({ article: 'invoice-request' });
  });

  // Until `repairs.complete` is said of what was solved only: a refusal ends as `done`.
  test('is not followed by where to look for it when it was refused', async () => {
    const chat = await talk('issue an invoice for my order|1234567893');
    expect(latest(chat)).not.toContain('If it has not come after 24 hours, please look in your junk folder first.');
  });

  test('an order that has one is not invoiced twice', async () => {
    const chat = await talk('帮我开发票|1234567890|个人发票|李雷|li@example.com|对|跳过|确认开票|解决了');
    for (const line of ['帮我开发票', '是']) await chat.customer(line);
    expect(latest(chat)[0]).toBe('这笔订单已经开过发票。抬头有误，可以申请重开。');
    expect(written(chat)).toHaveLength(1);
  });

  test('when the tax office cannot be asked, a human takes over', async () => {
    const chat = await talk(`帮我开发票|1234567890|${company}|91310000MA1K35X12A`, { failing: ['invoices.check-title'] });
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('cancelling an order', () => {
  test('refunds what was paid, and says when it arrives', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567892|拍错了`);
    expect(latest(chat)).toEqual(['订单 1234567892 取消后，退款 258 元。确认要取消订单吗？']);
    await chat.customer('确认取消订单');
    expect(latest(chat).slice(0, 2)).toEqual([
      '订单 1234567892 已取消，退款 258 元已经发起。',
      '退款原路退回付款账户，1–3 个工作日到账。',
    ]);
    expect(written(chat)).toEqual([['orders.cancel', { order: '1234567892', reason: 'wrong-choice' }]]);
  });

  test('names the time of a credit card to those who paid with one', async () => {
    const chat = await talk(`cancel my order for me|${verified}|1234567892|I found it cheaper|yes`, {
      orders: { 1234567892: { method: 'credit' } },
    });
    expect(latest(chat).slice(0, 2)).toEqual([
      'Order 1234567892 is cancelled, and a refund of ¥258 is on its way.',
      'The money goes back to your credit card within 5–7 working days.',
    ]);
    expect(written(chat)).toEqual([['orders.cancel', { order: '1234567892', reason: 'cheaper' }]]);
  });

  test('needs no reason', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567892|不想说|确认取消订单`);
    expect(written(chat)).toEqual([['orders.cancel', { order: '1234567892', reason: 'other' }]]);
  });

  test('cancels nothing for those who say no in the end', async () => {
    const chat = await talk(`cancel my order for me|${verified}|1234567892|Another reason|no`);
    expect(latest(chat)[0]).toBe('All right, the order stands and will ship as planned.');
    expect(written(chat)).toEqual([]);
  });

  test('looks at another order when the customer corrects the number, and asks for the yes anew', async () => {
    const chat = await talk(
      `cancel my order for me|${verified}|1234567892|It ships too late|sorry, my order number is 1234567894`,
    );
    expect(latest(chat).at(-1)).toBe('Order 1234567894 will be cancelled and ¥129 refunded. Shall I cancel the order?');
    await chat.customer('yes');
    expect(written(chat)).toEqual([['orders.cancel', { order: '1234567894', reason: 'late' }]]);
  });

  test('asks those who break off whether the order shall stand', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567892|拍错了|算了`);
    expect(latest(chat)).toEqual(['您是想停止办理、保留这笔订单吗？']);
    await chat.customer('是');
    expect(latest(chat)[0]).toBe('好的，订单没有取消，会照常发货。');
    expect(written(chat)).toEqual([]);
  });

  test('is refused for a shipped order and a delivered one, with what can be done instead', async () => {
    const shipped = await talk(`cancel my order for me|${verified}|1234567893`);
    expect(shipped).toHaveReplied({ article: 'cancel-after-shipping' });
    const delivered = await talk(`帮我取消订单|${verified}|1234567890`);
    expect(delivered).toHaveReplied({ article: 'return-apply' });
    expect([...written(shipped), ...written(delivered)]).toEqual([]);
  });

  test('is not called done when the system does not say so', async () => {
    const chat = await talk(`帮我取消订单|${verified}|1234567892|拍错了|确认取消订单`, { failing: ['orders.cancel'] });
    expect(latest(chat)[0]).toBe('系统没有确认取消结果，请先不要重复提交。');
    expect(chat).toHaveHandedOff('system-trouble');
  });

  test('happens once, however often the system is asked under the same key', async () => {
    const { 'orders.cancel': cancel } = createServices({ now: () => 0 });
    const context = { key: 'c/1', signal: new AbortController().signal, conversation: 'c', customer: {}, sleep: async () => {} };
    const done = { order: '1234567892', amount: 258, method: 'wechat' };
    expect(await cancel?.({ order: '1234567892' }, context)).toEqual(done);
    expect(await cancel?.({ order: '1234567892' }, context)).toEqual(done);
    await expect(cancel?.({ order: '1234567892' }, { ...context, key: 'c/2' })).rejects.toThrow(
      'order 1234567892 cannot be cancelled: it is cancelled',
    );
  });
});

describe('exchanging an item', () => {
  test('is submitted for another size and colour of what was bought', async () => {
    const chat = await talk('我要换货|1234567890|云朵连帽卫衣');
    expect(latest(chat)).toEqual(['请问换成什么尺码？您现在的是 M 码。']);
    expect(buttons(chat)).toEqual(['S', 'M', 'L', 'XL']);
    for (const line of ['L', '灰色', '确认换货']) await chat.customer(line);
    expect(latest(chat).slice(0, 2)).toEqual([
      '换货申请 E20260105001 已提交，我们会在 24 小时内审核。',
      '审核通过后请在 7 天内寄回，验货后 1 个工作日内发新商品。',
    ]);
    expect(written(chat)).toEqual([['exchanges.create', { order: '1234567890', item: 'hoodie', size: 'L', colour: 'grey' }]]);
  });

  test('keeps the colour of those who only want another size', async () => {
    const chat = await talk('exchange this item for me|1234567890|Cloud hoodie|S|Black|Submit it');
    expect(latest(chat)[0]).toBe('Your exchange E20260105001 is submitted. We review it within 24 hours.');
    expect(written(chat)).toEqual([['exchanges.create', { order: '1234567890', item: 'hoodie', size: 'S', colour: 'black' }]]);
  });

  test('is not for the same thing again, nor for what is out of stock', async () => {
    const chat = await talk('我要换货|1234567890|云朵连帽卫衣|M|黑色');
    expect(latest(chat)[0]).toBe('尺码和颜色都和现在的一样，请换一个颜色。');
    await chat.customer('灰色');
    expect(latest(chat)[0]).toBe('您要的规格现在没有货，我请售后专员为您处理。');
    expect(chat).toHaveHandedOff('exchange-out-of-stock');
    expect(queue(chat)).toEqual(['after-sales']);
    expect(written(chat)).toEqual([]);
  });

  test('is possible once for each item', async () => {
    const chat = await talk('exchange this item for me|1234567896|Cloud hoodie');
    expect(latest(chat)[0]).toBe('This item has been exchanged once already. Please choose another item.');
    await chat.customer('Cloud hoodie');
    expect(chat).toHaveReplied({ article: 'return-window' });
  });

  test('is refused after 15 days', async () => {
    const chat = await talk('我要换货|2222222222');
    expect(latest(chat)[0]).toBe('签收已超过 15 天，不能换货了。');
    expect(chat).toHaveReplied({ article: 'exchange-window' });
  });

  test('is not submitted for those who say no in the end', async () => {
    const chat = await talk('我要换货|1234567890|云朵连帽卫衣|L|灰色|先不换');
    expect(latest(chat)[0]).toBe('好的，没有提交换货申请。');
    expect(written(chat)).toEqual([]);
  });

  test('is not called done when the system does not say so', async () => {
    const chat = await talk('我要换货|1234567890|云朵连帽卫衣|L|灰色|确认换货', { failing: ['exchanges.create'] });
    expect(latest(chat)[0]).toBe('系统没有确认换货结果，请先不要重复提交。');
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

describe('the progress of a refund', () => {
  test('is told for every refund of the order', async () => {
    const chat = await talk('帮我查退款进度|1234567895');
    expect(latest(chat).slice(0, 4)).toEqual([
      '这笔订单有 2 笔退款。',
      '259 元：2026-01-04 已经退款。',
      '退款原路退回储蓄卡，3–5 个工作日到账。',
      '129 元：2026-01-04 仓库签收，2 个工作日内验货。',
    ]);
    expect(received(chat, 'refunds.find')).toEqual([{ order: '1234567895' }]);
  });

  test('an order without a refund is said to have none', async () => {
    const chat = await talk('check my refund for me|1234567890');
    expect(latest(chat)[0]).toBe('This order has no refund. A refund follows once a return is approved and inspected.');
    expect(chat).toHaveReplied({ article: 'return-apply' });
  });

  test('a refund that is late goes to the refund team, with an apology', async () => {
    const chat = await talk('check my refund for me|1234567898');
    expect(latest(chat).slice(1, 3)).toEqual([
      '¥129: refunded on 2025-12-28.',
      'I am sorry, one refund is later than it should be. An agent will look into it.',
    ]);
    expect(chat).toHaveHandedOff('refund-overdue');
    expect(queue(chat)).toEqual(['refunds']);
  });

  test('an inspection that was not passed is explained by a human', async () => {
    const refused = { amount: 129, stage: 'refused', ago: 1 };
    const chat = await talk('帮我查退款进度|1234567890', { orders: { 1234567890: { refunds: [refused] } } });
    expect(latest(chat)[1]).toBe('129 元：2026-01-04 验货没有通过。');
    expect(chat).toHaveHandedOff('refund-refused');
  });

  test('when refunds cannot be looked up, a human does it', async () => {
    expect(await talk('帮我查退款进度|1234567895', { failing: ['refunds.find'] })).toHaveHandedOff('system-trouble');
  });
});

describe('reporting a damaged parcel', () => {
  test('takes the day and all that is wrong, asks for photos and brings an after-sales agent', async () => {
    const chat = await talk('我要登记包裹破损|1234567890|前天|外箱压坏，商品也碎了|杯子裂成了两半');
    expect(latest(chat).slice(0, 2)).toEqual([
      '已登记，编号 P20260105001。商品请先不要使用，箱子也请留着。',
      '请把商品、外箱和快递面单的照片发在这里，售后专员会一起查看。',
    ]);
    expect(written(chat)).toEqual([
      ['claims.open', { order: '1234567890', received: '2026-01-03', damage: ['crushed', 'broken'], story: '杯子裂成了两半' }],
    ]);
    expect(chat).toHaveHandedOff('damaged-parcel');
    expect(queue(chat)).toEqual(['after-sales']);
  });

  test('needs no story', async () => {
    const chat = await talk('report a damaged parcel|1234567890|yesterday|it is wet and something is missing|skip');
    expect(latest(chat)[0]).toBe('It is registered as P20260105001. Please do not use the item, and keep the box.');
    expect(written(chat)).toEqual([['claims.open', { order: '1234567890', received: '2026-01-04', damage: ['wet', 'missing'] }]]);
  });

  test('does not take a day before the parcel came, or a day to come', async () => {
    const chat = await talk('我要登记包裹破损|1234567890|2025年12月30日');
    expect(latest(chat).at(-2)).toBe('物流记录是 2026-01-02 送到的，请核对签收日期。');
    const later = await talk('report a damaged parcel|1234567890|tomorrow');
    expect(latest(later).at(-2)).toBe('The date cannot be later than today. Please send it again.');
  });

  test('a day that stays unclear is taken from the courier’s record', async () => {
    const chat = await talk('我要登记包裹破损|1234567890|过年那会儿|明天|外箱压坏|跳过');
    expect(written(chat)).toEqual([['claims.open', { order: '1234567890', received: '2026-01-02', damage: ['crushed'] }]]);
  });

  test('whoever does not know the day is helped out by the courier’s record', async () => {
    const chat = await talk('我要登记包裹破损|1234567890|不记得了|进水受潮|跳过');
    expect(written(chat)).toEqual([['claims.open', { order: '1234567890', received: '2026-01-02', damage: ['wet'] }]]);
  });

  test('goes to an agent all the same when it cannot be registered', async () => {
    const chat = await talk('我要登记包裹破损|1234567890|昨天|进水受潮|跳过', { failing: ['claims.open'] });
    expect(latest(chat)[0]).toBe('系统没有登记成功，我直接请售后专员为您处理。');
    expect(chat).toHaveHandedOff('damaged-parcel');
  });

  test('outside the hours the report is kept, and the customer hears when somebody calls', async () => {
    const chat = await talk('我要登记包裹破损|1234567890|昨天|进水受潮|跳过', {}, { at: Date.UTC(2026, 0, 5, 15) });
    expect(written(chat)).toHaveLength(1);
    await chat.customer('继续自助服务');
    expect(latest(chat)[0]).toBe('登记已经保留，售后专员会在 24 小时内联系您。');
  });

  test('after 15 days the warranty is what helps', async () => {
    const chat = await talk('report a damaged parcel|2222222222');
    expect(chat).toHaveReplied({ article: 'warranty-repair' });
    expect(written(chat)).toEqual([]);
  });
});

describe('claiming the difference after a price drop', () => {
  const kettle = `${verified}|1234567896|电热水壶|直接降价`;

  test('pays what the item costs less now into the store balance', async () => {
    const chat = await talk(`帮我申请退差价|${kettle}|169元`);
    expect(latest(chat)).toEqual(['差价 30 元退到商城余额。确认申请吗？']);
    await chat.customer('确认申请');
    expect(latest(chat)[0]).toBe('差价 30 元已退到商城余额，下次购物可以使用。');
    expect(written(chat)).toEqual([['prices.refund', { order: '1234567896', item: 'kettle', amount: 30 }]]);
  });

  test('takes the price as the customer writes it', async () => {
    const chat = await talk(
      `claim the price difference for me|${verified}|1234567896|Electric kettle|Normal price|it's ¥169 now|Submit it`,
    );
    expect(latest(chat)[0]).toBe('The difference of ¥30 is in your store balance. You can spend it on your next purchase.');
    expect(written(chat)).toEqual([['prices.refund', { order: '1234567896', item: 'kettle', amount: 30 }]]);
  });

  test('pays nothing for a price that is no lower', async () => {
    const chat = await talk(`帮我申请退差价|${kettle}|199元`);
    expect(latest(chat)[0]).toBe('这件您付了 199 元，¥199.00 不比它低，请核对价格。');
    expect(written(chat)).toEqual([]);
  });

  test('pays nothing for flash sales', async () => {
    const chat = await talk(`帮我申请退差价|${verified}|1234567896|电热水壶|限时秒杀`);
    expect(latest(chat)[0]).toBe('限时秒杀、直播价和优惠券是限量优惠，不退差价。');
    expect(chat).toHaveReplied({ article: 'price-protection' });
    expect(written(chat)).toEqual([]);
  });

  test('has a human check a price that the shop does not know', async () => {
    const chat = await talk(`帮我申请退差价|${kettle}|99元`);
    expect(latest(chat)[0]).toBe('系统查到现在的价格是 169 元，和您说的不一样。我请人工客服核实。');
    expect(chat).toHaveHandedOff('price-unconfirmed');
    expect(queue(chat)).toEqual(['refunds']);
  });

  test('is refused 7 days after payment', async () => {
    const chat = await talk(`claim the price difference for me|${verified}|1234567895`);
    expect(latest(chat)[0]).toBe('More than 7 days have passed since payment, so no difference can be claimed.');
    expect(written(chat)).toEqual([]);
  });

  test('pays nothing to those who say no in the end', async () => {
    const chat = await talk(`帮我申请退差价|${kettle}|169元|先不申请`);
    expect(latest(chat)[0]).toBe('好的，没有申请退差价。');
    expect(written(chat)).toEqual([]);
  });

  test('is not called done when the system does not say so', async () => {
    const chat = await talk(`帮我申请退差价|${kettle}|169元|确认申请`, { failing: ['prices.refund'] });
    expect(latest(chat)[0]).toBe('系统没有确认退款结果，请先不要重复提交。');
    expect(chat).toHaveHandedOff('system-trouble');
  });
});

test('every flow that touches money or an address verifies the buyer before anything else', async () => {
  const risky = ['帮我取消订单', '帮我改收货地址', '帮我申请退差价'];
  for (const line of risky) {
    const chat = await talk(line);
    expect(latest(chat).at(-1)).toBe('办理前要先核实身份。请提供您下单时用的手机号。');
    expect(chat.calls()).toEqual([]);
  }
});

test('what customers type word for word begins the flow that it is meant for', { timeout: 60_000 }, async () => {
  const wrong: string[] = [];
  for (const { definition } of pack.flows ?? []) {
    const { start, flow } = definition;
    const examples = typeof start === 'object' ? Object.values(start.examples ?? {}).flat() : [];
    for (const example of examples) {
      const chat = await talk(example);
      const [begun] = chat
        .log()
        .flatMap(({ events }) => events.flatMap((event) => (event.type === 'flow-started' ? [event.flow] : [])));
      if (begun !== flow) wrong.push(`${example}: ${begun ?? 'nothing'}`);
    }
  }
  expect(wrong).toEqual([]);
});
