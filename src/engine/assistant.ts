import { KefuError } from '../errors/index.ts';
import type {
  AgentEvent,
  AgentInput,
  Attachment,
  Customer,
  Locale,
  LogEntry,
  MessageInput,
  TranscriptEntry,
  Turn,
} from '../model/index.ts';
import { assemble, duration } from './assemble.ts';
import type { AssistantOptions } from './options.ts';
import { createRunner } from './runner.ts';
import { turnOfLog } from './turn-log.ts';

/** What a customer sends: words, a click on a choice, files. */
export interface Message {
  readonly text?: string;
  /** The id of the choice that was clicked. */
  readonly choice?: string;
  readonly attachments?: readonly Attachment[];
}

/** How a message is sent. */
export interface SendOptions {
  /** The channel's message id; without one nothing is de-duplicated. */
  readonly id?: string;
  /** When it was received, in milliseconds since 1970; now unless told. */
  readonly at?: number;
  /** Stops waiting for the turn; what was committed stays. */
  readonly signal?: AbortSignal;
}

/** Who opens a conversation. */
export interface Opening {
  /** An id and facts that conditions may read. */
  readonly customer?: Customer;
  /** The language to begin in; the customer's own words decide unless told. */
  readonly locale?: Locale;
}

/** One customer's conversation. */
export interface Conversation {
  readonly id: string;
  /** Greets before the customer has said anything; does nothing later. */
  greet(): Promise<Turn>;
  /** Takes a message in; resolves with the replies to it once nothing it caused is pending. */
  send(message: string | Message, options?: SendOptions): Promise<Turn>;
  /** Takes in what happened on the human side. */
  agent(event: AgentEvent, options?: SendOptions): Promise<Turn>;
  /** All that was said, in order. */
  transcript(): Promise<readonly TranscriptEntry[]>;
  /** All turns as the log has them. */
  log(): Promise<readonly LogEntry[]>;
}

/** Runs any number of conversations. */
export interface Assistant {
  /** Opens a conversation, new or saved. */
  open(id: string, opening?: Opening): Conversation;
  /** Fires timers that are due and performs effects that are pending, for hosts without a clock; tells for how many conversations. */
  tick(now?: number): Promise<number>;
  /** Resolves when nothing is being worked on but what waits for time. */
  settled(): Promise<void>;
  /** Stops waking up, and waits for what is being worked on. */
  close(): Promise<void>;
}

/** How long `send` waits for services unless told. */
const defaultRest = '30s';
const longestId = 200;

/**
 * Builds an assistant from flows, knowledge and services.
 *
 * Turns of one conversation run one after another, even if `send` is called twice at once. Throws a `KefuError` when the parts do
 * not fit together.
 *
 * @example
 * import { createAssistant } from 'kefu';
 * const chat = createAssistant({}).open('visitor-1');
 * const turn = await chat.send('Hello');
 * console.log(turn.replies.at(-1)?.act); // → ask
 */
export function createAssistant(options: AssistantOptions = {}): Assistant {
  const { world, ready, outside, remember } = assemble(options);
  const { clock, store } = outside;
  const restWithin = duration(options.restWithin ?? defaultRest, 'restWithin');
  let made = 0;
  const runner = createRunner({
    world,
    ready,
    store,
    outlet: options.outlet,
    sink: options.sink,
    wakes: options.wakes ?? true,
    remember,
    outside,
  });

  return {
    tick: (now = clock.now()) => runner.tick(now),
    settled: () => runner.settled(),
    close: () => runner.close(),
    open: (id, opening = {}) => {
      checkId(id, 'conversation id');
      const who = {
        ...(opening.customer ? { customer: opening.customer } : {}),
        ...(opening.locale ? { locale: opening.locale } : {}),
      };
      const taken = { create: true, restWithin, ...(opening.locale ? { locale: opening.locale } : {}) };
      const turn = ({ log, later }: { readonly log: LogEntry; readonly later: readonly LogEntry[] }) => turnOfLog(log, later);
      return {
        id,
        greet: async () => turn(await runner.take(id, { type: 'open', ...who }, taken)),
        send: async (message, how = {}) => {
          made += 1;
          const input = messageInput(
            message,
            how.id ?? `${clock.now().toString(36)}-${made}-${Math.random().toString(36).slice(2)}`,
            who,
          );
          return turn(await runner.take(id, input, { ...taken, ...timing(how) }));
        },
        agent: async (event, how = {}) => {
          const input: AgentInput = { type: 'agent', event: checkEvent(event), ...(how.id === undefined ? {} : { id: how.id }) };
          return turn(await runner.take(id, input, { restWithin, ...timing(how) }));
        },
        transcript: () => store.transcript(id),
        log: () => store.log(id),
      };
    },
  };
}

function timing({ at, signal }: SendOptions): { at?: number; signal?: AbortSignal } {
  if (at !== undefined && !Number.isSafeInteger(at))
    throw new KefuError('INPUT_INVALID', { reason: `"at" must be whole milliseconds, not ${at}` });
  return { ...(at === undefined ? {} : { at }), ...(signal ? { signal } : {}) };
}

function messageInput(message: string | Message, id: string, who: Opening): MessageInput {
  checkId(id, 'message id');
  if (typeof message === 'string') return { type: 'message', id, text: message, ...who };
  if (typeof message !== 'object' || message === null)
    throw new KefuError('INPUT_INVALID', { reason: 'a message is a text or { text, choice, attachments }' });
  const { text, choice, attachments } = message;
  if (text !== undefined && typeof text !== 'string')
    throw new KefuError('INPUT_INVALID', { reason: 'the text of a message is a string' });
  if (choice !== undefined && typeof choice !== 'string')
    throw new KefuError('INPUT_INVALID', { reason: 'the choice of a message is a string' });
  return {
    type: 'message',
    id,
    ...(text === undefined ? {} : { text }),
    ...(choice === undefined ? {} : { choice }),
    ...(attachments === undefined ? {} : { attachments }),
    ...who,
  };
}

function checkId(id: unknown, what: string): void {
  if (typeof id !== 'string' || id.length === 0 || id.length > longestId) {
    throw new KefuError('INPUT_INVALID', { reason: `a ${what} is a text of 1 to ${longestId} characters` });
  }
}

const agentEvents: readonly AgentEvent['type'][] = ['joined', 'said', 'left', 'queue-moved', 'unavailable'];

function checkEvent(event: AgentEvent): AgentEvent {
  if (!agentEvents.includes(event?.type)) {
    throw new KefuError('INPUT_INVALID', { reason: `"${String(event?.type)}" is no agent event; use ${agentEvents.join(', ')}` });
  }
  return event;
}
