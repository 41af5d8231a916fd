import type { Frame } from '../model/index.ts';
import {
  type About,
  type Act,
  type Choice,
  type Command,
  isSubstantive,
  type Json,
  type JsonObject,
  type Locale,
  type Option,
  type Reply,
  type Text,
  textFor,
} from '../model/index.ts';
import { fingerprintOf, waitText } from '../speech/index.ts';
import type { ChoiceName } from '../stages/index.ts';
import { chance, type Draft, note, speakerOf } from './draft.ts';

/** What a `say` effect carries, its `$paths` already replaced. */
export interface Saying {
  /** A key of the wording, or a flow's own text. */
  readonly text?: Text;
  /** What a flow has in place of the wording's text. */
  readonly own?: Text;
  /** The act of a flow's own text. */
  readonly act?: Act;
  readonly step?: string;
  /** An article to answer from, and which part of it. */
  readonly article?: { readonly id: string; readonly version: number; readonly answer: Text; readonly next?: Text };
  readonly part?: 'answer' | 'next';
  readonly with?: JsonObject;
  readonly choices?: readonly ChoiceName[];
  readonly options?: readonly Option[];
  readonly offers?: readonly Offer[];
  /** A choice for each item of a list: the slot it fills, and the fields that are its value and its label. */
  readonly offersFrom?: { readonly from: Json; readonly slot: string; readonly value: string; readonly label: string };
  /** Values that have words in each language. */
  readonly names?: { readonly [name: string]: Text };
  readonly media?: Media;
}

/** A picture, a page or a card, with texts that are yet to be put into words. */
export interface Media {
  readonly image?: string;
  readonly page?: { readonly url: string; readonly label?: Text };
  readonly card?: { readonly title: Text; readonly text?: Text; readonly image?: string; readonly url?: string };
}

/** A choice of a flow's own: a label or the name of a known one, and the values it fills. */
export interface Offer {
  readonly label?: Text;
  readonly name?: ChoiceName;
  readonly sets: { readonly [slot: string]: Json };
}

/** What the stages' buttons ask for. */
const choiceCommands: { readonly [name in ChoiceName]: Command } = {
  yes: { type: 'affirm' },
  no: { type: 'deny' },
  solved: { type: 'solved' },
  'not-solved': { type: 'not-solved' },
  satisfied: { type: 'satisfied' },
  dissatisfied: { type: 'dissatisfied' },
  human: { type: 'ask-human' },
  'none-of-these': { type: 'none-of-these' },
  message: { type: 'leave-message' },
  callback: { type: 'ask-callback' },
  'cancel-wait': { type: 'cancel' },
  'go-on': { type: 'cancel' },
  skip: { type: 'skip' },
  'rate-5': { type: 'rate', rating: { overall: 5 } },
  'rate-4': { type: 'rate', rating: { overall: 4 } },
  'rate-3': { type: 'rate', rating: { overall: 3 } },
  'rate-2': { type: 'rate', rating: { overall: 2 } },
  'rate-1': { type: 'rate', rating: { overall: 1 } },
};

/** Says something to the customer, unless an agent is speaking. */
export function say(draft: Draft, saying: Saying, frame: Frame, context: JsonObject): void {
  const acts = actsOf(draft, saying);
  const act = acts[0] ?? 'inform';
  if (speakerOf(draft.record) === 'agent') {
    note(draft, { type: 'reply-withheld', act, reason: 'an agent is speaking' });
    return;
  }
  const text = words(draft, saying, context);
  if (text === '') return;
  apologiseIfLate(draft, act);
  const choices = choicesOf(draft, saying);
  const about = aboutOf(saying, frame);
  const reply: Unnamed = { act, text: neverThrice(draft, text) };
  if (choices.length > 0) reply.choices = choices;
  if (about) reply.about = about;
  if (saying.media) reply.media = draft.world.flowWork().media(saying.media, (one) => spoken(draft, { text: one }, context));
  addReply(draft, reply);
}

/** A reply before it has its id. */
type Unnamed = { -readonly [key in keyof Omit<Reply, 'id'>]: Reply[key] };

/** Passes on what an agent said. */
export function sayAgent(draft: Draft, text: string, agent: string | undefined): void {
  addReply(draft, { act: 'agent', text, agent: agent ?? '' });
}

function addReply(draft: Draft, reply: Unnamed): void {
  const id = `${draft.record.id}:${draft.number}:${draft.replies.length + 1}`;
  const whole: Reply = { id, ...reply };
  draft.replies.push(whole);
  draft.transcript.push({
    turn: draft.number,
    at: draft.now,
    from: reply.agent === undefined ? 'assistant' : 'agent',
    text: reply.text,
    reply: id,
    act: reply.act,
  });
  note(draft, { type: 'reply-said', reply: id, substantive: reply.agent === undefined && isSubstantive(reply.act) });
  if (whole.choices) draft.record.choices = [...(draft.replies.length > 1 ? turnChoices(draft) : []), ...whole.choices];
}

/** The choices that this turn has offered already. */
function turnChoices(draft: Draft): readonly Choice[] {
  return (draft.record.choices ?? []).filter((choice) => choice.turn === draft.number);
}

function actsOf(draft: Draft, saying: Saying): readonly Act[] {
  if (saying.article) return [saying.part === 'next' ? 'next-step' : 'answer'];
  if (saying.act) return [saying.act];
  return typeof saying.text === 'string' ? draft.world.speaker.actsOf(saying.text) : ['inform'];
}

function words(draft: Draft, saying: Saying, context: JsonObject): string {
  const { article } = saying;
  if (article && saying.part === 'answer') return spoken(draft, { text: article.answer }, saying.with, context);
  if (article) {
    const next = article.next === undefined ? '' : spoken(draft, { text: article.next }, saying.with, context);
    const rest = spoken(draft, 'resolution.next', saying.with, context);
    return next === '' ? rest : `${next}${draft.record.locale.startsWith('zh') ? '' : ' '}${rest}`;
  }
  // A flow's own text carries its act; a bare key is the wording's.
  const own = saying.own ?? (saying.act === undefined ? undefined : (saying.text ?? ''));
  const { names } = saying;
  const named = names && draft.world.flowWork().named(names, draft.record.locale);
  return spoken(draft, own === undefined ? String(saying.text) : { text: own }, named, saying.with, context);
}

/** Fills a text with the effect's values, the machine's, those the conversation shares, and the engine's own. */
function spoken(draft: Draft, text: string | { readonly text: Text }, ...values: readonly (JsonObject | undefined)[]): string {
  const { record, world } = draft;
  const sources = [...values, record.shared];
  const value = (name: string) => {
    const source = sources.find((one) => one !== undefined && Object.hasOwn(one, name) && one[name] !== undefined);
    return source ? source[name] : engineValue(draft, name);
  };
  const result = world.speaker.say(text, record.locale, value, chance(draft), draft.worn);
  const key = typeof text === 'string' ? text : 'text';
  if (result.locale.split('-')[0] !== record.locale.split('-')[0])
    note(draft, { type: 'text-missing', key, locale: record.locale });
  for (const missing of result.missing) {
    note(draft, { type: 'trouble', code: 'TEXT_INVALID', message: `there is no value for $${missing}`, where: `text ${key}` });
  }
  return result.text;
}

/** A value that every text may use; those of a handoff only while there is one. */
function engineValue(draft: Draft, name: string): Json | undefined {
  const { record, world, now } = draft;
  const { locale, handoff } = record;
  switch (name) {
    case 'assistant':
      return textFor(world.settings.assistant, locale)?.variants[0] ?? world.speaker.phrase('assistant', locale);
    case 'within':
      return world.speaker.phrase('within', locale);
    case 'hotline':
      return world.settings.hotline(locale);
    case 'case':
      return draft.case;
    case 'reasonText':
      return handoff?.reasonText;
    case 'wait':
      return handoff?.estimate.seconds === undefined ? undefined : waitText(handoff.estimate.seconds, locale);
    case 'hours':
      return world.hours.text(now);
    case 'opens':
      return world.hours.momentText(world.hours.nextOpening(now) ?? now, now, locale);
    default:
      return undefined;
  }
}

function choicesOf(draft: Draft, saying: Saying): readonly Choice[] {
  const choices: Choice[] = [];
  if (!saying.options && !saying.offers && !saying.choices && !saying.offersFrom) return choices;
  const { locale } = draft.record;
  const { phrase } = draft.world.speaker;
  let number = draft.replies.reduce((count, reply) => count + (reply.choices?.length ?? 0), 0);
  const offer = (label: string, gives: Pick<Choice, 'command' | 'sets'>) => {
    number += 1;
    choices.push({ id: `${draft.number}.${number}`, turn: draft.number, label, ...gives });
  };
  for (const option of saying.options ?? []) {
    const command = { type: option.flow === undefined ? 'answer' : 'start', ...option } as Command;
    offer(labelOf(option.title, locale), { command });
  }
  const offers = saying.offersFrom ? draft.world.flowWork().choicesFrom(saying.offersFrom) : (saying.offers ?? []);
  for (const { name, label, sets } of offers)
    offer(name ? phrase(`choice.${name}`, locale) : labelOf(label ?? '', locale), { sets });
  for (const name of saying.choices ?? []) offer(phrase(`choice.${name}`, locale), { command: choiceCommands[name] });
  return choices;
}

function labelOf(text: Text, locale: Locale): string {
  return textFor(text, locale)?.variants[0] ?? '';
}

function aboutOf(saying: Saying, frame: Frame): About | undefined {
  if (saying.article) return { article: `${saying.article.id}@${saying.article.version}` };
  if (!frame.machine.startsWith('flow:')) return undefined;
  return {
    flow: `${frame.machine.slice('flow:'.length)}@${frame.version}`,
    ...(saying.step === undefined ? {} : { step: saying.step }),
  };
}

/** The first substantive reply after a delay notice begins with an apology, once. */
function apologiseIfLate(draft: Draft, act: Act): void {
  const { clock } = draft.record;
  if (
    !clock ||
    clock.notices === 0 ||
    !isSubstantive(act) ||
    act === 'apologise' ||
    draft.replies.some((reply) => isSubstantive(reply.act))
  )
    return;
  addReply(draft, { act: 'apologise', text: spoken(draft, 'delay.late') });
}

/** A text that would be heard a third time running is introduced as a repetition; the two introductions alternate. */
function neverThrice(draft: Draft, text: string): string {
  const { worn } = draft;
  if (worn.size === 0 || !worn.has(fingerprintOf(text))) return text;
  return draft.world.speaker.say('repeat.again', draft.record.locale, () => text, chance(draft), worn).text;
}
