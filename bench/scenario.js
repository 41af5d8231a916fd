// The same five turns on every engine: an item is returned. What each replies must be equal, word for word.
export const order = '1234567890';

export const said = ['I want to return an item', order, 'too small', 'yes', 'thanks'];

export const text = {
  disclose: 'Hello, I am the virtual assistant, and I answer automatically. Reply "agent" at any time to reach a person.',
  order: 'What is your 10-digit order number?',
  reason: 'Why are you returning it?',
  confirm: (total) => `You will get ${total} yuan back. Shall I go on?`,
  accepted: (id) => `The return of order ${id} is accepted.`,
  solved: 'Is your question solved?',
  satisfied: 'Are you happy with how it was handled?',
};

/** The replies to each turn. */
export const expected = [
  [text.disclose, text.order],
  [text.reason],
  [text.confirm(99)],
  [text.accepted(order), text.solved],
  [text.satisfied],
];

/** The service that all of them call. */
export const findOrder = async (id) => ({ id, total: 99 });

/** Holds one conversation and checks every reply. */
export async function hold(engine, id) {
  for (const [turn, words] of said.entries()) {
    const replies = await engine.send(id, words);
    if (JSON.stringify(replies) !== JSON.stringify(expected[turn])) {
      throw new Error(
        `${engine.name}, turn ${turn + 1}: ${JSON.stringify(replies)} instead of ${JSON.stringify(expected[turn])}`,
      );
    }
  }
}
