// kefu through its front door: each turn loads the record from JSON, takes the turn, and saves record, transcript and log as JSON.
import { createAssistant, defineFlow } from '../../dist/index.js';
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
        { value: 'size', label: 'Wrong size', synonyms: ['too small', 'too big'] },
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

export function kefu(options = kefuOptions()) {
  const assistant = createAssistant(options);
  return {
    name: 'kefu',
    assistant,
    send: async (id, words) => (await assistant.open(id).send(words)).replies.map((reply) => reply.text),
  };
}
