import type { JsonObject } from '../model/index.ts';
import { type Draft, flowFrames } from './draft.ts';

/** What guards and texts may read beside a machine's own context, put on every event as `facts`. */
export function factsFor(draft: Draft): JsonObject {
  const { record, command, utterance } = draft;
  const known = draft.facts;
  // Several events of a turn see the same facts: they are built anew only when something they show has changed.
  const { frames, offers, shared, closedAt } = record;
  if (
    known &&
    known.frames === frames.length &&
    known.offers === offers &&
    known.shared === shared &&
    known.command === command &&
    known.utterance === utterance &&
    known.closedAt === closedAt &&
    known.locale === record.locale
  ) {
    return known.facts;
  }
  const facts = build(draft);
  draft.facts = { facts, frames: frames.length, offers, shared, command, utterance, closedAt, locale: record.locale };
  return facts;
}

function build(draft: Draft): JsonObject {
  const { world, record, now } = draft;
  return {
    now,
    locale: record.locale,
    desk: world.hasDesk,
    command: draft.command !== undefined,
    options: draft.command && 'options' in draft.command ? draft.command.options.length : 0,
    shared: record.shared ?? {},
    offers: record.offers ?? {},
    customer: record.customer ?? {},
    followUpDelay: world.settings.followUpDelay,
    flows: flowFrames(record).length,
    ...(draft.utterance === undefined ? {} : { utterance: draft.utterance }),
    closedFor: record.closedAt === undefined ? 0 : now - record.closedAt,
    expired: record.closedAt !== undefined && now - record.closedAt > world.settings.reopenWithin,
    open: world.hours.isOpen(now),
  };
}
