import type { ConversationEvent, Json } from '../model/index.ts';

/** The values of the flow that runs, or of the last one that ran. */
export interface FilledSlots {
  /** Takes note of what happened in a turn. */
  hear(events: readonly ConversationEvent[]): void;
  current(): { readonly [slot: string]: Json };
}

/** Follows flows as they nest: when an inner one is over, the outer one's values are the current ones again. */
export function createFilledSlots(): FilledSlots {
  let running: { readonly flow: string; readonly slots: { [slot: string]: Json } }[] = [];
  let latest: { [slot: string]: Json } = {};
  return {
    current: () => running.at(-1)?.slots ?? latest,
    hear: (events) => {
      for (const event of events) {
        if (event.type === 'flow-started') running.push({ flow: event.flow, slots: {} });
        if (event.type === 'slot-filled') {
          const flow = running.findLast((one) => one.flow === event.flow);
          if (flow) flow.slots[event.slot] = event.value;
        }
        if (event.type === 'flow-ended') {
          const index = running.findLastIndex((one) => one.flow === event.flow);
          latest = running[index]?.slots ?? latest;
          running = running.slice(0, Math.max(0, index));
        }
      }
    },
  };
}
