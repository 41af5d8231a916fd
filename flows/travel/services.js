// The agency's services for trying the pack out: a few travellers, flights and hotels in memory. A real agency registers its own
// under the same names. All dates are counted from today, so that there is always something to change, cancel and claim.

/** @typedef {{ zh: string, en: string }} Words */
/** @typedef {{ names: string[], id: string, orders: string[] }} Traveller */
/**
 * @typedef {object} Flight
 * @property {string} id
 * @property {string} order
 * @property {string} number
 * @property {Words} route
 * @property {string} date
 * @property {string} departs
 * @property {boolean} domestic
 * @property {'flexible' | 'fixed' | 'disrupted'} rule `fixed`: no change, only taxes come back; `disrupted`: the airline moved it.
 * @property {number} fare
 * @property {number} taxes
 * @property {string} [seat]
 * @property {boolean} [refunded]
 * @property {number} [receipts] How many receipts were issued for it.
 */
/**
 * @typedef {object} Stay
 * @property {string} id
 * @property {string} order
 * @property {string} room
 * @property {string} arrival
 * @property {string} departure
 * @property {boolean} [cancelled]
 * @property {boolean} [waiverAsked]
 * @property {number} [receipts]
 */
/**
 * @typedef {object} Room
 * @property {Words} city
 * @property {Words} hotel
 * @property {Words} name
 * @property {number} price A night.
 * @property {number} holds Adults.
 * @property {'free' | 'non-refundable'} terms
 * @property {'prepaid' | 'at-hotel'} payment
 */
/**
 * @typedef {object} ServicesOptions
 * @property {number | (() => number)} [now] The time, in milliseconds since 1970.
 * @property {readonly string[]} [failing] Services that do not answer.
 * @property {{ readonly [service: string]: number }} [latency] How long a service takes, in milliseconds.
 */
/** @typedef {import('kefu').Services[string]} Service */

const hour = 3_600_000;
const day = 24 * hour;
/** China has one time zone, without summer time. */
const offset = 8 * hour;
/** After so many wrong answers a booking opens for nobody any more. */
const mostWrongAnswers = 5;
/** For how many days after a flight or a stay an invoice can be asked for. */
const receiptDays = 180;

/** @type {{ [id: string]: Room }} */
const rooms = {
  'yunqi-double': {
    city: { zh: '杭州', en: 'Hangzhou' },
    hotel: { zh: '云栖湖畔酒店', en: 'Yunqi Lakeside Hotel' },
    name: { zh: '湖景大床房，含双早', en: 'lake-view double, breakfast for two' },
    price: 520,
    holds: 2,
    terms: 'free',
    payment: 'prepaid',
  },
  'yunqi-saver': {
    city: { zh: '杭州', en: 'Hangzhou' },
    hotel: { zh: '云栖湖畔酒店', en: 'Yunqi Lakeside Hotel' },
    name: { zh: '特惠大床房，不可取消', en: 'saver double, non-refundable' },
    price: 398,
    holds: 2,
    terms: 'non-refundable',
    payment: 'prepaid',
  },
  'longjing-twin': {
    city: { zh: '杭州', en: 'Hangzhou' },
    hotel: { zh: '龙井路青旅', en: 'Longjing Road Inn' },
    name: { zh: '双床房，到店付', en: 'twin room, pay at the hotel' },
    price: 260,
    holds: 2,
    terms: 'free',
    payment: 'at-hotel',
  },
  'jinli-twin': {
    city: { zh: '成都', en: 'Chengdu' },
    hotel: { zh: '锦里院子酒店', en: 'Jinli Courtyard Hotel' },
    name: { zh: '特惠双床房，不可取消', en: 'saver twin, non-refundable' },
    price: 360,
    holds: 2,
    terms: 'non-refundable',
    payment: 'prepaid',
  },
  'haitang-family': {
    city: { zh: '三亚', en: 'Sanya' },
    hotel: { zh: '海棠湾度假酒店', en: 'Haitang Bay Resort' },
    name: { zh: '家庭房，含四早', en: 'family room, breakfast for four' },
    price: 980,
    holds: 4,
    terms: 'free',
    payment: 'prepaid',
  },
  'bund-double': {
    city: { zh: '上海', en: 'Shanghai' },
    hotel: { zh: '外滩里弄酒店', en: 'Bund Lane Hotel' },
    name: { zh: '大床房，到店付', en: 'double room, pay at the hotel' },
    price: 680,
    holds: 2,
    terms: 'free',
    payment: 'at-hotel',
  },
};

/** Cities that trips can be planned for: where they lie, and what there is to see, a day each. */
/** @type {readonly { name: Words, at: readonly [number, number], sights: readonly Words[] }[]} */
const cities = [
  {
    name: { zh: '北京', en: 'Beijing' },
    at: [39.9, 116.4],
    sights: [
      { zh: '故宫和景山', en: 'the Forbidden City and Jingshan Park' },
      { zh: '慕田峪长城', en: 'the Great Wall at Mutianyu' },
      { zh: '颐和园', en: 'the Summer Palace' },
    ],
  },
  {
    name: { zh: '西安', en: "Xi'an" },
    at: [34.3, 108.9],
    sights: [
      { zh: '城墙和回民街', en: 'the city wall and the Muslim Quarter' },
      { zh: '兵马俑', en: 'the Terracotta Army' },
      { zh: '陕西历史博物馆', en: 'the Shaanxi History Museum' },
    ],
  },
  {
    name: { zh: '成都', en: 'Chengdu' },
    at: [30.7, 104.1],
    sights: [
      { zh: '大熊猫基地', en: 'the panda base' },
      { zh: '都江堰', en: 'the Dujiangyan waterworks' },
      { zh: '宽窄巷子和锦里', en: 'Kuanzhai Alley and Jinli' },
    ],
  },
  {
    name: { zh: '杭州', en: 'Hangzhou' },
    at: [30.3, 120.2],
    sights: [
      { zh: '西湖', en: 'West Lake' },
      { zh: '灵隐寺和龙井村', en: 'Lingyin Temple and Longjing village' },
      { zh: '西溪湿地', en: 'the Xixi wetlands' },
    ],
  },
  {
    name: { zh: '上海', en: 'Shanghai' },
    at: [31.2, 121.5],
    sights: [
      { zh: '外滩和豫园', en: 'the Bund and Yu Garden' },
      { zh: '上海博物馆', en: 'the Shanghai Museum' },
      { zh: '朱家角古镇', en: 'the old town of Zhujiajiao' },
    ],
  },
  {
    name: { zh: '三亚', en: 'Sanya' },
    at: [18.3, 109.5],
    sights: [
      { zh: '亚龙湾', en: 'Yalong Bay' },
      { zh: '蜈支洲岛', en: 'Wuzhizhou Island' },
      { zh: '南山寺', en: 'Nanshan Temple' },
    ],
  },
];

/**
 * The services over a fresh set of bookings.
 *
 * @param {ServicesOptions} [options]
 * @returns {import('kefu').Services}
 */
export function createServices({ now = Date.now, failing = [], latency = {} } = {}) {
  const time = typeof now === 'function' ? now : () => now;
  /** @type {(days: number) => string} */
  const inDays = (days) => new Date(time() + offset + days * day).toISOString().slice(0, 10);
  /** @type {(date: string, clock?: string) => number} */
  const moment = (date, clock = '00:00') => Date.parse(`${date}T${clock}:00Z`) - offset;

  /** @type {readonly Traveller[]} */
  const travellers = [
    {
      names: ['张伟', 'zhang wei'],
      id: '2816',
      orders: ['YF1000000001', 'YF1000000002', 'YF1000000003', 'YF1000000005', 'YF1000000010'],
    },
    { names: ['李娜', 'li na'], id: '502X', orders: ['YF1000000004', 'YF1000000011'] },
    { names: ['emma brown'], id: '7741', orders: ['YF1000000006', 'YF1000000007', 'YF1000000009'] },
    { names: ['王强', 'wang qiang'], id: '3119', orders: ['YF1000000008', 'YF1000000012'] },
  ];
  const toShanghai = { zh: '北京首都—上海虹桥', en: 'Beijing Capital to Shanghai Hongqiao' };
  const toChengdu = { zh: '广州白云—成都天府', en: 'Guangzhou to Chengdu Tianfu' };
  const fromChengdu = { zh: '成都天府—广州白云', en: 'Chengdu Tianfu to Guangzhou' };
  const toSingapore = { zh: '上海浦东—新加坡樟宜', en: 'Shanghai Pudong to Singapore' };
  /** @type {Flight[]} */
  const flights = [
    flight('f1', 'YF1000000001', 'QK1301', toShanghai, inDays(12), '08:30', 'flexible', 980, 70),
    flight('f4', 'YF1000000004', 'QK2107', toChengdu, inDays(5), '14:20', 'fixed', 460, 70),
    flight('f5', 'YF1000000004', 'QK2108', fromChengdu, inDays(9), '19:05', 'fixed', 430, 70),
    flight('f6', 'YF1000000006', 'QK851', toSingapore, inDays(1), '16:10', 'flexible', 2150, 260),
    flight('f8', 'YF1000000008', 'QK1302', toShanghai, inDays(3), '11:00', 'disrupted', 760, 70),
    flight('f11', 'YF1000000011', 'QK2109', toChengdu, inDays(0), '11:30', 'flexible', 520, 70),
    flight('f12', 'YF1000000012', 'QK1301', toShanghai, inDays(-10), '08:30', 'flexible', 890, 70),
    flight('f10', 'YF1000000010', 'QK1301', toShanghai, inDays(-200), '08:30', 'flexible', 910, 70),
  ];
  /** @type {Stay[]} */
  const stays = [
    { id: 's2', order: 'YF1000000002', room: 'yunqi-double', arrival: inDays(20), departure: inDays(22) },
    { id: 's3', order: 'YF1000000003', room: 'jinli-twin', arrival: inDays(30), departure: inDays(33) },
    { id: 's7', order: 'YF1000000007', room: 'yunqi-double', arrival: inDays(-12), departure: inDays(-10) },
    { id: 's9', order: 'YF1000000009', room: 'yunqi-double', arrival: inDays(0), departure: inDays(2) },
    { id: 's5', order: 'YF1000000005', room: 'bund-double', arrival: inDays(-6), departure: inDays(-5) },
  ];
  /** What writes have done, by key. @type {Map<string, import('kefu').Json>} */
  const done = new Map();
  /** @type {Map<string, number>} */
  const wrongAnswers = new Map();
  let references = 0;

  /** @type {(booking: unknown) => string} */
  const orderOf = (booking) => `YF${String(booking).replace(/\D/g, '')}`;
  /** @type {(booking: unknown) => Traveller | undefined} */
  const travellerOf = (booking) => travellers.find(({ orders }) => orders.includes(orderOf(booking)));
  /** @type {(id: unknown) => Flight} */
  const flightOf = (id) => flights.find((one) => one.id === id) ?? nothing(`There is no flight ${id}.`);
  /** @type {(id: unknown) => Stay} */
  const stayOf = (id) => stays.find((one) => one.id === id) ?? nothing(`There is no hotel stay ${id}.`);
  /** @type {(id: unknown) => Room} */
  const roomOf = (id) => rooms[String(id)] ?? nothing(`There is no room ${id}.`);
  /** @type {(prefix: string) => string} */
  const reference = (prefix) => {
    references += 1;
    return `${prefix}${inDays(0).replaceAll('-', '')}${String(references).padStart(4, '0')}`;
  };
  /** @type {(flight: Flight) => number} */
  const hoursLeft = ({ date, departs }) => (moment(date, departs) - time()) / hour;
  /** What is in a traveller's orders, that of the order named alone when it has some. @type {<Item extends { order: string }>(items: readonly Item[], booking: unknown) => Item[]} */
  const owned = (items, booking) => {
    const all = items.filter(({ order }) => travellerOf(booking)?.orders.includes(order));
    const here = all.filter(({ order }) => order === orderOf(booking));
    return here.length > 0 ? here : all;
  };
  /** @type {(flight: Flight, departs: string, date: string) => { number: string, fare: number }} */
  const departure = ({ number, fare }, departs, date) => {
    const index = times.indexOf(departs);
    const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    return {
      number: `${number.slice(0, 2)}${Number(number.slice(2)) + 2 * (index + 1)}`,
      fare: fare + [-120, 90, 160, 40][index] + (weekend ? 100 : 0),
    };
  };
  /** @type {(flight: Flight, to: unknown) => { date: string, departs: string, number: string, fare: number }} */
  const targetOf = (flight, to) => {
    const [date = '', departs = ''] = String(to).split(' ');
    return { date, departs, ...departure(flight, departs, date) };
  };
  /** @type {(stay: Stay) => number} */
  const freeUntil = ({ arrival }) => moment(arrival, '18:00') - day;
  /** @type {(stay: Stay) => number} */
  const totalOf = ({ room, arrival, departure: leaving }) => roomOf(room).price * nights(arrival, leaving);

  /** @type {{ [service: string]: Service }} */
  const reads = {
    'bookings.find': ({ booking }) => ({ exists: travellerOf(booking) !== undefined }),
    'bookings.verify': ({ booking, holder }) => {
      const order = orderOf(booking);
      const wrong = wrongAnswers.get(order) ?? 0;
      const verified = wrong < mostWrongAnswers && knows(travellerOf(booking), String(holder));
      if (!verified) wrongAnswers.set(order, wrong + 1);
      return { verified };
    },

    'flights.list': ({ booking }) => {
      const mine = owned(
        flights.filter((one) => hoursLeft(one) > 0 && !one.refunded),
        booking,
      );
      return listed(
        mine.map(({ id, number, route, date, departs }) => ({
          id,
          name: {
            zh: `${monthDay(date, 'zh')} ${departs} ${number} ${route.zh}`,
            en: `${monthDay(date, 'en')}, ${departs}, ${number} ${route.en}`,
          },
        })),
      );
    },
    'flights.find': ({ flight: id, locale }) => {
      const found = flightOf(id);
      const { number, route, date, departs, domestic, rule, seat } = found;
      const left = hoursLeft(found);
      const disrupted = rule === 'disrupted';
      return {
        flight: found.id,
        number,
        route: words(route, locale),
        date,
        departs,
        domestic,
        status: left <= 0 ? 'flown' : disrupted ? 'disrupted' : left < 2 ? 'closed' : 'open',
        changeable: rule !== 'fixed',
        earliest: disrupted ? later(shifted(date, -3), inDays(0)) : inDays(0),
        latest: disrupted ? shifted(date, 3) : inDays(180),
        checkIn: left > 48 ? 'early' : left < 1.5 ? 'late' : 'open',
        assistance: left >= 48,
        seat: seat ?? null,
      };
    },
    'flights.search': ({ flight: id, date, after }) => {
      const mine = flightOf(id);
      const on = String(date);
      // One day is always sold out, so that the way round can be tried.
      const open = on === inDays(15) ? [] : times.filter((departs) => departs >= String(after ?? '00:00'));
      const found = open.filter((departs) => moment(on, departs) - time() >= 2 * hour);
      return listed(
        found.map((departs) => {
          const { number, fare } = departure(mine, departs, on);
          return {
            id: `${on} ${departs}`,
            name: { zh: `${departs} ${number}，票价 ${fare} 元`, en: `${departs}, ${number}, fare ¥${fare}` },
          };
        }),
      );
    },
    'flights.quote-change': ({ flight: id, to }) => {
      const mine = flightOf(id);
      const free = mine.rule === 'disrupted';
      const fee = free ? 0 : Math.round(mine.fare * 0.1);
      const { number, date, departs, fare } = targetOf(mine, to);
      const difference = free ? 0 : Math.max(0, fare - mine.fare);
      return { number, date, departs, fee, difference, total: fee + difference };
    },
    'flights.quote-refund': ({ flight: id }) => {
      const mine = flightOf(id);
      const { rule, fare, taxes } = mine;
      const left = hoursLeft(mine);
      const share = left > 7 * 24 ? 0.1 : left > 48 ? 0.2 : left > 4 ? 0.4 : 0.6;
      const fee = rule === 'disrupted' ? 0 : rule === 'fixed' ? fare : Math.round(fare * share);
      return { paid: fare + taxes, fee, refund: fare + taxes - fee };
    },
    'flights.flown': ({ number, date }) => {
      const ago = daysBetween(String(date), inDays(0));
      return { exists: /^QK\d{3,4}$/i.test(String(number)) && ago >= 0, days: ago };
    },
    'seats.list': ({ flight: id, place }) => {
      flightOf(id);
      const free = seats.filter((seat) => place === 'any' || placeOf(seat) === place);
      return listed(
        free.map((seat) => ({
          id: seat,
          name: { zh: `${seat} ${seatWords[placeOf(seat)].zh}`, en: `${seat} ${seatWords[placeOf(seat)].en}` },
        })),
      );
    },

    'hotels.calendar': () => ({ today: inDays(0), latest: inDays(365) }),
    'hotels.fit': ({ guests, rooms: count }) => {
      const needed = Math.ceil(Number(guests) / 2);
      return { fits: Number(count) >= needed, needed };
    },
    'hotels.search': ({ city, arrival, departure: leaving, nights: long, guests, rooms: count }) => {
      const until = leaving ? String(leaving) : shifted(String(arrival), Number(long ?? 1));
      const each = Math.ceil(Number(guests) / Number(count));
      const free = Object.entries(rooms).filter(
        ([, room]) => isNamed(room.city, String(city)) && room.holds >= Math.min(each, 2),
      );
      return {
        departure: until,
        nights: nights(String(arrival), until),
        ...listed(
          free.map(([id, { hotel, name, price }]) => ({
            id,
            name: { zh: `${hotel.zh} ${name.zh}，每晚 ${price} 元`, en: `${hotel.en}, ${name.en}, ¥${price} a night` },
          })),
        ),
      };
    },
    'hotels.quote': ({ room: id, arrival, departure: leaving, rooms: count, locale }) => {
      const { hotel, name, price, terms, payment } = roomOf(id);
      return {
        hotel: words(hotel, locale),
        room: words(name, locale),
        total: price * nights(String(arrival), String(leaving)) * Number(count),
        terms,
        payment,
      };
    },
    'hotels.list': ({ booking }) => {
      const mine = owned(
        stays.filter(({ departure: leaving, cancelled }) => !cancelled && leaving >= inDays(0)),
        booking,
      );
      return listed(
        mine.map(({ id, room, arrival, departure: leaving }) => {
          const { hotel } = roomOf(room);
          return {
            id,
            name: {
              zh: `${hotel.zh} ${monthDay(arrival, 'zh')}至${monthDay(leaving, 'zh')}`,
              en: `${hotel.en}, ${monthDay(arrival, 'en')} to ${monthDay(leaving, 'en')}`,
            },
          };
        }),
      );
    },
    'hotels.find': ({ stay: id, locale }) => {
      const stay = stayOf(id);
      const { hotel, terms, payment } = roomOf(stay.room);
      const late = time() >= freeUntil(stay);
      return {
        hotel: words(hotel, locale),
        arrival: stay.arrival,
        departure: stay.departure,
        total: totalOf(stay),
        payment,
        terms: terms === 'non-refundable' ? terms : late ? 'late' : 'free',
        today: inDays(0),
        latest: inDays(365),
      };
    },
    'hotels.quote-change': ({ stay: id, arrival, departure: leaving }) => {
      const stay = stayOf(id);
      const total = totalOf({ ...stay, arrival: String(arrival), departure: String(leaving) });
      const difference = total - totalOf(stay);
      // The hotel is full on one night, so that the way round can be tried.
      const full = String(arrival) <= inDays(25) && String(leaving) > inDays(25);
      return { available: !full, total, extra: Math.max(0, difference), back: Math.max(0, -difference) };
    },
    'hotels.quote-cancel': ({ stay: id }) => {
      const stay = stayOf(id);
      const { price, terms, payment } = roomOf(stay.room);
      const total = totalOf(stay);
      const fee = terms === 'non-refundable' ? total : time() >= freeUntil(stay) ? price : 0;
      return { fee, refund: payment === 'prepaid' ? total - fee : 0, payment };
    },

    'trips.calendar': () => ({ today: inDays(0), latest: inDays(300) }),
    'trips.plan': ({ cities: wanted, depart, back, travellers: people, pace, ride, locale }) => {
      const names = Array.isArray(wanted) ? wanted.map(String) : [String(wanted)];
      const known = names.flatMap((name) => cities.find((city) => isNamed(city.name, name)) ?? []);
      const unknown = names.filter((name) => !cities.some((city) => isNamed(city.name, name)));
      const count = Math.min(nights(String(depart), String(back)) + 1, 15);
      const longest = typeof ride === 'number' ? ride / 3600 : 6;
      const days = known.length === 0 ? [] : dayPlan(known, String(depart), count, longest, locale);
      const perDay = pace === 'relaxed' ? 480 : 620;
      return {
        days,
        count: days.length,
        unknown: unknown.join(locale === 'en' ? ', ' : '、'),
        route: known.map(({ name }) => words(name, locale)).join(locale === 'en' ? ' – ' : '—'),
        total: (perDay * count + 400 * (known.length + 1)) * Number(people ?? 1),
      };
    },

    'receipts.list': ({ booking }) => {
      const flown = flights.filter((one) => hoursLeft(one) <= 0 && !one.refunded);
      const stayed = stays.filter(({ departure: leaving, cancelled }) => !cancelled && leaving <= inDays(0));
      const items = [
        ...flown.map(({ id, order, number, date }) => ({ id, order, at: date, zh: `${number} 机票`, en: `${number} flight` })),
        ...stayed.map(({ id, order, room, departure: leaving }) => ({
          id,
          order,
          at: leaving,
          zh: roomOf(room).hotel.zh,
          en: roomOf(room).hotel.en,
        })),
      ];
      return listed(
        owned(items, booking).map(({ id, at, zh, en }) => ({
          id,
          name: { zh: `${monthDay(at, 'zh')} ${zh}`, en: `${monthDay(at, 'en')}, ${en}` },
        })),
      );
    },
    'receipts.find': ({ trip: id }) => {
      const flown = flights.find((one) => one.id === id);
      const stay = flown ? undefined : stayOf(id);
      const at = flown ? flown.date : (stay?.departure ?? '');
      const atHotel = stay !== undefined && roomOf(stay.room).payment === 'at-hotel';
      const issued = (flown ?? stay)?.receipts ?? 0;
      return {
        amount: flown ? flown.fare + flown.taxes : stay ? totalOf(stay) : 0,
        state: atHotel ? 'at-hotel' : daysBetween(at, inDays(0)) > receiptDays ? 'expired' : issued > 0 ? 'issued' : 'open',
      };
    },
  };

  /** Services that change something: each acts once per key. */
  /** @type {{ [service: string]: Service }} */
  const writes = {
    'flights.change': ({ flight: id, to }) => {
      const mine = flightOf(id);
      const { date, departs, number, fare } = targetOf(mine, to);
      Object.assign(mine, { date, departs, number, fare: Math.max(fare, mine.fare), rule: 'flexible' });
      return { reference: reference('CH'), number, date, departs };
    },
    'flights.refund': ({ flight: id }) => {
      flightOf(id).refunded = true;
      return { reference: reference('RF') };
    },
    'seats.choose': ({ flight: id, seat }) => {
      flightOf(id).seat = String(seat);
      return { seat: String(seat) };
    },
    'baggage.report': () => ({ reference: reference('BG') }),
    'assistance.request': () => ({ reference: reference('AS') }),
    'hotels.book': ({ room, arrival, departure: leaving }) => {
      const id = `s${stays.length + 100}`;
      const order = `YF2${String(Math.floor(time() / 1000)).slice(-6)}${String(stays.length).padStart(3, '0')}`;
      stays.push({ id, order, room: String(room), arrival: String(arrival), departure: String(leaving) });
      return { order };
    },
    'hotels.change': ({ stay: id, arrival, departure: leaving }) => {
      Object.assign(stayOf(id), { arrival: String(arrival), departure: String(leaving) });
      return { reference: reference('HC') };
    },
    'hotels.cancel': ({ stay: id }) => {
      stayOf(id).cancelled = true;
      return { reference: reference('HX') };
    },
    'hotels.ask-waiver': ({ stay: id }) => {
      stayOf(id).waiverAsked = true;
      return { reference: reference('HW') };
    },
    'trips.send': () => ({ sent: true }),
    'receipts.issue': ({ trip: id }) => {
      const item = flights.find((one) => one.id === id) ?? stayOf(id);
      item.receipts = (item.receipts ?? 0) + 1;
      return { reference: reference('IN') };
    },
  };

  /** @type {(name: string, act: Service) => Service} */
  const within = (name, act) => async (input, context) => {
    if (latency[name]) await context.sleep(latency[name]);
    if (failing.includes(name)) throw new Error(`The service ${name} does not answer.`);
    return act(input, context);
  };
  /** @type {(act: Service) => Service} */
  const once = (act) => async (input, context) => {
    const before = done.get(context.key);
    if (before !== undefined) return before;
    const result = await act(input, context);
    done.set(context.key, result);
    return result;
  };
  return Object.fromEntries([
    ...Object.entries(reads).map(([name, act]) => [name, within(name, act)]),
    ...Object.entries(writes).map(([name, act]) => [name, within(name, once(act))]),
  ]);
}

/** @type {import('kefu').Services} */
export const services = createServices();

const times = ['07:20', '11:05', '15:40', '19:55'];
const seats = ['31A', '31C', '33F', '34D', '36K'];
/** @type {{ [place: string]: Words }} */
const seatWords = { window: { zh: '靠窗', en: 'window' }, aisle: { zh: '靠过道', en: 'aisle' } };

/** @type {(seat: string) => string} */
function placeOf(seat) {
  return /[AFK]$/.test(seat) ? 'window' : 'aisle';
}

/** @type {(id: string, order: string, number: string, route: Words, date: string, departs: string, rule: Flight['rule'], fare: number, taxes: number) => Flight} */
function flight(id, order, number, route, date, departs, rule, fare, taxes) {
  return { id, order, number, route, date, departs, domestic: number.length === 6, rule, fare, taxes };
}

/** @type {(problem: string) => never} */
function nothing(problem) {
  throw new Error(problem);
}

/** A list as flows choose from: how many there are, and the only one. @type {(items: { id: string, name: Words }[]) => { count: number, only: string | null, items: { id: string, name: Words }[] }} */
function listed(items) {
  return { count: items.length, only: items.length === 1 ? items[0].id : null, items };
}

/** @type {(text: Words, locale: unknown) => string} */
function words(text, locale) {
  return String(locale).startsWith('en') ? text.en : text.zh;
}

/** @type {(name: Words, said: string) => boolean} */
function isNamed(name, said) {
  return name.zh === said.replace(/市$/, '') || name.en.toLowerCase() === said.toLowerCase();
}

/** Whether words hold a traveller's name, or nothing but the end of their ID number. @type {(traveller: Traveller | undefined, said: string) => boolean} */
function knows(traveller, said) {
  if (!traveller) return false;
  const plain = said.toLowerCase();
  const endings = plain.match(/\d{3}[\dx]/g) ?? [];
  if (endings.length > 0) return endings.length === 1 && endings[0].toUpperCase() === traveller.id && !/\d{5}/.test(plain);
  return traveller.names.some((name) => plain.includes(name));
}

/** @type {(date: string, days: number) => string} */
function shifted(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** @type {(one: string, other: string) => string} */
function later(one, other) {
  return [one, other].sort()[1];
}

/** @type {(from: string, to: string) => number} */
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/** @type {(arrival: string, leaving: string) => number} */
function nights(arrival, leaving) {
  return Math.max(0, daysBetween(arrival, leaving));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @type {(date: string, language: 'zh' | 'en') => string} */
function monthDay(date, language) {
  const [, month = 1, of = 1] = date.split('-').map(Number);
  return language === 'zh' ? `${month}月${of}日` : `${of} ${months[month - 1]}`;
}

/** A sight a day, the days shared among the cities in their order; the first day in each city is for the way there. */
/** @type {(route: readonly (typeof cities)[number][], depart: string, count: number, longest: number, locale: unknown) => import('kefu').Json[]} */
function dayPlan(route, depart, count, longest, locale) {
  const share = Math.max(1, Math.floor(count / route.length));
  return Array.from({ length: count }, (_, index) => {
    const stop = Math.min(Math.floor(index / share), route.length - 1);
    const city = route[stop];
    const before = index > 0 && index === stop * share ? route[stop - 1] : undefined;
    const sight = city.sights[(index - stop * share) % city.sights.length];
    const hours = before ? rideHours(before.at, city.at) : 0;
    const flies = hours > longest;
    const way = before
      ? {
          zh: flies ? '上午乘飞机前往，' : `上午坐高铁 ${hours} 小时，`,
          en: flies ? 'fly in the morning, then ' : `${hours} hours by train, then `,
        }
      : { zh: '', en: '' };
    return {
      number: index + 1,
      date: shifted(depart, index),
      city: words(city.name, locale),
      text: words({ zh: `${way.zh}游览${sight.zh}`, en: `${way.en}${sight.en}` }, locale),
    };
  });
}

/** By fast train, to the half hour. @type {(from: readonly [number, number], to: readonly [number, number]) => number} */
function rideHours([south, west], [north, east]) {
  const kilometres = Math.hypot((north - south) * 111, (east - west) * 95);
  return Math.max(1, Math.round((kilometres / 200) * 2) / 2);
}
