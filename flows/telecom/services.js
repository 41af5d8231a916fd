// The operator's services for trying the pack out: five numbers in memory. A real operator registers its own under the same names.

/**
 * @typedef {{ amount: number, kind: 'plan' | 'subscription' | 'overage', zh: string, en: string, daysAgo: number,
 *   channel?: { zh: string, en: string }, unused?: boolean }} Charge
 * @typedef {{ months: number, monthly: number, signedDaysAgo: number, discountUsed: boolean, agreed: string }} Contract
 * @typedef {{ id: string, date?: string, ahead?: number, time: string }} Visit  `ahead`: so many days from today.
 * @typedef {{ password: string, idTail: string, plan: string, cash: number, gift: number, owed: number, toppedUp: number,
 *   minutes: number, gigabytes: { plan: number, carried: number }, changed: boolean, charges: { [id: string]: Charge },
 *   contract?: Contract, broadband?: { speed: number, hours: number, outage: boolean }, visits: Visit[] }} Line
 * @typedef {{ zh: string, en: string, from: string }} Outage
 * @typedef {{ lines: { [number: string]: Line }, outages: { [city: string]: Outage[] }, fullAhead: number[],
 *   written: { service: string, input: any }[] }} State
 */

const plans = {
  basic: { zh: '云守', en: 'Cloud Basic', fee: 8, data: 0, minutes: 30 },
  lite: { zh: '云轻', en: 'Cloud Lite', fee: 29, data: 10, minutes: 100 },
  plus: { zh: '云悦', en: 'Cloud Plus', fee: 59, data: 30, minutes: 300 },
  max: { zh: '云享', en: 'Cloud Max', fee: 99, data: 60, minutes: 600 },
  home: { zh: '云家', en: 'Cloud Home', fee: 139, data: 100, minutes: 1000 },
};
const packs = { day: { price: 3, days: 1 }, week: { price: 15, days: 7 }, month: { price: 25, days: undefined } };
const nearby = ['hong-kong', 'macao', 'taiwan'];
const covered = ['北京', '上海', '广州', '深圳', '杭州', '南京', '苏州', '成都', '重庆', '武汉', '西安', '天津'];
const coveredInEnglish = ['Beijing', 'Shanghai', 'Guangzhou', 'Shenzhen', 'Hangzhou', 'Nanjing', 'Suzhou', 'Chengdu'];
const alsoCoveredInEnglish = ['Chongqing', 'Wuhan', "Xi'an", 'Xian', 'Tianjin'];
const visitTimes = ['08:00', '10:00', '12:00', '14:00', '16:00', '18:00'];
const taken = ['10:00', '18:00'];
const tone = { zh: '彩铃包月', en: 'Ringback tone' };
const video = { zh: '视频会员', en: 'Video membership' };
const inTheApp = { zh: '云声 App', en: 'the Yunsheng app' };
const onThePhone = { zh: '外呼电话', en: 'a sales call' };

/**
 * Numbers to try things with; each has its own story.
 *
 * @returns {State}
 */
export function createState() {
  /** @type {Line} */
  const usual = {
    password: '135790',
    idTail: '123X',
    plan: 'plus',
    cash: 36.5,
    gift: 10,
    owed: 0,
    toppedUp: 0,
    minutes: 128,
    gigabytes: { plan: 12.4, carried: 3.2 },
    changed: false,
    charges: {},
    visits: [],
  };
  return {
    lines: {
      // Has a charge nobody ordered, broadband, and no contract.
      17012340001: {
        ...usual,
        charges: {
          plan: { amount: 59, kind: 'plan', zh: '云悦月租', en: 'Cloud Plus plan fee', daysAgo: 4 },
          tone: { amount: 10, kind: 'subscription', ...tone, daysAgo: 40, channel: onThePhone },
          video: { amount: 15, kind: 'subscription', ...video, daysAgo: 0, channel: inTheApp, unused: true },
          overage: { amount: 15, kind: 'overage', zh: '套餐外流量 3 GB', en: '3 GB beyond the plan', daysAgo: 8 },
        },
        broadband: { speed: 500, hours: 24, outage: false },
        visits: [{ id: 'V-3001', ahead: 2, time: '14:00' }],
      },
      // Is bound by a contract for 5 more months.
      17012340002: {
        ...usual,
        password: '246802',
        plan: 'max',
        cash: 88,
        contract: { months: 5, monthly: 99, signedDaysAgo: 570, discountUsed: true, agreed: 'max' },
        broadband: { speed: 1000, hours: 48, outage: true },
      },
      // Is cut off for an unpaid bill.
      17012340003: {
        ...usual,
        password: '112233',
        plan: 'lite',
        cash: 0,
        gift: 0,
        owed: 42,
        broadband: { speed: 300, hours: 24, outage: false },
      },
      // Signed three days ago and has not used the discount.
      17012340004: {
        ...usual,
        password: '445566',
        plan: 'home',
        contract: { months: 24, monthly: 139, signedDaysAgo: 3, discountUsed: false, agreed: 'home' },
      },
      // Has changed plan this month, topped up a lot today, and has next to nothing left.
      17012340005: {
        ...usual,
        password: '778899',
        plan: 'lite',
        cash: 1.2,
        gift: 0,
        toppedUp: 1950,
        changed: true,
        gigabytes: { plan: 0, carried: 0 },
      },
    },
    outages: {
      beijing: [
        {
          zh: '海淀区：光缆中断，正在抢修，2 小时内更新一次',
          en: 'Haidian: a cable is cut and being repaired, updated within 2 hours',
          from: '09:10',
        },
        { zh: '通州：今晚 00:00–06:00 计划施工', en: 'Tongzhou: planned work tonight, 00:00–06:00', from: '00:00' },
      ],
    },
    fullAhead: [3],
    written: [],
  };
}

/**
 * Makes the services: by default each call has fresh numbers, the real clock, and nothing fails or waits.
 *
 * @param {{ state?: State, now?: () => number, failing?: readonly string[], latency?: { readonly [service: string]: number } }} options
 *   `failing`: services that are down; `latency`: how many milliseconds one takes.
 * @returns {import('kefu').Services}
 */
export function createServices({ state = createState(), now = Date.now, failing = [], latency = {} } = {}) {
  const done = new Map();

  const lineOf = (number) => {
    const line = state.lines[String(number)];
    if (!line) throw new Error(`The number ${number} is not one of ours.`);
    return line;
  };
  /** The moment a flow sends along, so that a conversation in virtual time has its own today. */
  const at = (input) => (typeof input.now === 'number' ? input.now : now());
  const isEnglish = (input) => String(input.locale ?? 'zh').startsWith('en');
  const inWords = (text, input) => (isEnglish(input) ? text.en : text.zh);
  const chargeOf = (number, charge) => {
    const found = lineOf(number).charges[String(charge)];
    if (!found) throw new Error(`The bill of ${number} has no charge ${charge}.`);
    return found;
  };
  const subscriptionsOf = (number) => Object.entries(lineOf(number).charges).filter(([, { kind }]) => kind === 'subscription');
  const wayOf = ({ daysAgo, unused }) => (daysAgo > 180 ? 'too-late' : daysAgo === 0 && unused ? 'at-once' : 'review');
  const stateOf = ({ owed, changed }) => (owed > 0 ? 'suspended' : changed ? 'changed' : 'free');
  const freeTimes = (date, ms) => {
    const isOpen = date > day(ms) && date <= day(ms, 7) && !state.fullAhead.some((ahead) => day(ms, ahead) === date);
    return isOpen ? visitTimes.filter((time) => !taken.includes(time)) : [];
  };
  const dateOf = ({ date, ahead = 0 }, ms) => date ?? day(ms, ahead);
  const untilOf = (pack, ms) => (packs[pack].days === undefined ? lastOfMonth(ms) : day(ms, packs[pack].days));
  const visitOf = (id) => {
    for (const line of Object.values(state.lines)) {
      const visit = line.visits.find((one) => one.id === id);
      if (visit) return { line, visit };
    }
    throw new Error(`There is no visit ${id}.`);
  };

  /** @type {{ [name: string]: (input: any, id: string) => any }} */
  const reads = {
    'numbers.find': ({ number }) => ({ ours: state.lines[number] !== undefined }),
    'identity.verify': ({ number, password }) => ({ matches: lineOf(number).password === password }),
    'identity.match-id': ({ number, tail }) => ({ matches: lineOf(number).idTail === String(tail).toUpperCase() }),

    'accounts.read': (input) => {
      const { cash, gift, owed, minutes, gigabytes } = lineOf(input.number);
      const words = isEnglish(input)
        ? ['this month’s plan data', 'data carried over from last month']
        : ['本月套餐流量', '上月结转流量'];
      const parts = [
        { name: words[0], left: gigabytes.plan },
        { name: words[1], left: gigabytes.carried },
      ];
      const data = parts.filter(({ left }) => left > 0).map((part) => ({ ...part, until: lastOfMonth(at(input)) }));
      const condition = owed > 0 ? 'suspended' : cash + gift < 10 ? 'low' : 'fine';
      return { cash, gift, owed, state: condition, minutes, data };
    },
    'topups.check': ({ number, amount }) => {
      const line = state.lines[number];
      const room = line ? 2000 - line.toppedUp : 0;
      return { ours: line !== undefined, accepted: amount <= room, room };
    },

    'bills.list': (input) => {
      lineOf(input.number);
      const months = [0, 1, 2].map((ago) => {
        const month = monthOf(at(input), ago);
        const [year, number] = month.split('-').map(Number);
        return { id: month, name: isEnglish(input) ? `${monthNames[number - 1]} ${year}` : `${year} 年 ${number} 月` };
      });
      return { latest: months[0].id, months };
    },
    'charges.list': (input) => {
      const items = Object.entries(lineOf(input.number).charges)
        .filter(([, { daysAgo }]) => day(at(input), -daysAgo).startsWith(input.month))
        .map(([id, charge]) => ({ id, name: inWords(charge, input), amount: charge.amount }));
      return { total: items.reduce((sum, { amount }) => sum + amount, 0), count: items.length, items };
    },
    'charges.explain': (input) => {
      const charge = chargeOf(input.number, input.charge);
      return {
        kind: charge.kind,
        name: inWords(charge, input),
        amount: charge.amount,
        ordered: day(at(input), -charge.daysAgo),
        channel: charge.channel ? inWords(charge.channel, input) : '',
      };
    },
    'subscriptions.list': (input) => {
      const items = subscriptionsOf(input.number).map(([id, charge]) => ({ id, name: inWords(charge, input) }));
      return { count: items.length, items };
    },
    'refunds.quote': (input) => {
      const charge = chargeOf(input.number, input.charge);
      return { name: inWords(charge, input), amount: charge.amount, way: wayOf(charge) };
    },

    'plans.options': (input) => {
      const line = lineOf(input.number);
      const floor = line.contract ? plans[line.contract.agreed].fee : 0;
      const offered = Object.entries(plans)
        .filter(([id, { fee }]) => id !== line.plan && fee >= floor)
        .map(([id, plan]) => {
          const { fee, data, minutes } = plan;
          const name = inWords(plan, input);
          return { id, name, label: isEnglish(input) ? `${name} ¥${fee}` : `${name} ${fee} 元`, fee, data, minutes };
        });
      const condition = offered.length === 0 ? 'none' : stateOf(line);
      return { current: inWords(plans[line.plan], input), state: condition, from: nextMonth(at(input)), plans: offered };
    },
    'plans.quote': (input) => {
      const line = lineOf(input.number);
      const plan = plans[input.plan];
      if (!plan) throw new Error(`There is no plan ${input.plan}.`);
      return { name: inWords(plan, input), fee: plan.fee, from: nextMonth(at(input)), lower: plan.fee < plans[line.plan].fee };
    },
    'packs.quote': (input) => {
      const { cash, gift } = lineOf(input.number);
      const { price } = packs[input.pack];
      return { price, until: untilOf(input.pack, at(input)), enough: cash + gift >= price, balance: round(cash + gift) };
    },

    'roaming.terms': (input) => ({
      state: stateOf({ ...lineOf(input.number), changed: false }),
      first: day(at(input)),
      last: day(at(input), 90),
    }),
    'roaming.quote': ({ destination, from, to }) => {
      const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
      if (!(days > 0)) throw new Error('The last day is before the first.');
      const rate = nearby.includes(destination) ? 25 : 30;
      return { days, rate, most: days * rate };
    },

    'contracts.find': (input) => {
      const { contract } = lineOf(input.number);
      if (!contract) return { active: false };
      const { months, monthly, signedDaysAgo, discountUsed, agreed } = contract;
      const free = signedDaysAgo <= 7 && !discountUsed;
      return {
        active: true,
        plan: inWords(plans[agreed], input),
        ends: monthsOn(at(input), months),
        months,
        fee: free ? 0 : round(monthly * months * 0.3),
        free,
      };
    },
    'coverage.check': ({ city }) => ({ covered: [...covered, ...coveredInEnglish, ...alsoCoveredInEnglish].includes(city) }),

    'broadband.find': ({ number }) => {
      const { broadband, owed } = lineOf(number);
      if (!broadband) return { state: 'none', speed: 0, least: 0, hours: 0 };
      const { speed, hours, outage } = broadband;
      return { state: owed > 0 ? 'unpaid' : outage ? 'outage' : 'active', speed, least: speed * 0.8, hours };
    },
    'outages.list': (input) => {
      const items = (state.outages[input.city] ?? []).map((outage) => ({ name: inWords(outage, input), from: outage.from }));
      return { count: items.length, items };
    },

    'visits.days': (input) => ({ first: day(at(input), 1), last: day(at(input), 7) }),
    'visits.day': (input) => {
      const free = freeTimes(input.date, at(input));
      const next = [1, 2, 3, 4, 5, 6, 7]
        .map((ahead) => day(at(input), ahead))
        .find((date) => freeTimes(date, at(input)).length > 0);
      return { full: free.length === 0, free: free.join(isEnglish(input) ? ', ' : '、'), next: next ?? '' };
    },
    'visits.check': (input) => {
      const free = freeTimes(input.date, at(input));
      const slot = slotOf(input.time);
      return { free: free.includes(slot.start), slot: slot.name };
    },
    'visits.list': (input) => {
      const today = day(at(input));
      const items = lineOf(input.number)
        .visits.map((visit) => ({ ...visit, date: dateOf(visit, at(input)) }))
        .filter(({ date }) => date >= today)
        .map(({ id, date, time }) => ({ id, name: `${date} ${slotOf(time).name}` }));
      return { count: items.length, items };
    },
    'visits.find': (input) => {
      const { visit } = visitOf(input.visit);
      const date = dateOf(visit, at(input));
      const begins = Date.parse(`${date}T${visit.time}:00+08:00`);
      return { date, slot: slotOf(visit.time).name, late: begins - at(input) < 2 * 3_600_000 };
    },
  };

  /** @type {{ [name: string]: (input: any, id: string) => any }} */
  const writes = {
    'topups.create': ({ number, amount }, id) => {
      const line = lineOf(number);
      if (line.toppedUp + amount > 2000) throw new Error('That is more than ¥2,000 a day.');
      line.toppedUp += amount;
      return { order: `T-${id}` };
    },
    'refunds.request': (input, id) => {
      const charge = chargeOf(input.number, input.charge);
      const way = wayOf(charge);
      if (way === 'too-late') throw new Error('The charge is older than 180 days.');
      const line = lineOf(input.number);
      if (way === 'at-once') line.cash = round(line.cash + charge.amount);
      if (input.unsubscribe) delete line.charges[input.charge];
      return { case: `R-${id}`, way };
    },
    'plans.change': (input, id) => {
      const line = lineOf(input.number);
      if (line.changed) throw new Error('The plan was changed this month already.');
      line.changed = true;
      return { request: `P-${id}`, from: nextMonth(at(input)) };
    },
    'packs.buy': (input, id) => {
      const line = lineOf(input.number);
      const { price } = packs[input.pack];
      if (line.cash + line.gift < price) throw new Error('The balance does not cover the pack.');
      const fromGift = Math.min(line.gift, price);
      line.gift = round(line.gift - fromGift);
      line.cash = round(line.cash - (price - fromGift));
      return { order: `D-${id}`, until: untilOf(input.pack, at(input)) };
    },
    'roaming.open': ({ number }, id) => {
      lineOf(number);
      return { order: `I-${id}` };
    },
    'contracts.end': (input, id) => {
      const line = lineOf(input.number);
      if (!line.contract) throw new Error('There is no contract to end.');
      line.contract = undefined;
      return { request: `C-${id}`, from: day(at(input), 1) };
    },
    'faults.report': ({ number }, id) => {
      const { broadband } = lineOf(number);
      if (!broadband) throw new Error('There is no broadband on this number.');
      return { ticket: `F-${id}`, hours: broadband.hours };
    },
    'outages.notify': () => ({ registered: true }),
    'visits.book': ({ number, date, time, now: ms = now() }, id) => {
      const slot = slotOf(time);
      if (!freeTimes(date, ms).includes(slot.start)) throw new Error(`${date} ${slot.name} is taken.`);
      lineOf(number).visits.push({ id: `V-${id}`, date, time: slot.start });
      return { visit: `V-${id}`, slot: slot.name };
    },
    'visits.move': ({ visit, date, time, now: ms = now() }) => {
      const slot = slotOf(time);
      if (!freeTimes(date, ms).includes(slot.start)) throw new Error(`${date} ${slot.name} is taken.`);
      Object.assign(visitOf(visit).visit, { date, time: slot.start });
      return { slot: slot.name };
    },
    'visits.cancel': ({ visit }) => {
      const { line } = visitOf(visit);
      line.visits = line.visits.filter(({ id }) => id !== visit);
      return { cancelled: true };
    },
  };

  /** Waits and fails as it was told to; what writes acts once per key. */
  const serve = (name, run, isWrite) => async (input, context) => {
    if (latency[name] !== undefined) await context.sleep(latency[name]);
    if (failing.includes(name)) throw new Error(`The service ${name} is down.`);
    if (!isWrite) return run(input, '');
    if (!done.has(context.key)) {
      done.set(context.key, run(input, String(1001 + done.size)));
      state.written.push({ service: name, input });
    }
    return done.get(context.key);
  };
  return Object.fromEntries([
    ...Object.entries(reads).map(([name, run]) => [name, serve(name, run, false)]),
    ...Object.entries(writes).map(([name, run]) => [name, serve(name, run, true)]),
  ]);
}

/** @type {import('kefu').Services} */
export const services = createServices();

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date in China at a moment, some days on. */
function day(ms, ahead = 0) {
  return new Date(ms + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
}

function monthOf(ms, ago) {
  const [year, month] = day(ms).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - ago, 1)).toISOString().slice(0, 7);
}

function nextMonth(ms) {
  return `${monthOf(ms, -1)}-01`;
}

function lastOfMonth(ms) {
  return new Date(Date.parse(nextMonth(ms)) - 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a contract that has so many months to run. */
function monthsOn(ms, months) {
  return new Date(Date.parse(`${monthOf(ms, -months)}-01`) - 86_400_000).toISOString().slice(0, 10);
}

/** The 2-hour slot a time lies in. */
function slotOf(time) {
  const hour = Number(String(time).slice(0, 2));
  const start = hour - (hour % 2);
  const clock = (value) => `${String(value).padStart(2, '0')}:00`;
  return { start: clock(start), name: `${clock(start)}–${clock(start + 2)}` };
}

function round(amount) {
  return Math.round(amount * 100) / 100;
}
