import { type Day, dayOf, fullYear, nextDateOf } from './calendar.ts';
import type { Form } from './mentions.ts';

// What stands beside a date, and seldom beside a price, a fraction, a version or a mark.
const beforeDate =
  /(?:\b(?:on|by|for|before|until|till|after|from|to|since|date|the|due|arriv\w+|deliver\w*|book\w*|leav\w+|depart\w*|start\w*|check-?in):? |[到在改订定从约就那是选成自][:,，]?)$/;
const afterDate =
  /^(?:出发|到|走|去|回|飞|送|发|寄|取|来|入住|住|退房|下单|买|订|预约|安装|上门|[之以]?前|[之以]?后|那天|当天|号|左右|开始|[早晚上下中凌]|的(?:票|机票|车票|航班|火车|高铁|房|酒店|订单|单)|周|星期|[(（]周| (?:at|please|pls|works?|would|if|in|around|morning|afternoon|evening|is fine|ok)\b)/;

/** How far around two numbers is looked. */
const reach = 16;

/** Whether two numbers are a date rather than a part of something else, judged by what stands around them. */
function standsAsDate(match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - reach), match.index);
  const after = match.input.slice(match.index + match[0].length).slice(0, reach);
  return beforeDate.test(before) || afterDate.test(after) || /^[\s,，.。!！?？吧~]*$/.test(before + after);
}

/** The order in which the parts of a short date are written. */
export type DateOrder = 'year-month-day' | 'month-day-year' | 'day-month-year';

function numericForms(order: DateOrder): readonly Form<Day, Day>[] {
  /** The day of two numbers in the customer's order, or in the other where theirs is no date. */
  const inOrder = (one: number, two: number, day: (month: number, dayOfMonth: number) => Day | undefined) =>
    order === 'day-month-year' ? (day(two, one) ?? day(one, two)) : (day(one, two) ?? day(two, one));
  return [
    {
      pattern: /(?<![\da-z.\-/])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/g,
      read: ([, year = '', , month, day]) => dayOf(Number(year), Number(month), Number(day)),
    },
    {
      pattern: /(?<![\da-z.\-/号单]|\d )(?<!号[:是为])((?:19|20)\d{2})(\d{2})(\d{2})(?![\da-z]|[-/.]\d| \d{3})/g,
      read: ([, year = '', month, day]) => dayOf(Number(year), Number(month), Number(day)),
    },
    {
      pattern: /(?<![\da-z.\-/])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d|[-/.]\d)/g,
      read: ([, one, , two, year]) => inOrder(Number(one), Number(two), (month, day) => dayOf(Number(year), month, day)),
    },
    {
      pattern: /(?<![\da-z.\-/])(\d{1,2})\/(\d{1,2})\/(\d{1,2})(?!\d|[-/.]\d)/g,
      read: ([, one = '', two = '', three = '']) =>
        order === 'year-month-day'
          ? dayOf(fullYear(one), Number(two), Number(three))
          : inOrder(Number(one), Number(two), (month, day) => dayOf(fullYear(three), month, day)),
    },
    {
      pattern: /(?<![\da-z.\-/$€£¥￥])(\d{1,2})\/(\d{1,2})(?!\d|[-/.%]\d?|[a-z])/g,
      read: (match, today) => {
        const [words, one, two] = match;
        const sure = /^0|\/0/.test(words) || Math.max(Number(one), Number(two)) > 12 || standsAsDate(match);
        if (!sure || words === '24/7') return undefined;
        return inOrder(Number(one), Number(two), (month, day) => nextDateOf(today, month, day));
      },
    },
  ];
}

/** Ways of writing a date in digits alone. */
export const numericDateForms: { readonly [Order in DateOrder]: readonly Form<Day, Day>[] } = {
  'year-month-day': numericForms('year-month-day'),
  'month-day-year': numericForms('month-day-year'),
  'day-month-year': numericForms('day-month-year'),
};

/** 7.15 and 1-20: month and day as they are written in Chinese, which elsewhere are a price or a range. */
export const chineseNumericDateForms: readonly Form<Day, Day>[] = [
  {
    pattern: /(?<![\da-z.\-/$€£¥￥])(\d{1,2})[.-](\d{1,2})(?![\d%]|[-/.:]\d|[a-z元块折斤寸米升版万亿倍克分])/g,
    read: (match, today) => (standsAsDate(match) ? nextDateOf(today, Number(match[1]), Number(match[2])) : undefined),
  },
];
