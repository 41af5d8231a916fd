import type { MachineConfig, Transition } from '../machine/index.ts';
import { effect, record, say, set, when } from './_vocabulary.ts';

const skipped = (reason: string): Transition => ({
  target: 'done',
  actions: [record('rating-skipped', { reason }), set({ output: { result: 'skipped', reason } })],
});
const remind: Transition = { actions: [say('feedback.reminder', { choices: ['skip'] })] };
const low = { 'at-most': 2 };

/**
 * Feedback: one skippable invitation to rate speed, accuracy and attitude; a low score is apologised for and opens a case
 * (standard 2.3).
 */
export const feedback: MachineConfig = {
  id: 'feedback',
  context: { leg: 'assistant' },
  initial: 'inviting',
  states: {
    inviting: {
      meta: { expects: { kind: 'rating' } },
      entry: [
        record('rating-invited'),
        say('feedback.invite', { choices: ['rate-1', 'rate-2', 'rate-3', 'rate-4', 'rate-5', 'skip'] }),
      ],
      after: { ratingSilence: skipped('silence') },
      on: {
        rate: [
          {
            guard: when({
              any: [
                { 'event.rating.speed': low },
                { 'event.rating.accuracy': low },
                { 'event.rating.attitude': low },
                { 'event.rating.overall': low },
              ],
            }),
            target: 'done',
            actions: [
              record('rated', { rating: '$event.rating', leg: '$leg' }),
              effect('open-case', { kind: 'low-rating' }),
              say('feedback.low'),
              set({ output: { result: 'rated' } }),
            ],
          },
          {
            target: 'done',
            actions: [
              record('rated', { rating: '$event.rating', leg: '$leg' }),
              say('feedback.thanks'),
              set({ output: { result: 'rated' } }),
            ],
          },
        ],
        skip: skipped('declined'),
        deny: skipped('declined'),
        cancel: skipped('declined'),
        thanks: skipped('declined'),
        bye: skipped('left'),
        resume: remind,
        affirm: remind,
        repeat: remind,
        wait: remind,
        greet: remind,
        'no-match': remind,
      },
    },
    done: { type: 'final' },
  },
};
