const inQuestion = /(满|未满|over|at least|above|under|below)?\s?(\d{1,3})(?:\s?(周?岁)|\s(?:or (?:over|older|above)|years))?/iu;
const inAnswer = /(?<!\d)(\d{1,3})(?!\d)/gu;
const blurred = /[不没未差快]|\b(?:not|n't|until|under|over|almost|nearly|next|turn)\b/iu;

/** What an age in an answer says to a question for one (满18周岁, "over 18"), and the words without it. */
export function readAge(text: string, question: string): { readonly holds?: boolean; readonly rest: string } {
  const [, bound = '', limit = '', years] = inQuestion.exec(question) ?? [];
  const ages = Array.from(text.matchAll(inAnswer));
  const [age] = ages;
  if ((bound === '' && years === undefined) || !age || ages.length > 1 || blurred.test(text)) return { rest: text };
  const rest = text
    .split(/(?<=[,.;!，。；！])/u)
    .filter((clause) => !clause.includes(age[0]))
    .join('');
  const difference = Number(age[1]) - Number(limit);
  // "18" to "over 18?" is left open; 18 to 满18 is not.
  if (difference === 0 && bound !== '满' && bound !== 'at least') return { rest };
  return { holds: /未满|under|below/iu.test(bound) ? difference < 0 : difference >= 0, rest };
}
