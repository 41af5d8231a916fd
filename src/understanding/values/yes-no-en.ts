import { stemOf } from './stem.ts';
import type { QuestionSense, Statement } from './yes-no-answer.ts';
import { type Role, statementsIn } from './yes-no-clause.ts';
import { lexiconOf } from './yes-no-lexicon.ts';
import { phrasesEn } from './yes-no-phrases-en.ts';
import { topicPhrasesEn } from './yes-no-topics-en.ts';

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcannot\b/gu, 'can not'],
  [/\bwon'?t\b/gu, 'will not'],
  [/\bshan'?t\b/gu, 'shall not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should|must|need)n'?t\b/gu, '$1 not'],
  [/\bain'?t\b/gu, 'is not'],
  [/\bi'?m\b/gu, 'i am'],
  [/\b(i|you|we|they)'ve\b|\b(i|you|we|they)ve\b/gu, '$1$2 have'],
  [/\b(you|we|they)'re\b|\b(they|you)re\b/gu, '$1$2 are'],
  [/\b(i|you|he|she|it|we|they|that|there)'ll\b/gu, '$1 will'],
  [/\b(i|you|he|she|it|we|they|that|there)'d\b/gu, '$1 would'],
  [/\b(it|that|he|she|there|what|who|where|how|when|why)'s\b|\b(that|it|what)s\b/gu, '$1$2 is'],
  [/\blet'?s\b/gu, 'let us'],
  [/\bpl(?:s|z|ease)\b/gu, 'please'],
  [/\bthank u\b/gu, 'thank you'],
  [/\bu\b/gu, 'you'],
  [/\b(?:gotta|got to)\b/gu, 'got to'],
  [/\bye+(?:s+|p+)\b/gu, 'yes'],
  [/\b(?!let)([a-z]+)'s\b/gu, '$1 is'],
  [/\bno{2,}\b/gu, 'no'],
];

const subject = '(?:i|you|u|it|we|they|he|she|that|this|these|those|there|the|a|an|my|your|any|anyone|somebody|someone)';
const asking = new RegExp(
  `^(?:(?:and|but|so|ok|well|um|sorry|wait|hey)\\s)?(?:(?:how|what|when|where|who|whose|which|why|whom)(?: |$)|(?:can|could|does|did|is|are|am|was|were|will|would|should|shall|may|has) (?:not )?${subject}\\b|do (?:not )?(?:i|you(?! dare)|u|we|they|the|these|those|any)\\b|have (?:i|you|we|they)\\b|(?:for|to|at|by|in|on|from|with) (?:what|which|how|whom)\\b|any (?!time|more)|half or|(?:is|are|does|has) (?!not\\b|fine|ok|good|great|correct|right|me|mine|still|now|already)[a-z]+ [a-z])`,
  'u',
);
const notAsking =
  /^did (?:it|that|this)(?: (?:already|twice|once|before|yesterday|today|now|too|several|many|multiple|all|again|a|three|two|\d).*)?$|^(?:why not|why would not i|why would i not)(?: |$)|^what else$|^which is /u;

const unasked = new Set(
  'the a an to of for at in on that this these those there you your we us our me my i it its is are am was were be been do does did have has had can could will would shall should may might must so any or and with if by from not no more like want need yes please some one help still ever already correct right sure'.split(
    ' ',
  ),
);

/** What the question itself speaks of. */
interface Asked {
  readonly stems: ReadonlySet<string>;
  /** All its words, those that are only what it is about too. */
  readonly spoken: ReadonlySet<string>;
  /** "I have" answers what is asked. */
  readonly having: boolean;
  readonly topics: ReadonlyMap<string, Role>;
  readonly asks: QuestionSense['asks'];
}

const lexicon = lexiconOf(phrasesEn, '|');
const longest = Math.max(...Array.from(lexicon.keys(), (phrase) => phrase.split(' ').length));

/** What a yes or a no to an English question would mean. */
export function senseEn(question: string): QuestionSense {
  const main = mainClause(question);
  const inverted = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should) not\b/u.test(main);
  const negated =
    !inverted &&
    /\b(?:not|never|no longer|nothing (?:else|more)|no (?:other|more|further))\b/u.test(
      main.replace(/\bwhether or not\b|\bor not$|\bif not\b/gu, ''),
    );
  return { asks: asksEn(main), negated };
}

const tag =
  /, ?(?:right|correct|ok|okay|yes|no|is that (?:right|correct|so)|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?: not)? (?:i|you|it|we|they|he|she|that|there))$/u;

// "Your deposit has been returned, hasn't it?" asks whether it has.
function mainClause(question: string): string {
  return expanded(lastSentence(question)).replace(tag, '');
}

/** What the parts of an English answer say to a question. */
export function statementsEn(text: string, question: string): readonly Statement[] {
  const main = mainClause(question);
  const asked = askedIn(main);
  return clausesOf(text).flatMap((clause) => {
    const [particles, rest] = clause.endsWith('?') ? [[], clause] : leadingParticles(clause);
    const asks =
      (clause.endsWith('?') || asking.test(rest) || / or (?!so\b|whatever|something)/u.test(rest)) && !notAsking.test(rest);
    return statementsIn(asks ? particles : [...particles, ...rolesIn(wordsOf(rest), asked)]);
  });
}

function asksEn(question: string): QuestionSense['asks'] {
  if (/, or (?!not\b)/u.test(question)) return 'either';
  if (/\b(?:would|do|will) (?:you|not) (?:really )?(?:mind|object)\b|\bmind if\b|\bany objection|\bbother you\b/u.test(question))
    return 'mind';
  if (
    /\b(?:(?:any|some)thing|nothing) (?:else|more|further)\b|\b(?:any|some|no) (?:other|more|further) (?:question|help|request|issue)|\bfurther help\b/u.test(
      question,
    )
  )
    return 'more';
  if (
    /^(?:so )?(?:would you like|do you (?:want|need)|shall|should|may|can|could i|could we|add|want|need|care for)\b/u.test(
      question,
    )
  )
    return 'offer';
  if (/\b(?:resolved|solved|fixed)\b/u.test(question)) return 'plain';
  const faults =
    /\b(?:damaged?|broken|defective|faulty|cracked|scratch(?:ed|es)?|leak(?:ing|s)?|wrong with|missing|problems?|issues?|errors?|injured)\b/u;
  return faults.test(question) ? 'fault' : 'plain';
}

function lastSentence(question: string): string {
  const sentences = question
    .toLowerCase()
    .split(/[!?;\n]+|\.(?=\s|$)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  return sentences.findLast((sentence) => !sentence.startsWith('(')) ?? '';
}

function clausesOf(text: string): readonly string[] {
  return expanded(text)
    .split(/[.!;,，。！；、…~:()\n]+|(?<=[?？])|\s[-–—]+\s|(?<!thing)\s(?:but|because|cause|cuz|cos|since|so that|although)\s/u)
    .map((clause) => clause.replace('？', '?').trim())
    .filter(Boolean);
}

function expanded(text: string): string {
  return contractions.reduce((words, [short, long]) => words.replace(short, long), text.toLowerCase());
}

function wordsOf(clause: string): readonly string[] {
  return clause.match(/[a-z']+|\d+/gu) ?? [];
}

/** "No why would I", "yes how long": the particle counts, the question after it does not. */
function leadingParticles(clause: string): [readonly Role[], string] {
  const [, particle = '', rest = ''] = /^(yes|yep|yeah|no|nope|nah|ok|okay|sure|of course)\s+(.*)$/u.exec(clause) ?? [];
  const role = lexicon.get(particle);
  return role && asking.test(rest) ? [[role], rest] : [[], clause];
}

function askedIn(question: string): Asked {
  const asks = asksEn(question);
  const spoken = new Set((question.match(/[a-z']+/gu) ?? []).filter((word) => !unasked.has(word)).map(stemOf));
  return {
    // Who minds blue minds, and does not want blue.
    stems: asks === 'mind' ? new Set(['mind', 'object', 'bother']) : spoken,
    spoken,
    topics: topicPhrasesEn(question),
    having: /\b(?:have|has|had|got|did|was|were)\b/u.test(question),
    asks,
  };
}

function rolesIn(words: readonly string[], asked: Asked): readonly Role[] {
  const roles: Role[] = [];
  let objective = false;
  for (let at = 0; at < words.length; ) {
    const [length, found] = phraseAt(words, at, asked);
    const role = roleAmong(roles, found, words.slice(at, at + length), words[at + length], asked);
    at += length;
    roles.push(role === 'unknown' && objective ? 'filler' : role);
    // "Call my mobile" goes on about the call, "call centre was useless" does not.
    objective ||= role === 'asked' && objects.has(words[at] ?? '') && roles.every((each) => prelude.has(each));
  }
  return roles;
}

const prelude: ReadonlySet<Role> = new Set(['asked', 'filler', 'please']);
const objects: ReadonlySet<string> = new Set('it me my us our them the that this over for at on to by away'.split(' '));

function roleAmong(
  earlier: readonly Role[],
  role: Role,
  span: readonly string[],
  next: string | undefined,
  { stems, spoken, topics, asks }: Asked,
): Role {
  const follows = (own: ReadonlySet<string>) => next !== undefined && own.has(stemOf(next));
  const phrase = span.join(' ');
  // "Please no blue" minds blue.
  if (asks === 'mind' && (phrase === 'no' || phrase === 'not') && follows(spoken) && !follows(stems)) return 'refuse';
  // "No receipt" is what "I want no receipt" ends in.
  if (phrase === 'no' && (follows(stems) || topics.get(next ?? '') === 'shown')) return 'hasNot';
  // "I don't want to wait" takes nothing back.
  if (role === 'amend' && earlier.slice(-4).some((each) => each === 'want' || each === 'auxiliary' || each === 'hasNot'))
    return 'unknown';
  // "I don't mind waiting" is willing to.
  if (role === 'unsure' && span.at(-1) === 'mind' && next?.endsWith('ing')) return 'grant';
  return role;
}

const yielding: ReadonlySet<Role> = new Set<Role>([
  'refuse',
  'decline',
  'mustNot',
  'waive',
  'enough',
  'unsure',
  'amend',
  'filler',
  'grant',
  'fine',
]);

function phraseAt(words: readonly string[], at: number, { stems, spoken, topics, asks, having }: Asked): [number, Role] {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const span = words.slice(at, at + length);
    const phrase = span.join(' ');
    const role = topics.get(phrase) ?? lexicon.get(phrase);
    if (role === 'have') return [length, having ? 'auxiliary' : 'unknown'];
    // A word that the question itself uses is about the question: "cancel it" to "Cancel the flight?" is a yes.
    const own = !topics.has(phrase) && span.some((word) => stems.has(stemOf(word)));
    const yields =
      own && role !== undefined && !/^not?\b/u.test(phrase) && yielding.has(role) && !(role === 'enough' && asks === 'more');
    if (role !== undefined && !yields) return [length, role];
    if (length === 1 && own) return [1, 'asked'];
  }
  return [1, spoken.has(stemOf(words[at] ?? '')) ? 'filler' : 'unknown'];
}
