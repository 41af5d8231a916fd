import { KefuError } from '../errors/index.ts';
import type { Machine } from '../machine/index.ts';
import type {
  Command,
  ConversationEvent,
  ConversationRecord,
  Frame,
  InnerResult,
  Interpretation,
  Json,
  JsonObject,
  Reply,
  Speaker,
  Stage,
  TranscriptEntry,
} from '../model/index.ts';
import type { StageName } from '../stages/index.ts';
import type { Facts } from './facts.ts';
import { type WorkingRecord, workingRecord } from './record.ts';
import type { Performer } from './stack.ts';
import type { World } from './world.ts';

/**
 * A turn in the making: the record as it changes, and what the turn will give out.
 *
 * Nothing is ever deleted from it: an object that loses keys is slow from then on, and a turn is the engine's hottest path.
 */
export interface Draft {
  readonly world: World;
  /** Carries out effects. */
  readonly perform: Performer;
  readonly record: WorkingRecord;
  /** The turn's number. */
  readonly number: number;
  /** The turn whose customer is served. */
  cause: number;
  readonly now: number;
  /** What new timers count from: the time a timer was due, else now. */
  readonly base: number;
  readonly replies: Reply[];
  readonly events: ConversationEvent[];
  readonly transcript: TranscriptEntry[];
  readonly results: InnerResult[];
  readonly definitions: { [hash: string]: JsonObject };
  readonly dropped: { command: string; reason: string }[];
  /** Effects that became pending in this turn. */
  readonly started: number[];
  heard: Interpretation | undefined;
  /** An interpretation from a log, taken instead of asking the interpreter. */
  readonly recorded: Interpretation | undefined;
  /** The customer's words of this turn. */
  utterance: string | undefined;
  /** The command being carried out, for `forward`. */
  command: Command | undefined;
  /** The latest case opened in this turn. */
  case: string | undefined;
  /** What events carry along: one object, brought up to date before each. */
  facts: Facts | undefined;
  /** Fingerprints of what both of the last two turns said. */
  readonly worn: ReadonlySet<string>;
  /** Machine steps so far: machines that set each other off without end are stopped. */
  steps: number;
}

/** Starts a turn on a copy of the record. */
export function createDraft(
  world: World,
  perform: Performer,
  record: ConversationRecord,
  now: number,
  base: number,
  recorded?: Interpretation,
): Draft {
  const number = record.revision + 1;
  return {
    world,
    perform,
    record: workingRecord(record, now),
    number,
    cause: number,
    now,
    base,
    replies: [],
    events: [],
    transcript: [],
    results: [],
    definitions: {},
    dropped: [],
    started: [],
    steps: 0,
    heard: undefined,
    recorded,
    utterance: undefined,
    command: undefined,
    case: undefined,
    facts: undefined,
    worn: wornOut(record.said),
  };
}

const nothingWorn: ReadonlySet<string> = new Set();

/** Said a third time running it would be parroting (standard 2.1). */
function wornOut([last = [], before = []]: NonNullable<ConversationRecord['said']> = []): ReadonlySet<string> {
  const both = last.filter((fingerprint) => before.includes(fingerprint));
  return both.length === 0 ? nothingWorn : new Set(both);
}

/** What the frames of a record tell. */
type Stacked = Pick<ConversationRecord, 'id' | 'frames'>;

/** The frame on top of the stack. */
export function topFrame(record: Stacked): Frame {
  const top = record.frames.at(-1);
  if (!top) throw new KefuError('INPUT_INVALID', { reason: 'the record has no frames' }, { path: `conversation ${record.id}` });
  return top;
}

/** The machine a frame runs, at the version it is pinned to. */
export function machineOf(world: World, frame: Frame): Machine {
  if (!frame.machine.startsWith('flow:')) {
    const stage = world.stages[frame.machine as StageName];
    if (stage) return stage;
  }
  const flow = frame.machine.slice('flow:'.length);
  const found = world.flowAt(flow, String(frame.version));
  if (!found) throw new KefuError('DEFINITION_MISSING', { flow, version: String(frame.version) });
  return world.flowWork().machineOf(found);
}

/** Who speaks, as the conversation machine has it. */
export function speakerOf(record: Stacked): Speaker {
  const value = conversationState(record);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'assistant';
  const handoff = (value as JsonObject)['handoff'];
  return handoff === 'agent' ? 'agent' : handoff === 'queued' ? 'queued' : 'assistant';
}

/** The stage, as the conversation machine has it. */
export function stageOf(record: Stacked): Stage {
  const value = conversationState(record);
  if (value === 'closed') return 'closed';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'consultation';
  const states = value as JsonObject;
  if (states['handoff'] !== undefined) return 'handoff';
  return (states['assisted'] as Stage | undefined) ?? 'consultation';
}

function conversationState(record: Stacked): Json | undefined {
  return record.frames[0]?.value;
}

/** The frames that run flows, the innermost last. */
export function flowFrames(record: Stacked): readonly Frame[] {
  return record.frames.filter((frame) => frame.machine.startsWith('flow:'));
}

/** Writes an event into the log. */
export function note(draft: Draft, event: ConversationEvent): void {
  draft.events.push(event);
}

/** A number that depends on the conversation's seed, the turn and how much was said: equal input, equal chance. */
export function chance(draft: Draft): number {
  // One step of a 32-bit integer hash (Wang): neighbouring turns must not give neighbouring numbers.
  let n = (draft.record.seed + draft.number * 0x9e3779b1 + draft.replies.length) | 0;
  n = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  n = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  return (n ^ (n >>> 16)) >>> 0;
}
