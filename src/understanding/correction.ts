import type { Command, Json, Situation, SlotExpectation } from '../model/index.ts';
import type { RepairLanguage } from './repair-rules.ts';

/** Reads a slot's value out of words. */
export type SlotReader = (text: string, slot: SlotExpectation) => Json | undefined;

type Correction = Extract<Command, { type: 'correct' }>;

/**
 * Hears that a customer changes what was said before: "不对，是 2 号那单", "no, the second card", "change the recipient".
 *
 * A slot that is named is meant; else the one whose present value is named; else the latest one that the new value fits.
 */
export function hearCorrection(
  utterance: string,
  situation: Situation,
  languages: readonly RepairLanguage[],
  isQuestion: boolean,
  read: SlotReader,
): Correction | undefined {
  const filled = situation.filled ?? [];
  if (filled.length === 0) return undefined;
  const language = languageOf(utterance, languages) ?? languages[0];
  return language && hearIn(utterance, situation, filled, language, isQuestion, read);
}

function languageOf(utterance: string, languages: readonly RepairLanguage[]): RepairLanguage | undefined {
  return languages.find(({ letters }) => letters.test(utterance));
}

function hearIn(
  utterance: string,
  { expects }: Situation,
  filled: readonly SlotExpectation[],
  language: RepairLanguage,
  isQuestion: boolean,
  read: SlotReader,
): Correction | undefined {
  const asked = expects.kind === 'slot' ? expects : undefined;
  const isWish = language.wish.test(utterance);
  if (isQuestion && !isWish) return undefined;
  const isWrong = language.wrong.test(utterance);
  const isChange = language.change.test(utterance);
  const isMarked = isWrong || isChange || isWish || language.mild.test(utterance);
  // Where much is at stake another value is one, however it is said.
  const isStrict = asked?.strict === true;
  const mentions = mentionsOf(utterance, filled, language);
  // What is said of the slot that is asked for is an answer.
  if (asked && mentions.length === 0 && mentionsOf(utterance, [asked], language).length > 0) return undefined;
  if (asked && laterAnswer(utterance, asked, [language], read) !== undefined) return undefined;
  if (mentions.length > 0)
    return named(utterance, mentions, filled, language, { isMarked: isMarked || isStrict, isWrong, isWish }, read);

  const [latest] = filled;
  if (latest && language.latest.test(utterance) && (isWrong || isWish)) return correction([{ slot: latest, to: undefined }]);
  if (isQuestion) return undefined;
  const replaced = filled.filter((slot) => isNamedByValue(utterance, slot));
  if (!isMarked && replaced.length === 0 && !isStrict) return undefined;
  // A yes or no may name the very values it is about; another value is a correction.
  const isAnswer = asked !== undefined && isTyped(asked) && asked.type !== 'yes-no' && read(utterance, asked) !== undefined;
  if (isAnswer && !isWrong && replaced.length === 0) return undefined;
  const typed = filled.filter(isTyped);
  const counted = typed.filter((slot) => isCounted(utterance, slot));
  for (const slot of [...replaced, ...counted, ...(counted.length > 0 ? typed.filter(({ type }) => type !== 'number') : typed)]) {
    const to = isTyped(slot) ? readFresh(utterance, slot, language, read) : freeText(utterance, language);
    if (to !== undefined && !isEqual(to, slot.current))
      return correction([{ slot, to }, ...othersIn(utterance, filled, [slot], language, read)]);
  }
  if (isAnswer || !latest || (!isWrong && !isChange)) return undefined;
  if (isWish) return correction([{ slot: latest, to: undefined }]);
  // Free text comes last: it would take any words.
  const words = isTyped(latest) ? undefined : freeText(utterance, language);
  if (words !== undefined && words.length <= longestText) return correction([{ slot: latest, to: words }]);
  return isWrong && meantIn(utterance, language) === utterance ? correction([{ slot: latest, to: undefined }]) : undefined;
}

/** Longer words are no value of a slot that was given before. */
const longestText = 60;

/** Slots that are called by their name: each takes the value that follows it, or that stands anywhere in the words. */
function named(
  utterance: string,
  mentions: readonly Mention[],
  filled: readonly SlotExpectation[],
  language: RepairLanguage,
  { isMarked, isWrong, isWish }: { readonly isMarked: boolean; readonly isWrong: boolean; readonly isWish: boolean },
  read: SlotReader,
): Correction | undefined {
  const slots = mentions.map(({ slot }) => slot);
  const values = mentions.map(({ slot, end }, index) => ({
    slot,
    to: valueAfter(utterance.slice(end, mentions[index + 1]?.start ?? utterance.length), slot, language, read),
  }));
  const told = values
    .map(({ slot, to }) => ({ slot, to: to ?? (isMarked ? readFresh(utterance, slot, language, read) : undefined) }))
    .filter(({ slot, to }) => to !== undefined && !isEqual(to, slot.current));
  if (told.length > 0) return correction([...told, ...(isMarked ? othersIn(utterance, filled, slots, language, read) : [])]);
  return isWish || isWrong ? correction(slots.map((slot) => ({ slot, to: undefined }))) : undefined;
}

function correction(values: readonly { readonly slot: SlotExpectation; readonly to: Json | undefined }[]): Correction {
  return {
    type: 'correct',
    values: Object.fromEntries(values.map(({ slot, to }) => [slot.slot, to === undefined ? {} : { to }])),
  };
}

/** Other values in the same words that fit one filled slot each: "two rooms for four nights", "Friday afternoon". */
function othersIn(
  utterance: string,
  filled: readonly SlotExpectation[],
  taken: readonly SlotExpectation[],
  language: RepairLanguage,
  read: SlotReader,
) {
  const types = new Set(taken.map(({ type }) => type));
  return filled
    .filter((slot) => !taken.includes(slot) && surely.has(slot.type) && !types.has(slot.type))
    .flatMap((slot) => {
      const to = readFresh(utterance, slot, language, read);
      return to === undefined || isEqual(to, slot.current) ? [] : [{ slot, to }];
    });
}

/** Types whose values are not taken for one another. */
const surely: ReadonlySet<string> = new Set(['date', 'time', 'city', 'phone', 'email']);

/** A value of a slot in what is meant, else anywhere in the words. */
function readFresh(utterance: string, slot: SlotExpectation, language: RepairLanguage, read: SlotReader): Json | undefined {
  if (slot.type === 'yes-no') return undefined;
  const meant = read(meantIn(utterance, language), slot);
  if (meant !== undefined && !isEqual(meant, slot.current)) return meant;
  const anywhere = read(utterance, slot);
  return anywhere !== undefined && !isEqual(anywhere, slot.current) ? anywhere : undefined;
}

const clauseEnd = /[，,。；;！!]\s*|\.\s+/u;

/** The words without what is said not to be meant, without what was wrong, and without what leads up to them. */
function meantIn(utterance: string, language: RepairLanguage): string {
  const cut = language.negated.reduce((text, pattern) => pattern.exec(text)?.groups?.['meant'] ?? text, utterance);
  const clauses = cut.split(clauseEnd).filter(Boolean);
  const rest = clauses.length > 1 && language.wrong.test(clauses[0] ?? '') ? cut.slice(cut.indexOf(clauses[1] ?? '')) : cut;
  return rest.replace(language.lead, '').replace(language.tail, '').trim() || rest;
}

function freeText(utterance: string, language: RepairLanguage): string | undefined {
  const words = meantIn(utterance, language);
  return words === '' || words === utterance ? undefined : words;
}

/** The value after a slot's name: "订单号应该是…", "change the address to …". */
function valueAfter(words: string, slot: SlotExpectation, language: RepairLanguage, read: SlotReader): Json | undefined {
  if (slot.type === 'yes-no') return language.wrong.test(words) ? undefined : !language.denial.test(words);
  const value = meantIn(words.replace(language.copula, ''), language);
  if (isTyped(slot)) return read(value, slot) ?? read(words, slot);
  if (language.wish.test(words) || value.length > longestText) return undefined;
  const plain = trimmed(value.replace(language.copula, ''));
  return plain === '' || language.wrong.test(plain) ? undefined : plain;
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s，,。:：?？]+|[\s，,。;；?？!！]+$/gu, '')
    .replace(/(?:[\s，,]+(?:and|而且|然后|并且|也))+$/iu, '')
    .trim();
}

/** The answer of a customer who corrects himself within it: "two… no, three". */
export function laterAnswer(
  utterance: string,
  asked: SlotExpectation,
  languages: readonly RepairLanguage[],
  read: SlotReader,
): Json | undefined {
  if (!isTyped(asked)) return undefined;
  for (const { within, letters } of languages) {
    const found = letters.test(utterance) ? within.exec(utterance) : null;
    if (!found || found.index === 0 || read(utterance.slice(0, found.index), asked) === undefined) continue;
    const later = read(utterance.slice(found.index + found[0].length), asked);
    if (later !== undefined) return later;
  }
  return undefined;
}

/** What is meant, without what leads up to it: "no, Nice" is Nice. */
export function withoutLead(utterance: string, languages: readonly RepairLanguage[]): string {
  const language = languageOf(utterance, languages);
  return language ? meantIn(utterance, language) : utterance;
}

/** A free text without the name of what it answers: "收货人写唐小满就行", "the new address is 5 College Road". */
export function bareAnswer(utterance: string, asked: SlotExpectation, languages: readonly RepairLanguage[]): string {
  const language = languageOf(utterance, languages);
  const [mention] = language ? mentionsOf(utterance, [asked], language) : [];
  if (!language || !mention || mention.start > 12) return utterance;
  const value = trimmed(utterance.slice(mention.end).replace(language.copula, '').replace(language.tail, ''));
  return value === '' ? utterance : value;
}

function isTyped(slot: SlotExpectation): boolean {
  return slot.type !== 'text' || slot.pattern !== undefined;
}

interface Mention {
  readonly slot: SlotExpectation;
  readonly start: number;
  readonly end: number;
}

/** Where slots are called by their name, in the order of the words. */
function mentionsOf(utterance: string, slots: readonly SlotExpectation[], language: RepairLanguage): readonly Mention[] {
  const text = utterance.toLowerCase();
  const all = slots.flatMap((slot): Mention[] => {
    const shared = slots.filter((other) => other !== slot).flatMap(({ labels = [] }) => labels.flatMap(namesFor));
    const found = (slot.labels ?? [])
      .flatMap((label) => namesFor(label))
      .filter((name) => slot.labels?.some((label) => label.toLowerCase() === name) || !shared.includes(name))
      .map((name) => ({ name, start: indexOfName(text, name) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (found) return [{ slot, start: found.start, end: found.start + found.name.length }];
    // What nobody else is: "the phone", when one phone number was asked for.
    const noun = slots.filter(({ type }) => type === slot.type).length === 1 ? language.nouns[slot.type]?.exec(utterance) : null;
    return noun ? [{ slot, start: noun.index, end: noun.index + noun[0].length }] : [];
  });
  // Of two names at one place the longer is meant: "delivery address" is no "address".
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
}

/** A name, and its last word where that says enough: "installation date" is called "the date" too. */
function namesFor(label: string): readonly string[] {
  const name = label.toLowerCase();
  if (/\p{Script=Han}/u.test(name)) {
    // 入住日期 is called 入住, or 日期 where there is one date only.
    const noun = /(?:日期|时间|城市|号码|地址|数量|金额|人)$/u.exec(name)?.[0];
    const bare = noun === undefined ? '' : name.slice(0, -noun.length);
    return [name, ...(bare.length >= 2 ? [bare] : []), ...(name.length >= 4 ? [name.slice(-2)] : [])];
  }
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? name;
  return words.length > 1 && last.length >= 4 && last !== 'number' ? [name, last] : [name];
}

function indexOfName(text: string, name: string): number {
  const start = text.indexOf(name);
  if (start < 0 || /\p{Script=Han}/u.test(name)) return start;
  const isWord = !/[a-z0-9]/.test(text[start - 1] ?? ' ') && !/[a-z0-9]/.test(text[start + name.length] ?? ' ');
  return isWord ? start : -1;
}

/** Whether a number in the words is counted in what a slot's name or question is about: 三晚, "3 nights". */
function isCounted(utterance: string, { type, labels = [], question = '' }: SlotExpectation): boolean {
  if (type !== 'number') return false;
  const about = [...labels, question].join(' ').toLowerCase();
  const units = utterance
    .toLowerCase()
    .matchAll(/(?:\d|[一二两三四五六七八九十])\s*([\u4e00-\u9fff])|\b(?:\d+|[a-z]+) ([a-z]{3,})/gu);
  return [...units].some(([, han, word]) =>
    han ? about.includes(han) : word !== undefined && about.includes(word.replace(/s$/, '')),
  );
}

/** Whether the words name the value that a slot has now: "不是12A 是21A". */
function isNamedByValue(utterance: string, { current, options }: SlotExpectation): boolean {
  if (typeof current === 'boolean' || current === undefined) return false;
  const words = options ? (options.find((option) => isEqual(option.value, current))?.labels ?? []) : [String(current)];
  const text = utterance.toLowerCase();
  return words.some((word) => word.length >= 2 && indexOfName(text, word.toLowerCase()) >= 0);
}

function isEqual(a: Json, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
