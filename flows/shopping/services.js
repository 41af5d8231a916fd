// The shop's services for trying the pack out: orders, stock and refunds in memory. A real shop registers its own under the same names.
//
// Orders to try (days are counted from today; the buyer's mobile number is 13800138000):
//   1234567890  delivered 3 days ago, 129 yuan     1234567896  paid 4 days ago, the kettle is cheaper now
//   1234567891  delivered 2 days ago, 59.9 yuan    1234567897  cancelled
//   1234567892  paid today, not shipped yet        1234567898  a refund that is late
//   1234567893  shipped, in two parcels            1234567899  somebody else's: 13912345678
//   1234567894  not shipped, address changed once  1234567900  shipped, and no news of the parcel
//   1234567895  delivered, with two refunds        2222222222  delivered 40 days ago, 899 yuan
// A verification code is the last six digits of the mobile number.

/** @typedef {{ zh: string, en: string }} Words */
/** @typedef {{ item: string, size: string, colour: string, paid: number, exchanged?: boolean, claimed?: boolean }} Line */
/** @typedef {{ amount: number, stage: 'requested' | 'inspecting' | 'refused' | 'refunded', ago: number, late?: boolean }} Refund */
/** @typedef {{ number: string, status: 'moving' | 'out' | 'stalled' | 'delivered', days: number }} Parcel */
/**
 * @typedef {object} Order
 * @property {number} total
 * @property {boolean} returnable
 * @property {string} phone
 * @property {'unpaid' | 'preparing' | 'shipped' | 'delivered' | 'cancelled'} status
 * @property {'wechat' | 'alipay' | 'debit' | 'credit' | 'balance'} method
 * @property {number} paidAgo Days since it was paid.
 * @property {number} [deliveredAgo] Days since it was delivered.
 * @property {readonly Line[]} lines
 * @property {readonly Parcel[]} [parcels]
 * @property {readonly Refund[]} [refunds]
 * @property {boolean} [addressChanged]
 * @property {boolean} [invoiced]
 */
/** @typedef {{ name: Words, price: number, colours: readonly string[], sizes: readonly string[], words: readonly string[] }} Product */
/**
 * @typedef {object} ServicesOptions
 * @property {() => number} [now] The time, in milliseconds since 1970.
 * @property {readonly string[]} [failing] Services that are down.
 * @property {{ readonly [service: string]: number }} [latency] How many milliseconds a service takes.
 * @property {{ readonly [number: string]: Partial<Order> }} [orders] Orders that differ from those above.
 */
/** @typedef {import('kefu').Services} Services */

const buyer = '13800138000';
const otherBuyer = '13912345678';

/** @type {() => { [number: string]: Order }} */
const ordersToday = () => ({
  1234567890: delivered(129, true, 'wechat', 3, [line('hoodie', 'M', 'black', 129)]),
  1234567891: delivered(59.9, true, 'alipay', 2, [line('tee', 'L', 'white', 59.9)]),
  1234567892: preparing(258, 'wechat', [line('hoodie', 'M', 'grey', 129), line('sweatshirt', 'L', 'navy', 129)]),
  1234567893: {
    ...preparing(388, 'credit', [line('shoes', '39', 'white', 259), line('hoodie', 'S', 'black', 129)]),
    status: 'shipped',
    paidAgo: 2,
    parcels: [
      { number: 'SF1029384756', status: 'out', days: 0 },
      { number: 'ZTO5647382910', status: 'moving', days: 2 },
    ],
  },
  1234567894: { ...preparing(129, 'alipay', [line('hoodie', 'L', 'black', 129)]), addressChanged: true },
  1234567895: {
    ...delivered(388, false, 'debit', 9, [line('shoes', '40', 'black', 259), line('hoodie', 'M', 'black', 129)]),
    refunds: [
      { amount: 259, stage: 'refunded', ago: 1 },
      { amount: 129, stage: 'inspecting', ago: 1 },
    ],
  },
  1234567896: {
    ...delivered(328, true, 'balance', 1, [
      line('kettle', '1.7L', 'white', 199),
      { ...line('hoodie', 'M', 'black', 129), exchanged: true },
    ]),
    paidAgo: 4,
  },
  1234567897: { ...preparing(59.9, 'wechat', [line('tee', 'M', 'white', 59.9)]), status: 'cancelled' },
  1234567898: {
    ...delivered(129, false, 'wechat', 20, [line('hoodie', 'M', 'black', 129)]),
    refunds: [{ amount: 129, stage: 'refunded', ago: 8, late: true }],
  },
  1234567899: { ...preparing(59.9, 'wechat', [line('tee', 'S', 'white', 59.9)]), phone: otherBuyer },
  1234567900: {
    ...preparing(99, 'wechat', [line('sweatshirt', 'M', 'navy', 99)]),
    status: 'shipped',
    paidAgo: 5,
    parcels: [{ number: 'JD0011223344', status: 'stalled', days: -3 }],
  },
  2222222222: delivered(899, false, 'credit', 40, [line('coat', 'M', 'black', 899)]),
});

/** @type {(item: string, size: string, colour: string, paid: number) => Line} */
function line(item, size, colour, paid) {
  return { item, size, colour, paid };
}

/** @type {(total: number, returnable: boolean, method: Order['method'], deliveredAgo: number, lines: readonly Line[]) => Order} */
function delivered(total, returnable, method, deliveredAgo, lines) {
  const parcels = [{ number: 'SF8800112233', status: /** @type {const} */ ('delivered'), days: -deliveredAgo }];
  return {
    total,
    returnable,
    phone: buyer,
    status: 'delivered',
    method,
    paidAgo: deliveredAgo + 3,
    deliveredAgo,
    lines,
    parcels,
  };
}

/** @type {(total: number, method: Order['method'], lines: readonly Line[]) => Order} */
function preparing(total, method, lines) {
  return { total, returnable: false, phone: buyer, status: 'preparing', method, paidAgo: 0, lines };
}

/** @type {{ readonly [item: string]: Product }} */
const products = {
  hoodie: {
    name: { zh: '云朵连帽卫衣', en: 'Cloud hoodie' },
    price: 129,
    colours: ['black', 'grey'],
    sizes: ['S', 'M', 'L', 'XL'],
    words: ['卫衣', '帽衫', 'hoodie', 'qh1001'],
  },
  sweatshirt: {
    name: { zh: '圆领卫衣', en: 'Crew-neck sweatshirt' },
    price: 99,
    colours: ['navy', 'grey'],
    sizes: ['M', 'L'],
    words: ['卫衣', 'sweatshirt', 'qh1002'],
  },
  tee: {
    name: { zh: '纯棉短袖', en: 'Cotton T-shirt' },
    price: 59.9,
    colours: ['white', 'black'],
    sizes: ['S', 'M', 'L'],
    words: ['短袖', 'T恤', 't-shirt', 'qh1003'],
  },
  shoes: {
    name: { zh: '轻跑运动鞋', en: 'Light running shoes' },
    price: 259,
    colours: ['white', 'black'],
    sizes: ['38', '39', '40', '41'],
    words: ['运动鞋', '跑鞋', 'running shoes', 'qh2001'],
  },
  coat: {
    name: { zh: '羊毛大衣', en: 'Wool coat' },
    price: 899,
    colours: ['black'],
    sizes: ['M', 'L'],
    words: ['大衣', 'coat', 'qh1009'],
  },
  kettle: {
    name: { zh: '电热水壶', en: 'Electric kettle' },
    price: 169,
    colours: ['white'],
    sizes: ['1.7L'],
    words: ['水壶', 'kettle', 'qh3001'],
  },
};

/** @type {{ readonly [colour: string]: Words }} */
const colours = {
  black: { zh: '黑色', en: 'Black' },
  white: { zh: '白色', en: 'White' },
  grey: { zh: '灰色', en: 'Grey' },
  navy: { zh: '藏青', en: 'Navy' },
};

/** What is not in stock in the usual quantity. @type {{ readonly [variant: string]: number }} */
const scarce = { 'hoodie black L': 3, 'hoodie grey M': 0, 'hoodie grey XL': 0, 'sweatshirt navy L': 2, 'shoes white 38': 0 };

/** Where parcels take longer, and where none go. */
const remote = /拉萨|日喀则|喀什|和田|Lhasa|Kashgar/i;
const beyond = /三沙|Sansha/i;

/** The companies whose titles and tax numbers the tax office knows. @type {{ readonly [tax: string]: string }} */
const companies = { '91310000MA1K35X12A': '上海晴川科技有限公司' };

const day = 24 * 60 * 60 * 1000;

/**
 * The services, each with a state of its own: what one test cancels, another still finds.
 *
 * @param {ServicesOptions} [options]
 * @returns {Services}
 */
export function createServices({ now = Date.now, failing = [], latency = {}, orders: different = {} } = {}) {
  const orders = ordersToday();
  for (const [number, order] of Object.entries(different))
    orders[number] = { ...preparing(0, 'wechat', []), ...orders[number], ...order };
  /** What was done, by the key it was asked for under: a call that is repeated does nothing more. @type {Map<string, any>} */
  const done = new Map();
  /** @type {Set<string>} */
  const alerts = new Set();
  let serial = 0;

  /** The day so many days from today, in the shop's own time. @type {(days?: number) => string} */
  const date = (days = 0) => new Date(now() + 8 * 60 * 60 * 1000 + days * day).toISOString().slice(0, 10);
  /** @type {(kind: string) => string} */
  const number = (kind) => `${kind}${date().replaceAll('-', '')}${String(++serial).padStart(3, '0')}`;
  /** @type {(order: unknown) => Order} */
  const known = (order) => {
    const found = orders[String(order)];
    if (!found) throw new Error(`no order ${order}`);
    return found;
  };
  /** @type {(order: unknown, change: Partial<Order>) => void} */
  const update = (order, change) => {
    orders[String(order)] = { ...known(order), ...change };
  };
  /** @type {(order: unknown, item: unknown, change: Partial<Line>) => void} */
  const updateLine = (order, item, change) =>
    update(order, { lines: known(order).lines.map((one) => (one.item === item ? { ...one, ...change } : one)) });
  /** @type {(order: unknown, item: unknown) => Line} */
  const lineOf = (order, item) => {
    const found = known(order).lines.find((one) => one.item === item);
    if (!found) throw new Error(`order ${order} has no ${item}`);
    return found;
  };
  /** @type {(item: unknown) => Product} */
  const product = (item) => {
    const found = products[String(item)];
    if (!found) throw new Error(`no product ${item}`);
    return found;
  };

  /** What reads. @type {{ [service: string]: (input: any, context: import('kefu').ServiceContext) => any }} */
  const reads = {
    'orders.find': ({ order }) => {
      const { total, returnable } = known(order);
      return { order: String(order), total, returnable };
    },
    'orders.lookup': ({ order, mobile }) => {
      const found = orders[String(order)];
      if (!found) return { known: false };
      const { status, total, method, deliveredAgo = 0 } = found;
      return {
        known: true,
        ...(mobile === undefined ? {} : { owned: found.phone === plainPhone(mobile) }),
        status,
        total,
        method,
        items: found.lines.map(({ item }) => ({ id: item, name: product(item).name })),
        today: date(),
        ...(status === 'delivered' ? { delivered: date(-deliveredAgo) } : {}),
        'address-changed': found.addressChanged === true,
        invoiced: found.invoiced === true,
        invoiceable: deliveredAgo <= 180,
        exchangeable: deliveredAgo <= 15,
        protected: found.paidAgo <= 7,
      };
    },
    'orders.recent': (_, { customer }) => {
      const own = Object.entries(orders).filter(([, order]) => order.phone === customer.phone);
      const latest = own.sort(([, one], [, other]) => one.paidAgo - other.paidAgo).slice(0, 3);
      return {
        count: latest.length,
        items: latest.map(([order, { lines, total }]) => ({
          order,
          title: { zh: `${namesOf(lines, 'zh')}，${total} 元`, en: `${namesOf(lines, 'en')}, ¥${total}` },
        })),
      };
    },
    'parcels.track': ({ order }) => {
      const { status, parcels = [] } = known(order);
      return {
        status,
        ships: date(1),
        count: parcels.length,
        stalled: parcels.some((parcel) => parcel.status === 'stalled'),
        parcels: parcels.map(({ days, ...parcel }) => ({ ...parcel, date: date(days) })),
      };
    },
    'delivery.check': ({ city }) => ({ served: !beyond.test(String(city)), remote: remote.test(String(city)) }),
    'buyers.find': ({ phone }) => ({ known: [buyer, otherBuyer].includes(plainPhone(phone)) }),
    'buyers.send-code': ({ phone }) => ({ masked: maskedPhone(phone) }),
    'buyers.check-code': ({ phone, code }) => ({ matches: plainPhone(phone).endsWith(String(code)) }),
    'products.search': ({ words }) => {
      const said = String(words).toLowerCase();
      const all = Object.entries(products);
      // Whoever gives the whole name means that one and no other.
      const named = all.filter(([, { name }]) => said.includes(name.zh) || said.includes(name.en.toLowerCase()));
      const near = all.filter(([, one]) =>
        [one.name.zh, one.name.en, ...one.words].some((word) => alike(said, word.toLowerCase())),
      );
      const items = (named.length > 0 ? named : near).map(([id, { name }]) => ({ id, name }));
      const [first] = items;
      return { count: items.length, items, ...(first && items.length === 1 ? { only: first.id } : {}) };
    },
    'products.variants': ({ item }) => {
      const { colours: inColours, sizes } = product(item);
      return {
        ...variants(inColours, sizes),
        ...(inColours.length === 1 ? { 'only-colour': inColours[0] } : {}),
        ...(sizes.length === 1 ? { 'only-size': sizes[0] } : {}),
      };
    },
    'products.stock': ({ item, colour, size }) => ({
      count: scarce[`${item} ${colour} ${size}`] ?? 26,
      price: product(item).price,
    }),
    'sizes.recommend': ({ height, weight, fit }) => {
      const sizes = ['S', 'M', 'L', 'XL', 'XXL'];
      if (height < 140 || height > 200 || weight > 105) return { found: false };
      // A size more for every ten kilograms from 50 on, one more for those who like it loose.
      const width = Math.max(0, (weight - 40) / 10);
      const at = Math.min(sizes.length - 1, Math.floor(width) + (fit === 'loose' ? 1 : 0));
      const larger = sizes[at + 1];
      const between = larger !== undefined && fit !== 'loose' && width - Math.floor(width) >= 0.8;
      return { found: true, size: sizes[at] ?? '', between, ...(larger === undefined ? {} : { larger }) };
    },
    'invoices.check-title': ({ heading, tax }) => ({ matches: companies[String(tax)] === heading }),
    'exchanges.check': ({ order, item }) => {
      const { exchanged, size, colour } = lineOf(order, item);
      const { colours: inColours, sizes } = product(item);
      return { allowed: exchanged !== true, size, colour, ...variants(inColours, sizes) };
    },
    'refunds.find': ({ order }) => {
      const { refunds = [], method } = known(order);
      return {
        count: refunds.length,
        overdue: refunds.some(({ late }) => late === true),
        refused: refunds.some(({ stage }) => stage === 'refused'),
        items: refunds.map(({ amount, stage, ago, late = false }) => ({ amount, stage, date: date(-ago), late, method })),
      };
    },
    'prices.compare': ({ order, item, price }) => {
      const { paid, claimed } = lineOf(order, item);
      const { price: present } = product(item);
      return {
        paid,
        now: present,
        difference: cents(paid - present),
        lower: price < paid,
        confirmed: cents(price) === present,
        claimed: claimed === true,
      };
    },
  };

  /** What changes something: done once for each key. @type {{ [service: string]: (input: any) => any }} */
  const writes = {
    'orders.return': ({ order }) => ({ order: String(order), accepted: true }),
    'orders.cancel': ({ order }) => {
      const { status, total, method } = known(order);
      if (status !== 'preparing') throw new Error(`order ${order} cannot be cancelled: it is ${status}`);
      update(order, { status: 'cancelled' });
      return { order: String(order), amount: total, method };
    },
    'orders.change-address': ({ order }) => {
      if (known(order).addressChanged) throw new Error(`the address of order ${order} has been changed before`);
      update(order, { addressChanged: true });
      return { order: String(order) };
    },
    'alerts.create': ({ item, colour, size, by, to }) => {
      const alert = [item, colour, size, to].join(' ');
      const repeated = alerts.has(alert);
      alerts.add(alert);
      return { number: number('A'), masked: by === 'sms' ? maskedPhone(to) : maskedEmail(to), repeated };
    },
    'invoices.create': ({ order }) => {
      if (known(order).invoiced) throw new Error(`order ${order} has an invoice already`);
      update(order, { invoiced: true });
      return { number: number('F') };
    },
    'exchanges.create': ({ order, item }) => {
      if (lineOf(order, item).exchanged) throw new Error(`the ${item} of order ${order} has been exchanged before`);
      updateLine(order, item, { exchanged: true });
      return { number: number('E') };
    },
    'claims.open': ({ order }) => {
      known(order);
      return { number: number('P') };
    },
    'prices.refund': ({ order, item, amount }) => {
      if (lineOf(order, item).claimed) throw new Error(`the difference for the ${item} of order ${order} has been paid before`);
      updateLine(order, item, { claimed: true });
      return { number: number('R'), amount };
    },
  };

  /** @type {(name: string, run: (input: any, context: import('kefu').ServiceContext) => any) => Services[string]} */
  const serve = (name, run) => async (input, context) => {
    const takes = latency[name];
    if (takes !== undefined) await context.sleep(takes);
    if (failing.includes(name)) throw new Error(`${name} does not answer`);
    return run(input, context);
  };
  /** @type {(run: (input: any) => any) => (input: any, context: import('kefu').ServiceContext) => any} */
  const once = (run) => (input, context) => {
    if (!done.has(context.key)) done.set(context.key, run(input));
    return done.get(context.key);
  };
  return Object.fromEntries([
    ...Object.entries(reads).map(([name, run]) => [name, serve(name, run)]),
    ...Object.entries(writes).map(([name, run]) => [name, serve(name, once(run))]),
  ]);
}

/** @type {(inColours: readonly string[], sizes: readonly string[]) => object} */
function variants(inColours, sizes) {
  return {
    colours: inColours.map((id) => ({ id, name: colours[id] ?? id })),
    sizes: sizes.map((id) => ({ id, name: id })),
  };
}

/** @type {(lines: readonly Line[], language: keyof Words) => string} */
function namesOf(lines, language) {
  return lines.map(({ item }) => products[item]?.name[language] ?? item).join(language === 'zh' ? '、' : ' and ');
}

/** @type {(said: string, word: string) => boolean} */
function alike(said, word) {
  return said.includes(word) || (said.length > 1 && word.includes(said));
}

/** A mobile number without the country's code. @type {(phone: unknown) => string} */
function plainPhone(phone) {
  return String(phone).replace(/^\+?86(?=1\d{10}$)/, '');
}

/** @type {(phone: unknown) => string} */
function maskedPhone(phone) {
  return plainPhone(phone).replace(/^(\d{3})\d+(\d{4})$/, '$1****$2');
}

/** @type {(email: unknown) => string} */
function maskedEmail(email) {
  return String(email).replace(/^(.)[^@]*/, '$1***');
}

/** @type {(amount: number) => number} */
function cents(amount) {
  return Math.round(amount * 100) / 100;
}

export const services = createServices();
