import type { SimpleAct } from '../model/index.ts';
import type { ActLanguage, ActRule, HeardLabel } from './act-rules.ts';
import { settled } from './heard-acts.ts';

/** A dialogue act that was heard, and the words that expressed it. */
export interface HeardAct {
  readonly act: SimpleAct;
  readonly words: string;
}

/** The acts in an utterance. */
export interface HeardActs {
  /** Acts that matter whatever was asked: danger, a human, identity, a complaint. */
  readonly urgent?: HeardAct;
  /** When every clause is an act: all of them, weightiest first. */
  readonly whole: readonly HeardAct[];
  /** The act of the first clause, when there are several: "yes, but …". */
  readonly first?: HeardAct;
  /** The utterance without greeting and thanks around it. */
  readonly point: string;
  /** Whether the words ask something. */
  readonly isQuestion: boolean;
  /** Whether the customer says to want no human. */
  readonly wantsNoHuman: boolean;
  /** Every act heard anywhere in the utterance, what only stands beside another one too. */
  readonly heard: readonly HeardLabel[];
}

const urgentActs: readonly SimpleAct[] = ['danger', 'ask-human', 'ask-identity', 'complain'];
/** Courtesies: beside another act they are only its wrapping. */
const courteous: ReadonlySet<SimpleAct> = new Set(['thanks', 'greet', 'bye']);
/** Longer utterances are no bare acts: patterns are not tried on them. */
const longestAct = 60;
/** How far urgent words are looked for. */
const longestLook = 500;

/** Hears dialogue acts in every language it is given, whichever the conversation is in: "ok" and 你好 are said in both. */
export function hearActs(utterance: string, all: readonly ActLanguage[]): HeardActs {
  const languages = all.filter((language) => language.letters.test(utterance)).map(compiledOf);
  const bare = utterance.replace(ending, '') || utterance;
  const found = hearUrgent(bare.slice(0, longestLook), languages);
  const first = firstAct(bare.slice(0, longestLook), languages);
  return {
    ...(found ? { urgent: found } : {}),
    ...(first ? { first } : {}),
    whole: utterance.length <= longestAct ? (heardAsAsked(utterance, languages) ?? hearWhole(bare, languages)) : [],
    point: pointOf(utterance, languages),
    wantsNoHuman: bare.length <= longestAct && languages.some(({ language }) => language.noHuman.test(bare)),
    isQuestion: languages.some(({ language }) => language.question.test(utterance)),
    // Looked for only by whoever asks: most turns are decided by the other fields.
    get heard() {
      return hearAll(bare.slice(0, longestLook), utterance.slice(0, longestLook), languages);
    },
  };
}

/** Acts in every clause and around them, in every language; `raw` still has what stands at the end. */
function hearAll(text: string, raw: string, languages: readonly Compiled[]): readonly HeardLabel[] {
  const heard = new Set<HeardLabel>();
  for (const compiled of languages) {
    const { language, urgent, hearing } = compiled;
    const clauses = language.clauses(text);
    const entire = text.length <= longestAct ? (wholeAct(compiled, raw) ?? wholeAct(compiled, text)) : undefined;
    if (entire) heard.add(entire.act);
    for (const rule of urgent) {
      if (!rule.unless?.test(text) && rule.within?.some((pattern) => pattern.test(text))) heard.add(rule.act);
    }
    for (const clause of clauses) {
      const act = clause.length <= longestAct ? wholeAct(compiled, clause) : undefined;
      if (act) heard.add(act.act);
      for (const rule of hearing) if (rule.clause?.test(clause) && !rule.unless?.test(clause)) heard.add(rule.act);
    }
    for (const { act, within } of hearing) if (within?.test(raw)) heard.add(act);
  }
  for (const { hearing } of languages) for (const { act, never } of hearing) if (never?.test(raw)) heard.delete(act);
  return settled(heard);
}

/** What only its question mark makes an act: "嗯？" is no yes. */
function heardAsAsked(utterance: string, languages: readonly Compiled[]): HeardAct[] | undefined {
  if (!askedAtEnd.test(utterance)) return undefined;
  const act = languages.map((language) => wholeAct(language, utterance)).find((found) => found !== undefined);
  return act && [act];
}

const askedAtEnd = /[?？]$/u;

function firstAct(text: string, languages: readonly Compiled[]): HeardAct | undefined {
  for (const language of languages) {
    const [clause, ...others] = language.language.clauses(text);
    const act = clause === undefined || others.length === 0 ? undefined : wholeAct(language, clause);
    if (act) return act;
  }
  return undefined;
}

/** A language's rules as few expressions: which of twenty patterns fits is one question, not twenty. */
interface Compiled {
  readonly language: ActLanguage;
  /** Whole-clause patterns of all rules, a group each, in their order. */
  readonly whole: RegExp;
  readonly acts: readonly SimpleAct[];
  readonly urgent: readonly ActRule[];
  /** Matches wherever a pattern of an urgent rule might. */
  readonly gate: RegExp;
  readonly hearing: readonly Hearing[];
}

/** A hearing rule with one expression for all its patterns. */
interface Hearing {
  readonly act: HeardLabel;
  readonly clause: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly within: RegExp | undefined;
  readonly never: RegExp | undefined;
}

const compiled = new WeakMap<ActLanguage, Compiled>();

function compiledOf(language: ActLanguage): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const rules = language.rules.filter((rule) => rule.whole && !rule.unless);
  const urgent = urgentActs.flatMap((act) => language.rules.find((rule) => rule.act === act) ?? []);
  const fresh: Compiled = {
    language,
    whole: new RegExp(rules.map((rule) => `(${union(rule.whole)})`).join('|'), 'iu'),
    acts: rules.map((rule) => rule.act),
    urgent,
    gate: new RegExp(
      urgent
        .map((rule) => [...(rule.within ?? []), ...(rule.whole ?? []).map(unanchored)].map((one) => one.source).join('|'))
        .join('|'),
      'iu',
    ),
    hearing: (language.hearing ?? []).map(({ act, clause, unless, within, never }) => ({
      act,
      clause: clause && joined(clause),
      unless,
      within: within && joined(within),
      never,
    })),
  };
  compiled.set(language, fresh);
  return fresh;
}

function union(patterns: readonly RegExp[] = []): string {
  return patterns.map((pattern) => pattern.source).join('|');
}

/** Alternatives as one expression; without the flag `u`, which takes twice as long, where none needs it. */
function joined(patterns: readonly RegExp[]): RegExp {
  return new RegExp(union(patterns), patterns.some(({ unicode }) => unicode) ? 'iu' : 'i');
}

/** A pattern for a whole clause, as it looks inside an utterance of several. */
function unanchored(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/^\^/, '').replace(/\$$/, ''), pattern.flags);
}

function hearUrgent(text: string, languages: readonly Compiled[]): HeardAct | undefined {
  const open = languages.filter(({ gate }) => gate.test(text));
  if (open.length === 0) return undefined;
  for (const act of urgentActs) {
    for (const { language, urgent } of open) {
      const rule = urgent.find((candidate) => candidate.act === act);
      if (!rule || rule.unless?.test(text)) continue;
      const words =
        within(rule, text) ?? language.clauses(text).find((clause) => rule.whole?.some((pattern) => pattern.test(clause)));
      if (words !== undefined) return { act, words };
    }
  }
  return undefined;
}

function within(rule: ActRule, text: string): string | undefined {
  for (const pattern of rule.within ?? []) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

// What people put after their words without saying anything more.
const ending = /(?:[\s.,!?;。，！？；~～\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u{fe0f})+$/u;

/** The acts of all clauses, if every clause is one; a courtesy counts only where nothing else is said. */
function hearWhole(bare: string, languages: readonly Compiled[]): HeardAct[] {
  for (const language of languages) {
    const entire = wholeAct(language, bare);
    if (entire) return [entire];
    const clauses = language.language.clauses(bare);
    if (clauses.length < 2) continue;
    const acts = clauses.map((clause) => wholeAct(language, clause));
    if (acts.some((act) => act === undefined)) continue;
    const heard = acts as HeardAct[];
    const weighty = heard.filter((act) => !courteous.has(act.act));
    const kept = weighty.length > 0 ? weighty : heard;
    const unique = kept.filter((act, index) => kept.findIndex((other) => other.act === act.act) === index);
    return unique.sort((a, b) => language.acts.indexOf(a.act) - language.acts.indexOf(b.act));
  }
  const point = pointOf(bare, languages);
  return point !== bare && point !== '' ? hearWhole(point, languages) : [];
}

function wholeAct({ whole, acts }: Compiled, clause: string): HeardAct | undefined {
  const found = whole.exec(clause);
  if (!found) return undefined;
  for (let group = 1; group < found.length; group++) {
    const act = found[group] === undefined ? undefined : acts[group - 1];
    if (act) return { act, words: clause };
  }
  return undefined;
}

function pointOf(utterance: string, languages: readonly Compiled[]): string {
  let point = utterance;
  for (const { language } of languages) point = point.replace(language.courtesies, '').replace(language.courtesies, '');
  return point === '' ? utterance : point;
}
