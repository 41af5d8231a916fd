import type { Flow } from '../flow/index.ts';
import type { ArticleInput, Duration, Locale, Text, Thresholds } from '../model/index.ts';
import type {
  AgentDesk,
  Analyzer,
  Clock,
  ConversationStore,
  EventSink,
  Interpreter,
  KnowledgeStore,
  Matcher,
  Outlet,
  ServiceSettings,
  Services,
  SignalDetector,
  WaitEstimator,
} from '../ports/index.ts';
import type { Hours } from '../service/index.ts';
import type { WordingOverrides } from '../speech/index.ts';
import type { StageSettings } from '../stages/index.ts';

/** A number to call in an emergency, and what it is for. */
export interface Hotline {
  readonly number: string;
  readonly for: Text;
}

/** A service as a pack declares it. */
export interface DeclaredService extends Pick<ServiceSettings, 'writes' | 'timeout' | 'retry' | 'cache' | 'fallback'> {
  /** The names of its inputs; one that ends in `?` may be left out. */
  readonly takes?: readonly string[];
  /** The names of what its result holds. */
  readonly gives?: readonly string[];
}

/** Where handoffs for a reason go. */
export interface QueueSettings {
  readonly queue: string;
  /** Within which time an agent should take them. */
  readonly sla?: Duration;
  /** The queue that takes them when nobody here does. */
  readonly fallback?: string;
}

/** One preferred term of the field. */
export interface GlossaryEntry {
  readonly term: Text;
  readonly means: Text;
  /** Other words for it, which customers use and the assistant does not. */
  readonly also?: readonly string[];
}

/** What a pack's folder says, as plain data; a host may say any of it itself. */
export interface PackSettings {
  /** The languages customers are served in, the first being the default. */
  readonly locales?: readonly Locale[];
  /** The assistant's name in a sentence, per language. */
  readonly assistant?: Readonly<Record<Locale, string>>;
  /** The zone in which dates and business hours are meant; UTC unless told. */
  readonly timeZone?: string;
  /** When agents are on duty; always unless told. */
  readonly hours?: Hours;
  /** Numbers to call in an emergency; those of mainland China unless told. */
  readonly hotlines?: readonly Hotline[];
  /** The queue per handoff reason. */
  readonly queues?: { readonly [reason: string]: string | QueueSettings };
  /** The pack's words for its field, with what they mean. */
  readonly glossary?: readonly GlossaryEntry[];
  readonly thresholds?: Thresholds;
  /** The services that flows may call, and what is known of each; a service that is not among them is refused. */
  readonly declares?: { readonly [service: string]: DeclaredService };
  /** How long stages wait. */
  readonly waits?: Partial<StageSettings>;
  /** Within which time a closed conversation goes on instead of beginning anew; 24 h unless told. */
  readonly reopenWithin?: Duration;
  /** Words in place of the default ones, by key. */
  readonly wording?: WordingOverrides;
}

/** What an assistant is made of. Everything is optional: without anything it listens, asks and hands over. */
export interface AssistantOptions extends PackSettings {
  readonly flows?: readonly Flow[];
  /** Articles, or a knowledge base of the host's. */
  readonly knowledge?: readonly ArticleInput[] | KnowledgeStore;
  /** Functions that flows call, by name. */
  readonly services?: Services;
  /** Finds articles and flows by words; the built-in matcher unless told. */
  readonly matcher?: Matcher;
  /** Understands customers in place of the built-in rules, or with them behind it. */
  readonly interpreter?: Interpreter | ((builtIn: Interpreter) => Interpreter);
  /** Reads English values for the built-in rules. */
  readonly analyzer?: Analyzer;
  /** Notices crisis, fraud, anger … beside the point of a message, for the built-in rules; word lists unless told, `false` for nothing. */
  readonly signals?: SignalDetector | false;
  /** Whether `because.acts` names every act in a message, not only the one that decided; loads more rules, so not unless told. */
  readonly namesActs?: boolean;
  /** Where conversations live; in memory unless told. */
  readonly store?: ConversationStore;
  /** Where agents take over; without one customers may leave a message. */
  readonly desk?: AgentDesk;
  /** Tells how long the wait is; the desk itself when it can, unless told. */
  readonly estimator?: WaitEstimator;
  /** Where replies leave for the customer's channel. */
  readonly outlet?: Outlet;
  /** Hears every committed turn. */
  readonly sink?: EventSink;
  /** Where time comes from; the machine unless told. */
  readonly clock?: Clock;
  /** `false` when the host calls `tick` itself, as on platforms without timers. */
  readonly wakes?: boolean;
  /** How long `send` waits for services before it resolves with status `pending`; 30 s unless told. */
  readonly restWithin?: Duration;
}
