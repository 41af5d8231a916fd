import type { Signal } from '../../model/index.ts';

/** What happened in a conversation that says more than words do. */
export type Happening =
  | { readonly type: 'asked'; readonly text: string }
  | { readonly type: 'missed' }
  | { readonly type: 'answered' }
  | { readonly type: 'waited'; readonly seconds: number }
  | { readonly type: 'not-solved' }
  | { readonly type: 'rated'; readonly score: number };

/** How a conversation has gone, as a small counter that lives in a record. */
export interface Behaviour {
  /** A fingerprint of the latest question; its words cannot be read back from it. */
  readonly question: readonly number[];
  /** How many times in a row that question was asked. */
  readonly asked: number;
  /** Messages in a row that were not understood. */
  readonly missed: number;
  /** The longest wait for a reply or a human, in seconds. */
  readonly waited: number;
  readonly notSolved: number;
  /** The lowest rating from 1 to 5; 0 while there is none. */
  readonly lowest: number;
}

/** A conversation in which nothing has happened yet. */
export const newBehaviour: Behaviour = { question: [], asked: 0, missed: 0, waited: 0, notSolved: 0, lowest: 0 };

/** From this often the same question is reproach: the first answer may have been overlooked, the second was not. */
const askedTooOften = 3;
/** The ladder of the service standard (2.1) has three rungs. */
const missedTooOften = 3;
/** Above three minutes the standard (2.2) wants an alternative to waiting. */
const waitedTooLong = 180;
/** A low score becomes a case (2.3). */
const lowScore = 2;
/** Share of letter pairs in common from which two questions are one. */
const sameQuestion = 0.7;
/** Fewer letter pairs are an answer, not a question. */
const leastPairs = 3;
const mostPairs = 40;

/** Counts a happening. */
export function countBehaviour(behaviour: Behaviour, happening: Happening): Behaviour {
  switch (happening.type) {
    case 'asked': {
      const question = fingerprint(happening.text);
      if (question.length < leastPairs) return behaviour;
      return { ...behaviour, question, asked: isSame(question, behaviour.question) ? behaviour.asked + 1 : 1 };
    }
    case 'missed':
      return { ...behaviour, missed: behaviour.missed + 1 };
    case 'answered':
      return { ...behaviour, missed: 0 };
    case 'waited':
      return { ...behaviour, waited: Math.max(behaviour.waited, happening.seconds) };
    case 'not-solved':
      return { ...behaviour, notSolved: behaviour.notSolved + 1 };
    case 'rated':
      return { ...behaviour, lowest: behaviour.lowest === 0 ? happening.score : Math.min(behaviour.lowest, happening.score) };
  }
}

/**
 * Hears signals in how a conversation has gone: any of the troubles is a complaint that nobody put into words (standard 8.3),
 * two of them, or two tries that did not solve it, make anger likely.
 */
export function hearBehaviour(behaviour: Behaviour): readonly Signal[] {
  const troubles = [
    behaviour.asked >= askedTooOften,
    behaviour.missed >= missedTooOften,
    behaviour.waited > waitedTooLong,
    behaviour.notSolved > 0,
    behaviour.lowest > 0 && behaviour.lowest <= lowScore,
  ].filter(Boolean).length;
  if (troubles === 0) return [];
  return troubles > 1 || behaviour.notSolved > 1 ? ['anger', 'complaint'] : ['complaint'];
}

/** Hashes of the pairs of neighbouring letters; digits are left out, they may be a card number. */
function fingerprint(text: string): readonly number[] {
  const letters = [...text.toLowerCase().replace(/[^\p{L}]/gu, '')];
  const pairs = letters.slice(1).map((letter, index) => {
    const first = letters[index]?.codePointAt(0) ?? 0;
    return ((first * 31) ^ ((letter.codePointAt(0) ?? 0) * 17)) & 0xffff;
  });
  return [...new Set(pairs)].slice(0, mostPairs);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  const common = one.filter((pair) => other.includes(pair)).length;
  return (2 * common) / (one.length + other.length) >= sameQuestion;
}
