// What somebody would write by hand for these five turns and nothing else: a switch over a step, kept as JSON.
import { findOrder, text } from '../scenario.js';

export function reducer() {
  const store = new Map();
  return {
    name: 'hand-written reducer',
    send: async (id, words) => {
      const state = JSON.parse(store.get(id) ?? '{"step":"start","transcript":[]}');
      const replies = await next(state, words);
      state.transcript.push({ customer: words }, ...replies.map((reply) => ({ assistant: reply })));
      store.set(id, JSON.stringify(state));
      return replies;
    },
  };
}

async function next(state, words) {
  switch (state.step) {
    case 'start':
      if (!/return an item/i.test(words)) return ['Sorry?'];
      state.step = 'order';
      return [text.disclose, text.order];
    case 'order': {
      const found = /\b\d{10}\b/.exec(words);
      if (!found) return [text.order];
      state.order = await findOrder(found[0]);
      state.step = 'reason';
      return [text.reason];
    }
    case 'reason':
      state.reason = /small|big|size/i.test(words) ? 'size' : 'broken';
      state.step = 'agreed';
      return [text.confirm(state.order.total)];
    case 'agreed':
      if (!/^y/i.test(words)) return [text.confirm(state.order.total)];
      state.step = 'follow-up';
      return [text.accepted(state.order.id), text.solved];
    default:
      return [text.satisfied];
  }
}
