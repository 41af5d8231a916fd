import { isDenied, isUnfit, type Surroundings, surroundingsOf } from './choice-denial.ts';
import { type ChoiceMention, mentionsOf } from './choice-mentions.ts';
import { keyOf, namesOf, plain, wordsIn } from './choice-words.ts';
import type { ReadOption, ValueReader } from './reader.ts';

// What is compared or priced is not chosen yet: 头等舱多少钱.
const comparison =
  /多少|多久|几[天号点块元]|[贵快好][不吗]|区别|差别|不同|有货|哪个|哪种|收费|划算|更便宜|便宜[吗点]|\b(?:how (?:much|long|fast|many)|difference|cheaper|expensive|costs?|price|which|better|faster|slower|quicker|nicer|safer|available|left)\b/u;
const question =
  /[吗么]$|[?？]$|什么|怎么|哪|几时|为啥|^(?:is|are|does|do|did|can|could|what|where|when|why|how|who|will|would)\b/u;
// What comes after these takes the place of what came before.
const correction =
  /不对|说错|打错|错了|改成|换成|改为|算了|应该是|[，,。.!！\s]还是|\b(?:wait|actually|sorry|i mean|i meant|make (?:it|that)|scratch that|on second thoughts?|or rather|changed my mind)\b/u;
const complaint = /^(?:的|里|上)?(?:没|不|太|已|坏|满|用不|付不|贵)/u;
const wished =
  /(?:选|要|用|走|就|来|坐|改)$|\b(?:want|prefer|take|choose|pick|go (?:with|for)|need|like)(?: (?:the|an?|my|to))? ?$/u;

/** A mention with the words of its clause around it. */
interface Placed extends ChoiceMention, Surroundings {}

/** Reads which one of `context.options` an utterance chooses, by its label, a part of it, or its place in the list. */
export const readChoice: ValueReader = (text, { options = [] }) => {
  const words = plain(text);
  const called = optionsCalled(text, options);
  if (called.length === 1) return called[0]?.value;
  const { named, hinted } = mentionsOf(text, options);
  const placed = placeAll(words, named);
  const denied = new Set(placed.filter((mention) => isDenied(mention)).map(({ option }) => option));
  const standing = placed.filter((mention) => !isDenied(mention) && !isUnfit(mention) && !isCompared(mention));
  const index =
    standing.length > 0
      ? settle(words, standing)
      : settle(
          words,
          placeAll(words, hinted).filter(
            (mention) => !denied.has(mention.option) && !isDenied(mention) && !question.test(mention.clauseWords),
          ),
        );
  return index === undefined ? undefined : options[index]?.value;
};

/** The options that the whole utterance is a label of, whatever that label says: 不喜欢. */
function optionsCalled(text: string, options: readonly ReadOption[]): readonly ReadOption[] {
  const key = keyOf(wordsIn(text));
  if (key === '') return [];
  return options.filter((option) => namesOf(option).some((words) => keyOf(words) === key));
}

function placeAll(words: string, mentions: readonly ChoiceMention[]): readonly Placed[] {
  return mentions.map((mention, at) => ({
    ...mention,
    ...surroundingsOf(words, mention, mentions[at - 1]?.end ?? 0, mentions[at + 1]?.start ?? words.length),
  }));
}

function isCompared({ before, clauseWords, own }: Placed): boolean {
  return comparison.test(clauseWords.replace(own, ' ')) || /^ ?(?:is|are|was|does)(?: (?:the|your|my|a))? $/.test(before);
}

/** The one option that several mentions come down to: what corrects stands, then what fits, then what is wished for. */
function settle(words: string, mentions: readonly Placed[]): number | undefined {
  const corrected = mentions.findLastIndex(
    ({ start }, at) => at > 0 && correction.test(words.slice(mentions[at - 1]?.end, start)),
  );
  const left = mentions.slice(Math.max(0, corrected));
  const fit = left.filter(({ after }) => !complaint.test(after));
  return only(left) ?? only(fit) ?? only(fit.filter(({ before }) => wished.test(before)));
}

function only(mentions: readonly ChoiceMention[]): number | undefined {
  const options = new Set(mentions.map(({ option }) => option));
  return options.size === 1 ? mentions[0]?.option : undefined;
}
