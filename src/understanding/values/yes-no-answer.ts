/** What one part of an answer says, before it is held against the question. */
export type Meaning =
  /** The question has it right: 对, 是的, "correct". */
  | 'right'
  /** "Yes", which to a negated question may say either: "yes, I do", "yes, I don't". */
  | 'yes'
  /** An agreeing sound that any other word outweighs: 嗯, "yeah". */
  | 'hum'
  /** 不, "no", which to a negated question may say either. */
  | 'no'
  /** The question has it wrong: 不是, 错了, "incorrect". */
  | 'wrong'
  /** Lets it happen: 好, 可以, "go ahead". */
  | 'grant'
  /** "Please", "yes please": wants it, where nothing else is said. */
  | 'please'
  /** Nothing is the matter: 没问题, "no worries". */
  | 'fine'
  /** Will not let it happen: 不行, "no way". */
  | 'refuse'
  /** Has no wish for it: 不用, "no thanks". */
  | 'decline'
  /** Gives up, on the matter or on resisting it: 算了, "never mind". */
  | 'waive'
  /** Needs nothing more: 就这些, "that's all". */
  | 'enough'
  /** 没有, which to a negated question bows to any plainer word. */
  | 'absent'
  /** What the question asks about is so, said in its own words: 收到了, "I do". */
  | 'holds'
  /** What the question asks about is not so: 没收到, "I don't". */
  | 'fails'
  /** Cannot or will not say: 不清楚, 随便, "it depends". */
  | 'unsure'
  /** Takes back what was said so far: 说错了, "no wait". */
  | 'amend';

/** One part of an answer, and how far it can be trusted. */
export interface Statement {
  readonly meaning: Meaning;
  /** Words around it were not understood, so it counts only where nothing plainer is said. */
  readonly loose?: boolean;
}

/** What a yes or a no to a question would mean. */
export interface QuestionSense {
  /** `offer`: would the customer have it; `mind`: would it be a bother; `more`: anything else; `fault`: is anything wrong; `either`: this or that. */
  readonly asks: 'plain' | 'offer' | 'mind' | 'more' | 'fault' | 'either';
  /** Asked with a negation: 您不要发票，对吗？ */
  readonly negated: boolean;
}

type Values = Readonly<Partial<Record<Meaning, boolean>>>;

const plain: Values = {
  right: true,
  yes: true,
  hum: true,
  no: false,
  wrong: false,
  grant: true,
  please: true,
  fine: true,
  refuse: false,
  decline: false,
  waive: false,
  absent: false,
  holds: true,
  fails: false,
};

const { grant: _grant, refuse: _refuse, ...factual } = plain;
const { waive: _waive, please: _please, ...judged } = plain;

const values: Readonly<Record<QuestionSense['asks'], Values>> = {
  plain,
  offer: { ...plain, enough: false },
  // Who lets it happen does not mind.
  mind: { ...judged, grant: false, fine: false, refuse: true, decline: true },
  more: { ...factual, refuse: false, fine: false, enough: false },
  // 没问题 denies a fault, and 好的 says nothing of one.
  fault: { ...factual, fine: false },
  either: {},
};

const negated: Values = {
  right: true,
  yes: true,
  hum: true,
  wrong: false,
  grant: true,
  fine: true,
  refuse: false,
  decline: true,
  enough: true,
  absent: true,
  holds: false,
  fails: true,
};

const polite: ReadonlySet<Meaning> = new Set(['grant', 'fine', 'please', 'hum', 'enough']);
const yielding: ReadonlySet<Meaning> = new Set(['grant', 'hum', 'waive']);
const courtesies: ReadonlySet<Meaning> = new Set(['please']);
const particles: ReadonlySet<Meaning> = new Set(['please', 'yes', 'hum', 'absent']);

/** The answer to a question that all parts of an utterance give together; `undefined` where they disagree or none gives one. */
export function answerOf(statements: readonly Statement[], question: QuestionSense): boolean | undefined {
  const meant = question.negated && question.asks !== 'either' ? negated : values[question.asks];
  const standing = afterAmendment(statements);
  const said = plainest(standing.filter(({ meaning }) => meant[meaning] !== undefined)).map(({ meaning }) => meaning);
  const answer = agreement(withoutParticles(said, question.negated), meant);
  if (!standing.some(({ meaning }) => meaning === 'unsure')) return answer;
  // 我再考虑考虑，先不注销 decides for now; a yes beside a doubt does not.
  const decided = answer === false && !standing.some(({ loose }) => loose);
  const asksPlainly = question.asks === 'plain' || question.asks === 'offer';
  return decided && !question.negated && asksPlainly ? false : undefined;
}

// "No wait" stops short: there is nothing after it to put in the place of the no, but "yes wait" is no yes.
function afterAmendment(statements: readonly Statement[]): readonly Statement[] {
  const at = statements.findLastIndex(({ meaning }) => meaning === 'amend');
  const later = statements.slice(at + 1);
  const stopped: Statement = { meaning: 'unsure' };
  return at < 0 || later.length > 0 ? later : [...statements.slice(0, at), stopped];
}

function agreement(said: readonly Meaning[], meant: Values): boolean | undefined {
  const [first, ...later] = said;
  if (!first) return undefined;
  const rest = new Set(later.map((meaning) => meant[meaning]));
  const opening = meant[first];
  if (rest.size === 0 || (rest.size === 1 && rest.has(opening))) return opening;
  // "No, I'm fine": whoever begins with no is only being polite afterwards.
  if (first === 'no' && later.every((meaning) => polite.has(meaning) || meant[meaning] === opening)) return opening;
  // 好的不用了: the good manners come first, the answer after. 算了，退吧: so does the sigh.
  return yielding.has(first) ? agreement(later, meant) : undefined;
}

function plainest(statements: readonly Statement[]): readonly Statement[] {
  const tight = statements.filter(({ loose }) => !loose);
  return tight.length > 0 ? tight : statements;
}

// "No, I don't" and "yes, I do" agree with the customer's own verb, not with the negated question.
function withoutParticles(said: readonly Meaning[], negated: boolean): readonly Meaning[] {
  const weak = negated ? particles : courtesies;
  const spoken = said.filter((meaning) => !weak.has(meaning));
  return spoken.length > 0 ? spoken : said;
}
