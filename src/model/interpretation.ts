import type { Command, Option, SimpleAct } from './command.ts';
import type { Json } from './json.ts';
import type { Choice } from './reply.ts';
import type { Signal } from './signal.ts';
import type { Speaker, Stage } from './stage.ts';
import type { Locale } from './text.ts';

/** A candidate for what the customer means, with the probability that it is right. */
export interface Match {
  /** `article:id` or `flow:id`. */
  readonly id: string;
  /** Calibrated, 0 to 1, rounded to 4 decimals. */
  readonly probability: number;
  /** The matcher's own score, 0 to 1, higher is better, rounded to 4 decimals. */
  readonly score: number;
  /** The phrasing that matched best. */
  readonly phrase?: string;
  /** The matcher that found it. */
  readonly by: string;
}

/** What the open question waits for. A machine's state names it in its `meta.expects`. */
export type Expectation =
  | { readonly kind: 'question' }
  | { readonly kind: 'solved' }
  | { readonly kind: 'satisfied' }
  | { readonly kind: 'rating' }
  | { readonly kind: 'queue' }
  | { readonly kind: 'message' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'nothing' }
  /** A yes or no: to a value that was read back, to leaving a flow. */
  | { readonly kind: 'confirm'; readonly slot?: string }
  | ({ readonly kind: 'slot' } & SlotExpectation);

/** A slot a flow asks for, as the interpreter needs to know it. */
export interface SlotExpectation {
  readonly slot: string;
  readonly type: string;
  /** Several values at once. */
  readonly many?: boolean;
  readonly pattern?: string;
  /** For a choice: the value, and the words that mean it. */
  readonly options?: readonly { readonly value: Json; readonly labels: readonly string[]; readonly hidden?: boolean }[];
  /** What customers call it. */
  readonly labels?: readonly string[];
  /** The question in the conversation's language: yes and no are relative to it. */
  readonly question?: string;
  /** Only a plain yes is a yes: much is at stake. */
  readonly strict?: boolean;
  /** The value it has, when it has one. */
  readonly current?: Json;
}

/** Where the conversation stands when a message arrives: all an interpreter may look at beside the words. */
export interface Situation {
  readonly locale: Locale;
  readonly stage: Stage;
  readonly speaker: Speaker;
  readonly expects: Expectation;
  /** The choices on the customer's screen. */
  readonly choices: readonly Choice[];
  /** The running flow, if there is one. */
  readonly flow?: string;
  /** Other slots of the running flow that one utterance may fill too. */
  readonly slots?: readonly SlotExpectation[];
  /** Slots that have a value and may be corrected, the latest first. */
  readonly filled?: readonly SlotExpectation[];
  readonly now: number;
  /** The IANA zone in which dates and times are meant. */
  readonly zone: string;
}

/** What an interpreter makes of an utterance: proposals in order, and the reasons for them. */
export interface Interpretation {
  readonly commands: readonly Command[];
  readonly because: Because;
}

/** Why a turn went the way it went. */
export interface Because {
  /** What was decided: `fill`, `answer`, `clarify`, `no-match`, an act, `timer`, `result` … */
  readonly decision: string;
  /** The words that decided it, when words did: the phrasing, the matched expression, the choice's label. */
  readonly heard?: string;
  /** Every act heard in the words, where the assistant was asked to name them. */
  readonly acts?: readonly (SimpleAct | 'correct')[];
  /** What the words show beside their point, those that cannot wait first. */
  readonly signals?: readonly Signal[];
  /** Candidates, best first. */
  readonly candidates?: readonly Match[];
  readonly thresholds?: Thresholds;
  /** Proposals that were not followed, each with the reason. */
  readonly dropped?: readonly { readonly command: string; readonly reason: string }[];
}

/** Where the bands of confidence lie: answer at or above the one, clarify at or above the other. */
export interface Thresholds {
  readonly answer: number;
  readonly clarify: number;
}

/** A thing the matcher can find: the words that lead to an article or start a flow. */
export interface MatchDocument {
  /** `article:id` or `flow:id`. */
  readonly id: string;
  readonly option: Option;
  /** The titles, per language. */
  readonly titles: readonly { readonly locale: Locale; readonly text: string }[];
  readonly phrasings: readonly { readonly locale: Locale; readonly text: string }[];
  /** What is answered: its words tell of the matter too, if less than how customers ask. */
  readonly answers?: readonly { readonly locale: Locale; readonly text: string }[];
  readonly category?: string;
  /** The flow inside which alone it is found. */
  readonly scope?: string;
}
