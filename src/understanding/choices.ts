import type { Choice } from '../model/index.ts';

const ordinals: { readonly [word: string]: number } = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const ordinal =
  /^(?:选|选择|要|我要|我选|就|是)?(?:第)?([一二两三四五六七八]|\d{1,2})(?:个|项|条|种|号|款)?(?:吧|的)?$|^(?:the |number |no\.? ?|option |#)?(\d{1,2}|first|second|third|fourth|fifth|sixth|one|two|three|four|five|six)(?: one| option)?$/iu;
const last = /^(?:选|要|我要|我选|就)?最后(?:一)?(?:个|项|条|种|款)?(?:吧)?$|^(?:the )?last(?: one| option)?$/iu;

/** The choice a customer picked by typing its number, its ordinal or its label; `undefined` when they said something else. */
export function pickChoice(utterance: string, choices: readonly Choice[]): Choice | undefined {
  if (choices.length === 0) return undefined;
  const words = plain(utterance);
  const byLabel = choices.find((choice) => plain(choice.label) === words);
  if (byLabel) return byLabel;
  if (last.test(words)) return choices.at(-1);
  const found = ordinal.exec(words);
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return undefined;
  return choices[(ordinals[word.toLowerCase()] ?? Number(word)) - 1];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,!?;。，！？；、：:“”"']+$/u, '')
    .replace(/^[\s“"']+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
