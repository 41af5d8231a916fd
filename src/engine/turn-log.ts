import {
  type Because,
  type ConversationRecord,
  type Input,
  type LogEntry,
  logVersion,
  type Turn,
  type TurnStatus,
} from '../model/index.ts';
import { type Draft, speakerOf, stageOf } from './draft.ts';

/** What the log keeps of a turn. */
export function logOf(draft: Draft, input: Input): LogEntry {
  const { record } = draft;
  const requested = draft.events.find((event) => event.type === 'handoff-requested');
  const handoff = record.handoff ?? requested?.handoff;
  const { heard } = draft;
  const because: Because = heard?.because ?? { decision: input.type === 'agent' ? `agent-${input.event.type}` : input.type };
  const definitions: { [machine: string]: number | string } = {};
  for (const { machine, version } of record.frames) definitions[machine] = version;
  const entry: { -readonly [key in keyof LogEntry]: LogEntry[key] } = {
    v: logVersion,
    conversation: record.id,
    turn: draft.number,
    cause: draft.cause,
    at: draft.now,
    seed: record.seed,
    locale: record.locale,
    input,
    because: draft.dropped.length > 0 ? { ...because, dropped: draft.dropped } : because,
    definitions,
    replies: draft.replies,
    events: draft.events,
    stage: stageOf(record),
    speaker: speakerOf(record),
    status: statusOf(record),
  };
  // Assigned, not spread: this runs for every turn, and each spread of a small object costs as much as a guard.
  if (heard) entry.commands = heard.commands;
  if (draft.results.length > 0) entry.results = draft.results;
  if (handoff) entry.handoff = handoff;
  if (record.outcome) entry.outcome = record.outcome;
  return entry;
}

/** Whether the conversation waits for the customer, a service or a human. */
function statusOf(record: Pick<ConversationRecord, 'id' | 'frames' | 'pending'>): TurnStatus {
  if (stageOf(record) === 'closed') return 'closed';
  const speaker = speakerOf(record);
  if (speaker !== 'assistant') return speaker === 'agent' ? 'with-agent' : 'queued';
  return Object.values(record.pending ?? {}).some((pending) => pending.kind !== 'desk') ? 'pending' : 'open';
}

/** A turn as its caller sees it, from its log entry and those of the later turns it caused. */
export function turnOfLog(log: LogEntry, later: readonly LogEntry[] = []): Turn {
  const latest = later.at(-1) ?? log;
  const replies = [log, ...later].flatMap((entry) => entry.replies);
  const handoff = [...later].reverse().find((entry) => entry.handoff)?.handoff ?? log.handoff;
  return {
    id: `${log.conversation}:${log.turn}`,
    number: log.turn,
    at: log.at,
    replies,
    text: replies.map((reply) => reply.text).join('\n'),
    stage: latest.stage,
    speaker: latest.speaker,
    status: latest.status,
    locale: latest.locale,
    // What an interpreter takes its time over stands in the entry of its answer.
    because: (log.commands ? log : (later.find(({ commands }) => commands) ?? log)).because,
    events: [log, ...later].flatMap((entry) => entry.events),
    ...(handoff ? { handoff } : {}),
    ...(latest.outcome ? { outcome: latest.outcome } : {}),
  };
}

/** Log entries as turns: what an input caused later belongs to its turn. */
export function turnsOfLog(log: readonly LogEntry[]): readonly Turn[] {
  const numbers = new Set(log.map((entry) => entry.turn));
  const isOwn = (entry: LogEntry) => entry.cause === entry.turn || !numbers.has(entry.cause);
  return log.filter(isOwn).map((entry) =>
    turnOfLog(
      entry,
      log.filter((other) => other.cause === entry.turn && !isOwn(other)),
    ),
  );
}
