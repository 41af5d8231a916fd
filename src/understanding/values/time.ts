import { type Mention, mentionsIn, settle } from './mentions.ts';
import type { ValueReader } from './reader.ts';
import { plainWords } from './spelling.ts';
import { englishTimeForms } from './time-en.ts';
import { chineseTimeForms } from './time-zh.ts';

// 周二十点 is ten o'clock on Tuesday: the numeral of a weekday is no part of the hour.
const weekday = /(周|星期|礼拜)[一二三四五六日天]/g;

/** Reads a time of day, in the 24-hour clock. */
export const readTime: ValueReader<string> = (text) => {
  const words = plainWords(text).replace(weekday, '$1·');
  const chinese = /\p{Script=Han}/u.test(words);
  const forms = [...(chinese ? chineseTimeForms : []), ...(!chinese || /[a-z]/.test(words) ? englishTimeForms : [])];
  const mentions: readonly Mention<string>[] = mentionsIn(words, forms, undefined);
  return settle(mentions, words, (loose, exact) => loose.slice(0, 2) === exact.slice(0, 2));
};
