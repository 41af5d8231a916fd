// LangGraph as its guides write it: one node a step, the state in a MemorySaver under the conversation's thread.
import { Annotation, END, MemorySaver, START, StateGraph } from '@langchain/langgraph';
import { findOrder, text } from '../scenario.js';

const State = Annotation.Root({
  step: Annotation({ reducer: (_, next) => next, default: () => 'start' }),
  words: Annotation({ reducer: (_, next) => next, default: () => '' }),
  order: Annotation({ reducer: (_, next) => next, default: () => null }),
  reason: Annotation({ reducer: (_, next) => next, default: () => null }),
  replies: Annotation({ reducer: (_, next) => next, default: () => [] }),
});

export function langgraph() {
  const graph = new StateGraph(State)
    .addNode('start', ({ words }) =>
      /return an item/i.test(words) ? { step: 'ask-order', replies: [text.disclose, text.order] } : { replies: ['Sorry?'] },
    )
    .addNode('ask-order', async ({ words }) => {
      const found = /\b\d{10}\b/.exec(words);
      return found ? { step: 'ask-reason', order: await findOrder(found[0]), replies: [text.reason] } : { replies: [text.order] };
    })
    .addNode('ask-reason', ({ words, order }) => ({
      step: 'ask-agreed',
      reason: /small|big|size/i.test(words) ? 'size' : 'broken',
      replies: [text.confirm(order.total)],
    }))
    .addNode('ask-agreed', ({ words, order }) =>
      /^y/i.test(words)
        ? { step: 'follow-up', replies: [text.accepted(order.id), text.solved] }
        : { replies: [text.confirm(order.total)] },
    )
    .addNode('follow-up', () => ({ replies: [text.satisfied] }))
    .addConditionalEdges(START, ({ step }) => step, ['start', 'ask-order', 'ask-reason', 'ask-agreed', 'follow-up'])
    .addEdge('start', END)
    .addEdge('ask-order', END)
    .addEdge('ask-reason', END)
    .addEdge('ask-agreed', END)
    .addEdge('follow-up', END)
    .compile({ checkpointer: new MemorySaver() });
  return {
    name: 'langgraph, MemorySaver',
    send: async (id, words) => (await graph.invoke({ words }, { configurable: { thread_id: id } })).replies,
  };
}
