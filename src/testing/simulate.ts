import { createMemoryDesk } from '../adapters/memory-desk.ts';
import { createMemoryStore, type MemoryStore } from '../adapters/memory-store.ts';
import {
  type Assistant,
  type AssistantOptions,
  type Conversation,
  createAssistant,
  type Message,
  type Opening,
  turnsOfLog,
} from '../engine/index.ts';
import { KefuError } from '../errors/index.ts';
import {
  type AgentEvent,
  type Duration,
  type Json,
  type LogEntry,
  milliseconds,
  type Reply,
  type Stage,
  type Turn,
} from '../model/index.ts';
import type { Services } from '../ports/index.ts';
import { systemClock, VirtualClock } from '../service/index.ts';
import { createFilledSlots } from './filled-slots.ts';
import { answerOf, type ReceivedCall, type Stub } from './stubs.ts';
import { formatTranscript, type TranscriptLine } from './transcript.ts';

/** How a simulated conversation is set up. */
export interface SimulateOptions extends Opening {
  /** Answers of services, by name: plain JSON, or a function. */
  readonly services?: { readonly [service: string]: Stub };
  /** When it begins, in milliseconds since 1970; Monday 5 January 2026, 10:00 in China, unless told. */
  readonly at?: number;
  /** The conversation's id. */
  readonly id?: string;
  /** Anything else of the assistant's. */
  readonly assistant?: AssistantOptions;
}

/** A conversation in virtual time. */
export interface Simulation {
  readonly id: string;
  /** The customer says something or clicks a choice; resolves when all is at rest or waits for time. */
  customer(message: string | Message): Promise<Turn>;
  /** The customer opens the chat without a word. */
  greet(): Promise<Turn>;
  /** Time passes; gives the turns that happened meanwhile. */
  wait(duration: Duration): Promise<readonly Turn[]>;
  /** Something happens on the human side. */
  agent(event: AgentEvent): Promise<Turn>;
  /** Saves everything as JSON, throws it away, and goes on from the JSON. */
  restart(): Promise<void>;
  /** Everything so far, as the text of a chat test. */
  transcript(): string;
  /** All log entries so far. */
  log(): readonly LogEntry[];
  /** Every reply so far, in order. */
  replies(): readonly Reply[];
  /** The replies of the latest step: a message, an agent event or a wait. */
  latest(): readonly Reply[];
  /** The values of the running flow, or of the last one that ran. */
  slots(): { readonly [slot: string]: Json };
  /** The calls that services received, in order. */
  calls(): readonly ReceivedCall[];
  readonly stage: Stage;
  readonly turn: Turn;
  readonly clock: VirtualClock;
}

/** How long real work (a file, a socket) may take inside one step, in real milliseconds, before it counts as waiting for time. */
const realPatience = 1_000;

/**
 * Holds a conversation in virtual time: with a pack's folder, or with what an assistant is made of.
 *
 * @example
 * import { simulate } from 'kefu/testing';
 * const chat = await simulate({ locales: ['en'] });
 * await chat.customer('agent please');
 * console.log(chat.stage); // → handoff
 */
export async function simulate(source: string | AssistantOptions, options: SimulateOptions = {}): Promise<Simulation> {
  if (options.at !== undefined && !Number.isFinite(options.at))
    throw new KefuError('INPUT_INVALID', { reason: `${options.at} is no point in time` }, { path: 'simulate at' });
  const parts = typeof source === 'string' ? await loaded(source) : source;
  const simulated = new Simulated({ ...parts, ...options.assistant }, options);
  await simulated.ready();
  return simulated;
}

/** A pack with its own services. */
async function loaded(folder: string): Promise<AssistantOptions> {
  const { loadPack, loadServices } = await import('../pack/index.ts');
  return { ...(await loadPack(folder)), services: await loadServices(folder) };
}

class Simulated implements Simulation {
  readonly id: string;
  readonly clock: VirtualClock;
  readonly #options: AssistantOptions;
  readonly #opening: Opening;
  readonly #calls: ReceivedCall[] = [];
  readonly #lines: TranscriptLine[] = [];
  #store: MemoryStore;
  #assistant: Assistant;
  #chat: Conversation;
  #log: LogEntry[] = [];
  #stepBegan = 0;
  readonly #slots = createFilledSlots();

  constructor(options: AssistantOptions, { services = {}, at, id = 'simulated', customer, locale }: SimulateOptions) {
    this.id = id;
    this.clock = new VirtualClock(at);
    this.#opening = { ...(customer ? { customer } : {}), ...(locale ? { locale } : {}) };
    const stubs: Services = Object.fromEntries(Object.entries(services).map(([name, stub]) => [name, this.#stub(name, stub)]));
    this.#options = { desk: createMemoryDesk(), ...options, services: { ...options.services, ...stubs } };
    this.#store = createMemoryStore();
    this.#assistant = this.#start();
    this.#chat = this.#assistant.open(this.id, this.#opening);
  }

  /** What is loaded on demand may take longer than a step may: it is waited for before the first. */
  async ready(): Promise<void> {
    await this.#assistant.tick(this.clock.now());
  }

  get stage(): Stage {
    return this.#log.at(-1)?.stage ?? 'consultation';
  }

  get turn(): Turn {
    const turn = this.#turnsOfStep().at(-1) ?? turnsOfLog(this.#log).at(-1);
    if (!turn) throw new KefuError('INPUT_INVALID', { reason: 'nothing has happened in this simulation yet' });
    return turn;
  }

  customer(message: string | Message): Promise<Turn> {
    const words = typeof message === 'string' ? message : (message?.text ?? `[${message?.choice ?? 'file'}]`);
    return this.#step(() => this.#chat.send(message), { customer: words });
  }

  greet(): Promise<Turn> {
    return this.#step(() => this.#chat.greet());
  }

  agent(event: AgentEvent): Promise<Turn> {
    return this.#step(() => this.#chat.agent(event), { agent: event });
  }

  async wait(duration: Duration): Promise<readonly Turn[]> {
    const ms = typeof duration === 'string' ? milliseconds(duration) : undefined;
    if (ms === undefined) throw new KefuError('DURATION_INVALID', { text: String(duration) });
    this.#lines.push({ wait: duration });
    this.#stepBegan = this.#log.length;
    await this.clock.advance(ms, () => this.#settle());
    return this.#turnsOfStep();
  }

  async restart(): Promise<void> {
    const saved = JSON.parse(JSON.stringify(this.#store));
    await this.#assistant.close();
    this.#store = createMemoryStore(saved);
    this.#assistant = this.#start();
    this.#chat = this.#assistant.open(this.id, this.#opening);
    await this.#assistant.tick(this.clock.now());
    await this.#settle();
  }

  transcript(): string {
    return formatTranscript(this.#lines);
  }

  log(): readonly LogEntry[] {
    return this.#log;
  }

  replies(): readonly Reply[] {
    return this.#log.flatMap((entry) => entry.replies);
  }

  latest(): readonly Reply[] {
    return this.#log.slice(this.#stepBegan).flatMap((entry) => entry.replies);
  }

  slots(): { readonly [slot: string]: Json } {
    return this.#slots.current();
  }

  calls(): readonly ReceivedCall[] {
    return this.#calls;
  }

  async #step(act: () => Promise<Turn>, line?: TranscriptLine): Promise<Turn> {
    this.#stepBegan = this.#log.length;
    const lines = this.#lines.length;
    if (line) this.#lines.push(line);
    let failure: unknown;
    // `send` itself waits for slow services; in virtual time they end only when time is moved on, so it is not waited for.
    act().catch((thrown: unknown) => {
      failure = thrown;
    });
    await this.#settle();
    if (failure !== undefined) {
      // What was refused never happened.
      this.#lines.splice(lines);
      throw failure;
    }
    return this.turn;
  }

  async #settle(): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancel = systemClock.wake(systemClock.now() + realPatience, resolve);
      void this.#assistant.settled().then(() => {
        cancel();
        resolve();
      });
    });
  }

  #turnsOfStep(): Turn[] {
    return [...turnsOfLog(this.#log.slice(this.#stepBegan))];
  }

  #start(): Assistant {
    return createAssistant({
      ...this.#options,
      clock: this.clock,
      store: this.#store,
      sink: { record: (entry) => this.#hear(entry) },
    });
  }

  #hear(entry: LogEntry): void {
    this.#log.push(entry);
    for (const reply of entry.replies) this.#lines.push(reply.agent === undefined ? { assistant: reply } : { agentSaid: reply });
    this.#slots.hear(entry.events);
  }

  #stub(service: string, stub: Stub): Services[string] {
    return (input, context) => {
      this.#calls.push({ service, input, key: context.key });
      return answerOf(stub, input, context);
    };
  }
}
