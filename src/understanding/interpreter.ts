import type {
  Because,
  Command,
  Interpretation,
  Locale,
  Match,
  Option,
  Situation,
  SlotExpectation,
  Thresholds,
} from '../model/index.ts';
import type { Analyzer, Interpreter, MatchQuery, SignalDetector } from '../ports/index.ts';
import type { ActLanguage } from './act-rules.ts';
import { type HeardActs, hearActs } from './acts.ts';
import { answering, answerOf, confirmed, type Heard, isSame, onlyAnswers } from './answers.ts';
import { pickChoice } from './choices.ts';
import { bareAnswer, hearCorrection, laterAnswer, withoutLead } from './correction.ts';
import { decide, defaultThresholds, optionsOf } from './decide.ts';
import { type Noticed, notice } from './noticed.ts';
import { readRating } from './rating.ts';
import type { RepairLanguage } from './repair-rules.ts';
import { isFree, type Reading, readAhead, readingIn, readSlot } from './slots.ts';
import type { readValue } from './values/index.ts';

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
  /** How changes of mind are put in them. */
  readonly repairs: readonly RepairLanguage[];
  /** Reads values for slots. */
  readonly read: typeof readValue;
  /** What a flow collects: words that begin it may hold values already. */
  readonly slotsOf?: (flow: string, locale: Locale) => readonly SlotExpectation[];
  /** Helps to read English values. */
  readonly analyzer?: Analyzer;
  /** Notices what words show beside their point. */
  readonly signals?: SignalDetector;
  /** Whether reasons name every act heard, not only the one that decided. */
  readonly namesActs?: boolean;
}

/** How sure a knowledge question must be to interrupt an open text question, which any words would answer. */
const interruption = 0.85;
/** Words that are a phrasing to the letter interrupt it even when they ask nothing. */
const verbatim = 0.97;
/** What stands between two requests. */
const between =
  /\s*(?:[，,。；;、]|然后|还有|另外|顺便|接着|并且|以及|再(?=帮|给|办|开|查)|\b(?:and(?: then| also)?|then|also|plus|after that)\b)\s*/iu;
/** Longer words are a story, not a list of requests. */
const longestList = 120;
const mostRequests = 4;
const noNeed = /^(?:不用|不需要|不必|不了|no,? thank|no need|i(?:'?m| am) (?:good|fine))/iu;
/** How many candidates are looked at. */
const candidates = 5;

/** The interpreter kefu ships: rules for acts and values, a matcher for questions; no model, no network. */
export function createInterpreter(parts: InterpreterParts): Interpreter {
  const thresholds = parts.thresholds ?? defaultThresholds;

  return {
    sync: parts.sync,
    interpret: (utterance, situation) => {
      const acts = hearActs(utterance, parts.languages);
      const reading = readingIn(parts.read, situation, parts.analyzer);
      const noticed = notice(utterance, situation.locale, acts, parts.signals, parts.namesActs === true);
      const told = ({ commands, because }: Interpretation) => ({ commands, because: { ...because, ...noticed.because } });
      const known = hearKnown(utterance, situation, acts, noticed, reading, parts.repairs);
      if (known) return told(interpretation(known));
      const query: MatchQuery = {
        text: acts.point,
        locale: situation.locale,
        limit: candidates,
        ...(situation.flow ? { scope: situation.flow } : {}),
      };
      const matches = parts.search(query, situation.now);
      return matches instanceof Promise
        ? matches.then((found) => told(settle(utterance, situation, acts, reading, found)))
        : told(settle(utterance, situation, acts, reading, matches));
    },
  };

  /** Several requests in one utterance, "退货，然后开发票": flows that are run one after the other. */
  function hearSeveral(utterance: string, situation: Situation, acts: HeardActs, reading: Reading): Interpretation | undefined {
    const clauses = utterance.length > longestList ? [] : utterance.split(between).filter((part) => part.length > 1);
    if (clauses.length < 2 || clauses.length > mostRequests) return undefined;
    const wanted: Option[] = [];
    for (const text of clauses) {
      const found = parts.search({ text, locale: situation.locale, limit: candidates }, situation.now) as readonly Match[];
      const verdict = decide(found, thresholds);
      const option = verdict.type === 'confident' ? parts.option(verdict.best.id) : undefined;
      if (option?.flow !== undefined && !wanted.some(({ flow }) => flow === option.flow)) wanted.push(option);
    }
    const [first, ...rest] = wanted;
    if (first?.flow === undefined || rest.length === 0) return undefined;
    const then = rest.flatMap(({ flow }) => flow ?? []);
    const begun = { ...start(first.flow, first, utterance, situation, acts, reading), then } as Command;
    return interpretation({ decision: 'start', heard: utterance, commands: [begun] }, { thresholds });
  }

  function settle(
    utterance: string,
    situation: Situation,
    acts: HeardActs,
    reading: Reading,
    matches: readonly Match[],
  ): Interpretation {
    const because = { candidates: matches, thresholds };
    const verdict = decide(matches, thresholds);
    const { expects } = situation;
    // Words that come near two flows may ask for both; other words are not searched a second time.
    const flows = matches.filter(({ id }) => parts.option(id)?.flow !== undefined).length;
    const several = parts.sync && expects.kind === 'question' && flows > 1 && hearSeveral(utterance, situation, acts, reading);
    if (several) return several;
    if (expects.kind === 'slot') {
      const { probability } = verdict.type === 'confident' ? verdict.best : { probability: 0 };
      // A question may interrupt any other; what only sounds like a request must be one to the letter.
      const enough = acts.isQuestion ? (isFree(expects) ? interruption : 0) : isFree(expects) ? verbatim : interruption;
      if (verdict.type !== 'confident' || probability < enough || verdict.best.id === `flow:${situation.flow}`) {
        return interpretation(
          (isFree(expects) && fill(utterance, situation, expects, acts, reading, parts.repairs)) || unfit(expects),
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
    if (verdict.type === 'confident') return interpretation(follow(verdict.best, utterance, situation, acts, reading), because);
    const options = optionsOf(verdict.options, parts.option).map((option) => {
      const { values } =
        option.flow === undefined ? {} : (start(option.flow, option, utterance, situation, acts, reading) as Option);
      return values ? { ...option, values } : option;
    });
    if (verdict.type === 'ambiguous' && options.length > 0) {
      return interpretation({ decision: 'clarify', commands: [{ type: 'clarify', options }] }, because);
    }
    const offered = options.length > 0 ? options : parts.popular();
    return interpretation({ decision: 'no-match', commands: [{ type: 'no-match', options: offered }] }, because);
  }

  function follow(best: Match, utterance: string, situation: Situation, acts: HeardActs, reading: Reading): Heard {
    const option = parts.option(best.id);
    const heard = best.phrase === undefined ? {} : { heard: best.phrase };
    if (option?.flow !== undefined)
      return { decision: 'start', commands: [start(option.flow, option, utterance, situation, acts, reading)], ...heard };
    const article = option?.article ?? best.id.replace(/^article:/, '');
    return { decision: 'answer', commands: [{ type: 'answer', article, ...(option ? { title: option.title } : {}) }], ...heard };
  }

  /** Begins a flow with the values that the words hold already. */
  function start(
    flow: string,
    { title }: Option,
    utterance: string,
    situation: Situation,
    acts: HeardActs,
    reading: Reading,
  ): Command {
    const values = readAhead(utterance, parts.slotsOf?.(flow, situation.locale) ?? [], acts, reading, []);
    return { type: 'start', flow, title, ...(Object.keys(values).length > 0 ? { values } : {}) };
  }
}

/** What can be told from the words and the open question alone, without a search. */
function hearKnown(
  utterance: string,
  situation: Situation,
  acts: HeardActs,
  noticed: Noticed,
  reading: Reading,
  repairs: readonly RepairLanguage[],
): Heard | undefined {
  const { expects } = situation;
  if (acts.urgent?.act === 'danger') return simple(acts.urgent);

  const choice = pickChoice(utterance, situation.choices);
  // An option may be called "fire" where damage is reported: choosing it is no cry for help.
  if (noticed.danger && !choice) return simple(noticed.danger);
  const rating = expects.kind === 'rating' && !(choice && /\p{L}/u.test(utterance)) ? readRating(utterance) : undefined;
  if (rating === 'out-of-range') return { decision: 'no-match', commands: [{ type: 'no-match', options: [] }] };
  const marked = rating && Object.keys(rating.rating).some((key) => key !== 'comment');
  if (rating && marked && !acts.isQuestion)
    return { decision: 'rate', heard: utterance, commands: [{ type: 'rate', rating: rating.rating }] };

  if (choice?.command) return { decision: 'choice', heard: choice.label, commands: [choice.command] };
  if (choice?.sets) return { decision: 'fill', heard: choice.label, commands: fills(choice.sets) };
  if (acts.urgent) return simple(acts.urgent);

  if (acts.wantsNoHuman) return goOn(utterance, expects.kind);

  // "I do not know" and "I have none" answer a question; where there is none, they are words like any others.
  const isAsked = expects.kind === 'slot' || expects.kind === 'confirm';
  const act = acts.whole.find((heard) => isAsked || !onlyAnswers.has(heard.act));
  if (expects.kind === 'message' || expects.kind === 'contact') {
    return act?.act === 'cancel' ? simple(act) : { decision: 'say', commands: [{ type: 'say', text: utterance }] };
  }
  // "No need, thanks" to an answer complains of nothing.
  if (expects.kind === 'solved' && act?.act === 'deny' && noNeed.test(act.words)) return simple({ ...act, act: 'thanks' });
  if (!isAsked) return act && simple(act, acts);
  // What an option is called word for word is that option, even where it would be an act elsewhere.
  if (expects.kind === 'slot' && expects.options?.some(({ labels }) => labels.some((label) => isSame(label, utterance)))) {
    const called = fill(utterance, situation, expects, acts, reading, repairs);
    if (called) return called;
  }
  if (act && (!answering.has(act.act) || (onlyAnswers.has(act.act) && !(expects.kind === 'slot' && expects.type === 'yes-no'))))
    return simple(act, acts);
  // A bare yes or no to a yes-no question corrects nothing.
  const isBare = expects.kind === 'slot' && expects.type === 'yes-no' && act !== undefined && answerOf(act.act) !== undefined;
  const corrected = isBare
    ? undefined
    : hearCorrection(utterance, situation, repairs, acts.isQuestion, (text, slot) => reading.read(text, slot, reading.context));
  if (corrected) return { decision: 'correct', heard: utterance, commands: [corrected] };
  if (expects.kind === 'confirm') return confirmed(utterance, expects, act, reading) ?? (act && simple(act, acts));
  // An open text question takes any words but an act that is no answer, so the search comes first.
  if (isFree(expects)) return act && readSlot(utterance, expects, acts, reading) === undefined ? simple(act, acts) : undefined;
  // Whoever asks something is not answering, whatever values the question names.
  if (acts.isQuestion && expects.type !== 'yes-no' && expects.pattern === undefined) return act && simple(act, acts);
  return fill(utterance, situation, expects, acts, reading, repairs) ?? (act && simple(act, acts));
}

/** Who wants no human leaves the queue, hears an open question again, or is asked what else there is. */
function goOn(words: string, kind: Situation['expects']['kind']): Heard {
  return simple({ act: kind === 'slot' || kind === 'confirm' ? 'repeat' : 'cancel', words });
}

/** The value for the question asked, and what the same words tell for the questions to come. */
function fill(
  utterance: string,
  situation: Situation,
  asked: SlotExpectation,
  acts: HeardActs,
  reading: Reading,
  repairs: readonly RepairLanguage[],
): Heard | undefined {
  const words = isFree(asked) ? bareAnswer(utterance, asked, repairs) : utterance;
  const value =
    laterAnswer(utterance, asked, repairs, (text, slot) => reading.read(text, slot, reading.context)) ??
    readSlot(words, asked, acts, reading) ??
    (asked.type === 'yes-no' || isFree(asked) ? undefined : readSlot(withoutLead(utterance, repairs), asked, acts, reading));
  if (value === undefined) return undefined;
  const others = isFree(asked) ? {} : readAhead(utterance, situation.slots ?? [], acts, reading, [value]);
  return {
    decision: 'fill',
    heard: utterance,
    commands: [{ type: 'fill', slot: asked.slot, value }, ...fills(others)],
  };
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
