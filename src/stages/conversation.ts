import type { Action, MachineConfig, Transition } from '../machine/index.ts';
import { drop, effect, forward, push, record, resume, say, set, when } from './_vocabulary.ts';

/** Closes with the outcome the conversation has come to; with none it is `unconfirmed`. */
const close = (reason: string, words: readonly Action[]): Transition => ({
  target: '#closed',
  actions: [...words, drop, effect('close', { outcome: '$outcome', reason })],
});
/** Any new question leaves what is open and goes through consultation. */
const consult: Transition = { target: '#consultation', actions: [drop, push('consultation'), forward] };
const questions = { answer: consult, start: consult, clarify: consult, 'no-match': consult };
const handOff = (reason: string, before: readonly Action[] = [], priority = 'normal'): Transition => ({
  target: '#handoff',
  actions: [...before, push('handoff', { reason, priority })],
});
/** A handoff from a stage that is over: consultation stays below, so that a cancelled wait comes back to it. */
const consultThenHandOff = (reason: string, before: readonly Action[] = []): Transition => ({
  target: '#consultation',
  actions: [...before, push('consultation'), effect('tell', { event: { type: 'hand-off', reason } })],
});
const reopen: Transition = {
  target: '#consultation',
  actions: [record('conversation-reopened', { after: '$facts.closedFor' }), push('consultation'), forward],
};
const beginAnew: Transition = {
  target: '#consultation',
  actions: [
    set({ unsolved: null, invited: null, safety: null, complaint: null, leg: null, outcome: 'abandoned' }),
    record('conversation-opened'),
    say('opening.disclose'),
    push('consultation'),
    forward,
  ],
};

/**
 * The conversation: which stage it is in and who speaks, under every stage.
 *
 * From every state, in one turn: a human on request, an honest "yes, I am automatic", and safety first on a danger signal.
 */
export const conversation: MachineConfig = {
  id: 'conversation',
  context: { outcome: 'abandoned' },
  initial: 'opening',
  states: {
    opening: {
      // Nothing was said yet.
      on: {
        open: { target: 'assisted', actions: [record('conversation-opened'), say('opening.disclose'), push('consultation')] },
      },
    },
    assisted: {
      // The assistant speaks.
      initial: 'consultation',
      on: {
        'ask-identity': { actions: [say('identity'), resume()] },
        chat: { actions: [say('chat'), resume()] },
        'ask-human': handOff('asked'),
        'hand-off': {
          target: '#handoff',
          actions: [push('handoff', { reason: '$event.reason', queue: '$event.queue', priority: '$event.priority' })],
        },
        complain: handOff(
          'complaint',
          [set({ complaint: true }), effect('open-case', { kind: 'complaint' }), say('complaint.received')],
          'high',
        ),
        'leave-message': { target: '#handoff', actions: [push('handoff', { reason: 'asked', leave: 'message' })] },
        'ask-callback': { target: '#handoff', actions: [push('handoff', { reason: 'asked', leave: 'callback' })] },
        danger: handOff('danger', [set({ safety: true }), say('safety')], 'urgent'),
      },
      states: {
        back: { type: 'history', target: 'consultation' },
        consultation: {
          id: 'consultation',
          // Stage 1: understand the question.
          on: {
            'frame-done': [
              {
                guard: when({ 'event.output.next': 'answer' }),
                target: 'resolution',
                actions: [set({ outcome: null }), push('resolution', { article: '$event.output.article' })],
              },
              {
                guard: when({ 'event.output.next': 'start' }),
                target: 'resolution',
                actions: [
                  set({ outcome: null }),
                  push('resolution', {
                    flow: '$event.output.flow',
                    values: '$event.output.values',
                    then: '$event.output.then',
                  }),
                ],
              },
              { guard: when({ 'event.output.next': 'handoff' }), ...consultThenHandOff('$event.output.reason') },
              { guard: when({ 'event.output.next': 'bye' }), ...close('left', [say('close.bye')]) },
              close('silence', [say('close.silence')]),
            ],
          },
        },
        resolution: {
          id: 'resolution',
          // Stage 2: answer, or walk a flow.
          on: {
            ...questions,
            'frame-done': [
              {
                guard: when({ 'event.output.result': { in: ['solved', 'quiet'] } }),
                target: 'follow-up',
                actions: [push('follow-up', { solved: '$event.output.solved', leg: '$leg' })],
              },
              {
                guard: when({ 'event.output.result': 'unsolved' }),
                ...consultThenHandOff('not-solved', [set({ outcome: 'unsolved', unsolved: true })]),
              },
              {
                guard: when({ 'event.output.result': 'withdrawn' }),
                target: 'consultation',
                actions: [say('resolution.withdrawn'), push('consultation')],
              },
              {
                guard: when({ 'event.output.result': 'bye' }),
                ...close('left', [record('rating-skipped', { reason: 'left' }), say('close.bye')]),
              },
              { target: 'consultation', actions: [say('consultation.anything-else'), push('consultation', { more: true })] },
            ],
          },
        },
        'follow-up': {
          id: 'follow-up',
          // Stage 4: is it solved, are you satisfied?
          on: {
            ...questions,
            'frame-done': [
              {
                guard: when({ 'event.output.result': 'confirmed', invited: null, safety: null, complaint: null }),
                target: 'feedback',
                actions: [set({ outcome: 'solved', invited: true }), push('feedback', { leg: '$leg' })],
              },
              {
                guard: when({ 'event.output.result': 'confirmed' }),
                ...close('confirmed', [
                  set({ outcome: 'solved' }),
                  record('rating-skipped', { reason: 'not-invited' }),
                  say('close.bye'),
                ]),
              },
              {
                guard: when({ 'event.output.result': 'silent' }),
                ...close('silence', [
                  set({ outcome: 'solved' }),
                  record('rating-skipped', { reason: 'silence' }),
                  say('close.silence'),
                ]),
              },
              {
                guard: when({ 'event.output.result': 'unsolved', unsolved: null }),
                target: 'consultation',
                actions: [
                  set({ outcome: 'unsolved', unsolved: true }),
                  say('follow-up.reopen', { choices: ['human'] }),
                  push('consultation'),
                ],
              },
              {
                guard: when({ 'event.output.result': 'unsolved' }),
                ...consultThenHandOff('not-solved', [set({ outcome: 'unsolved', unsolved: true })]),
              },
              close('silence', [record('rating-skipped', { reason: 'silence' }), say('close.silence')]),
            ],
          },
        },
        feedback: {
          id: 'feedback',
          // Stage 5: rate speed, accuracy and attitude.
          on: { answer: consult, start: consult, clarify: consult, 'frame-done': close('rated', [say('close.bye')]) },
        },
      },
    },
    handoff: {
      id: 'handoff',
      // Stage 3: a human takes over.
      initial: 'queued',
      on: {
        'frame-done': [
          {
            guard: when({ 'event.output.result': 'solved' }),
            target: '#follow-up',
            actions: [
              record('handoff-ended', { outcome: 'solved', note: '$event.output.note' }),
              set({ leg: 'agent', outcome: null }),
              drop,
              push('follow-up', { leg: 'agent' }),
            ],
          },
          {
            guard: when({ 'event.output.result': 'returned' }),
            target: '#consultation',
            actions: [
              record('handoff-ended', { outcome: 'returned', note: '$event.output.note' }),
              effect('drop', { keep: true }),
              say('handoff.returned'),
              push('consultation', { more: true }),
            ],
          },
          {
            guard: when({ 'event.output.result': 'message-taken' }),
            target: '#consultation',
            actions: [
              record('handoff-ended', { outcome: 'message-taken' }),
              set({ outcome: 'message-taken' }),
              drop,
              say('consultation.anything-else'),
              push('consultation', { more: true }),
            ],
          },
          {
            guard: when({ 'event.output.result': 'cancelled' }),
            target: 'assisted.back',
            actions: [record('handoff-ended', { outcome: 'cancelled' }), resume('handoff-cancelled')],
          },
          {
            target: 'assisted.back',
            actions: [record('handoff-ended', { outcome: 'unavailable' }), resume('handoff-unavailable')],
          },
        ],
      },
      states: {
        queued: {
          // The customer waits; the assistant may still help.
          on: { 'agent-speaks': { target: 'agent' }, 'ask-identity': { actions: [say('identity')] } },
        },
        // An agent speaks; the assistant is silent.
        agent: {},
      },
    },
    closed: {
      id: 'closed',
      // The conversation ended; words open it again.
      on: {
        thanks: { actions: [say('close.after')] },
        bye: { actions: [say('close.after')] },
        affirm: { actions: [say('close.after')] },
        skip: { actions: [say('close.after')] },
        solved: { actions: [say('close.after')] },
        satisfied: { actions: [say('close.after')] },
        rate: {
          guard: when({ 'facts.expired': false }),
          actions: [record('rated', { rating: '$event.rating', leg: '$leg' }), say('feedback.thanks')],
        },
        '*': [
          { guard: when({ 'facts.command': true, 'facts.expired': true }), ...beginAnew },
          { guard: when({ 'facts.command': true }), ...reopen },
        ],
      },
    },
  },
};
