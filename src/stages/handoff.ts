import type { Action, MachineConfig, Transition } from '../machine/index.ts';
import type { JsonObject } from '../model/index.ts';
import { type ChoiceName, effect, record, say, set, when } from './_vocabulary.ts';

const alternatives: readonly ChoiceName[] = ['message', 'callback', 'cancel-wait'];
const seconds = 'event.estimate.seconds';
const position = 'event.estimate.position';

/** The longest wait that is announced without offering a message or a call-back (standard 2.2: 180 s). */
const longWait = 180;

/** One notice with the reason and the wait, in the words that the estimate allows. */
function notices(kind: 'notice' | 'update', after: readonly Action[]): Transition[] {
  const notice = (guard: JsonObject | undefined, words: string, choices: readonly ChoiceName[]): Transition => ({
    ...(guard ? { guard: when(guard) } : {}),
    target: '#queued.waiting',
    actions: [
      set({ estimate: '$event.estimate' }),
      effect('hand-off', {
        reason: '$reason',
        queue: '$queue',
        priority: '$priority',
        estimate: '$event.estimate',
        request: kind === 'notice',
      }),
      say(`handoff.${kind}${words}`, {
        choices,
        with: { position: '$event.estimate.position', seconds: '$event.estimate.seconds' },
      }),
      ...after,
    ],
  });
  return [
    notice({ [seconds]: { over: longWait }, [position]: { filled: true } }, '', alternatives),
    notice({ [seconds]: { filled: true }, [position]: { filled: true } }, '', ['cancel-wait']),
    notice({ [seconds]: { filled: true } }, '-time', alternatives),
    notice({ [position]: { filled: true } }, '-position', alternatives),
    notice(undefined, '-unknown', alternatives),
  ];
}

const end = (result: string, actions: readonly Action[] = []): Transition => ({
  target: '#done',
  actions: [...actions, set({ output: { result, note: '$event.note' } })],
});

const note: Transition = {
  actions: [effect('desk', { do: 'forward', text: '$facts.utterance' }), say('handoff.noted', { choices: ['cancel-wait'] })],
};
const offerAgain: Transition = { actions: [say('handoff.offer', { choices: ['message', 'callback', 'go-on'] })] };
const answered: Transition = {
  actions: [
    record('answer-given', { article: '$event.article.id', version: '$event.article.version' }),
    effect('say', { article: '$event.article', part: 'answer' }),
  ],
};
const joined: Transition = {
  target: '#connected',
  actions: [
    set({ agent: '$event.agent' }),
    record('agent-joined', { agent: '$event.agent' }),
    say('handoff.joined', { with: { agent: '$event.agent' } }),
    effect('tell', { event: { type: 'agent-speaks' } }),
  ],
};
const takeMessage = (text: string, callback: boolean): Transition =>
  end('message-taken', [
    effect('open-case', { kind: callback ? 'callback' : 'message' }),
    effect('desk', { do: 'leave', text, callback }),
    say('handoff.message-taken'),
  ]);
/** Seven digits or more, however they are written: enough to call somebody back. */
const aNumber = { matches: '\\D*(?:\\d\\D*){7,}' };
const cancelWaiting = effect('desk', { do: 'cancel' });
const takeNumber = takeMessage('$facts.utterance', true);
const withNumber = when({ 'facts.utterance': aNumber });
const callBack: readonly Transition[] = [
  { guard: withNumber, ...takeNumber, actions: [cancelWaiting, ...(takeNumber.actions ?? [])] },
  { target: 'taking-callback', actions: [cancelWaiting] },
];
const leave: Transition = { target: 'taking-message', actions: [cancelWaiting] };
const giveUp = end('unavailable');

/**
 * Handoff: requested → queued → connected → ended.
 *
 * The customer hears the reason and the wait in one notice; may cancel, leave a message or ask for a call-back; and while an
 * agent is connected the assistant says nothing (standard 2.2).
 */
export const handoff: MachineConfig = {
  id: 'handoff',
  context: { reason: 'asked', queue: 'general', priority: 'normal' },
  initial: 'routing',
  states: {
    routing: {
      always: [
        { guard: when({ leave: 'message' }), target: 'taking-message' },
        { guard: when({ leave: 'callback' }), target: 'taking-callback' },
        { guard: when({ 'facts.desk': false }), target: 'offering', actions: [set({ why: 'no-desk' })] },
        { guard: when({ 'facts.open': false }), target: 'offering', actions: [set({ why: 'closed' })] },
        { target: 'requesting' },
      ],
    },
    requesting: {
      // Asks how long the wait will be, then puts the customer into the queue.
      entry: [effect('estimate', { queue: '$queue' })],
      on: { estimated: notices('notice', [effect('desk', { do: 'request' })]) },
    },
    queued: {
      id: 'queued',
      // Waits for an agent.
      meta: { expects: { kind: 'queue' } },
      initial: 'waiting',
      after: {
        unclaimed: [
          {
            guard: when({ unclaimed: { 'at-least': 2 } }),
            target: 'offering',
            actions: [record('handoff-unclaimed', { times: 3 }), effect('desk', { do: 'cancel' }), set({ why: 'unclaimed' })],
          },
          {
            target: 'queued',
            reenter: true,
            actions: [
              set({ unclaimed: { add: 1 } }),
              record('handoff-unclaimed', { times: '$unclaimed' }),
              say('handoff.unclaimed', { choices: alternatives }),
            ],
          },
        ],
      },
      states: {
        waiting: { after: { refresh: { target: 'estimating' } } },
        estimating: {
          entry: [effect('estimate', { queue: '$queue', position: '$estimate.position' })],
          on: { estimated: notices('update', []) },
        },
      },
      on: {
        'agent-joined': joined,
        'queue-moved': [
          { guard: when({ 'event.change': { under: 0.25 } }), actions: [set({ estimate: '$event.estimate' })] },
          ...notices('update', []),
        ],
        'ask-human': { target: '.estimating' },
        repeat: { target: '.estimating' },
        resume: { target: '.estimating' },
        'desk-failed': { target: 'offering', actions: [set({ why: 'no-desk' })] },
        'agent-unavailable': { target: 'offering', actions: [set({ why: 'no-desk' })] },
        cancel: end('cancelled', [effect('desk', { do: 'cancel' }), say('handoff.cancelled')]),
        bye: end('cancelled', [effect('desk', { do: 'cancel' }), say('handoff.cancelled')]),
        'leave-message': leave,
        'ask-callback': callBack,
        answer: { actions: [effect('search', { article: '$event.article' })] },
        found: answered,
        missing: note,
        affirm: { actions: [say('handoff.noted', { choices: ['cancel-wait'] })] },
        wait: { actions: [say('handoff.noted', { choices: ['cancel-wait'] })] },
        thanks: { actions: [say('handoff.noted', { choices: ['cancel-wait'] })] },
        greet: { actions: [say('handoff.noted', { choices: ['cancel-wait'] })] },
        danger: {
          actions: [set({ priority: 'urgent' }), effect('desk', { do: 'forward', text: '$facts.utterance' }), say('safety')],
        },
        '*': { guard: when({ 'facts.command': true }), ...note },
      },
    },
    connected: {
      id: 'connected',
      // An agent speaks; the assistant is silent.
      meta: { expects: { kind: 'nothing' } },
      on: {
        said: { actions: [effect('desk', { do: 'forward', text: '$facts.utterance' })] },
        'agent-said': { actions: [effect('say-agent', { text: '$event.text', agent: '$event.agent', joined: '$agent' })] },
        'agent-joined': { actions: [set({ agent: '$event.agent' }), record('agent-joined', { agent: '$event.agent' })] },
        'agent-left': [
          { guard: when({ 'event.outcome': 'solved' }), ...end('solved', [record('agent-left', { outcome: '$event.outcome' })]) },
          end('returned', [record('agent-left', { outcome: '$event.outcome' })]),
        ],
      },
    },
    offering: {
      // Nobody is there: offers a message, a call-back, or to go on without.
      meta: { expects: { kind: 'queue' } },
      entry: [
        effect('hand-off', { reason: '$reason', queue: '$queue', priority: '$priority', why: '$why', request: false }),
        say('handoff.unavailable', { choices: ['message', 'callback', 'go-on'] }),
      ],
      after: { offer: giveUp },
      on: {
        'agent-joined': joined,
        'leave-message': { target: 'taking-message' },
        affirm: { target: 'taking-message' },
        'ask-callback': [{ guard: withNumber, ...takeNumber }, { target: 'taking-callback' }],
        cancel: giveUp,
        deny: giveUp,
        skip: giveUp,
        bye: giveUp,
        resume: offerAgain,
        'ask-human': offerAgain,
        answer: { actions: [effect('search', { article: '$event.article' })] },
        found: answered,
        missing: offerAgain,
        danger: { actions: [say('safety')] },
        '*': { guard: when({ 'facts.command': true }), ...offerAgain },
      },
    },
    'taking-message': {
      meta: { expects: { kind: 'message' } },
      entry: [say('handoff.ask-message')],
      after: { offer: giveUp },
      on: {
        say: takeMessage('$event.text', false),
        cancel: giveUp,
        'agent-joined': joined,
        resume: { target: 'taking-message', reenter: true },
        '*': { guard: when({ 'facts.command': true }), target: 'taking-message', reenter: true },
      },
    },
    'taking-callback': {
      meta: { expects: { kind: 'contact' } },
      entry: [say('handoff.ask-callback')],
      after: { offer: giveUp },
      on: {
        say: [
          { guard: when({ 'event.text': aNumber }), ...takeMessage('$event.text', true) },
          { target: 'taking-callback', reenter: true },
        ],
        cancel: giveUp,
        'agent-joined': joined,
        resume: { target: 'taking-callback', reenter: true },
        '*': { guard: when({ 'facts.command': true }), target: 'taking-callback', reenter: true },
      },
    },
    done: { id: 'done', type: 'final' },
  },
};
