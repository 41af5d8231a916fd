import type { Action, MachineConfig, Transition } from '../machine/index.ts';
import { drop, effect, record, resume, say, set, when } from './_vocabulary.ts';

const giveAnswer: readonly Action[] = [
  record('answer-given', { article: '$event.article.id', version: '$event.article.version' }),
  effect('say', { article: '$event.article', part: 'answer' }),
];

/** The first "not solved" asks what is missing, the second goes to a human. */
const notSolved: readonly Transition[] = [
  {
    guard: when({ complaints: null }),
    target: 'answered',
    reenter: true,
    actions: [set({ complaints: true }), say('resolution.not-solved', { choices: ['human'] })],
  },
  { target: 'done', actions: [set({ output: { result: 'unsolved' } })] },
];

/**
 * Resolution: gives an article's answer with a next step, or runs a flow above itself.
 *
 * Inside a flow a knowledge question is one answer and then the open question again; another flow is pushed above, three deep
 * at most.
 */
export const resolution: MachineConfig = {
  id: 'resolution',
  context: {},
  initial: 'routing',
  states: {
    routing: { always: [{ guard: when({ flow: { filled: true } }), target: 'running' }, { target: 'fetching' }] },
    fetching: {
      // Reads the article from the knowledge base.
      entry: [effect('search', { article: '$article' })],
      on: {
        found: {
          target: 'answered',
          actions: [
            ...giveAnswer,
            effect('say', { article: '$event.article', part: 'next', choices: ['solved', 'not-solved', 'human'] }),
          ],
        },
        missing: { target: 'done', actions: [set({ output: { result: 'withdrawn' } })] },
      },
    },
    answered: {
      // Has answered and waits for a word about it.
      meta: { expects: { kind: 'solved' } },
      after: { quiet: { target: 'done', actions: [set({ output: { result: 'quiet' } })] } },
      on: {
        solved: { target: 'done', actions: [set({ output: { result: 'solved', solved: true } })] },
        satisfied: { target: 'done', actions: [set({ output: { result: 'solved', solved: true } })] },
        affirm: { target: 'done', actions: [set({ output: { result: 'solved', solved: false } })] },
        thanks: { target: 'done', actions: [set({ output: { result: 'solved', solved: false } })] },
        skip: { target: 'done', actions: [set({ output: { result: 'solved', solved: false } })] },
        'not-solved': notSolved,
        deny: notSolved,
        dissatisfied: { target: 'done', actions: [set({ output: { result: 'unsolved' } })] },
        repeat: { target: 'fetching' },
        wait: { target: 'answered', reenter: true, actions: [say('consultation.take-your-time')] },
        greet: { target: 'answered', reenter: true, actions: [say('opening.ask')] },
        cancel: { target: 'done', actions: [set({ output: { result: 'abandoned' } })] },
        bye: { target: 'done', actions: [set({ output: { result: 'bye' } })] },
        resume: {
          target: 'answered',
          reenter: true,
          actions: [say('resolution.next', { choices: ['solved', 'not-solved', 'human'] })],
        },
      },
    },
    running: {
      // A flow runs above; it ends here.
      entry: [effect('push', { flow: '$flow', input: '$values' })],
      on: {
        'frame-done': [
          { guard: when({ 'facts.flows': { over: 0 } }), actions: [say('flow.back'), resume()] },
          {
            guard: when({ 'event.output.outcome': { in: ['solved', 'done'] } }),
            target: 'next',
            actions: [set({ result: 'solved' })],
          },
          {
            guard: when({ 'event.output.outcome': 'abandoned' }),
            target: 'next',
            actions: [set({ result: 'abandoned' })],
          },
          { target: 'next', actions: [set({ result: 'unsolved' })] },
        ],
        answer: { actions: [effect('search', { article: '$event.article' })] },
        found: { actions: [...giveAnswer, resume()] },
        missing: { actions: [say('resolution.withdrawn'), resume()] },
        start: [
          {
            guard: when({ 'facts.flows': { under: 3 } }),
            actions: [effect('push', { flow: '$event.flow', input: '$event.values' })],
          },
          { actions: [say('flow.too-many'), resume()] },
        ],
        clarify: { actions: [say('consultation.clarify', { options: '$event.options', choices: ['none-of-these', 'human'] })] },
        'none-of-these': { actions: [resume()] },
        greet: { actions: [say('flow.hello'), resume()] },
        thanks: { actions: [say('consultation.welcome'), resume()] },
        satisfied: { actions: [say('consultation.welcome'), resume()] },
        bye: { actions: [say('flow.bye'), resume()] },
        affirm: { actions: [resume()] },
        deny: { actions: [resume()] },
      },
    },
    next: {
      // What the customer asked for in the same words comes after it.
      entry: [set({ at: { add: 1 }, values: null }), set({ flow: { '~item': '$at', of: '$then' } })],
      always: [
        { guard: when({ flow: { filled: true } }), target: 'running', actions: [say('flow.next')] },
        { target: 'done', actions: [set({ output: { result: '$result', solved: false } })] },
      ],
    },
    done: { type: 'final', entry: [drop] },
  },
};
