// Effects that few turns have: loaded with the first of them.
import type { Flow } from '../flow/index.ts';
import type { ConversationRecord, Handoff, Json, Pending } from '../model/index.ts';
import type { ConversationStore, HandoffContext } from '../ports/index.ts';
import { flowFrames } from './draft.ts';
import type { Outside } from './perform.ts';
import { slotsOf } from './stack.ts';

/** Saves values with the customer; another conversation may do so at the same time. */
export async function keepWithCustomer(store: ConversationStore, { ask: id, with: values }: Pending): Promise<null> {
  for (;;) {
    const known = await store.customer(id);
    const slots = { ...known?.slots, ...values } as { readonly [slot: string]: Json };
    if (await store.putCustomer({ id, revision: (known?.revision ?? 0) + 1, slots })) return null;
  }
}

/** Asks something of the desk. */
export async function askDesk(outside: Outside, record: ConversationRecord, pending: Pending, key: string): Promise<null> {
  const { desk } = outside;
  const handoff = pending.with['handoff'] as unknown as Handoff | undefined;
  const text = String(pending.with['text'] ?? '');
  switch (pending.ask) {
    case 'request':
      if (handoff) await desk?.request(handoff, await contextOf(outside, record), key);
      break;
    case 'cancel':
      if (handoff) await desk?.cancel(handoff.id, key);
      break;
    case 'forward':
      if (handoff) await desk?.forward(handoff.id, text, key);
      break;
    case 'leave':
      await desk?.leave(
        { case: String(pending.with['case'] ?? ''), text, callback: pending.with['callback'] === true },
        await contextOf(outside, record),
        key,
      );
      break;
  }
  return null;
}

/** What travels to the agent. */
async function contextOf({ store, flows }: Outside, record: ConversationRecord): Promise<HandoffContext> {
  const flow = flowFrames(record).at(-1);
  const consultation = record.frames.find((frame) => frame.machine === 'consultation')?.context;
  return {
    conversation: record.id,
    locale: record.locale,
    ...(record.customer ? { customer: record.customer } : {}),
    transcript: await store.transcript(record.id),
    ...(flow ? { flow: flow.machine.slice('flow:'.length) } : {}),
    slots: withoutSensitive({ ...record.shared, ...record.offers, ...(flow ? slotsOf(flow.context) : {}) }, flows),
    attempts: {
      misses: consultation?.['misses'] ?? 0,
      clarifications: consultation?.['clarifications'] ?? 0,
      answered: (record.served ?? []) as Json,
    },
  };
}

/** Values without those that only services may see. */
function withoutSensitive(values: { readonly [slot: string]: Json }, flows: readonly Flow[]): { readonly [slot: string]: Json } {
  const isSensitive = (name: string) => flows.some(({ definition }) => definition.slots?.[name]?.sensitive === true);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isSensitive(name) ? `⟦${name}⟧` : value]));
}
