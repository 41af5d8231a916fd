import type { QuestionSense, Statement } from './yes-no-answer.ts';
import { type Role, statementsIn } from './yes-no-clause.ts';
import { lexiconOf } from './yes-no-lexicon.ts';
import { topicWordsZh } from './yes-no-topics-zh.ts';
import { wordsZh } from './yes-no-words-zh.ts';

// What a question mark or a question word makes of a clause, whatever else it says.
const questionWord =
  /[吗么?？]$|怎么|怎样|咋|如何|什么|啥|多久|多少|多长|多大|几|哪|谁|为何|干嘛|凭啥|何时|是否|(?<![不没])([\u4e00-\u9fff])(?:还是)?[不没]\1|有没有|可不可以|(?:免费|优惠|区别|好处)呢$|(?:费|钱|贵|行|好|以|能|有|在|是|对|要)不$/u;
// 没什么了, 怎么都行 and 好几次 ask nothing.
const notQuestion =
  /没(?:有)?(?:什么|啥)|(?:什么|啥)[也都](?:不|没)|怎么[也都样]|怎样都|好几|几[次个遍张件]了|几乎|可不是|过了?几|[这好]几|几天[后再]|哪有$|还用[问说]|为什么不$|有什么不|随便|无所谓|怎么可能|怎么会/u;
const alternatives = /[^我]{2}还是(?!原|老|之前|以前|那|这|同|一样|算|要|有|不|没)[^吧]{2}/u;
const resigned = /^那?也?没办法[了啊呀]?$/u;
const denial = /怎么(?:可能|会)|哪有(?:啊|呀)?$|哪里有啊|个(?:鬼|屁|头|毛|球)|才怪/u;
// 不退不行 has to.
const necessity = /[不非](?![是能])([\u4e00-\u9fff]{1,4}?)不(?:行|可(?![以能])|成)(?!了)/gu;
// 不要不要 does not cancel itself out.
const stammer = /([不没别][\u4e00-\u9fff]{0,3}?)\1+/gu;
const negation = /不|没|别(?!人|的)|未(?!来)|无(?:法|需|须)/u;
const notNegation =
  /差不多|不[同错良仅但管论久]|不好意思|要不要|是不是|有没有|可不可以|([\u4e00-\u9fff])[不没]\1|没问题|没关系|是否/gu;
const tag = /[，, ](?:对|是|好|行|可以|没错|对不对|是不是|好不好|行不行|可不可以)(?:的)?[吗吧么]?$/u;
// What is left of a question without these is what it asks about.
const unasked =
  /确定|确认|愿意|打算|准备|希望|需要|可以|已经|现在|我们|其他|别的|请问|是否|什么|多少|[您你我们咱的了吗呢吧啊呀么是有不没别要需能会想还这个那一给为帮把和与或就都也再先些点对被让将得好行否]/gu;

/** What the question itself speaks of. */
interface Asked {
  readonly characters: ReadonlySet<string>;
  /** All its words, those that are only what it is about too. */
  readonly spoken: ReadonlySet<string>;
  readonly latin: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, Role>;
  readonly asks: QuestionSense['asks'];
  /** 有 answers what is asked. */
  readonly having: boolean;
}

const lexicon = lexiconOf(wordsZh, ' ');
const longest = Math.max(...Array.from(lexicon.keys(), (word) => word.length));

/** What a yes or a no to a Chinese question would mean. */
export function senseZh(question: string): QuestionSense {
  const last = lastSentence(question);
  const main = last.replace(tag, '').split(/[，,]/u).at(-1) ?? '';
  return { asks: asksZh(last), negated: negation.test(main.replace(notNegation, '')) };
}

/** What the parts of a Chinese answer say to a question. */
export function statementsZh(text: string, question: string): readonly Statement[] {
  const asked = askedIn(lastSentence(question));
  return clausesOf(text.replace(stammer, '$1').replace(necessity, '必须$1')).flatMap((clause) => {
    if (denial.test(clause)) return [{ meaning: 'wrong' as const }];
    if (/谁说[不没]/u.test(clause)) return [{ meaning: 'holds' as const }];
    if ((questionWord.test(clause) && !notQuestion.test(clause)) || alternatives.test(clause) || resigned.test(clause)) return [];
    return statementsIn(rolesIn(clause.replace(/[?？]$/u, ''), asked));
  });
}

function asksZh(question: string): QuestionSense['asks'] {
  if (/还是(?!不|没)/u.test(question) && !/[吗吧]$/u.test(question)) return 'either';
  if (/介意|嫌弃|会不会嫌/u.test(question)) return 'mind';
  if (/(?:其他|其它|别的|另外|更多|还有).{0,10}(?:帮|需|问题|疑问|咨询|服务|要|事)|还.{0,6}(?:其他|其它|别的)/u.test(question))
    return 'more';
  const faults =
    /有[^，]{0,6}(?:破损|损坏|瑕疵|划痕|故障|异常|问题|缺失|错误|漏|污渍|裂|不适|受伤|损伤)|(?:破损|损坏|坏|裂|碎|漏)了?(?:吗|没有|吧)?$/u;
  return faults.test(question) ? 'fault' : 'plain';
}

function lastSentence(question: string): string {
  const sentences = question
    .split(/[。！!？?；;\n]+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  return sentences.findLast((sentence) => !/^[（(]/u.test(sentence)) ?? '';
}

function clausesOf(text: string): readonly string[] {
  // The question mark stays with its clause.
  return text
    .toLowerCase()
    .replace(/[嗯恩呃额啊]{1,4}(?:\.{2,}|…+|~+)/gu, '，')
    .split(/[，。！；、,.!;…~～\n：:]+|(?<=[?？])|\s+/u)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

function askedIn(question: string): Asked {
  const asks = asksZh(question);
  return {
    // Who minds blue minds, and does not want blue.
    characters: new Set(asks === 'mind' ? '介意嫌弃' : question.replace(unasked, '')),
    spoken: new Set(question.replace(unasked, '')),
    latin: new Set(question.toLowerCase().match(/[a-z]+/gu) ?? []),
    topics: topicWordsZh(question),
    asks,
    having: /有|没|过|了|还|其他|别的/u.test(question),
  };
}

function rolesIn(clause: string, asked: Asked): readonly Role[] {
  const roles: Role[] = [];
  let objective = false;
  for (let at = 0; at < clause.length; ) {
    const [word, role] = wordAt(clause, at, asked);
    const previous = roles.at(-1);
    at += word.length;
    // 不我要: the pronoun begins a clause of its own.
    if (word === '我' && (previous === 'not' || previous === 'no')) roles.push('stop');
    // 拍好了 is done with what was asked.
    else if (role === 'enough' && previous === 'asked') roles.push('stop');
    roles.push(role === 'unknown' && objective ? 'filler' : role);
    // 换成黑的 goes on about the change.
    objective ||= role === 'asked' && /[成到给为在]/u.test(clause.charAt(at)) && roles.every((each) => prelude.has(each));
  }
  return roles;
}

const prelude: ReadonlySet<Role> = new Set(['asked', 'filler']);

function wordAt(clause: string, at: number, asked: Asked): [string, Role] {
  const topic = [3, 2].map((length) => clause.slice(at, at + length)).find((word) => asked.topics.has(word));
  if (topic !== undefined && /^\d/u.test(topic)) return [topic, asked.topics.get(topic) ?? 'unknown'];
  const latin = /^(?:[a-z]+|\d+)/u.exec(clause.slice(at, at + 20))?.[0];
  if (latin) return [latin, /\d/u.test(latin) ? 'filler' : asked.latin.has(latin) ? 'asked' : (lexicon.get(latin) ?? 'unknown')];
  for (let length = Math.min(longest, clause.length - at); length > 0; length--) {
    const word = clause.slice(at, at + length);
    const role = asked.topics.get(word) ?? roleOf(word, asked);
    if (role && !(length === 1 && isInsideWord(clause, at, role, asked))) return [word, role];
  }
  const character = clause.charAt(at);
  return [character, asked.characters.has(character) ? 'asked' : asked.spoken.has(character) ? 'filler' : 'unknown'];
}

// A word that the question itself uses is about the question: 取消 to 「取消航班吗」 is a yes.
const yielding: ReadonlySet<Role> = new Set([
  'refuse',
  'decline',
  'mustNot',
  'waive',
  'enough',
  'unsure',
  'amend',
  'fine',
  'filler',
]);

function roleOf(word: string, { characters, asks, having }: Asked): Role | undefined {
  const role = lexicon.get(word);
  if (role === 'have') return having ? 'auxiliary' : 'unknown';
  if (role === undefined || !yielding.has(role) || (asks === 'more' && role === 'enough')) return role;
  const content = Array.from(word.replace(unasked, '').replace(/[一下看天]/gu, ''));
  if (content.length === 0 || !content.every((character) => characters.has(character))) return role;
  if (!/[不没别无未]/u.test(word)) return 'asked';
  return role === 'filler' ? role : undefined;
}

// 行李 and 好多 do not agree to anything, and 无线 and 未来 deny nothing.
function isInsideWord(clause: string, at: number, role: Role, { characters, topics }: Asked): boolean {
  const next = clause.charAt(at + 1);
  if (/[无未非莫休勿免]/u.test(clause.charAt(at)))
    return next !== '' && !characters.has(next) && !lexicon.has(next) && !topics.has(next);
  if (role !== 'grant' && role !== 'right') return false;
  return next !== '' && /[\u4e00-\u9fff]/u.test(next) && !lexicon.has(next);
}
