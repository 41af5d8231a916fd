import { dayIn, isoDate, weekdayOf } from './calendar.ts';
import { englishDateForms, withDateWordsCorrected } from './date-en.ts';
import { chineseNumericDateForms, type DateOrder, numericDateForms } from './date-numeric.ts';
import { chineseDateForms } from './date-zh.ts';
import { mentionsIn, settle } from './mentions.ts';
import type { ReadContext, ValueReader } from './reader.ts';
import { plainWords } from './spelling.ts';

/** Reads a date, counted from the day that it is in the customer's time zone. */
export const readDate: ValueReader<string> = (text, context) => {
  const words = withDateWordsCorrected(plainWords(text)).replace(weekdayBeforeNumeral, '$&，');
  const forms = [
    ...numericDateForms[dateOrder(context)],
    ...(/\p{Script=Han}/u.test(words) || context.locale.startsWith('zh')
      ? [...chineseNumericDateForms, ...chineseDateForms]
      : []),
    ...(/[a-z]/.test(words) ? englishDateForms : []),
  ];
  const mentions = mentionsIn(words, forms, dayIn(context.zone, context.now));
  const day = settle(mentions, words, (loose, exact) => weekdayOf(loose) === weekdayOf(exact));
  return day === undefined ? undefined : isoDate(day);
};

// 周一十二号 is Monday the 12th: the numeral of a weekday is no part of the next.
const weekdayBeforeNumeral = /(?:周|星期|礼拜)[一二三四五六日天](?=[\d一二三四五六七八九十廿卅])/g;

const dayFirstLocales = /^en-(?!US|CA|PH|CN|HK)/i;
const dayFirstZones = /^(?:Europe|Africa|Australia)\/|^Pacific\/Auckland$|^Asia\/(?:Kolkata|Singapore|Dubai)$/;

/** How short dates are written: 3/5 is the third of May in English where people live who write it so. */
function dateOrder({ locale, zone }: ReadContext): DateOrder {
  if (locale.startsWith('zh')) return 'year-month-day';
  const dayFirst = locale.includes('-') ? dayFirstLocales.test(locale) : dayFirstZones.test(zone);
  return dayFirst ? 'day-month-year' : 'month-day-year';
}
