import type { Flow } from '../flow/index.ts';
import type { Article, Locale } from '../model/index.ts';
import type { Interpreter, QueueEstimate, ServiceSettings } from '../ports/index.ts';
import type { OpeningHours } from '../service/index.ts';
import type { Speaker } from '../speech/index.ts';
import type { Stages } from '../stages/index.ts';
import type { FlowWork } from './flow-work.ts';

/**
 * All that a turn may use beside the record and the input. Everything in it answers at once and without side effects, so a turn
 * is a pure function; what cannot answer at once is marked by `undefined` and becomes a pending effect.
 */
export interface World {
  readonly stages: Stages;
  /** The flow that a new frame runs. */
  readonly flow: (id: string) => Flow | undefined;
  /** The flow at the version a frame is pinned to. */
  readonly flowAt: (id: string, version: string) => Flow | undefined;
  /** What only flows need, loaded on demand. */
  readonly flowWork: () => FlowWork;
  readonly interpreter: Interpreter;
  /** A served article, when the knowledge base answers at once. */
  readonly article: ((id: string, now: number) => Article | undefined) | undefined;
  /** The wait for a human, when the estimator answers at once. */
  readonly estimate: ((queue: string, now: number, position?: number) => QueueEstimate) | undefined;
  readonly hasService: (name: string) => boolean;
  /** What is known of a service: declared by the pack, or said by the service itself. */
  readonly service: (name: string) => ServiceSettings;
  /** Whether a desk with agents is connected. */
  readonly hasDesk: boolean;
  readonly speaker: Speaker;
  readonly hours: OpeningHours;
  readonly settings: WorldSettings;
}

/** What a pack or host sets. */
export interface WorldSettings {
  readonly locales: readonly Locale[];
  /** The assistant's name, per language. */
  readonly assistant: Readonly<Record<Locale, string>>;
  /** Emergency numbers in words. */
  readonly hotline: (locale: Locale) => string;
  /** The IANA zone in which dates and times are meant. */
  readonly timeZone: string;
  /** The queue per handoff reason; `general` for the others. */
  readonly queues: { readonly [reason: string]: string | { readonly queue: string } };
  /** Within how many milliseconds a closed conversation goes on instead of beginning anew. */
  readonly reopenWithin: number;
  /** How long after an agent's case the follow-up is asked, in milliseconds. */
  readonly followUpDelay: number;
}
