/** A value that stands somewhere in a text. */
export interface Mention<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** Whether it names the value loosely, and gives way to an exact mention that agrees with it. */
  readonly loose?: boolean;
}

/** A way of writing a value. */
export interface Form<Value, Frame> {
  /** Finds it; global, and without repetitions that overlap. */
  readonly pattern: RegExp;
  /** The value of a match; `undefined` when it only looks like one: its words hold no other value either. */
  readonly read: (match: RegExpExecArray, frame: Frame) => Value | undefined;
  readonly loose?: boolean;
}

/** Every value in a text, in order; where forms overlap the first counts, and of two that begin together the longer. */
export function mentionsIn<Value, Frame>(
  text: string,
  forms: readonly Form<Value, Frame>[],
  frame: Frame,
): readonly Mention<Value>[] {
  const found = forms.flatMap((form) =>
    matchesOf(form.pattern, text).map((match) => ({ form, match, start: match.index, end: match.index + match[0].length })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Mention<Value>[] = [];
  let free = 0;
  for (const { form, match, start, end } of found) {
    if (start < free) continue;
    free = end;
    const value = form.read(match, frame);
    if (value !== undefined) mentions.push({ value, start, end, ...(form.loose ? { loose: true } : {}) });
  }
  return mentions;
}

/** Every match of a global pattern; `matchAll` would compile a copy of it each time. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else matches.push(match);
  }
  return matches;
}

/** How far around a mention its denial is looked for. */
const reach = 24;

// 不是明天, 别在周五; but not 要不明天, 是不是明天, which propose it, and not 不晚于, which limits it. 国庆前三天 and "two days
// before Christmas" name a day that is not read here.
const deniedBefore =
  /(?<![是能可要行好想会该有特分级尚])[不没别](?:是|要|想|用|选|订|能|必)?(?:再|改)?(?:去|在|到|约)?$|(?:并非|除了?|而非)$|(?<!why |if )(?:\bnot|n't|\binstead of|\brather than|\bother than|\bexcept|\bforget|\bcannot|\bcant)(?: (?:do|make|be|want))?(?: (?:it|that))?(?: (?:on|at|in|for|to|from|about))?(?: the)?\s?$|\b(?:days?|weeks?|months?|hours?|minutes?|mins?) (?:before|after|prior to)(?: the)?\s?$/;
const deniedAfter =
  /^(?:的?话)?(?:那天|那会儿?|时?候?)?(?:就|都|我|可能|应该|肯定|实在|也|又|真的?|恐怕){0,2}(?:不行|不要|不方便|没空|没时间|没有时间|不在|去不了|来不及|来不了|不可以|不合适|有事|太早|太晚|太赶|没人|不去|不用|没票|赶不上)(?![吗么?？])|^[之以]?[前后]的?第?[一二两三四五六七八九十半几\d]{1,3}个?(?:天|日|周|星期|月|小时|分钟)|^,? (?:(?:is|was|would|will|does|do|can|could)(?: not|n't)|won't|isn't|doesn't|can't|cannot|is (?:no good|out|too|impossible)|not (?:good|possible|ok|okay|convenient|available|great))\b/;

/** Whether a customer says that a mention is not what they want. */
export function isDenied({ start, end }: Mention<unknown>, text: string): boolean {
  return deniedBefore.test(text.slice(Math.max(0, start - reach), start)) || deniedAfter.test(text.slice(end, end + reach));
}

const correction =
  /(?:改|换)(?:成|到|为|在|去|乘|飞|约|订|签到|签成)?$|不对|[说写打记看]错|错了|应该是|更正|哦不|不不|[，,。.!！;；]不[，,。 ]|而是|(?:推迟|提前|延后|延期|延|挪|调)到|变成|搬|现在[在住]|算了|要不|不如|(?:^|[，,。.!！;；])那?就(?:写|选|定|订|要|改|按|约|是)?$|(?:^ |[,.;!-] ?)(?:no|nope)\b|\bnow (?:in |at |live in )?$|\b(?:wait|actually|sorry|i mean|i meant|make (?:it|that)|correction|rather|scratch that|oops|my (?:mistake|bad)|changed? (?:it |that )?to|let's (?:say|do|go (?:with|for))|(?:how|what) about|better)\b/;
const moved = /\b(?:mov|chang|reschedul|switch|postpon|push|swap)\w*\b/;
const instead = /^[\s，,]*instead\b(?! of)/;

/** The mentions that a customer's last correction leaves: in "Friday, no, Saturday" the second. */
function afterCorrection<Value>(mentions: readonly Mention<Value>[], text: string): readonly Mention<Value>[] {
  for (let index = mentions.length - 1; index > 0; index--) {
    const [previous, mention] = [mentions[index - 1], mentions[index]];
    if (!previous || !mention) continue;
    const between = text.slice(previous.end, mention.start);
    const before = text.slice(Math.max(0, previous.start - reach), previous.start);
    const after = text.slice(mention.end, mention.end + reach);
    if (
      correction.test(between) ||
      instead.test(after) ||
      (/还是$/.test(between) && /^.{0,3}(?:吧|好)/.test(after)) ||
      (/^ to (?:the )?$/.test(between) && moved.test(before))
    ) {
      return mentions.slice(index);
    }
  }
  return mentions;
}

/**
 * The one value that is meant: what is denied or corrected does not count. `undefined` when nothing is left, or several values.
 * A loose mention gives way to an exact one that `agrees` with it.
 */
export function settle<Value>(
  mentions: readonly Mention<Value>[],
  text: string,
  agrees: (loose: Value, exact: Value) => boolean = Object.is,
): Value | undefined {
  const standing = afterCorrection(
    mentions.filter((mention) => !isDenied(mention, text)),
    text,
  );
  const exact = standing.filter((mention) => !mention.loose);
  const left = [
    ...exact,
    ...standing.filter((mention) => mention.loose && !exact.some(({ value }) => agrees(mention.value, value))),
  ];
  const values = new Set(left.map(({ value }) => value));
  return values.size === 1 ? left[0]?.value : undefined;
}
