import type { MachineConfig, Transition } from '../machine/index.ts';
import { record, say, set, when } from './_vocabulary.ts';

const unsolved: Transition = {
  target: 'done',
  actions: [record('followed-up', { result: 'unsolved' }), set({ output: { result: 'unsolved' } })],
};
const silent: Transition = {
  target: 'done',
  actions: [record('followed-up', { result: 'unconfirmed' }), set({ output: { result: 'unconfirmed' } })],
};
const solved: Transition = { target: 'asking-satisfied' };
const happy: Transition = {
  target: 'done',
  actions: [record('followed-up', { result: 'satisfied' }), set({ output: { result: 'confirmed', satisfied: true } })],
};
const unhappy: Transition = {
  target: 'done',
  actions: [
    record('followed-up', { result: 'dissatisfied' }),
    say('follow-up.sorry'),
    set({ output: { result: 'confirmed', satisfied: false } }),
  ],
};

/** What is not understood is asked once more; a second time it counts as a new question. */
const askAgain = (target: string): Transition => ({
  guard: when({ again: null }),
  target,
  reenter: true,
  actions: [set({ again: true })],
});

/**
 * Follow-up: is it solved, are you satisfied? At most two questions; silence ends as unconfirmed, "not solved" never as solved
 * (standard 2.2).
 */
export const followUp: MachineConfig = {
  id: 'follow-up',
  context: { leg: 'assistant' },
  initial: 'routing',
  states: {
    routing: {
      always: [
        { guard: when({ leg: 'agent', 'facts.followUpDelay': { over: 0 } }), target: 'waiting' },
        { guard: when({ solved: true }), target: 'asking-satisfied' },
        { target: 'asking-solved' },
      ],
    },
    waiting: {
      // Gives the customer time to see whether it holds.
      meta: { expects: { kind: 'question' } },
      after: { followUpDelay: { target: 'asking-solved' } },
      on: {
        solved,
        'not-solved': unsolved,
        satisfied: happy,
        thanks: { actions: [say('consultation.welcome')] },
        bye: { actions: [say('close.bye')] },
      },
    },
    'asking-solved': {
      meta: { expects: { kind: 'solved' } },
      entry: [say('follow-up.solved', { choices: ['solved', 'not-solved'] })],
      after: { followUpSilence: silent },
      on: {
        solved,
        affirm: solved,
        thanks: solved,
        satisfied: happy,
        'not-solved': unsolved,
        deny: unsolved,
        dissatisfied: unsolved,
        skip: silent,
        bye: silent,
        'no-match': askAgain('asking-solved'),
        clarify: askAgain('asking-solved'),
        resume: { target: 'asking-solved', reenter: true },
        repeat: { target: 'asking-solved', reenter: true },
      },
    },
    'asking-satisfied': {
      meta: { expects: { kind: 'satisfied' } },
      entry: [set({ solved: true }), say('follow-up.satisfied', { choices: ['satisfied', 'dissatisfied'] })],
      after: {
        followUpSilence: {
          target: 'done',
          actions: [record('followed-up', { result: 'solved' }), set({ output: { result: 'silent' } })],
        },
      },
      on: {
        satisfied: happy,
        affirm: happy,
        solved: happy,
        thanks: happy,
        dissatisfied: unhappy,
        deny: unhappy,
        'not-solved': unsolved,
        skip: {
          target: 'done',
          actions: [record('followed-up', { result: 'solved' }), set({ output: { result: 'confirmed' } })],
        },
        bye: { target: 'done', actions: [record('followed-up', { result: 'solved' }), set({ output: { result: 'confirmed' } })] },
        'no-match': askAgain('asking-satisfied'),
        clarify: askAgain('asking-satisfied'),
        resume: { target: 'asking-satisfied', reenter: true },
        repeat: { target: 'asking-satisfied', reenter: true },
      },
    },
    done: { type: 'final' },
  },
};
