// kefu in two forms. The engine: load the record from JSON, take the turn, save it as JSON. The whole assistant: the same through
// lanes and a store, with transcript and log saved as well.
import { createAssistant, createEngine, defineFlow } from '../../dist/index.js';
import { findOrder, text } from '../scenario.js';

const returnItem = defineFlow({
  flow: 'return-item',
  title: 'Return an item',
  start: { examples: { en: ['I want to return an item', 'how do I send it back'] } },
  slots: {
    order: { type: 'text', pattern: '\\d{10}', ask: text.order },
    reason: {
      type: 'choice',
      ask: text.reason,
      options: [
        { value: 'broken', label: 'It is broken' },
        { value: 'size', label: 'Wrong size', also: ['too small', 'too big'] },
      ],
    },
    agreed: { type: 'yes-no', ask: text.confirm('{$found.total}') },
  },
  steps: [
    { ask: 'order' },
    { call: 'orders.find', with: { order: '$order' }, save: 'found' },
    { ask: 'reason' },
    { ask: 'agreed' },
    { say: text.accepted('{$order}') },
    { end: 'solved' },
  ],
});

/** One variant a text, so that replies can be compared. */
const wording = { 'follow-up.solved': text.solved, 'follow-up.satisfied': text.satisfied };

export function kefuOptions(more = {}) {
  return { locales: ['en'], flows: [returnItem], wording, services: { 'orders.find': ({ order }) => findOrder(order) }, ...more };
}

export async function kefuEngine() {
  const engine = await createEngine(kefuOptions());
  const store = new Map();
  let sent = 0;
  return {
    name: 'kefu: JSON load + turn + save',
    send: async (id, text) => {
      sent += 1;
      const replies = [];
      let input = { type: 'message', id: `m${sent}`, text };
      while (input) {
        const now = Date.now();
        const saved = store.get(id);
        const turn = engine.turn(saved ? JSON.parse(saved) : engine.start(id, now), input, now);
        store.set(id, JSON.stringify(turn.record));
        for (const reply of turn.log.replies) replies.push(reply.text);
        const [effect] = turn.effects;
        input = effect === undefined ? undefined : await engine.perform(turn.record, effect);
      }
      return replies;
    },
  };
}

export function kefuAssistant(options = kefuOptions()) {
  const assistant = createAssistant(options);
  return {
    name: 'kefu: the whole assistant',
    assistant,
    send: async (id, words) => (await assistant.open(id).send(words)).replies.map((reply) => reply.text),
  };
}
