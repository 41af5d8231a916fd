import type { MachineConfig, Transition } from '../machine/index.ts';
import { record, say, set, when } from './_vocabulary.ts';

const handOff: Transition = { target: '.done', actions: [set({ output: { next: 'handoff', reason: 'not-understood' } })] };

/** "No" to "anything else?" ends the conversation. */
const farewell: Transition = { guard: when({ more: true }), target: '.done', actions: [set({ output: { next: 'bye' } })] };
const nothingMore: readonly Transition[] = [farewell, { target: '.listening', actions: [say('consultation.welcome')] }];

/**
 * Consultation: the customer's question is understood, clarified at most twice, and handed to resolution.
 *
 * Three misses in a row climb the ladder: rephrase, options with a human, handoff (standard 2.1).
 */
export const consultation: MachineConfig = {
  id: 'consultation',
  context: {},
  initial: 'listening',
  on: {
    answer: { target: '.done', actions: [set({ output: { next: 'answer', article: '$event.article' } })] },
    start: {
      target: '.done',
      actions: [set({ output: { next: 'start', flow: '$event.flow', values: '$event.values', then: '$event.then' } })],
    },
    clarify: [
      { guard: when({ clarifications: { 'at-least': 2 } }), ...handOff },
      {
        target: '.clarifying',
        actions: [
          set({ clarifications: { add: 1 }, options: '$event.options' }),
          record('clarification-asked', { options: '$facts.options' }),
          say('consultation.clarify', { options: '$event.options', choices: ['none-of-these', 'human'] }),
        ],
      },
    ],
    'no-match': [
      { guard: when({ misses: { 'at-least': 2 } }), ...handOff },
      {
        guard: when({ misses: 1 }),
        target: '.clarifying',
        actions: [
          set({ misses: { add: 1 }, options: '$event.options' }),
          record('match-missed', { count: '$misses' }),
          say('consultation.options', { options: '$event.options', choices: ['human'] }),
        ],
      },
      {
        target: '.listening',
        actions: [set({ misses: { add: 1 } }), record('match-missed', { count: '$misses' }), say('consultation.rephrase')],
      },
    ],
    'none-of-these': [
      { guard: when({ misses: { 'at-least': 2 } }), ...handOff },
      { target: '.listening', actions: [set({ misses: { add: 1 } }), say('consultation.none')] },
    ],
    greet: { target: '.listening', actions: [say('opening.ask')] },
    affirm: { target: '.listening', actions: [say('opening.ask')] },
    cancel: { target: '.listening', actions: [say('opening.ask')] },
    thanks: { target: '.listening', actions: [say('consultation.welcome')] },
    solved: nothingMore,
    skip: { target: '.listening', actions: [say('opening.ask')] },
    satisfied: { target: '.listening', actions: [say('consultation.welcome')] },
    'not-solved': { target: '.listening', actions: [say('consultation.sorry')] },
    dissatisfied: { target: '.listening', actions: [say('consultation.sorry')] },
    wait: { target: '.listening', actions: [say('consultation.take-your-time')] },
    repeat: { target: '.listening', actions: [say('opening.ask')] },
    deny: [farewell, { target: '.listening', actions: [say('consultation.none')] }],
    bye: { target: '.done', actions: [set({ output: { next: 'bye' } })] },
    resume: { target: '.listening' },
  },
  states: {
    listening: {
      // Waits for a question.
      meta: { expects: { kind: 'question' } },
      entry: [set({ options: null })],
      after: { idle: { target: 'done', actions: [set({ output: { next: 'quiet' } })] } },
    },
    clarifying: {
      // Has offered options and waits for one, or for other words.
      meta: { expects: { kind: 'question' } },
      after: { idle: { target: 'done', actions: [set({ output: { next: 'quiet' } })] } },
      on: {
        resume: {
          target: 'clarifying',
          reenter: true,
          actions: [say('consultation.clarify', { options: '$options', choices: ['none-of-these', 'human'] })],
        },
      },
    },
    done: { type: 'final' },
  },
};
