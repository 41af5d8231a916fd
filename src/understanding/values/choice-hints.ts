import type { Word } from './choice-words.ts';

/** What of some labels is enough to tell them by. */
export interface Hints {
  /** By the key of a Latin word, or of two characters that stand together; none where several options share it. */
  readonly parts: ReadonlyMap<string, number | undefined>;
  /** The same for how labels begin: 经济 is 经济舱 rather than 超级经济舱. */
  readonly beginnings: ReadonlyMap<string, number | undefined>;
  /** By the sound of two characters, for 顺风 where 顺丰 is meant. */
  readonly sounds: ReadonlyMap<string, number | undefined>;
}

// What a label may share with any sentence.
const common = new Set(
  '问题 手机 快递 订单 商品 服务 账号 选项 客服 东西 时间 方式 problem issue option order service please number other need want with this that have from your what when where which change make time phone item more some them they thing about report wrong back card room class shipping delivery first second third last'.split(
    ' ',
  ),
);
const hollow = /[的了我你您他她它要不是一有在想给吗么呢吧就也都很太还没个这那]/u;
// Characters of services that sound alike, as input methods confuse them.
const alike =
  '丰风封峰锋疯 圆园元员源原缘 中钟终重 通同童 邮油游优 支知之枝 付富副负 宝保报包 微威维围危 信新心欣 银音因 货获或 退推腿 换还幻 修休羞 蓝兰篮拦 红洪宏 白百 绿律率 床窗 房方防放 标表彪 双霜 家加佳 公工供功 司私思丝 单丹担 尺吃迟 码马妈 质制治志 量亮辆 流刘留 账帐涨张 激机鸡基 活火伙 挂瓜 失师湿 巢朝潮 驿易译意 站占战 菜彩采 饺脚角 面免棉 饭反 商伤 经京精 济记计 头投 等灯 自字资 提题踢 到道倒 店电殿';
const soundOf = new Map(
  alike.split(' ').flatMap((group) => Array.from(group, (character) => [character, group.charAt(0)] as const)),
);

/** Gathers what of each option's labels no other option shares. */
export function hintsOf(labels: readonly { readonly words: readonly Word[]; readonly option: number }[]): Hints {
  const parts = new Map<string, number | undefined>();
  const beginnings = new Map<string, number | undefined>();
  const sounds = new Map<string, number | undefined>();
  for (const { words, option } of labels) {
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (isLatin(word)) {
        if (word.text.length < 4 || common.has(word.text)) return;
        add(parts, word.key, option);
        if (at === 0) add(beginnings, word.key, option);
      } else if (next && !isLatin(next)) {
        const pair = word.key + next.key;
        if (hollow.test(pair) || common.has(pair)) return;
        add(parts, pair, option);
        if (at === 0) add(beginnings, pair, option);
        add(sounds, spoken(pair), option);
      }
      // 黑的 for 黑色.
      if (words.length === 2 && next?.key === '色') add(parts, `${word.key}的`, option);
    });
  }
  return { parts, beginnings, sounds };
}

/** The option that a character hints at that is all a clause says: 红 for 红色. */
export function hintedAlone(word: Word, { parts }: Hints): number | undefined {
  return parts.get(`${word.key}的`);
}

/** The option that a word, with the one after it, hints at, how many words it takes, and whether no other option has them. */
export function hintedBy(
  word: Word,
  next: Word | undefined,
  { parts, beginnings, sounds }: Hints,
): [option: number | undefined, words: number, own: boolean] {
  if (isLatin(word)) return [parts.get(word.key) ?? beginnings.get(word.key), 1, parts.get(word.key) !== undefined];
  if (!next || isLatin(next)) return [undefined, 1, false];
  const pair = word.key + next.key;
  const heard = parts.has(pair) || hollow.test(pair) || common.has(pair) ? undefined : sounds.get(spoken(pair));
  return [parts.get(pair) ?? beginnings.get(pair) ?? heard, 2, parts.get(pair) !== undefined];
}

function add(hints: Map<string, number | undefined>, key: string, option: number): void {
  hints.set(key, hints.has(key) && hints.get(key) !== option ? undefined : option);
}

function spoken(pair: string): string {
  return Array.from(pair, (character) => soundOf.get(character) ?? character).join('');
}

function isLatin({ key }: Word): boolean {
  return /^[a-z\d]/u.test(key);
}
