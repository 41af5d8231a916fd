import type { Because, Command, Interpretation, Match, Option, Situation, SlotExpectation, Thresholds } from '../model/index.ts';
import type { Analyzer, Interpreter, MatchQuery } from '../ports/index.ts';
import type { ActLanguage } from './act-rules.ts';
import { type HeardActs, hearActs } from './acts.ts';
import { pickChoice } from './choices.ts';
import { decide, defaultThresholds, optionsOf } from './decide.ts';
import { readRating } from './rating.ts';
import { readSlot } from './slots.ts';

/** What the built-in interpreter is made of. */
export interface InterpreterParts {
  /** Finds candidates for words; asynchronous when a matcher or the knowledge base is. */
  readonly search: (query: MatchQuery, now: number) => readonly Match[] | Promise<readonly Match[]>;
  /** True when `search` answers at once. */
  readonly sync: boolean;
  /** The article or flow behind a candidate. */
  readonly option: (id: string) => Option | undefined;
  /** What to offer when nothing is near: a few articles that customers often want. */
  readonly popular: () => readonly Option[];
  readonly thresholds?: Thresholds;
  /** The languages in which acts are heard. */
  readonly languages: readonly ActLanguage[];
  /** Reads English values; without it numbers must be written in digits. */
  readonly analyzer?: Analyzer;
}

/** How sure a knowledge question must be to interrupt an open text question, which any words would answer. */
const interruption = 0.85;
/** Words that are a phrasing to the letter interrupt it even when they ask nothing. */
const verbatim = 0.97;
/** How many candidates are looked at. */
const candidates = 5;

type Heard = { readonly commands: readonly Command[]; readonly decision: string; readonly heard?: string };

/** The interpreter kefu ships: rules for acts and values, a matcher for questions; no model, no network. */
export function createInterpreter(parts: InterpreterParts): Interpreter {
  const thresholds = parts.thresholds ?? defaultThresholds;

  return {
    sync: parts.sync,
    interpret: (utterance, situation) => {
      const acts = hearActs(utterance, parts.languages);
      const known = hearKnown(utterance, situation, acts, parts.analyzer);
      if (known) return interpretation(known);
      const query: MatchQuery = {
        text: acts.point,
        locale: situation.locale,
        limit: candidates,
        ...(situation.flow ? { scope: situation.flow } : {}),
      };
      const matches = parts.search(query, situation.now);
      return matches instanceof Promise
        ? matches.then((found) => settle(utterance, situation, acts, found))
        : settle(utterance, situation, acts, matches);
    },
  };

  function settle(utterance: string, situation: Situation, acts: HeardActs, matches: readonly Match[]): Interpretation {
    const because = { candidates: matches, thresholds };
    const verdict = decide(matches, thresholds);
    const { expects } = situation;
    if (expects.kind === 'slot') {
      const { probability } = verdict.type === 'confident' ? verdict.best : { probability: 0 };
      const enough = !isFree(expects) ? 0 : acts.isQuestion ? interruption : verbatim;
      if (verdict.type !== 'confident' || probability < enough) {
        return interpretation(
          (isFree(expects) && fill(utterance, situation, expects, acts, parts.analyzer)) || unfit(expects),
          because,
        );
      }
    }
    if (expects.kind === 'rating' && verdict.type !== 'confident') {
      const rating = readRating(utterance);
      if (typeof rating === 'object')
        return interpretation({ decision: 'rate', commands: [{ type: 'rate', rating: rating.rating }] }, because);
      return interpretation({ decision: 'no-match', commands: [{ type: 'no-match', options: [] }] }, because);
    }
    if (verdict.type === 'confident') return interpretation(follow(verdict.best), because);
    const options = optionsOf(verdict.options, parts.option);
    if (verdict.type === 'ambiguous' && options.length > 0) {
      return interpretation({ decision: 'clarify', commands: [{ type: 'clarify', options }] }, because);
    }
    const offered = options.length > 0 ? options : parts.popular();
    return interpretation({ decision: 'no-match', commands: [{ type: 'no-match', options: offered }] }, because);
  }

  function follow(best: Match): Heard {
    const option = parts.option(best.id);
    const heard = best.phrase === undefined ? {} : { heard: best.phrase };
    if (option?.flow !== undefined)
      return { decision: 'start', commands: [{ type: 'start', flow: option.flow, title: option.title }], ...heard };
    const article = option?.article ?? best.id.replace(/^article:/, '');
    return { decision: 'answer', commands: [{ type: 'answer', article, ...(option ? { title: option.title } : {}) }], ...heard };
  }
}

/** What can be told from the words and the open question alone, without a search. */
function hearKnown(utterance: string, situation: Situation, acts: HeardActs, analyzer: Analyzer | undefined): Heard | undefined {
  const { expects } = situation;
  if (acts.urgent?.act === 'danger') return simple(acts.urgent);

  const choice = pickChoice(utterance, situation.choices);
  const rating = expects.kind === 'rating' && !(choice && /\p{L}/u.test(utterance)) ? readRating(utterance) : undefined;
  if (rating === 'out-of-range') return { decision: 'no-match', commands: [{ type: 'no-match', options: [] }] };
  const marked = rating && Object.keys(rating.rating).some((key) => key !== 'comment');
  if (rating && marked && !acts.isQuestion)
    return { decision: 'rate', heard: utterance, commands: [{ type: 'rate', rating: rating.rating }] };

  if (choice?.command) return { decision: 'choice', heard: choice.label, commands: [choice.command] };
  if (choice?.sets) return { decision: 'fill', heard: choice.label, commands: fills(choice.sets) };
  if (acts.urgent) return simple(acts.urgent);

  const act = acts.whole[0];
  if (expects.kind === 'message' || expects.kind === 'contact') {
    return act?.act === 'cancel' ? simple(act) : { decision: 'say', commands: [{ type: 'say', text: utterance }] };
  }
  if (expects.kind !== 'slot') return act && simple(act, acts);
  // An open text question takes any words but an act that is no answer, so the search comes first.
  if (isFree(expects)) return act && readSlot(utterance, expects, acts, analyzer) === undefined ? simple(act, acts) : undefined;
  return fill(utterance, situation, expects, acts, analyzer) ?? (act && simple(act, acts));
}

/** Any words answer an open text question, so it is asked last whether they do. */
function isFree(slot: SlotExpectation): boolean {
  return slot.type === 'text' && slot.pattern === undefined;
}

/** The value for the question asked, and what the same words tell for the questions to come. */
function fill(
  utterance: string,
  situation: Situation,
  asked: SlotExpectation,
  acts: HeardActs,
  analyzer: Analyzer | undefined,
): Heard | undefined {
  const value = readSlot(utterance, asked, acts, analyzer);
  if (value === undefined) return undefined;
  const others = (situation.slots ?? []).flatMap((slot) =>
    slot.pattern || slot.options ? offered(utterance, slot, acts, analyzer) : [],
  );
  return { decision: 'fill', heard: utterance, commands: [{ type: 'fill', slot: asked.slot, value }, ...others] };
}

function offered(utterance: string, slot: SlotExpectation, acts: HeardActs, analyzer: Analyzer | undefined): Command[] {
  const value = readSlot(utterance, slot, acts, analyzer);
  return value === undefined ? [] : [{ type: 'fill', slot: slot.slot, value }];
}

function unfit(slot: SlotExpectation): Heard {
  return { decision: 'unfit', commands: [{ type: 'unfit', slot: slot.slot }] };
}

function fills(sets: NonNullable<Situation['choices'][number]['sets']>): Command[] {
  return Object.entries(sets).map(([slot, value]) => ({ type: 'fill', slot, value }));
}

function simple(first: { readonly act: string; readonly words: string }, acts?: HeardActs): Heard {
  const all = acts ? acts.whole.map((act) => ({ type: act.act })) : [{ type: first.act }];
  return { decision: first.act, heard: first.words, commands: all as Command[] };
}

function interpretation(heard: Heard, more: Partial<Because> = {}): Interpretation {
  return {
    commands: heard.commands,
    because: { decision: heard.decision, ...(heard.heard === undefined ? {} : { heard: heard.heard }), ...more },
  };
}
