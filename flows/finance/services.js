// The bank's services for trying the pack out: one customer in memory. A real bank registers its own under the same names.
//
// To be verified, give the ID card number 110199199003071239 and the mobile number 13800138000.

/** @typedef {import('kefu').Services[string]} Service */
/** @typedef {{ zh: string, en: string }} Words */
/** @typedef {{ tail: string, name: Words, balance: number, blocked: boolean }} Card */
/** @typedef {{ card: string, daysAgo: number, payee: string, amount: number }} Entry */
/** @typedef {{ id: string, name: Words }} Device */
/** @typedef {{ id: string, name: Words, value: number, least: number, opensInDays: number }} Holding */
/** @typedef {{ code: string, name: Words, risk: number, benchmark: string, days: number, least: number, closed: boolean }} Product */
/**
 * @typedef {object} Loan
 * @property {string} id
 * @property {Words} name
 * @property {'consumer' | 'mortgage'} kind
 * @property {number} principal
 * @property {number} rate per year
 * @property {number} paid instalments
 * @property {number} day of the month on which it is due
 * @property {number} changedDaysAgo when the due date was last changed
 * @property {boolean} overdue
 */
/**
 * @typedef {object} Bank all that is known of the one customer
 * @property {string} id
 * @property {string} phone
 * @property {boolean} over65
 * @property {Card[]} cards
 * @property {Entry[]} entries
 * @property {{ status: 'fine' | 'wrong-password' | 'new-device' | 'restricted', lockedMinutes: number, devices: Device[] }} login
 * @property {{ level: string, doneToday: boolean, left: number }} profile
 * @property {Holding[]} holdings
 * @property {Loan[]} loans
 * @property {string[]} taken times at which nobody is free to call, `2026-01-08 10:00`
 */

/** How the services are set up. */
/**
 * @typedef {object} Options
 * @property {() => number} [now] milliseconds since 1970
 * @property {readonly string[]} [failing] the services that are down
 * @property {{ readonly [service: string]: number }} [latency] how long a service takes, in milliseconds
 * @property {(bank: Bank) => void} [prepare] changes what the bank knows before the first call
 */

const day = 86_400_000;
const productsOnSale = /** @type {Product[]} */ ([
  { code: 'A07', name: { zh: '晴川日日安', en: 'Daily Calm' }, risk: 1, benchmark: '1.60', days: 7, least: 100, closed: false },
  {
    code: 'A90',
    name: { zh: '晴川季季稳', en: 'Quarterly Steady' },
    risk: 2,
    benchmark: '2.10',
    days: 90,
    least: 10_000,
    closed: true,
  },
  {
    code: 'B90',
    name: { zh: '晴川九十天开放', en: 'Ninety Day Open' },
    risk: 2,
    benchmark: '1.95',
    days: 90,
    least: 1_000,
    closed: false,
  },
  {
    code: 'C365',
    name: { zh: '晴川一年平衡', en: 'One Year Balanced' },
    risk: 3,
    benchmark: '2.80',
    days: 365,
    least: 50_000,
    closed: true,
  },
  {
    code: 'D365',
    name: { zh: '晴川一年进取', en: 'One Year Growth' },
    risk: 4,
    benchmark: '3.40',
    days: 365,
    least: 100_000,
    closed: true,
  },
]);

/** @returns {Bank} */
function newBank() {
  return {
    id: '110199199003071239',
    phone: '13800138000',
    over65: false,
    cards: [
      { tail: '6688', name: { zh: '一类户储蓄卡 6688', en: 'Class I debit card 6688' }, balance: 23_860.5, blocked: false },
      { tail: '3021', name: { zh: '工资卡 3021', en: 'Salary card 3021' }, balance: 4_120, blocked: false },
    ],
    entries: [
      { card: '6688', daysAgo: 1, payee: '青禾超市', amount: -128.5 },
      { card: '6688', daysAgo: 2, payee: '晴川地铁', amount: -6 },
      { card: '6688', daysAgo: 4, payee: '云上书店', amount: -89 },
      { card: '6688', daysAgo: 12, payee: '代发工资', amount: 12_500 },
      { card: '6688', daysAgo: 20, payee: '江畔物业', amount: -312.4 },
      { card: '6688', daysAgo: 45, payee: '北门影院', amount: -76 },
    ],
    login: {
      status: 'wrong-password',
      lockedMinutes: 90,
      devices: [
        { id: 'phone', name: { zh: '我的手机', en: 'My phone' } },
        { id: 'tablet', name: { zh: '家里的平板', en: 'Home tablet' } },
      ],
    },
    profile: { level: 'C2', doneToday: false, left: 5 },
    holdings: [
      { id: 'open-90', name: { zh: '晴川九十天开放', en: 'Ninety Day Open' }, value: 52_000, least: 1_000, opensInDays: 0 },
      {
        id: 'closed-365',
        name: { zh: '晴川一年平衡', en: 'One Year Balanced' },
        value: 100_000,
        least: 50_000,
        opensInDays: 120,
      },
    ],
    loans: [
      {
        id: 'QC2024010001',
        name: { zh: '装修贷款', en: 'Home improvement loan' },
        kind: 'consumer',
        principal: 36_000,
        rate: 0.048,
        paid: 8,
        day: 20,
        changedDaysAgo: 400,
        overdue: false,
      },
      {
        id: 'QC2025060002',
        name: { zh: '房贷', en: 'Mortgage' },
        kind: 'mortgage',
        principal: 1_200_000,
        rate: 0.031,
        paid: 7,
        day: 10,
        changedDaysAgo: 90,
        overdue: false,
      },
    ],
    taken: [],
  };
}

/**
 * Fresh services of a bank in memory.
 *
 * @param {Options} [options]
 * @returns {import('kefu').Services}
 */
export function createServices({ now = Date.now, failing = [], latency = {}, prepare = () => {} } = {}) {
  const bank = newBank();
  prepare(bank);
  /** Conversations in which the customer has shown who they are. */
  const verified = new Set();
  /** What each write gave, by its key: asked again, it is not done again. */
  const done = new Map();

  const nextNumber = (prefix) => `${prefix}${String(done.size + 1).padStart(6, '0')}`;
  /** A day in China, so many days from now. */
  const date = (days = 0) => new Date(now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10);
  const found = (list, wanted, what) => {
    const one = list.find(({ id, tail }) => (id ?? tail) === wanted);
    if (!one) throw new Error(`There is no ${what} ${wanted}.`);
    return one;
  };
  const ofLoan = (loan) => found(bank.loans, loan, 'loan');
  const ofHolding = (holding) => found(bank.holdings, holding, 'holding');
  const ofCard = (card) => found(bank.cards, card, 'card');
  /** The next date of this day of the month after today. */
  const nextOn = (dayOfMonth) => {
    const today = date();
    const [year = 0, month = 1] = today.split('-').map(Number);
    const inMonth = (more) => new Date(Date.UTC(year, month - 1 + more, dayOfMonth)).toISOString().slice(0, 10);
    return inMonth(0) > today ? inMonth(0) : inMonth(1);
  };
  /** The last date of this day of the month that is not after another date. */
  const lastOn = (dayOfMonth, on) => {
    const [year = 0, month = 1, monthDay = 1] = on.split('-').map(Number);
    return new Date(Date.UTC(year, month - (monthDay >= dayOfMonth ? 1 : 2), dayOfMonth)).toISOString().slice(0, 10);
  };
  /** Whether calls are made on a day: Monday to Saturday, from tomorrow on. */
  const isOffice = (on) => on > date() && new Date(on).getUTCDay() !== 0;
  const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / day);
  /** The date after so many working days. */
  const workday = (days) => {
    let left = days;
    let ahead = 0;
    while (left > 0) {
      ahead += 1;
      const weekday = new Date(Date.parse(date(ahead))).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    return date(ahead);
  };
  const listed = (name, items) => ({
    [name]: items.map(({ id, tail, name: words }) => ({ ...(id ? { id } : { tail }), name: words })),
    count: items.length,
    ...(items.length === 1 ? { only: items[0]?.id ?? items[0]?.tail } : {}),
  });

  /** @type {{ [name: string]: Service }} */
  const reads = {
    'identity.verify': ({ id, phone }, { conversation }) => {
      const ok = id === bank.id && String(phone).replace(/^\+?86/, '') === bank.phone;
      if (ok) verified.add(conversation);
      return { ok };
    },
    'cards.list': ({ blocked }) => ({
      ...listed(
        'cards',
        bank.cards.filter((card) => blocked === 'include' || !card.blocked),
      ),
      today: date(),
      earliest: date(-365),
    }),
    'cards.quote': ({ card, cause, delivery }) => {
      ofCard(card);
      return { fee: cause === 'lost' ? 10 : 0, days: delivery === 'post' ? 7 : 0, 'new-number': cause === 'lost' };
    },
    'accounts.statement': ({ card, period, since, until }) => {
      const from = period === 'own' ? String(since) : date(period === 'week' ? -7 : -30);
      const to = period === 'own' ? String(until) : date();
      const entries = bank.entries
        .filter((entry) => entry.card === card)
        .map(({ daysAgo, payee, amount }) => ({ date: date(-daysAgo), payee, amount }))
        .filter((entry) => entry.date >= from && entry.date <= to);
      return {
        balance: ofCard(card).balance,
        count: entries.length,
        shown: Math.min(entries.length, 5),
        entries: entries.slice(0, 5),
      };
    },
    // Numbers that end in 0000 stand for those registered in somebody else's name.
    'phones.check': ({ phone }) => ({ same: phone === bank.phone, 'own-name': !String(phone).endsWith('0000') }),
    'login.status': () => ({
      status: bank.login.status,
      until: new Date(now() + bank.login.lockedMinutes * 60_000).toISOString(),
      ...listed('devices', bank.login.devices),
    }),
    'profile.status': () => ({ 'at-branch': bank.over65, 'done-today': bank.profile.doneToday, left: bank.profile.left }),
    'products.compare': ({ amount, term, exit, level, language }) => {
      const words = language === 'en' ? 'en' : 'zh';
      const products = productsOnSale
        .filter(({ risk, least, days, closed }) => {
          const fits = risk <= Number(String(level).slice(1)) && least <= Number(amount) && days * 86_400 <= Number(term);
          return fits && !(exit === true && closed);
        })
        .map(({ name, risk, benchmark, least, days, closed }) => ({
          name: name[words],
          risk: `R${risk}`,
          benchmark,
          least,
          access: closed
            ? { zh: `封闭 ${days} 天，到期前不能赎回。`, en: `Closed for ${days} days, with no earlier redemption.` }[words]
            : { zh: `持有满 ${days} 天后可赎回。`, en: `Redeemable after ${days} days.` }[words],
        }));
      return { count: products.length, products };
    },
    'holdings.list': () => listed('holdings', bank.holdings),
    'holdings.terms': ({ holding }) => {
      const { value, least, opensInDays } = ofHolding(holding);
      return { open: opensInDays === 0, ends: date(opensInDays), available: value, least };
    },
    'holdings.quote': ({ holding, part, amount }) => {
      const { value, least } = ofHolding(holding);
      const taken = part === 'whole' ? value : Number(amount);
      return { amount: taken, arrives: workday(2), 'too-little': taken < value && value - taken < least, least };
    },
    'loans.precheck': ({ amount, months, income, debts = 0 }) => {
      const monthly = (rate) => {
        const each = rate / 12;
        return Math.round((Number(amount) * each * 100) / (1 - (1 + each) ** -Number(months))) / 100;
      };
      const from = monthly(0.036);
      const to = monthly(0.096);
      return { result: to + Number(debts) <= Number(income) / 2 ? 'fits' : 'too-much', from, to };
    },
    'loans.list': () => listed('loans', bank.loans),
    'loans.terms': ({ loan }) => {
      const { kind, principal, overdue, day: dueDay, changedDaysAgo } = ofLoan(loan);
      const hour = new Date(now() + 8 * 3_600_000).getUTCHours();
      return {
        kind,
        principal,
        overdue,
        day: dueDay,
        changeable: changedDaysAgo >= 365,
        'next-change': date(365 - changedDaysAgo),
        least: kind === 'mortgage' ? 10_000 : 1_000,
        earliest: kind === 'mortgage' ? date(15) : date(),
        open: hour >= 6 && hour < 22,
      };
    },
    'loans.day-quote': ({ loan, day: dueDay }) => {
      const { principal, rate, day: current } = ofLoan(loan);
      const [before, after] = [nextOn(current), nextOn(Number(dueDay))];
      const extra = Math.max(0, daysBetween(before, after));
      return { 'first-due': after, interest: Math.round(((principal * rate * extra) / 365) * 100) / 100 };
    },
    'loans.payoff-quote': ({ loan, part, amount, date: on }) => {
      const { kind, principal, rate, paid, day: dueDay } = ofLoan(loan);
      const repaid = part === 'whole' ? principal : Number(amount);
      const due = kind === 'mortgage' ? String(on) : date();
      // Interest runs from the last due date to the day of the repayment.
      const interest = Math.round(((repaid * rate * daysBetween(lastOn(dueDay, due), due)) / 365) * 100) / 100;
      const fee = kind === 'mortgage' && paid < 12 ? repaid / 100 : 0;
      return { principal: repaid, interest, fee, total: Math.round((repaid + interest + fee) * 100) / 100, due };
    },
    'callbacks.day': ({ day: wanted }) => ({ open: isOffice(String(wanted)), next: [1, 2].map(date).find(isOffice) ?? '' }),
    // A call every half hour; a time that is taken brings the next one that is free.
    'callbacks.free': ({ day: wanted, time }) => {
      const times = Array.from(
        { length: 17 },
        (_, half) => `${String(9 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
      );
      const next = times.find((one) => one > String(time) && !bank.taken.includes(`${wanted} ${one}`));
      return { free: !bank.taken.includes(`${wanted} ${time}`), next: next ?? times[0] ?? '' };
    },
  };

  /** @type {{ [name: string]: Service }} */
  const writes = {
    'cards.block': ({ card }) => {
      ofCard(card).blocked = true;
      return { number: nextNumber('GS'), until: date(7) };
    },
    'cards.replace': ({ card, delivery }) => {
      ofCard(card);
      return { number: nextNumber('BK'), ready: delivery === 'post' ? workday(7) : date() };
    },
    // The number changes once both codes and the face check have passed in the app; here it is only asked for.
    'phones.change': () => ({ minutes: 30 }),
    'login.send-reset': ({ device }) => {
      found(bank.login.devices, device, 'device');
      return { minutes: 30 };
    },
    'profile.save': ({ level }) => {
      Object.assign(bank.profile, { level, doneToday: true, left: bank.profile.left - 1 });
      return { until: date(365) };
    },
    'holdings.redeem': ({ holding, amount }) => {
      ofHolding(holding).value -= Number(amount);
      return { number: nextNumber('SH'), arrives: workday(2) };
    },
    'loans.change-day': ({ loan, day: dueDay }) => {
      Object.assign(ofLoan(loan), { day: Number(dueDay), changedDaysAgo: 0 });
      return { 'first-due': nextOn(Number(dueDay)) };
    },
    'loans.repay-early': ({ loan, amount }) => {
      const one = ofLoan(loan);
      one.principal -= Number(amount);
      return { number: nextNumber('TQ'), left: one.principal };
    },
    'callbacks.book': ({ day: wanted, time }) => {
      bank.taken.push(`${wanted} ${time}`);
      return { number: nextNumber('YY') };
    },
  };

  /** Services that anybody may use: the others tell or change what is the customer's own. */
  const open = ['identity.verify', 'products.compare', 'loans.precheck', 'callbacks.day', 'callbacks.free', 'callbacks.book'];

  /** @returns {Service} */
  const service = (name, run) => async (input, context) => {
    const wait = latency[name];
    if (wait) await context.sleep(wait);
    if (failing.includes(name)) throw new Error(`The service ${name} is down.`);
    if (!open.includes(name) && !verified.has(context.conversation)) throw new Error('The customer has not been verified.');
    return run(input, context);
  };
  const once = (run) => (input, context) => {
    if (!done.has(context.key)) done.set(context.key, run(input, context));
    return done.get(context.key);
  };
  return Object.fromEntries([
    ...Object.entries(reads).map(([name, run]) => [name, service(name, run)]),
    ...Object.entries(writes).map(([name, run]) => [name, service(name, once(run))]),
  ]);
}

export const services = createServices();
