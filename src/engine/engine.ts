import type {
  ConversationRecord,
  Customer,
  Input,
  JsonObject,
  Locale,
  LogEntry,
  ResultInput,
  TranscriptEntry,
} from '../model/index.ts';
import { assemble } from './assemble.ts';
import type { AssistantOptions } from './options.ts';
import { performPending } from './perform.ts';
import { migrate, newRecord, nextTimer } from './record.ts';
import { takeTurn } from './turn.ts';

/** What one turn gives out. */
export interface EngineTurn {
  readonly record: ConversationRecord;
  readonly log: LogEntry;
  readonly transcript: readonly TranscriptEntry[];
  /** The numbers of effects in `record.pending` to perform once the record is saved. */
  readonly effects: readonly number[];
  /** Flow definitions that the record is pinned to from now on, by hash: to be kept as long as the record. */
  readonly definitions: { readonly [hash: string]: JsonObject };
}

/** The core without lanes, stores and timers: for hosts that have their own, such as a durable-execution engine. */
export interface Engine {
  /** A conversation in which nothing has happened yet. */
  start(id: string, at: number, opening?: { readonly locale?: Locale; readonly customer?: Customer }): ConversationRecord;
  /** One turn. Pure: the same record, input and time give the same bytes. */
  turn(record: ConversationRecord, input: Input, at: number): EngineTurn;
  /** The timer that is due next: when its time comes, give `{ type: 'timer', ...timer }` to `turn`. */
  nextTimer(record: ConversationRecord): { readonly timer: string; readonly dueAt: number } | undefined;
  /** Performs a pending effect; its result is the next input. It never rejects. */
  perform(record: ConversationRecord, effect: number): Promise<ResultInput>;
}

/**
 * Builds the engine alone: whoever uses it keeps the record, gives it inputs one at a time, and performs its effects.
 *
 * @example
 * import { createEngine } from 'kefu';
 * const engine = await createEngine({ locales: ['en'] });
 * const { record, log } = engine.turn(engine.start('visitor-1', 0), { type: 'message', id: 'm1', text: 'hello' }, 0);
 * console.log(log.replies.map((reply) => reply.act).join(' '), JSON.stringify(record).length < 600); // → disclose ask true
 */
export async function createEngine(options: AssistantOptions = {}): Promise<Engine> {
  const { world, ready, outside } = assemble(options);
  await ready;
  return {
    start: (id, at, opening = {}) => {
      const record = newRecord(world, id, at, opening.locale);
      return opening.customer ? { ...record, customer: opening.customer } : record;
    },
    turn: (record, input, at) => {
      const { started, ...result } = takeTurn(world, migrate(record), input, at);
      return { ...result, effects: started };
    },
    nextTimer,
    perform: async (record, effect) => {
      const pending = record.pending?.[effect];
      if (!pending) return { type: 'result', effect, error: { code: 'failed', message: 'it is not pending' } };
      return performPending(outside, record, effect, pending);
    },
  };
}
