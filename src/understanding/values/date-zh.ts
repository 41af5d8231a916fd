import {
  addMonths,
  comingWeekday,
  type Day,
  dateOf,
  dayOf,
  fullYear,
  lastDayOf,
  monthFrom,
  nextDateOf,
  nextDayOfMonth,
  nextMonth,
  nthWeekday,
  weekdayInWeek,
} from './calendar.ts';
import type { Form } from './mentions.ts';
import { chineseNumeralCharacters, chineseSmallNumber, readChineseSmallNumber } from './small-numbers.ts';

const number = `(${chineseSmallNumber})`;
const notAfterNumeral = `(?<![${chineseNumeralCharacters}.:a-z第-])`;
const notBeforeNumeral = `(?![${chineseNumeralCharacters}])`;
// 3-5号 and 3到5号 name no one day.
const notInRange = `(?<![${chineseNumeralCharacters}月号日][-~—–到至或、])`;

// 3号线, 5号电池, 二号楼: a number of something.
const numbered =
  '线(?![上下])|选项|楼|电池|干电|仓|柜|店(?!里|庆)|门(?!票)|房|院|桌|座|桥|口|鞋|码|色|厅|车(?!票|次|程)|舱(?!位)|航站|站(?!票)|候机|候车|客服|员工|服务员|技师|机(?!票|位)|坑|球(?!赛|票)|床|病房|馆|台|窗|井|库|厂(?!里)|矿|地块|地铁|公路|高速|字|钢|汽油|选手|嘉宾|种子|链接|商品|套餐|箱|架|路(?!过|上)|街|单元|位置|文件|令|风球|信号';
// 3日游, 7日内, 一日三餐: a number of days.
const days = '游|内|之内|以内|无理由|均|龄|三餐|之计|不见|卡|票|套餐|达|后|之后|以后';
// 一月三次, 5月5个: the number belongs to what follows.
const counted = '[个块元点:：%折件月分斤公次人台瓶盒张笔单款倍年多几度兆条./a-z]|天(?!气)|小时';
const dayOfMonth = `${number}${notBeforeNumeral}(?:号(?!${numbered})|日(?!${days})|(?!号|日|${counted}))`;
// 中山路15号, 尾号15号: an address or a code.
const notAddress = '(?<!路|街|巷|弄|大道|小区|园|苑|尾号|编号|工号|单号|卡号)';
const sureDayOfMonth = `${number}(?:号(?!${numbered})|日(?!${days}))`;
const numbersOf = (match: RegExpExecArray, ...groups: readonly number[]) =>
  groups.map((group) => readChineseSmallNumber(match[group] ?? '') ?? 0);

const yearWords = new Map([
  ['前年', -2],
  ['去年', -1],
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['后年', 2],
]);
const year = `(?:(\\d{4}|\\d{2}|[零〇一二三四五六七八九]{4})年|(${[...yearWords.keys()].join('|')}))的?`;

/** The year that a match names in two groups, as a number or as a word like 明年. */
function yearOf(digits: string | undefined, word: string | undefined, today: Day): number | undefined {
  if (word !== undefined) return dateOf(today).year + (yearWords.get(word) ?? 0);
  return digits === undefined
    ? undefined
    : fullYear(digits.replace(/\D/g, (character) => String(readChineseSmallNumber(character) ?? 0)));
}

const monthWords = '(上上|下下|上|下|这|本|当)个?月';
const monthsAway = (word: string | undefined) => steps(word) ?? 0;

/** How far 上, 下下 and the like point: -1, 2; `undefined` for 这 and 本. */
function steps(word: string | undefined): number | undefined {
  if (word?.startsWith('下')) return word.length;
  return word?.startsWith('上') ? -word.length : undefined;
}

const weekdays = new Map([...'一二三四五六日1234567天七'].map((character, index) => [character, weekdayNumber(index)]));

function weekdayNumber(index: number): number {
  return index < 14 ? (index % 7) + 1 : 7;
}

const daysAway = new Map([
  ['大前', -3],
  ['前', -2],
  ['昨', -1],
  ['今', 0],
  ['明', 1],
  ['后', 2],
  ['大后', 3],
  ['大大后', 4],
]);

const festivals: readonly { readonly names: string; readonly day: (year: number) => Day | undefined }[] = [
  { names: '元旦', day: on(1, 1) },
  { names: '(?:西方)?情人节', day: on(2, 14) },
  { names: '(?:三八)?妇女节|三八(?=节|当天|那天)|女神节', day: on(3, 8) },
  { names: '植树节', day: on(3, 12) },
  { names: '愚人节', day: on(4, 1) },
  { names: '五一(?:国际)?劳动节|劳动节|五一', day: on(5, 1) },
  { names: '五四(?:青年节)?|青年节', day: on(5, 4) },
  { names: '母亲节', day: (year) => nthWeekday({ year, month: 5 }, 2, 7) },
  { names: '六一(?:国际)?儿童节|儿童节|六一', day: on(6, 1) },
  { names: '父亲节', day: (year) => nthWeekday({ year, month: 6 }, 3, 7) },
  { names: '(?<![\\da-z])618(?=当天|那天|之?前|活动|大促|购物节)', day: on(6, 18) },
  { names: '建党节|七一(?=当天|那天|前)', day: on(7, 1) },
  { names: '建军节|八一(?=当天|那天|前)', day: on(8, 1) },
  { names: '教师节', day: on(9, 10) },
  { names: '十一国庆节?|国庆节?|十一(?=当天|那天|假期|长假|出发|放假|期间)', day: on(10, 1) },
  { names: '万圣节?', day: on(10, 31) },
  { names: '(?<![\\da-z])双(?:十一|11)|光棍节', day: on(11, 11) },
  { names: '感恩节', day: (year) => nthWeekday({ year, month: 11 }, 4, 4) },
  { names: '(?<![\\da-z])双(?:十二|12)', day: on(12, 12) },
  { names: '平安夜', day: on(12, 24) },
  { names: '圣诞(?:节)?', day: on(12, 25) },
  { names: '跨年夜?', day: on(12, 31) },
];

function on(month: number, dayOfMonth: number): (year: number) => Day | undefined {
  return (year) => dayOf(year, month, dayOfMonth);
}

// 圣诞树, 五一路, 情人节礼盒: the festival only qualifies a thing.
const festive =
  '(?!路|广场|大道|街|村|新村|公园|厂|小学|中学|树|老|帽|袜|装|服|衣|毛衣|礼|贺|卡片|蛋糕|套餐|套装|款|活动|特价|特惠|优惠|促销|大促|主题|限定|版|快乐|歌|音乐|晚会|糖|苹果|玫瑰|花|红|票房|档|演唱会|点|号|月|折|价|钱|满减|红包|补贴|单)';

function festivalForm({ names, day }: (typeof festivals)[number]): Form<Day, Day> {
  return {
    pattern: new RegExp(`(?:${year})?(?<![${chineseNumeralCharacters}双])(?:${names})${festive}`, 'g'),
    read: (match, today) => {
      const named = yearOf(match[1], match[2], today);
      if (named !== undefined) return day(named);
      const { year: thisYear } = dateOf(today);
      return [thisYear, thisYear + 1].map(day).find((candidate) => candidate !== undefined && candidate >= today);
    },
  };
}

/** Ways of writing a date in Chinese, over words made plain. */
export const chineseDateForms: readonly Form<Day, Day>[] = [
  {
    pattern: new RegExp(`(?<![\\d零〇一二三四五六七八九])${year}${number}月份?的?${dayOfMonth}`, 'g'),
    read: (match, today) => {
      const [month = 0, dayNumber = 0] = numbersOf(match, 3, 4);
      return dayOf(yearOf(match[1], match[2], today) ?? 0, month, dayNumber);
    },
  },
  {
    pattern: new RegExp(`${notAfterNumeral}${notInRange}(?:${number}|(元))月份?的?${dayOfMonth}`, 'g'),
    read: (match, today) => {
      const [month = 0, dayNumber = 0] = numbersOf(match, 1, 3);
      return nextDateOf(today, match[2] === undefined ? month : 1, dayNumber);
    },
  },
  // The lunar calendar is not known here.
  { pattern: /(?:农历|阴历|旧历|正月|腊月|冬月)[^，。！？,!?]{0,8}/g, read: () => undefined },
  // A range of days, or a choice of them: two dates, or none.
  {
    pattern: new RegExp(
      `(?:${number}月|${monthWords})?${number}[号日]?(?:[-~—–到至或、和]|或者|还是)(?:${number}月)?${number}[号日]`,
      'g',
    ),
    read: () => undefined,
  },
  {
    pattern: new RegExp(`${monthWords}份?的?${dayOfMonth}`, 'g'),
    read: (match, today) => {
      const { year, month } = monthFrom(today, monthsAway(match[1]));
      return dayOf(year, month, numbersOf(match, 2)[0] ?? 0);
    },
  },
  {
    pattern: new RegExp(`${notAfterNumeral}${notInRange}${notAddress}${sureDayOfMonth}`, 'g'),
    read: (match, today) => nextDayOfMonth(today, numbersOf(match, 1)[0] ?? 0),
  },
  {
    pattern: new RegExp(
      `(?:${year})?(?:${notAfterNumeral}${number}月份?|${monthWords})?的?(?:[年月]?[底末]|(?:的|月)?最后一[天日])`,
      'g',
    ),
    read: (match, today) => lastDayNamed(match, today),
  },
  {
    pattern: new RegExp(
      `(?:${number}月份?|${monthWords})的?(?:第([一二三四五])|(最后一))个?(?:周|星期|礼拜)([一二三四五六日天])`,
      'g',
    ),
    read: ([, month, monthWord, nth, , weekday], today) =>
      nthWeekday(
        month === undefined ? monthFrom(today, monthsAway(monthWord)) : nextMonth(today, readChineseSmallNumber(month) ?? 0),
        nth === undefined ? undefined : readChineseSmallNumber(nth),
        weekdays.get(weekday ?? '') ?? 0,
      ),
  },
  {
    pattern: new RegExp(
      `(?<![每整全首半几个${chineseNumeralCharacters}])(?:((?<![晚早马以线网])上上?|(?<![线以楼私天])下下?|这|本)(?:一?个)?)?` +
        `(?:(?:周|星期|礼拜)的?)?(?:周|星期|礼拜)([一二三四五六日天七]|[1-7](?![\\d:]))(?![次回趟遍福围折]|天(?!气|早|晚|上|下|中))`,
      'g',
    ),
    loose: true,
    read: (match, today) => {
      const weekday = weekdays.get(match[2] ?? '') ?? 0;
      const week = match[1] === undefined ? undefined : (steps(match[1]) ?? 0);
      return week === undefined ? comingWeekday(today, weekday) : weekdayInWeek(today, week, weekday);
    },
  },
  // Two days at once, and words that only sound like a day.
  {
    pattern: /明后[天两]|今明|昨今|前后天|后天性|昨日之日|今日(?:头条|份)|明日(?:方舟|之[星后])|每天|天天/g,
    read: () => undefined,
  },
  {
    pattern: /(大大后|大后|大前|(?<![以之今然最往目])[前后]|[昨今明])(?:天|日|儿个?|个儿|[早晚晨夜](?!点))/g,
    read: (match, today) => today + (daysAway.get(match[1] ?? '') ?? 0),
  },
  {
    pattern: new RegExp(
      `(?<![${chineseNumeralCharacters}第前近每][-~—–到至或、]?|(?:出发|收货|到货|签收|下单|付款|入住|购买|收到|发货|使用|提前)了?)` +
        `${number}(天|日|周|个?星期|个?礼拜|个月|年)(?:[之以过](?=后)|[之以](?=前))?(?:(后)(?![悔台续面备天])|(前)(?![台面往提期端天后]))`,
      'g',
    ),
    read: (match, today) => offsetDay(match, today),
  },
  {
    pattern: new RegExp(`(?:再?过)((?!两|几)${chineseSmallNumber})(天|周|个?星期|个?礼拜|个月)(?!之?前)(?:[之以]?后)?`, 'g'),
    read: (match, today) => offsetDay(match, today),
  },
  ...festivals.map(festivalForm),
];

/** 月底, 下个月底, 二月底, 2026年底: the last day of what is named. */
function lastDayNamed(match: RegExpExecArray, today: Day): Day | undefined {
  const [words, digits, yearWord, monthNumber, monthWord] = match;
  const named = yearOf(digits, yearWord, today);
  if (monthNumber !== undefined) return lastDayOfMonth(named, numbersOf(match, 3)[0] ?? 0, today);
  if (monthWord !== undefined) return lastDayOf(monthFrom(today, monthsAway(monthWord)));
  if (named !== undefined) return lastDayOf({ year: named, month: 12 });
  if (words.startsWith('年')) return dayOf(dateOf(today).year, 12, 31);
  return words.startsWith('月') ? lastDayOf(monthFrom(today, 0)) : undefined;
}

function lastDayOfMonth(year: number | undefined, month: number, today: Day): Day | undefined {
  if (month < 1 || month > 12) return undefined;
  return lastDayOf(year === undefined ? nextMonth(today, month) : { year, month });
}

function offsetDay(match: RegExpExecArray, today: Day): Day | undefined {
  const [, amount = '', unit = '', , before] = match;
  const count = (readChineseSmallNumber(amount) ?? Number.NaN) * (before ? -1 : 1);
  if (Number.isNaN(count)) return undefined;
  if (unit.endsWith('月')) return addMonths(today, count);
  if (unit === '年') return addMonths(today, count * 12);
  // 15日前 is "before the 15th" where 三日前 is "three days ago".
  if (unit === '日' && /\d/.test(amount)) return before ? nextDayOfMonth(today, -count) : undefined;
  return today + count * (unit === '天' || unit === '日' ? 1 : 7);
}
