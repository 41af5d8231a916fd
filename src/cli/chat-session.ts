import { createMemoryDesk } from '../adapters/memory-desk.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import {
  type Assistant,
  type AssistantOptions,
  type Conversation,
  createAssistant,
  turnOfLog,
  turnsOfLog,
} from '../engine/index.ts';
import { suggest } from '../errors/index.ts';
import { type AgentEvent, type Locale, type LogEntry, milliseconds, type Turn } from '../model/index.ts';
import type { Clock } from '../ports/index.ts';
import { VirtualClock } from '../service/index.ts';
import { Misuse } from './misuse.ts';

/** A conversation driven by lines: what the customer says, or slash commands. */
export interface ChatSession {
  /** Carries out a line; the turns it led to, in order. */
  line(text: string): Promise<readonly Turn[]>;
  /** Greets, before the customer says anything. */
  greet(): Promise<readonly Turn[]>;
  /** Hears turns that nobody typed a line for: timers in real time. */
  onTurn(hear: (turn: Turn) => void): void;
  /** Whether turns are explained. */
  readonly isTracing: boolean;
  close(): Promise<void>;
}

/** What a session is held with. */
export interface SessionOptions {
  readonly clock: Clock;
  readonly id: string;
  readonly locale?: Locale;
}

/** The lines a session knows beside what the customer says. */
export const sessionHelp = [
  '/wait 2m                        let virtual time pass',
  '/agent join [name]              an agent takes over',
  '/agent say …                    the agent says something',
  '/agent leave solved|returned    the agent is done',
  '/agent away                     nobody can come',
  '/queue 3 120s                   the queue moved: place and wait',
  '/restart                        save to JSON, forget everything, restore',
  '/trace                          show why, or stop showing it',
  '/help                           show these lines',
  '/quit                           leave',
].join('\n');
const slashLines = ['/wait', '/agent', '/queue', '/restart', '/trace', '/help', '/quit'];

function meant(word: string, known: readonly string[]): string | undefined {
  const near = suggest(word, known);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

/** Whether a line leaves the chat. */
export function asksToLeave(line: string): boolean {
  return line.trim() === '/quit' || line.trim() === '/exit';
}

/** Whether a line asks which lines there are. */
export function asksForHelp(line: string): boolean {
  return line.trim() === '/help';
}

/** Builds a session on a pack. */
export function createSession(pack: AssistantOptions, { clock, id, locale }: SessionOptions): ChatSession {
  let store = createMemoryStore();
  let log: LogEntry[] = [];
  let isAsked = false;
  let hear: (turn: Turn) => void = () => {};
  let isTracing = false;
  const start = (): [Assistant, Conversation] => {
    const assistant = createAssistant({
      desk: createMemoryDesk(),
      ...pack,
      clock,
      store,
      sink: {
        record: (entry) => {
          log.push(entry);
          if (!isAsked) hear(turnOfLog(entry));
        },
      },
    });
    return [assistant, assistant.open(id, locale === undefined ? {} : { locale })];
  };
  let [assistant, conversation] = start();

  /** `toTheEnd`: what is done moves time itself, so that it must not be left behind. */
  const during = async (act: () => Promise<unknown>, toTheEnd = false): Promise<readonly Turn[]> => {
    log = [];
    isAsked = true;
    try {
      // In virtual time a slow service ends only when time is moved on: what is sent is not waited for beyond rest.
      let failure: unknown;
      const acting = act().catch((thrown: unknown) => {
        failure = thrown;
      });
      if (clock instanceof VirtualClock && !toTheEnd) await assistant.settled();
      else await acting;
      if (failure !== undefined) throw failure;
      return turnsOfLog(log);
    } finally {
      isAsked = false;
    }
  };

  const restart = async () => {
    const saved = JSON.parse(JSON.stringify(store));
    await assistant.close();
    store = createMemoryStore(saved);
    [assistant, conversation] = start();
    return during(() => assistant.tick());
  };

  return {
    get isTracing() {
      return isTracing;
    },
    greet: () => during(() => conversation.greet()),
    onTurn: (listener) => {
      hear = listener;
    },
    close: () => assistant.close(),
    line: async (text) => {
      if (!text.startsWith('/')) return during(() => conversation.send(text));
      const [command = '', first = '', ...rest] = text.slice(1).trim().split(/\s+/);
      switch (command) {
        case 'wait': {
          const ms = milliseconds(first);
          if (ms === undefined)
            throw new Misuse(`"${text.trim()}" names no duration.`, 'write /wait 30s, /wait 2m or /wait 24h.');
          if (!(clock instanceof VirtualClock)) throw new Misuse('/wait needs virtual time.', 'start with --clock virtual.');
          return during(() => clock.advance(ms, () => assistant.settled()), true);
        }
        case 'agent':
          return during(() => conversation.agent(agentEvent(first, rest.join(' '))));
        case 'queue':
          return during(() => conversation.agent(queueEvent(first, rest[0])));
        case 'restart':
          return restart();
        case 'trace':
          isTracing = !isTracing;
          return [];
        default:
          throw new Misuse(`There is no line "/${command}".`, meant(`/${command}`, slashLines) ?? `there are:\n${sessionHelp}`);
      }
    },
  };
}

function agentEvent(what: string, rest: string): AgentEvent {
  switch (what) {
    case 'join':
      return { type: 'joined', agent: rest || '小林' };
    case 'say':
      if (rest === '') throw new Misuse('"/agent say" says nothing.', 'write /agent say 您好，我来帮您.');
      return { type: 'said', text: rest };
    case 'leave':
      if (rest !== 'solved' && rest !== 'returned')
        throw new Misuse(
          rest === '' ? '"/agent leave" needs an outcome.' : `"${rest}" is no outcome.`,
          meant(rest, ['solved', 'returned']) ?? 'write /agent leave solved or /agent leave returned.',
        );
      return { type: 'left', outcome: rest };
    case 'away':
      return { type: 'unavailable' };
    default:
      throw new Misuse(
        what === '' ? '"/agent" does not say what the agent does.' : `An agent cannot "${what}".`,
        meant(what, ['join', 'say', 'leave', 'away']) ?? 'use join, say, leave or away.',
      );
  }
}

function queueEvent(place: string, wait: string | undefined): AgentEvent {
  const position = Number(place);
  if (!Number.isInteger(position) || position < 1) throw new Misuse(`"${place}" is no place in a queue.`, 'write /queue 3 120s.');
  if (wait === undefined) return { type: 'queue-moved', position };
  const ms = milliseconds(wait);
  if (ms === undefined) throw new Misuse(`"${wait}" is no duration.`, 'write /queue 3 120s.');
  return { type: 'queue-moved', position, seconds: Math.ceil(ms / 1000) };
}
