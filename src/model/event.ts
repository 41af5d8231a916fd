import type { Rating } from './command.ts';
import type { Handoff, WaitEstimate } from './handoff.ts';
import type { Json } from './json.ts';
import type { Outcome, ServiceMode, Stage } from './stage.ts';

/** How one response clock ended (standard, section 4). */
export type Verdict = 'met' | 'met-peak' | 'late-notified' | 'late-renewed' | 'late-exhausted' | 'breach' | 'abandoned' | 'open';

/** Something that happened in a turn, as the log keeps it. Names are noun-verb, past. */
export type ConversationEvent =
  | { readonly type: 'conversation-opened' }
  | { readonly type: 'conversation-closed'; readonly outcome: Outcome; readonly reason?: string }
  | { readonly type: 'conversation-reopened'; readonly after: number }
  | { readonly type: 'stage-entered'; readonly stage: Stage }
  | { readonly type: 'message-received'; readonly message: string }
  | { readonly type: 'message-repeated'; readonly message: string }
  | { readonly type: 'locale-switched'; readonly from: string; readonly to: string }
  | { readonly type: 'text-missing'; readonly key: string; readonly locale: string }
  | { readonly type: 'command-dropped'; readonly command: string; readonly reason: string }
  | { readonly type: 'choice-outdated'; readonly choice: string }
  | { readonly type: 'answer-given'; readonly article: string; readonly version: number }
  | { readonly type: 'clarification-asked'; readonly options: number }
  | { readonly type: 'match-missed'; readonly count: number }
  | { readonly type: 'flow-started'; readonly flow: string; readonly version: string }
  | { readonly type: 'flow-ended'; readonly flow: string; readonly outcome: string; readonly reason?: string }
  | {
      readonly type: 'slot-filled';
      readonly flow: string;
      readonly slot: string;
      /** Masked when the slot is sensitive. */
      readonly value: Json;
      readonly sensitive?: boolean;
      /** It was masked in the transcript when it was heard. */
      readonly heard?: boolean;
    }
  | {
      readonly type: 'slot-heard';
      readonly flow: string;
      readonly slot: string;
      readonly value: Json;
      readonly sensitive?: boolean;
    }
  | { readonly type: 'slots-corrected'; readonly flow: string; readonly values: Json }
  | { readonly type: 'slot-skipped'; readonly flow: string; readonly slot: string }
  | {
      readonly type: 'slot-refused';
      readonly flow: string;
      readonly slot: string;
      readonly tries: number;
      readonly sensitive?: boolean;
    }
  | { readonly type: 'slot-offered'; readonly slot: string }
  | { readonly type: 'effect-pending'; readonly effect: number; readonly kind: string; readonly ask: string }
  | {
      readonly type: 'effect-returned';
      readonly effect: number;
      readonly ask: string;
      readonly error?: string;
      readonly code?: string;
    }
  | { readonly type: 'result-late'; readonly effect: number; readonly ask: string }
  | { readonly type: 'timer-skipped'; readonly timer: string; readonly reason: string }
  | { readonly type: 'input-ignored'; readonly reason: string }
  | { readonly type: 'handoff-requested'; readonly handoff: Handoff }
  | { readonly type: 'handoff-noticed'; readonly estimate: WaitEstimate }
  | { readonly type: 'handoff-unclaimed'; readonly times: number }
  | { readonly type: 'handoff-ended'; readonly outcome: string; readonly note?: string }
  | { readonly type: 'queue-moved'; readonly position: number; readonly seconds?: number }
  | { readonly type: 'agent-joined'; readonly agent: string }
  | { readonly type: 'agent-left'; readonly outcome: string }
  | { readonly type: 'message-taken'; readonly case: string; readonly callback: boolean }
  | { readonly type: 'case-opened'; readonly case: string; readonly kind: string }
  | { readonly type: 'followed-up'; readonly result: string }
  | { readonly type: 'rating-invited' }
  | { readonly type: 'rating-skipped'; readonly reason: string }
  | { readonly type: 'rated'; readonly rating: Rating; readonly leg: string; readonly about?: Json }
  | { readonly type: 'reply-said'; readonly reply: string; readonly substantive: boolean }
  | { readonly type: 'reply-withheld'; readonly act: string; readonly reason: string }
  | { readonly type: 'work-blocked'; readonly reason: string }
  | { readonly type: 'delay-noticed'; readonly reason: string; readonly promisedAt: number; readonly notice: number }
  | {
      readonly type: 'verdict-given';
      readonly verdict: Verdict;
      readonly mode: ServiceMode;
      readonly limitMs: number;
      readonly latencyMs: number;
      readonly notices: number;
    }
  | { readonly type: 'trouble'; readonly code: string; readonly message: string; readonly where: string };

/** The name of an event in the log. */
export type ConversationEventType = ConversationEvent['type'];
