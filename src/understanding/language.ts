import type { Locale } from '../model/index.ts';

/** How many letters a message needs before it can change the conversation's language. */
const fewestLetters = 4;
/** The share of them that must be of the other script. */
const share = 0.8;

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
// Order numbers, codes, addresses and links say nothing about the language.
const codes = /https?:\/\/\S+|\S+@\S+|[\p{L}]*\d[\p{L}\d-]*/gu;

const requests: readonly { readonly language: string; readonly words: RegExp }[] = [
  {
    language: 'en',
    words:
      /^(please )?(switch to |speak |in |use )?english( please)?$|^(请)?(说|讲|用|切换到|换成)(一下)?(英文|英语)(吧|回复|回答)?$/i,
  },
  {
    language: 'zh',
    words:
      /^(please )?(switch to |speak |in |use )?(chinese|mandarin)( please)?$|^(请)?(说|讲|用|切换到|换成)(一下)?(中文|汉语|普通话)(吧|回复|回答)?$/i,
  },
];

/** How much of a message shows its language: looking for addresses in more takes long, and tells no more. */
const longestSample = 300;

function withoutCodes(text: string): string {
  return text.slice(0, longestSample).replace(codes, ' ');
}

/** The language a customer writes in, when the message shows it: `zh`, `en`, or nothing. */
function languageOf(text: string): 'zh' | 'en' | undefined {
  const words = withoutCodes(text);
  const chinese = words.match(han)?.length ?? 0;
  const english = words.match(latin)?.length ?? 0;
  // A Chinese character carries about as much as a short word: it counts as three letters against Latin ones.
  if (chinese + english < fewestLetters) return undefined;
  if (chinese / (chinese + english) >= share || (chinese > 0 && (chinese * 3) / (chinese * 3 + english) >= share)) return 'zh';
  if (english / (chinese + english) >= share) return 'en';
  return undefined;
}

/** No request for a language is longer than this. */
const longestRequest = 40;

/** The language asked for outright ("English please", "请说中文"). */
export function requestedLanguage(text: string): 'zh' | 'en' | undefined {
  if (text.length > longestRequest) return undefined;
  const plain = text.replace(/[\s.,!?。，！？]+$/u, '').trim();
  return requests.find((request) => request.words.test(plain))?.language as 'zh' | 'en' | undefined;
}

/** One borrowed word ("invoice", "Wi-Fi") changes nothing: English needs two words. */
function switchTo(text: string): 'zh' | 'en' | undefined {
  const shown = languageOf(text);
  return shown === 'en' && (withoutCodes(text).match(/\p{Script=Latin}+/gu)?.length ?? 0) < 2 ? undefined : shown;
}

/** The locale to go on in: the current one, unless the message is clearly in, or asks for, another the pack speaks. */
export function nextLocale(text: string, current: Locale, spoken: readonly Locale[]): Locale {
  // Most messages have no letter of another script: that is seen at a glance.
  const other = current.startsWith('zh') ? /[A-Za-z]{2}|[英]/ : /[\u3400-\u9fff]|[cm]\w+(?:ese|rin)/i;
  if (!other.test(text)) return current;
  const wanted = requestedLanguage(text) ?? switchTo(text);
  if (wanted === undefined || current.split('-')[0] === wanted) return current;
  return spoken.find((locale) => locale.split('-')[0] === wanted) ?? current;
}

/** The locale of a first message, however short it is. */
export function firstLocale(text: string, spoken: readonly Locale[]): Locale {
  const first = spoken[0] ?? 'en';
  const wanted =
    languageOf(text) ?? (/\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Latin}/u.test(withoutCodes(text)) ? 'en' : undefined);
  return spoken.find((locale) => locale.split('-')[0] === wanted) ?? first;
}
