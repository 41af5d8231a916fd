import { type City, type CityName, englishCityNamed, foldName, misspeltCity, mostEnglishWords } from './cities.ts';
import type { Mention } from './mentions.ts';

const goods =
  'duck|noodles?|ramen|beer|lager|ale|sausages?|pizza|cheesecake|cheese|cream|steak|strip|style|sandwich|rolls?|chicken|rice|beef|curry|sprouts|beans?|tomato\\w*|fish|chips|hotpot|hot pot|dumplings?|tea|coffee|wine|whisky|gin|vodka|ham|envelopes?|folders?|hat|shirts?|shoes?|boots?|dictionary|chocolate|perfume|brand|edition|jerseys?|bag|dress|watch|lipstick|collection|road|street|avenue|bulls|lakers|celtics|knicks|yankees|times|post|fc|united|city fc|airlines?|airways|bank|dollars?|hilton|saint-germain|psg|shorts|blinds|jacket|jeans|coat|fog|broil|terrier|lettuce|lily|blue|grey|wall|syndrome|time|fashion week|fair|marathon|tower|rug|sofa|mug|poster|set|china|plates|pen|ssd|usb';
// "Vienna sausages", "Boston lettuce": the city only qualifies a thing.
const qualifies = new RegExp(`^(?:'s)?[ -](?:${goods})\\b`, 'i');
const journey =
  /^ ?(?:to\b|-|–|→|>|flights?\b|tickets?\b|trip\b|stores?\b|shop\b|office\b|branch\b|hotel\b|address\b|airport\b|train\b)/i;
const article = /\ban? $/i;
const otherName =
  /\b(?:mr|mrs|ms|miss|dr|sir|lady|saint|named|called|call me|regards,?|cheers,?|hi|hello|hey|dear|name is|name's|surname(?: is)?|bank of|university of|lord|queen|aunt|uncle)\.? $/i;

// HK20260101, liu-yang@foxmail.com, HK$300: letters of a code, an address or a sum.
const partOfCode = /[\d@_$]$|\p{L}\.$/u;
const codeContinues = /^(?:[\d@_$]|\.\p{L})/u;

const placeBefore = /(?:\b(?:in|to|from|at|near|into|via|leaving|destination|departure)[: ]{1,2}|[>→:–-] ?)$/i;
const placeAfter =
  /^(?:$|[.,!?;:)]| (?:to|from|on|at|and|or|tomorrow|today|tonight|please|pls|plz|for|by|with|via|next|this|then|thanks|airport|station|city|uk|france|usa)\b| ?[-–→>])/i;

/** How far around a name is looked. */
const reach = 24;

/** The cities that a text names in Latin letters. */
export function citiesInEnglish(text: string): readonly Mention<City>[] {
  const words = Array.from(
    text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’](?!s\b)\p{Script=Latin}+)*/gu),
    (match) => ({
      folded: foldName(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  const mentions: Mention<City>[] = [];
  for (let index = 0; index < words.length; ) {
    const found = nameAt(words, index, text);
    if (found && isMeant(found.name, text, found.start, found.end)) {
      mentions.push({ value: found.name.city, start: found.start, end: found.end });
    }
    index += found?.words ?? 1;
  }
  return mentions;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name that begins with a word, its words no more than a space, hyphen or dot apart. */
function nameAt(words: readonly Word[], index: number, text: string) {
  const first = words[index];
  if (!first) return undefined;
  for (let count = Math.min(mostEnglishWords, words.length - index); count >= 1; count--) {
    const own = words.slice(index, index + count);
    const last = own.at(-1) ?? first;
    if (last.end - first.start > longestName) continue;
    const apart = own.slice(1).some((word, before) => !/^[ .-]{1,2}$/.test(text.slice(own[before]?.end, word.start)));
    const folded = own.map((word) => word.folded);
    const name = apart ? undefined : (englishCityNamed(folded) ?? misspeltCity(folded));
    if (name) return { name, start: first.start, end: last.end, words: count };
  }
  return undefined;
}

const longestName = 32;

/** Whether a name stands for the place, judged by the words around it. */
function isMeant(name: CityName, text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (partOfCode.test(before.slice(-2)) || codeContinues.test(after)) return false;
  if (qualifies.test(after) || otherName.test(before) || (article.test(before) && !journey.test(after))) return false;
  if (!name.unsure) return true;
  if (words.length === 2 && words === words.toUpperCase()) return true;
  const alone = words.length > 2 && /^[^\p{L}]*$/u.test(before + after) && text.length <= reach + words.length;
  return alone || (placeBefore.test(before) && placeAfter.test(after));
}
