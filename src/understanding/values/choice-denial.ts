/** The words around a mention. */
export interface Surroundings {
  /** In its clause, between it and the mentions before and after it. */
  readonly before: string;
  readonly after: string;
  /** Its clause, with a question mark. */
  readonly clauseWords: string;
  /** The mention itself. */
  readonly own: string;
}

// Nobody denies over a longer distance.
const farthest = 60;
const mark = /[，。！；、,.!;\n]|(?<=[?？])/u;

/** The words around a mention, no farther than its clause and its neighbours reach. */
export function surroundingsOf(
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  previous: number,
  next: number,
): Surroundings {
  const [earlier, later] = [words.slice(Math.max(0, start - farthest), start), words.slice(end, end + farthest)];
  const [head = '', tail = ''] = [earlier.split(mark).at(-1), later.split(mark)[0]];
  return {
    before: head.slice(Math.max(0, previous - (start - head.length))),
    after: tail.slice(0, Math.max(0, next - end)),
    clauseWords: (head + words.slice(start, end) + tail).trim(),
    own: words.slice(start, end),
  };
}

// 不想要, 没说是, 别用: what may stand between a Chinese negation and what it negates.
const deniedZh =
  /(?:除了|除去|而不是|排除)$|[不没别甭非勿][不没别甭非勿是要想用选需能说坐走寄发打考虑喜欢太再做送买吃住付刷弄有属于放留存换退修查收给我你帮]{0,6}$/u;
const negationsZh = /[不没别甭非勿]/gu;
// 要不换货吧 proposes it.
const proposalZh = /(?:要不|不如|不妨|差不多|不就)$/u;
const rejectedZh = /^(?:的|这个|那个|就|都|也|我|可)?(?:不要|不用|不考虑|不选|不想|不需要|除外|算了|免了|就算了)/u;
const unfitZh = /^(?:的|这个|那个|就|都|也|我|可)?(?:不行|不可以|不好|不合适|不方便)/u;

const wish = '(?:want|need|like|use|pick|choose|take|send|do|mean|say|go|care|get)';
const reach = "(?: [a-z']{1,12}){0,3}";
const deniedEn = new RegExp(
  `(?:\\b(?:not|never|neither|nor|without|except|minus|instead of|rather than|anything but|other than|apart from|but not|isn't|wasn't|it's not)(?! (?:sure|working|only|just))${reach}|\\bno(?: more)?|\\b(?:don't|dont|do not|didn't|wouldn't|won't|wont)(?: really)? ${wish}${reach}|\\b(?:doesn't|does not)|\\bhate|\\bskip|\\bavoid|\\bforget)(?: (?:the|a|an|any|your|my|it as|to))? ?$`,
  'u',
);
// "It's not working so repair it" denies the work only.
const fresh = /\b(?:but|so|because|just|only|instead|then|i want|i'd like|i need|give me|let's)\b/u;
const rejectedEn =
  /^(?: one| option)? (?:is|are|was) (?:out|no good|no use)\b|^(?: one| option)? (?:isn't|is not|won't|doesn't|does not|will not|wouldn't) (?:it|good|what|for me|an option|ok|okay|right|do|suit|fit)\b/u;
const doubt =
  /不确定|没想好|不知道|不清楚|没决定|拿不定|纠结|犹豫|哪个好|\b(?:not sure|don't know|dont know|can't decide|cannot decide|haven't decided|undecided|torn between|which is better)\b/u;

/** Whether a clause takes back, rules out or doubts an option that it mentions. */
export function isDenied({ before, after }: Surroundings): boolean {
  if (doubt.test(before) || doubt.test(after)) return true;
  return isDeniedInChinese(before) || rejectedZh.test(after) || isDeniedInEnglish(before) || rejectedEn.test(after);
}

/** Whether a clause finds an option that it names in full impossible; of a part of a label it may be the very complaint: 质量不好. */
export function isUnfit({ after }: Surroundings): boolean {
  return unfitZh.test(after);
}

function isDeniedInChinese(before: string): boolean {
  const near = before.slice(-12);
  const [run] = deniedZh.exec(near) ?? [];
  if (run === undefined || proposalZh.test(near)) return false;
  // 不是不要 takes nothing back.
  return (run.match(negationsZh)?.length ?? 0) % 2 === 1 || /除|排/u.test(run);
}

function isDeniedInEnglish(before: string): boolean {
  const near = before.slice(-48);
  const at = near.search(deniedEn);
  return at >= 0 && !fresh.test(near.slice(at).replace(/^(?:anything but|but not|\S+)/u, ''));
}
