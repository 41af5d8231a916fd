import type { City } from './cities.ts';
import { citiesInEnglish } from './city-en.ts';
import { citiesInChinese } from './city-zh.ts';
import { endOfJourney } from './journey.ts';
import { type Mention, settle } from './mentions.ts';
import type { ValueReader } from './reader.ts';
import { plainCharacters } from './spelling.ts';

/** Reads a city, or the end of a journey that is wanted, and names it in the conversation's language. */
export const readCity: ValueReader<string> = (text, { locale, role }) => {
  const words = plainCharacters(text);
  const mentions = withoutParts(
    [...citiesInChinese(words), ...citiesInEnglish(words)].sort((a, b) => a.start - b.start),
    words,
  );
  const city = role === undefined ? settle(mentions, words.toLowerCase()) : endOfJourney(mentions, words, role);
  if (city === undefined) return undefined;
  return locale.startsWith('zh') ? city.chinese : city.english;
};

/** Drops the county in 苏州昆山 and in "Kunshan, Suzhou": the prefecture is the city. */
function withoutParts(mentions: readonly Mention<City>[], text: string): readonly Mention<City>[] {
  return mentions.filter(({ value, start, end }, index) => {
    if (!value.county) return true;
    const [previous, next] = [mentions[index - 1], mentions[index + 1]];
    const inPrevious = previous && !previous.value.county && /^市?$/.test(text.slice(previous.end, start));
    const inNext = next && !next.value.county && /^, ?$/.test(text.slice(end, next.start));
    return !inPrevious && !inNext;
  });
}
