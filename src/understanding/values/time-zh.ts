import { clockTime, type DayPart, timeBefore } from './clock.ts';
import type { Form } from './mentions.ts';
import { chineseNumeralCharacters, chineseSmallNumber, readChineseSmallNumber } from './small-numbers.ts';

const partWords: readonly (readonly [DayPart, string])[] = [
  ['small-hours', '凌晨|零晨|拂晓'],
  ['night', '半夜三更|大半夜|后半夜|半夜|深夜|午夜|夜里|夜间|夜半'],
  ['morning', '一大早|大清早|一早|清早|清晨|早上|早晨|早间|上午|午前|今早|明早|今晨|明晨|am|a\\.m\\.'],
  ['noon', '中午|正午|晌午'],
  ['afternoon', '下午|午后|傍晚|黄昏|pm|p\\.m\\.'],
  ['evening', '晚上|晚间|夜晚|今晚|明晚|昨晚|后晚|当晚|今夜|明夜'],
];
const parts = partWords.map(([, words]) => words).join('|');
// 早 and 晚 by themselves are hours of a day only right before a numeral: 早8点, but not 早一点.
const part = `(?:(${parts}|早(?!一点|1点)|晚(?!一点|1点)))`;

function partOf(words: string | undefined): DayPart | undefined {
  if (words === undefined) return undefined;
  if (words.startsWith('早')) return 'morning';
  if (words.startsWith('晚')) return 'evening';
  return partWords.find(([, all]) => all.replaceAll('\\', '').split('|').includes(words))?.[0];
}

const lastPart = new RegExp(`(?:${parts})(?![^，。！？；,!?;]*(?:${parts}))`);

/** How far before a time its part of the day is looked for: 下午我大概三点到. */
const reach = 12;

/** The part of the day that was named in the same clause. */
function partBefore(match: RegExpExecArray): DayPart | undefined {
  const before = match.input.slice(Math.max(0, match.index - reach), match.index);
  const clause = before.slice(before.search(/[^，。！？；,!?;]*$/));
  // What was named with an hour of its own, or ruled out, is said of that.
  return /点|:|没空|不行|不在/.test(clause) ? undefined : partOf(lastPart.exec(clause)?.[0]);
}

const number = `(${chineseSmallNumber})`;
const begins = `(?<![${chineseNumeralCharacters}.:第])`;
const between = '(?:的|大概|大约|差不多|约|就|是|在|[，, ]){0,2}';
const oClock = '(?:点(?![击心餐评赞名燃播卡滴])|时(?![间候刻辰段候差代而常]))';
// 三点建议, 两点要求, 5点积分, 三点式: as many points of something.
const points =
  '(?!(?:小|大|个|重要|基本|不同|简单)?(?:意见|建议|要求|问题|原因|理由|疑问|说明|看法|想法|不满|好处|优点|缺点|要说|声明|希望|请求|毛病|心意|经验|感想|内容|事|区别|需求|诉求|积分|信用|伤害|信息|东西|钱|式|水|一线|零|几|五折|[一二三四五六七八九\\d](?![\\d一二三四五六七八九十刻分])))';
const suffix = '(?: ?(am|pm|a\\.m\\.|p\\.m\\.))?';

/** Ways of writing a time in Chinese, over words made plain. */
export const chineseTimeForms: readonly Form<string, undefined>[] = [
  // 三点到五点, 3-5点, 两三点: a range, or a guess.
  {
    pattern: new RegExp(`${part}?${begins}${number}(?:点|时)?(?:[-~—–到至或、]|或者|还是)${number}点半?`, 'g'),
    read: () => undefined,
  },
  // A numeral, and minutes before it: 差五分三点, 差一刻九点.
  {
    pattern: new RegExp(`${part}?${between}差(?:${number}分钟?|一刻钟?)(?:不?到)?${number}点钟?`, 'g'),
    read: (match) => {
      const [, words, minutes, hour = ''] = match;
      return timeBefore(numberOf(hour), minutes === undefined ? 15 : numberOf(minutes), partOf(words) ?? partBefore(match));
    },
  },
  {
    pattern: new RegExp(`${part}?${between}${begins}${number}点钟?差(?:${number}分钟?|一刻钟?)`, 'g'),
    read: (match) => {
      const [, words, hour = '', minutes] = match;
      return timeBefore(numberOf(hour), minutes === undefined ? 15 : numberOf(minutes), partOf(words) ?? partBefore(match));
    },
  },
  // A part of the day or minutes make sure that an hour is meant.
  {
    pattern: new RegExp(
      `${part}?${between}${begins}${number}${oClock}(?:钟|整|过)?` +
        `(?:(半)(?![会刻小个天])|([一三1-3])刻钟?|零?${number}分(?!钟?[内后之以])|([0-5]\\d|零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?(?![一二三四五六七八九十]))(?![\\d年月号日天个]))${suffix}`,
      'g',
    ),
    read: (match) => {
      const [, words, hour = '', half, quarters, minutes, tens, suffixed] = match;
      if (words === undefined && /^[一1]$/.test(hour) && isALittle(match)) return undefined;
      const minute = half ? 30 : quarters ? numberOf(quarters) * 15 : numberOf(minutes ?? tens ?? '');
      return timeOf(match, suffixed ?? words, hour, minute);
    },
  },
  {
    pattern: new RegExp(`${part}${between}${begins}${number}${oClock}(?:钟|整)?${points}`, 'g'),
    read: (match) => timeOf(match, match[1], match[2] ?? '', 0),
  },
  // 十点多 gives way to a time that says how much more.
  {
    pattern: new RegExp(`${part}?${between}${begins}${number}点[多来](?:钟)?(?!个|条|万|千)`, 'g'),
    loose: true,
    read: (match) => timeOf(match, match[1], match[2] ?? '', 0),
  },
  // 便宜一点, 有一点, 一点也不: a little, unless something before and after it speaks of a time.
  {
    pattern: /(?<![\d零一二两三四五六七八九十.:])[一1]点(?!\d|[零一二三四五六七八九十]?[一二三四五六七八九]?分|半|[一三]刻)/g,
    read: (match) => (isOneOClock(match) ? timeOf(match, undefined, '1', 0) : undefined),
  },
  {
    pattern: new RegExp(
      `${begins}(?![一1]点)${number}(?:点(?![击心餐评赞名燃播卡滴])(?:钟|整)?|(?<!一)时(?![间候刻辰段差代而常])(?:整|许)?)${points}${suffix}`,
      'g',
    ),
    read: (match) => (countsPoints(match) ? undefined : timeOf(match, match[2], match[1] ?? '', 0)),
  },
  {
    pattern: new RegExp(`${part}?${between}(?<![\\d.:/])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])${suffix}`, 'g'),
    read: (match) => (isRatio(match) ? undefined : timeOf(match, match[4] ?? match[1], match[2] ?? '', Number(match[3]))),
  },
  {
    pattern: new RegExp(`${part}${between}(?<![\\d.:/-])(\\d{1,2})\\.(\\d{2})(?![\\d:.])`, 'g'),
    read: (match) => timeOf(match, match[1], match[2] ?? '', Number(match[3])),
  },
  {
    pattern: /(?<![\d.:])(\d{1,2}) ?(am|pm|a\.m\.|p\.m\.)/g,
    read: (match) => timeOf(match, match[2], match[1] ?? '', 0),
  },
  {
    pattern: /(?:中午|正午)(?![^，。！？；,!?;]{0,4}(?:点|\d:\d))(?!没|不|休|吃|饭|睡|有事|要吃|在吃)/g,
    read: () => '12:00',
  },
  { pattern: /(?<!\d)(?:午夜)(?!场|凶|福|[^，。！？；,!?;]{0,4}(?:点|\d:\d))/g, read: () => '00:00' },
];

function numberOf(words: string): number {
  return readChineseSmallNumber(words) ?? Number.NaN;
}

function timeOf(match: RegExpExecArray, partWords: string | undefined, hour: string, minute: number): string | undefined {
  const number = numberOf(hour);
  if (Number.isNaN(number) || Number.isNaN(minute)) return undefined;
  return clockTime(number, minute, partOf(partWords) ?? partBefore(match), /^0\d/.test(hour));
}

const beforeOne =
  /(?:^|[\s，。,.!！?？；;:天号日到在约定改于那是]|周.|星期.|礼拜.|(?:上|中|下)午|[早晚]上|凌晨|[今明昨]晚|半夜|夜里|大概|大约|差不多)$/;
const afterOne = /^(?:$|[\s，。,.!！?？；;、]|吧|钟|整|左右|[之以]?前|[之以]?后|见|来|到|送|可以|行|方便|开|的|取|能|ok)/;

/** Whether 一点 is one o'clock. */
function isOneOClock({ input, index }: RegExpExecArray): boolean {
  return beforeOne.test(input.slice(Math.max(0, index - 4), index)) && afterOne.test(input.slice(index + 2, index + 6));
}

/** Whether 16:10 is the shape of a screen or a score. */
function isRatio({ 0: words, input, index }: RegExpExecArray): boolean {
  return (
    /(?:比例?|比分)(?:是|为)?:?$/.test(input.slice(Math.max(0, index - 4), index)) ||
    /^的?(?:比例|屏)/.test(input.slice(index + words.length, index + words.length + 3))
  );
}

/** Whether 一点半 begins with "a little": 便宜一点半价也行. */
function isALittle({ input, index }: RegExpExecArray): boolean {
  return /[快慢早晚大小多少高低长短好差贵宜松紧轻重冷热甜淡咸辣亮暗厚薄新旧远近有]$/.test(
    input.slice(Math.max(0, index - 1), index),
  );
}

/** Whether 三点 counts points of a list or of a score: 以下三点, 补充两点, 有两点不明白. */
function countsPoints({ 0: words, input, index }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 4), index);
  const after = input.slice(index + words.length, index + words.length + 4);
  return (
    after.startsWith(':') ||
    /(?:以下|如下|上述|补充|提出|提了?|列出|强调|总结|扣|满足|符合|注意|这|百分之)$/.test(before) ||
    (before.endsWith('有') && !/^(?:的|[之以]?[前后]|左右|出发|开|场|到|吗|没)/.test(after))
  );
}
