import type { Handoff } from '../model/index.ts';
import type { AgentDesk, HandoffContext, LeftMessage, WaitEstimator } from '../ports/index.ts';

/** A customer in the queue, as an agent sees them. */
export interface WaitingCustomer {
  readonly handoff: Handoff;
  readonly context: HandoffContext;
  /** What the customer said since. */
  readonly said: readonly string[];
}

/** What a desk in memory starts with. */
export interface MemoryDeskOptions {
  /** How many agents are on duty; 1 unless told. */
  readonly agents?: number;
  /** How many seconds an agent needs for one customer; 60 unless told. */
  readonly handling?: number;
}

/** A desk in memory for tests and trials: it remembers what it was asked, and estimates by place in the queue. */
export interface MemoryDesk extends AgentDesk, WaitEstimator {
  /** Who waits or is being served, in the order they came. */
  readonly customers: () => readonly WaitingCustomer[];
  /** Messages and call-back wishes. */
  readonly messages: () => readonly (LeftMessage & { readonly context: HandoffContext })[];
}

/**
 * A desk in memory. What agents do comes from the host, through `assistant.agent(conversation, event)`.
 *
 * @example
 * import { createMemoryDesk } from 'kefu/memory';
 * const desk = createMemoryDesk({ agents: 2, handling: 120 });
 * console.log(desk.estimate('general', 0)); // → { position: 1, seconds: 60 }
 */
export function createMemoryDesk(options: MemoryDeskOptions = {}): MemoryDesk {
  const agents = options.agents ?? 1;
  const handling = options.handling ?? 60;
  const queue = new Map<string, WaitingCustomer>();
  const left: (LeftMessage & { readonly context: HandoffContext })[] = [];
  const done = new Set<string>();

  /** Whether a call comes for the first time. */
  const first = (key: string) => {
    if (done.has(key)) return false;
    done.add(key);
    return true;
  };
  return {
    sync: true,
    estimate: (_queue, _now, position = queue.size + 1) => {
      if (agents <= 0) return { position, unknown: 'closed' };
      return { position, seconds: Math.ceil((position * handling) / agents) };
    },
    request: async (handoff, context, key) => {
      if (first(key)) queue.set(handoff.id, { handoff, context, said: [] });
    },
    cancel: async (handoff, key) => {
      if (first(key)) queue.delete(handoff);
    },
    forward: async (handoff, text, key) => {
      const customer = queue.get(handoff);
      if (customer && first(key)) queue.set(handoff, { ...customer, said: [...customer.said, text] });
    },
    leave: async (message, context, key) => {
      if (first(key)) left.push({ ...message, context });
    },
    customers: () => [...queue.values()],
    messages: () => [...left],
  };
}
