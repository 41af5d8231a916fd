import type { Word } from './choice-words.ts';
import { withinOneEdit } from './spelling.ts';
import { stemOf } from './stem.ts';

// Words of their own that are one letter away from a likely label: "while" is no "white".
const ordinary = new Set(
  'about above after again alone along among another around because before being below better block bread break bring build carry catch cause check clear close could count cover crown crowd delay doubt drink drive early eight enjoy enter every exact extra faith fault field fight fine first floor focus force found front given glass going great greet group guess guest happy heard heart hello horse hours house issue known large later laugh learn least leave legal level light local lower lucky lunch match maybe means meant might money month mouth movie never night noise north often order other ought paint party phone photo piece place plain plane plant point power press price pride print prior proof quick quiet quite raise range ready refer reply right river round scale scene scope score sense serve seven shall shape share sharp sheet shirt shock shoot shore short shown sight since sleep smart smell smile sorry sound south space spare speak speed spend staff stage stand start state still stock stone stories storm story stuff style taken taste thank their theme there these thick think third those three throw tight times tired title today total touch tower track trade train treat trial tried trust truth twice under union until upper upset usual value video visit voice waste watch water weeks where while whole whose woman words world worry worse worst worth would write wrote years young yours slack lack back beck'.split(
    ' ',
  ),
);

/** Words as they are meant: those that miss a word of some labels by one letter are that word. */
export function respelt(words: readonly Word[], labels: readonly { readonly words: readonly Word[] }[]): readonly Word[] {
  const known = new Set(labels.flatMap((label) => label.words.map(({ text }) => text)));
  const long = Array.from(known).filter((text) => text.length >= 5 && /^[a-z]/.test(text));
  if (long.length === 0) return words;
  return words.map((word) => {
    if (word.text.length < 4 || !/^[a-z]/.test(word.text) || known.has(word.text) || ordinary.has(word.text)) return word;
    const near = long.filter((text) => isNear(word.text, text));
    const keys = new Set(near.map(stemOf));
    return keys.size === 1 ? { ...word, key: stemOf(near[0] ?? word.text) } : word;
  });
}

// People seldom miss the first letter, but may swap it with the second.
function isNear(word: string, known: string): boolean {
  return (word[0] === known[0] || word[0] === known[1]) && stemOf(word) !== stemOf(known) && withinOneEdit(word, known);
}
