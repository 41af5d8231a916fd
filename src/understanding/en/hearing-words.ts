// What the English acts are put together from.
import type { HeardLabel, HearingRule } from '../act-rules.ts';

const openers =
  "well|so|u+m+|u+h+|e+r+m*|a+h+|oh?|hmm+|ugh|o?kay|ok|then|right|al+right|please|pls|plz|kindly|sorry|apologies|excuse me|actually|and|but|or|just|now|hi+|hey+|hello|look|listen|maybe|perhaps|tbh|honestly|unfortunately|i think|i guess|i mean|i'?m afraid|on second thoughts?|thanks?|thank you|great|cool";
const wishes =
  "no+|nope|nah|ye+s|ye+a+h*|yep|wait|hang on|hold on|(?:could|can|would|will) (?:you|we|i|u)|may i|you can|let'?s|lets|let us|i(?: would|'d) like to|i(?: really)? (?:want|wanna|need|wish)(?: to)?";

/** What people say first without saying anything yet. */
const lead = `(?:(?:${openers})[\\s,]+)*`;
/** The same with a yes, a no or a polite request among it. */
const wish = `(?:(?:${openers}|${wishes})[\\s,]+)*`;

/** How words end that say no more. */
const tail =
  "(?:[ ,]+(?:please|pls|plz|thanks|thank you|thx|ta|cheers|then|now|for now|na|mate|love|dear|my dear|sir|ma'?am|tho(?:ugh)?|only|at all|today|asap|anyway|instead|altogether|completely|here|there|x|lol))*";

const begin = '(?:^|\\b(?:and|but|so|then|because|cos|just) )';
const end = "(?=$|\\s*[,.!?;:)…\"]| (?:and|but|so|because|bcoz|cos|or|i|i'?m|i'?ll|i'?ve|we|it'?s|if|until|let|lemme)\\b)";

/** Phrases that are all a clause says, or all that a part of it says beside "and" and "but". */
export function phrase(...phrases: readonly string[]): RegExp {
  return new RegExp(`${begin}${wish}(?:${phrases.join('|')})${tail}${end}`, 'i');
}

/** Phrases with which a clause begins, whatever follows. */
export function opening(...phrases: readonly string[]): RegExp {
  return new RegExp(`${begin}${wish}(?:${phrases.join('|')})`, 'i');
}

/** Phrases that are all a clause says, where a yes or no before them would change what is meant. */
export function answer(...phrases: readonly string[]): RegExp {
  return new RegExp(`${begin}${lead}(?:${phrases.join('|')})${tail}${end}`, 'i');
}

/** Phrases that say it wherever they stand in a clause. */
export function saying(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})`, 'i');
}

/** A rule for an act beside others. */
export function hearing(act: HeardLabel, clause: readonly RegExp[], more: Omit<HearingRule, 'act' | 'clause'> = {}): HearingRule {
  return { act, clause, ...more };
}

/** The span of a short pause: "a minute", "two ticks". */
export const pause =
  '(?:a|an|one|1|two|three|five|ten|half an?|a (?:couple(?: of)?|few)|some|\\d+)(?: (?:quick|more))? ?(?:sec(?:ond)?s?|mo(?:ment)?s?|min(?:ute)?s?|ticks?|bit|shakes|jiffy|while)\\b(?! (?:hand|chance|opinion|card|option|one|discount|of|ago|late|walk))';

/** A negation before a verb, as it is typed. */
export const dont = "(?:don'?t|do not|didn'?t|did not)";
