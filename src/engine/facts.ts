import type { Json, JsonObject, Pending } from '../model/index.ts';
import { type Draft, flowFrames } from './draft.ts';

/** What guards and texts may read beside a machine's own context. */
export type Facts = { [fact: string]: Json | undefined };

const none: JsonObject = {};

/** The facts of this moment, put on every event as `facts`. A machine reads them while it is stepped and keeps none. */
export function factsFor(draft: Draft): JsonObject {
  const { world, record, now, command } = draft;
  const facts: Facts = draft.facts ?? begin(draft);
  draft.facts = facts;
  facts['locale'] = record.locale;
  facts['command'] = command !== undefined;
  facts['options'] = command && 'options' in command ? command.options.length : 0;
  facts['shared'] = record.shared ?? none;
  facts['offers'] = record.offers ?? none;
  facts['customer'] = record.customer ?? none;
  facts['flows'] = flowFrames(record).length;
  // Whether a service is about to change something.
  facts['writing'] = Object.values(record.pending ?? none).some(
    (one) => (one as Pending).kind === 'call' && world.service((one as Pending).ask).writes,
  );
  facts['utterance'] = draft.utterance;
  facts['closedFor'] = record.closedAt === undefined ? 0 : now - record.closedAt;
  facts['expired'] = record.closedAt !== undefined && now - record.closedAt > world.settings.reopenWithin;
  return facts;
}

function begin({ world, now }: Draft): Facts {
  return {
    now,
    desk: world.hasDesk,
    open: world.hours.isOpen(now),
    followUpDelay: world.settings.followUpDelay,
    locale: undefined,
    command: undefined,
    options: undefined,
    shared: undefined,
    offers: undefined,
    customer: undefined,
    flows: undefined,
    writing: undefined,
    utterance: undefined,
    closedFor: undefined,
    expired: undefined,
  };
}
