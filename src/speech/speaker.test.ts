// What the assistant says: whole sentences in the customer's language, and never the same one three times running.
import { expect, test } from 'vitest';
import type { Json, Text } from '../model/index.ts';
import { placeholders } from '../wording/index.ts';
import { createSpeaker, fingerprintOf, loadWordings, type Speaker, waitText } from './index.ts';
import { phraseKeys, wordingActs } from './keys.ts';

const both = await loadWordings(['zh', 'en']);
const speaker = createSpeaker({}, () => both);
const keys = Object.keys(wordingActs);
const nothing = new Set<string>();
const values = (given: { readonly [name: string]: Json }) => (name: string) => given[name];
const everything = values({
  label: '订单号',
  value: '1234567890',
  amount: 200,
  currency: 'CNY',
  reasonText: 'R',
  position: 2,
  wait: 'W',
  assistant: 'A',
  hours: 'H',
  opens: 'O',
  agent: 'G',
  within: 'I',
  case: 'C-1',
  hotline: '110',
  delayReason: 'D',
  text: 'T',
  why: 'closed',
});
const say = (
  text: string | { readonly text: Text },
  locale: string,
  given = values({}),
  chance = 0,
  lately: ReadonlySet<string> = nothing,
) => speaker.say(text, locale, given, chance, lately);

/** What is said turn after turn, when what both turns before have said is avoided. */
function saidInTurns(by: Speaker, key: string, locale: string, turns: number, chance: (turn: number) => number): string[] {
  const said: string[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [last, before] = [said.at(-1), said.at(-2)];
    const worn = last !== undefined && last === before ? new Set([fingerprintOf(last)]) : nothing;
    said.push(by.say(key, locale, everything, chance(turn), worn).text);
  }
  return said;
}
const runsOfThree = (said: readonly string[]) =>
  said.filter((text, index) => text === said[index + 1] && text === said[index + 2]).length;

test('a handoff is announced with its reason, its place in the queue and the wait, in the words of the customer', () => {
  const facts = (reasonText: string, wait: string) => values({ reasonText, position: 2, wait });
  expect(say('handoff.notice', 'zh', facts('按您的要求', '约 2 分钟'))).toEqual({
    text: '按您的要求，正在为您转接人工客服。您排在第 2 位，预计等待约 2 分钟。',
    locale: 'zh',
    missing: [],
  });
  expect(say('handoff.notice', 'en', facts('As you asked', '2 minutes'))).toEqual({
    text: 'As you asked, I am connecting you to a person. You are number 2 in the queue; the wait is about 2 minutes.',
    locale: 'en',
    missing: [],
  });
});

test('why nobody can be reached decides which sentence is said', () => {
  const unavailable = (why: string) =>
    say('handoff.unavailable', 'zh', values({ reasonText: '按您的要求', why, hours: '09:00-22:00', opens: '明天 9 点' })).text;
  expect([unavailable('closed'), unavailable('unclaimed'), unavailable('error')]).toEqual([
    '按您的要求，需要人工客服为您处理，但现在不在服务时间（09:00-22:00），最早明天 9 点开始服务。您可以留言或预约回电，也可以由我继续为您服务。',
    '按您的要求，已为您呼叫人工客服，但非常抱歉，一直没有空闲坐席，等待时间无法预计。您可以留言或预约回电，也可以由我继续为您服务。',
    '按您的要求，需要人工客服为您处理，但非常抱歉，人工客服暂时无法接入，等待时间无法预计。您可以留言或预约回电，也可以由我继续为您服务。',
  ]);
});

test('every text is filled whole, in both languages: no placeholder and no brace reaches a customer', () => {
  const wrong = ['zh', 'en'].flatMap((locale) =>
    keys.flatMap((key) =>
      [0, 1, 2].flatMap((chance) => {
        const { text, missing, locale: spoken } = say(key, locale, everything, chance);
        const whole = missing.length === 0 && spoken === locale && text !== '' && !/[{}$]|undefined|null|\[object/.test(text);
        return whole ? [] : [`${locale} ${key}: ${text}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a fact that is not known leaves no trace, and is reported', () => {
  expect(say('handoff.joined', 'zh')).toEqual({
    text: '人工客服已接入，接下来由为您服务。',
    locale: 'zh',
    missing: ['agent', 'agent'],
  });
});

test('a text tells the same facts in Chinese and in English', () => {
  const facts = (language: string, key: string) => {
    const words = both.languages.get(language)?.[key as keyof typeof wordingActs] ?? [];
    return [...new Set([words].flat().flatMap((text) => placeholders(text)))].sort();
  };
  const unlike = [...keys, ...phraseKeys].filter((key) => facts('zh', key).join() !== facts('en', key).join());
  expect(unlike).toEqual([]);
});

test('Chinese texts are in Chinese and English ones in English', () => {
  const strange = ['zh', 'en'].flatMap((language) =>
    Object.entries(both.languages.get(language) ?? {}).flatMap(([key, words]) =>
      [words]
        .flat()
        .filter((text) => /\p{Script=Han}/u.test(text) !== (language === 'zh'))
        .map((text) => `${language} ${key}: ${text}`),
    ),
  );
  expect(strange).toEqual([]);
});

test('the same chance says the same, and every variation has its chance', () => {
  const variations = (both.languages.get('zh')?.['follow-up.solved'] ?? []) as readonly string[];
  expect(variations.length).toBe(2);
  expect([0, 1, 2, 3].map((chance) => say('follow-up.solved', 'zh', values({}), chance).text)).toEqual([
    ...variations,
    ...variations,
  ]);
});

test('nothing that can be put in another way is said three times running, whatever chance wants', () => {
  const varied = keys.filter((key) =>
    ['zh', 'en'].every((language) => Array.isArray(both.languages.get(language)?.[key as keyof typeof wordingActs])),
  );
  expect(varied.length).toBeGreaterThanOrEqual(20);
  const parroted = varied.flatMap((key) =>
    ['zh', 'en'].flatMap((locale) =>
      [() => 0, () => 1, (turn: number) => turn >> 2, (turn: number) => (turn * 2_654_435_761) >>> 0].flatMap((chance) => {
        const runs = runsOfThree(saidInTurns(speaker, key, locale, 30, chance));
        return runs === 0 ? [] : [`${locale} ${key}: ${runs}`];
      }),
    ),
  );
  expect(parroted).toEqual([]);
});

test('what was said lately is avoided even when its facts were filled in', () => {
  const facts = values({ position: 2, wait: '约 2 分钟' });
  const first = say('handoff.update', 'zh', facts, 0).text;
  expect(say('handoff.update', 'zh', facts, 0, new Set([fingerprintOf(first)])).text).toBe(
    '排队进展：第 2 位，预计还需约 2 分钟。',
  );
  expect(say('handoff.update', 'zh', values({ position: 1, wait: '约 1 分钟' }), 0, new Set([fingerprintOf(first)])).text).toBe(
    '您现在排在第 1 位，预计还需等待约 1 分钟。',
  );
});

test('a text with one wording alone is said again rather than left unsaid', () => {
  const { text } = say('close.bye', 'zh');
  expect(say('close.bye', 'zh', values({}), 7, new Set([fingerprintOf(text)]))).toEqual({ text, locale: 'zh', missing: [] });
});

test('a region speaks its language, and a language without words hears the first one there is', async () => {
  expect(say('flow.back', 'zh-Hant-TW')).toEqual({ text: '我们继续刚才的办理。', locale: 'zh', missing: [] });
  expect(say('flow.back', 'en-GB')).toEqual({ text: 'Let us go on where we were.', locale: 'en', missing: [] });
  expect(say('flow.back', 'fr')).toEqual({ text: '我们继续刚才的办理。', locale: 'zh', missing: [] });
  const french = await loadWordings(['fr', 'de-CH']);
  expect([...french.languages.keys()]).toEqual(['en']);
  expect([...(await loadWordings(['en-GB', 'zh-CN', 'en'])).languages.keys()]).toEqual(['en', 'zh']);
});

test('a text of a flow is said in the language of the customer, or in the one it has', () => {
  const text = { zh: ['订单 {$order} 已受理。', '已受理订单 {$order}。'], en: 'Order {$order} is accepted.' };
  const order = values({ order: '1234567890' });
  expect([say({ text }, 'zh-CN', order, 1), say({ text }, 'en', order, 1), say({ text: { zh: '好的。' } }, 'en')]).toEqual([
    { text: '已受理订单 1234567890。', locale: 'zh', missing: [] },
    { text: 'Order 1234567890 is accepted.', locale: 'en', missing: [] },
    { text: '好的。', locale: 'zh', missing: [] },
  ]);
});

test("a pack's own words replace the default ones, and bring their own variations", () => {
  const own = createSpeaker({ 'close.bye': { zh: ['回见。', '再会。'] }, 'choice.yes': '要得' }, () => both);
  expect(runsOfThree(saidInTurns(own, 'close.bye', 'zh', 20, () => 0))).toBe(0);
  expect(new Set(saidInTurns(own, 'close.bye', 'zh', 20, () => 0))).toEqual(new Set(['回见。', '再会。']));
  expect([own.phrase('choice.yes', 'zh'), own.phrase('choice.no', 'zh'), own.actsOf('close.bye')]).toEqual([
    '要得',
    '否',
    ['close', 'thank'],
  ]);
});

test('a pack that puts only its English in other words leaves the Chinese as it was', () => {
  const own = createSpeaker({ 'close.bye': { en: 'Cheerio.' } }, () => both);
  const bye = (locale: string) => own.say('close.bye', locale, values({}), 0, nothing).text;
  expect([bye('en'), bye('zh')]).toEqual(['Cheerio.', '感谢您的咨询，祝您生活愉快，再见。']);
});

test('a button has words in both languages, and a reason that is not known is told in general words', () => {
  expect(
    ['zh', 'en'].map((locale) => [speaker.phrase('choice.human', locale), speaker.phrase('reason.of-state', locale)]),
  ).toEqual([
    ['转人工', '您的问题需要人工处理'],
    ['Talk to a person', 'As this needs a person'],
  ]);
});

test('a wording that does not exist is refused by its name', () => {
  expect(() => say('close.by', 'zh')).toThrow('There is no wording "close.by". (TEXT_UNKNOWN)');
  expect(speaker.actsOf('close.by')).toEqual(['inform']);
});

test('a text in no language at all is refused in words that name no object', () => {
  expect(() => say({ text: {} }, 'zh')).toThrow(/^(?!.*\[object).*\(TEXT_\w+\)/);
});

test('a wait is rounded up to what a person can use', () => {
  const waits = [0, 3, 7, 30, 31, 61, 3600, 3601];
  expect(waits.map((seconds) => waitText(seconds, 'zh'))).toEqual([
    '约 5 秒',
    '约 5 秒',
    '约 10 秒',
    '约 30 秒',
    '约 1 分钟',
    '约 2 分钟',
    '约 60 分钟',
    '约 2 小时',
  ]);
  expect(waits.slice(2, 6).map((seconds) => waitText(seconds, 'en'))).toEqual([
    '10 seconds',
    '30 seconds',
    '1 minute',
    '2 minutes',
  ]);
});
