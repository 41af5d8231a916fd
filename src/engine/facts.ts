import type { JsonObject } from '../model/index.ts';
import { type Draft, flowFrames } from './draft.ts';

/**
 * What guards and texts may read beside a machine's own context, put on every event as `facts`.
 *
 * The costly ones are worked out only when they are read.
 */
export function factsFor(draft: Draft): JsonObject {
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
    get open() {
      return world.hours.isOpen(now);
    },
  };
}
