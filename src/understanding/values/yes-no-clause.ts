import type { Meaning, Statement } from './yes-no-answer.ts';

/** What a word does in an answer: it says something by itself, or turns, carries or closes what others say. */
export type Role =
  | Meaning
  /** Negations, by what they say when nothing follows: 不, 没, 别. */
  | 'not'
  | 'hasNot'
  | 'mustNot'
  /** The second half of 去不了: negates what stands before it. */
  | 'cannot'
  /** 当然, "definitely": agrees when alone, and otherwise stresses what follows. */
  | 'emphasis'
  /** 可以, 能: grants, and carries a verb. */
  | 'allow'
  /** 是: agrees, unless it goes on to something that is not understood. */
  | 'be'
  /** 要, 想, "need". */
  | 'want'
  /** 有, 能, "do", "have": stands for the question's own verb. */
  | 'auxiliary'
  /** 有, "have": the same, where the question is about having. */
  | 'have'
  /** A word of the question. */
  | 'asked'
  /** A word that shows that what is asked is so, even among words that are not understood. */
  | 'shown'
  /** A word that shows the contrary of what is asked. */
  | 'contrary'
  | 'filler'
  /** Ends what came before: 了, 吧. */
  | 'stop'
  | 'unknown';

interface Chain {
  readonly negations: number;
  /** What the negations say when no head follows. */
  readonly bare?: Meaning;
  readonly head?: Role;
  /** Words that were not understood, before and after the head. */
  readonly before: number;
  readonly after: number;
}

const empty: Chain = { negations: 0, before: 0, after: 0 };

const negations: Readonly<Partial<Record<Role, Meaning>>> = { not: 'no', hasNot: 'absent', mustNot: 'decline' };

// Heads that may still be followed by the verb they carry.
const carriers: ReadonlySet<Role> = new Set(['be', 'want', 'auxiliary', 'allow']);

const verbs: ReadonlySet<Role> = new Set([...carriers, 'asked', 'shown', 'contrary']);

const quiet: ReadonlySet<Role> = new Set(['filler', 'stop', 'emphasis']);

// Words that answer by themselves, whatever stands around them.
const evidence: ReadonlySet<Role> = new Set(['shown', 'contrary']);

// 换一个就行 finds something else fine, not what the question proposes.
const approvals: ReadonlySet<Role> = new Set(['grant', 'fine', 'allow']);

const affirmed: Readonly<Partial<Record<Role, Meaning>>> = {
  be: 'right',
  allow: 'grant',
  want: 'holds',
  auxiliary: 'holds',
  asked: 'holds',
  shown: 'holds',
  contrary: 'fails',
};

const denied: Readonly<Partial<Record<Role, Meaning>>> = {
  be: 'wrong',
  allow: 'refuse',
  want: 'decline',
  auxiliary: 'fails',
  asked: 'fails',
  shown: 'fails',
  contrary: 'holds',
  right: 'wrong',
  yes: 'wrong',
  hum: 'wrong',
  wrong: 'right',
  grant: 'refuse',
  fine: 'refuse',
  refuse: 'grant',
  decline: 'holds',
  waive: 'holds',
  enough: 'holds',
  unsure: 'unsure',
};

/** What a clause says, from the roles of its words in order; doubled negations cancel out. */
export function statementsIn(roles: readonly Role[]): readonly Statement[] {
  const statements: Statement[] = [];
  let chain = empty;
  const close = () => {
    const statement = statementOf(chain);
    if (statement) statements.push(statement);
    chain = empty;
  };
  const stressed = roles.some((role) => !quiet.has(role));
  for (const each of roles) {
    const role = each === 'emphasis' && !stressed ? 'right' : each;
    if (role === 'filler' || role === 'emphasis') continue;
    if (role === 'stop') {
      // 协议太长了: a particle after words that were not understood closes nothing.
      if (chain.head !== undefined || chain.bare !== undefined) close();
    } else if (role === 'amend') {
      close();
      statements.push({ meaning: 'amend' });
    } else if (role === 'unknown') chain = withUnknown(chain);
    else if (role === 'cannot') chain = withCannot(chain);
    else {
      if (chain.head !== undefined && !continues(chain, role)) {
        const { after } = chain;
        if (!isTopic(chain)) close();
        chain = { ...empty, before: after };
      }
      const bare = negations[role];
      chain = bare ? withNegation(chain, bare) : withHead(chain, role);
    }
  }
  close();
  return withDoubt(statements);
}

// "Maybe my wife did" says nothing of what it goes on to; "no, maybe later" has said no before.
function withDoubt(statements: readonly Statement[]): readonly Statement[] {
  const doubt = statements.findIndex(({ meaning }) => meaning === 'unsure');
  if (doubt < 0) return statements;
  return statements.filter(({ meaning }, at) => meaning === 'unsure' || (at < doubt && (meaning === 'no' || meaning === 'yes')));
}

// 没收到，在路上 without its comma is two heads; 以后再激活 and 想要退 are one.
function continues({ head = 'unknown', negations: depth }: Chain, next: Role): boolean {
  if (carriers.has(head)) return true;
  if (evidence.has(head)) return verbs.has(next) || approvals.has(next);
  if (head !== 'asked' || next === 'contrary') return false;
  return next === 'shown' ? depth > 0 : verbs.has(next) || negations[next] !== undefined;
}

// 包装完整 speaks of the packaging only to say how it is.
function isTopic({ head, negations }: Chain): boolean {
  return head === 'asked' && negations === 0;
}

function withNegation(chain: Chain, bare: Meaning): Chain {
  const inherited = chain.head === undefined || carriers.has(chain.head) ? chain.negations : 0;
  // "I would not": the auxiliary is part of the negation. 发票不要: the noun is only what it is about.
  const auxiliary = chain.head === 'auxiliary' && chain.after === 0;
  return { ...empty, negations: inherited + 1, bare: auxiliary ? 'fails' : bare, before: chain.before + chain.after };
}

function withHead(chain: Chain, head: Role): Chain {
  // 以后再激活 is about later, whatever is to be done then.
  if (chain.head !== undefined && evidence.has(chain.head)) return chain;
  const reaches = chain.after === 0 || head === 'asked' || evidence.has(head);
  // 不吃早餐 still negates the breakfast; 没电了要打 does not negate the call.
  const near = chain.negations === 0 || chain.after <= 2;
  if (!reaches || !near) return { ...empty, head, before: chain.before + chain.after };
  return { ...chain, head, after: 0 };
}

function withUnknown(chain: Chain): Chain {
  if (chain.head === undefined && chain.negations === 0) return { ...chain, before: chain.before + 1 };
  return { ...chain, after: chain.after + 1 };
}

function withCannot({ before }: Chain): Chain {
  return { ...empty, negations: 1, head: 'auxiliary', before };
}

function statementOf({ negations, bare, head, before, after }: Chain): Statement | undefined {
  const odd = negations % 2 === 1;
  if (head === undefined) return odd && bare && after === 0 ? { meaning: bare } : undefined;
  const meaning = odd ? denied[head] : (affirmed[head] ?? (head as Meaning));
  if (!meaning || (!odd && before > 0 && approvals.has(head))) return undefined;
  // 质量不好 refuses nothing.
  if (!verbs.has(head)) return head === 'refuse' && before > 0 ? { meaning, loose: true } : { meaning };
  if (evidence.has(head) || head === 'allow') return after > 0 ? { meaning, loose: true } : { meaning };
  if (after === 0 && (odd || before === 0)) return { meaning };
  return odd && head === 'asked' ? { meaning, loose: true } : undefined;
}
