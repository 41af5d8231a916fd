import type { Duration } from '../model/index.ts';

/** How long stages wait; every host or pack may change them. */
export interface StageSettings {
  /** Silence in consultation until the conversation closes. */
  readonly idle: Duration;
  /** Silence after an answer until the follow-up question. */
  readonly quiet: Duration;
  /** Silence after a follow-up question until the conversation ends as unconfirmed. */
  readonly followUpSilence: Duration;
  /** Silence after the invitation to rate until the conversation closes. */
  readonly ratingSilence: Duration;
  /** How often a waiting customer hears about the queue (standard 2.2: every 60 s). */
  readonly refresh: Duration;
  /** How long a handoff may stay unclaimed until it escalates. */
  readonly unclaimed: Duration;
  /** Silence after an offer to take a message until the assistant goes on. */
  readonly offer: Duration;
  /** How long after an agent's case the follow-up is asked; `0s` asks at once. */
  readonly followUpDelay: Duration;
}

/** The defaults, chosen for live chat; only `refresh` comes from the service standard. */
export const defaultStageSettings: StageSettings = {
  idle: '10m',
  quiet: '3m',
  followUpSilence: '5m',
  ratingSilence: '5m',
  refresh: '60s',
  unclaimed: '5m',
  offer: '10m',
  followUpDelay: '0s',
};
