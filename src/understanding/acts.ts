import type { SimpleAct } from '../model/index.ts';
import type { ActLanguage, ActRule } from './act-rules.ts';

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
  /** The utterance without greeting and thanks around it. */
  readonly point: string;
  /** Whether the words ask something. */
  readonly isQuestion: boolean;
}

const urgent: ReadonlySet<SimpleAct> = new Set(['danger', 'ask-human', 'ask-identity', 'complain']);
/** Courtesies: beside another act they are only its wrapping. */
const courteous: ReadonlySet<SimpleAct> = new Set(['thanks', 'greet', 'bye']);
/** Longer utterances are no bare acts: patterns are not tried on them. */
const longestAct = 60;

/** Hears dialogue acts in every language it is given, whichever the conversation is in: "ok" and 你好 are said in both. */
export function hearActs(utterance: string, all: readonly ActLanguage[]): HeardActs {
  const languages = all.filter((language) => language.letters.test(utterance));
  const found = hearUrgent(utterance, languages);
  return {
    ...(found ? { urgent: found } : {}),
    whole: utterance.length <= longestAct ? hearWhole(utterance, languages) : [],
    point: pointOf(utterance, languages),
    isQuestion: languages.some((language) => language.question.test(utterance)),
  };
}

function hearUrgent(utterance: string, languages: readonly ActLanguage[]): HeardAct | undefined {
  const head = utterance.slice(0, 500);
  for (const act of urgent) {
    for (const { rules, clauses } of languages) {
      const rule = rules.find((candidate) => candidate.act === act);
      if (!rule || rule.unless?.test(head)) continue;
      const words = within(rule, head) ?? clauses(head).find((clause) => rule.whole?.some((pattern) => pattern.test(clause)));
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

/** The acts of all clauses, if every clause is one; a courtesy counts only where nothing else is said. */
function hearWhole(utterance: string, languages: readonly ActLanguage[]): HeardAct[] {
  for (const language of languages) {
    const entire = wholeAct(language.rules, utterance.replace(/[\s.,!?;。，！？；~～]+$/u, ''));
    if (entire) return [entire];
    const clauses = language.clauses(utterance);
    const acts = clauses.map((clause) => wholeAct(language.rules, clause));
    if (clauses.length === 0 || acts.some((act) => act === undefined)) continue;
    const heard = acts as HeardAct[];
    const weighty = heard.filter((act) => !courteous.has(act.act));
    const kept = weighty.length > 0 ? weighty : heard;
    const order = (act: SimpleAct) => language.rules.findIndex((rule) => rule.act === act);
    const unique = kept.filter((act, index) => kept.findIndex((other) => other.act === act.act) === index);
    return unique.sort((a, b) => order(a.act) - order(b.act));
  }
  const point = pointOf(utterance, languages);
  return point !== utterance && point !== '' ? hearWhole(point, languages) : [];
}

function wholeAct(rules: readonly ActRule[], clause: string): HeardAct | undefined {
  const rule = rules.find(
    (candidate) => candidate.whole?.some((pattern) => pattern.test(clause)) && !candidate.unless?.test(clause),
  );
  return rule && { act: rule.act, words: clause };
}

function pointOf(utterance: string, languages: readonly ActLanguage[]): string {
  let point = utterance;
  for (const { courtesies } of languages) point = point.replace(courtesies, '').replace(courtesies, '');
  return point === '' ? utterance : point;
}
