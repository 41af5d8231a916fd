const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30 * day;
const year = 365 * day;

// A Chinese unit, with what makes of its character another word: 年级, 周三, 天猫, 秒杀.
const chineseUnits: readonly (readonly [seconds: number, words: string])[] = [
  [month, '[個个]多?整?月'],
  [3 * month, '[個个]?季度'],
  [year, '年(?![级級代底初货貨会會糕轻輕龄齡夜])(?!前[级級])'],
  [7 * day, '[個个]?[多来來]?(?:星期|礼拜|禮拜)(?![一二三四五六日天])|[周週](?![年岁歲一二三四五六日末边邊转轉到围圍])'],
  [day, '天(?![猫貓气氣津然河堂生使])|[個个]?自然日|日(?=之?[内內]|以[内內])'],
  [hour, '[個个]?[多来來]?(?:小时|小時|钟头|鐘頭)|[個个](?:钟|鐘)(?!头|頭)'],
  [15 * minute, '刻[钟鐘]'],
  [minute, '分[钟鐘]'],
  [1, '秒[钟鐘]?(?![杀殺拍回退懂速])'],
];

const englishUnits: readonly (readonly [seconds: number, words: string])[] = [
  [1, 'seconds?|secs?|s'],
  [minute, 'minutes?|mins?|minuts?|mintues?|minites?|minuets?|mintes?'],
  [hour, 'hours?|hrs?|h|houres|horus?|huors?'],
  [day, 'days?|dyas|d'],
  [7 * day, 'weeks?|wks?|weaks|weks?'],
  [14 * day, 'fortnights?'],
  [month, 'months?|mths?|mos?|moths|mounths?'],
  [year, 'years?|yrs?|y'],
  [10 * year, 'decades?'],
];

/** Words between a number and its unit that change nothing: two whole days. */
export const adjective = '(?:(?:full|whole|entire|solid|straight|more|calendar|long|extra|additional|consecutive|good) )?';

const units = [
  ...chineseUnits.map(([seconds, words]) => ({ seconds, words: new RegExp(`^\\s?[多来來余餘]?整?(?:${words})`, 'u') })),
  ...englishUnits.map(([seconds, words]) => ({
    seconds,
    words: new RegExp(`^(?:\\s|\\s?-\\s?)?${adjective}(?:${words})(?![a-z]|-hand)`, 'iu'),
  })),
];

/** A unit of time after a number. */
export interface TimeUnit {
  readonly seconds: number;
  /** How many characters it takes, with the half that may go with it. */
  readonly length: number;
  /** How much of the unit comes on top of the number: the half of 两个半小时, 两天半 and "an hour and a half". */
  readonly part: number;
}

const halfBefore = /^\s?[個个]半/u;
const partAfter: readonly (readonly [number, RegExp])[] = [
  [0.5, /^半(?!路|夜|价)|^ and a half(?![a-z])/iu],
  [0.25, /^ and a quarter(?![a-z])/iu],
  [0.75, /^ and three quarters(?![a-z])/iu],
];

/** The unit of time that begins a text. */
export function timeUnitAt(text: string): TimeUnit | undefined {
  // 两个半小时: what follows is 个小时 with a half inside.
  const half = halfBefore.exec(text);
  const rest = half ? `个${text.slice(half[0].length)}` : text;
  const unit = unitAt(rest);
  if (!unit) return undefined;
  if (half) return { seconds: unit.seconds, length: half[0].length + unit.length - 1, part: 0.5 };
  for (const [part, words] of partAfter) {
    const found = words.exec(text.slice(unit.length, unit.length + 20));
    if (found) return { seconds: unit.seconds, length: unit.length + found[0].length, part };
  }
  return { ...unit, part: 0 };
}

/** Minutes that only more time before or after them makes minutes: 三分二十秒, 两分半, 1h30m. */
export function bareMinutesAt(text: string): TimeUnit | undefined {
  const half = /^\s?分半/u.exec(text);
  if (half) return { seconds: minute, length: half[0].length, part: 0.5 };
  const found = /^\s?(?:分(?![期店之享数數类類])|m(?![a-z]))/iu.exec(text);
  return found ? { seconds: minute, length: found[0].length, part: 0 } : undefined;
}

function unitAt(text: string): { readonly seconds: number; readonly length: number } | undefined {
  for (const { seconds, words } of units) {
    const found = words.exec(text);
    if (found) return { seconds, length: found[0].length };
  }
  return undefined;
}
