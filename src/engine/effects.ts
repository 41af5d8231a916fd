import { digest } from '../digest/index.ts';
import type { Effect } from '../machine/index.ts';
import type {
  ConversationEvent,
  Frame,
  HandoffReason,
  Json,
  JsonObject,
  Pending,
  Priority,
  WaitEstimate,
} from '../model/index.ts';
import type { StageName } from '../stages/index.ts';
import { type Draft, note } from './draft.ts';
import { type Saying, say, sayAgent } from './say.ts';
import { deliver, dispatch, dropAbove, push } from './stack.ts';

type Doing = Extract<Effect, { type: 'do' }>;
type Handler = (draft: Draft, params: JsonObject, frame: Frame, context: JsonObject) => void;

/** How long to wait for ports, in milliseconds (standard 8.2: knowledge 2 s). */
const portTimeout = 2_000;
const deskTimeout = 10_000;
/** How many served articles and flows a rating is bound to. */
const mostServed = 8;

/** Carries out an effect that a machine described: the one table of what machines can do. */
export function performEffect(draft: Draft, effect: Doing, frame: Frame): void {
  handlers[effect.name](draft, effect.params, frame, effect.context);
}

const handlers: { readonly [name in Doing['name']]: Handler } = {
  say: (draft, params, frame, context) => say(draft, params as unknown as Saying, frame, context),

  'say-agent': (draft, params) => sayAgent(draft, text(params, 'text') ?? '', text(params, 'agent') ?? text(params, 'joined')),

  search: (draft, params, frame) => {
    const article = text(params, 'article') ?? '';
    if (!draft.world.article) {
      suspend(draft, frame, { kind: 'search', ask: article, with: {}, timeout: portTimeout });
      return;
    }
    const found = draft.world.article(article, draft.now);
    draft.results.push({ kind: 'search', ask: article, value: found ? `${found.id}@${found.version}` : null });
    deliver(draft, frame, found ? { type: 'found', article: found as unknown as JsonObject } : { type: 'missing', article });
  },

  estimate: (draft, params, frame) => {
    const queue = text(params, 'queue') ?? 'general';
    const position = typeof params['position'] === 'number' ? params['position'] : undefined;
    if (!draft.world.estimate) {
      suspend(draft, frame, {
        kind: 'estimate',
        ask: queue,
        with: position === undefined ? {} : { position },
        timeout: portTimeout,
      });
      return;
    }
    const estimate = { ...draft.world.estimate(queue, draft.now, position), asOf: draft.now };
    draft.results.push({ kind: 'estimate', ask: queue, value: estimate });
    deliver(draft, frame, { type: 'estimated', estimate: estimate as unknown as JsonObject });
  },

  call: (draft, params, frame) => draft.world.flowWork().effects.call(draft, params, frame),

  desk: (draft, params, frame) => {
    const what = text(params, 'do') ?? '';
    if (what === 'leave' && draft.case)
      note(draft, { type: 'message-taken', case: draft.case, callback: params['callback'] === true });
    if (!draft.world.hasDesk) return;
    const { handoff } = draft.record;
    suspend(draft, frame, {
      kind: 'desk',
      ask: what,
      with: {
        ...params,
        ...(handoff ? { handoff: handoff as unknown as JsonObject } : {}),
        ...(draft.case ? { case: draft.case } : {}),
      },
      timeout: deskTimeout,
    });
  },

  'hand-off': (draft, params) => {
    const { record, world } = draft;
    const reason = (text(params, 'reason') ?? 'other') as HandoffReason;
    const known = params['estimate'] as unknown as WaitEstimate | undefined;
    const why = text(params, 'why');
    const estimate: WaitEstimate = known ?? {
      asOf: draft.now,
      unknown: why === 'closed' ? 'closed' : why === 'no-desk' ? 'no-desk' : 'no-history',
    };
    if (record.handoff) {
      record.handoff = { ...record.handoff, estimate };
      note(draft, { type: 'handoff-noticed', estimate });
      return;
    }
    const to = world.settings.queues[reason];
    record.handoffs = (record.handoffs ?? 0) + 1;
    record.handoff = {
      id: `${record.id}/h-${record.handoffs}`,
      reason,
      reasonText: world.speaker.phrase(`reason.${reason}`, record.locale),
      queue: (typeof to === 'object' ? to.queue : to) ?? text(params, 'queue') ?? 'general',
      priority: (text(params, 'priority') ?? 'normal') as Priority,
      estimate,
    };
    note(draft, { type: 'handoff-requested', handoff: record.handoff });
  },

  'open-case': (draft, params) => {
    const { record } = draft;
    record.cases = (record.cases ?? 0) + 1;
    // The customer is told this id, so it must not be the conversation's own, which may open the conversation to whoever has it.
    draft.case = `C-${digest(record.id).slice(0, 10)}-${record.cases}`;
    note(draft, { type: 'case-opened', case: draft.case, kind: text(params, 'kind') ?? 'other' });
  },

  push: (draft, params, frame) => {
    const machine = text(params, 'machine');
    if (machine === undefined) draft.world.flowWork().effects.begin(draft, params, frame);
    else
      push(
        draft,
        machine,
        draft.world.stages[machine as StageName]?.version ?? 0,
        frame.id,
        (params['input'] ?? {}) as JsonObject,
      );
  },

  drop: (draft, params, frame) => dropAbove(draft, frame.id, params['keep'] === true),

  forward: (draft) => {
    if (draft.command) dispatch(draft, draft.command);
  },

  resume: (draft, params) => {
    const top = draft.record.frames.at(-1);
    if (top && top.by !== undefined) deliver(draft, top, { type: 'resume', reason: text(params, 'reason') ?? 'returned' });
  },

  tell: (draft, params) => {
    const bottom = draft.record.frames[0];
    if (bottom) deliver(draft, bottom, params['event'] as JsonObject & { type: string });
  },

  record: (draft, params) => {
    const event =
      params['sensitive'] === true
        ? draft.world.flowWork().masked(draft, params as unknown as ConversationEvent)
        : (params as unknown as ConversationEvent);
    if (event.type === 'answer-given') serve(draft, `${event.article}@${event.version}`);
    if (event.type === 'slot-filled') draft.world.flowWork().effects.offer(draft, { [event.slot]: null });
    if (event.type === 'conversation-opened' || event.type === 'conversation-reopened') {
      draft.record.outcome = undefined;
      draft.record.closedAt = undefined;
      if (event.type === 'conversation-opened') {
        // What was kept for the conversation ends with it.
        if (draft.record.served) draft.record.shared = undefined;
        draft.record.served = undefined;
      }
    }
    note(draft, event.type === 'rated' ? { ...event, about: (draft.record.served ?? []) as Json } : event);
  },

  offer: (draft, params) => draft.world.flowWork().effects.offer(draft, params),

  keep: (draft, params, frame) => draft.world.flowWork().effects.keep(draft, params, frame),

  close: (draft, params) => {
    const outcome = (text(params, 'outcome') ?? 'unconfirmed') as NonNullable<Draft['record']['outcome']>;
    draft.record.outcome = outcome;
    draft.record.closedAt = draft.now;
    draft.record.offers = undefined;
    note(draft, { type: 'conversation-closed', outcome, reason: text(params, 'reason') ?? '' });
  },
};

/** Writes an effect down to be performed after the turn is committed; it serves the turn's own customer message unless told. */
export function suspend(
  draft: Draft,
  frame: Frame,
  asked: Pick<Pending, 'kind' | 'ask' | 'with' | 'timeout'> & { readonly cause?: number },
): number {
  const { record } = draft;
  const effect = (record.effects ?? 0) + 1;
  record.effects = effect;
  record.pending = { ...record.pending, [effect]: { frame: frame.id, cause: draft.cause, since: draft.now, ...asked } };
  draft.started.push(effect);
  note(draft, { type: 'effect-pending', effect, kind: asked.kind, ask: asked.ask });
  return effect;
}

/** Remembers what was given, so that a rating is bound to it. */
export function serve(draft: Draft, what: string): void {
  const served = (draft.record.served ?? []).filter((other) => other !== what);
  draft.record.served = [...served, what].slice(-mostServed);
}

function text(params: JsonObject, key: string): string | undefined {
  const value = params[key];
  return typeof value === 'string' ? value : undefined;
}
