import type { AnyActorScope, AnyMachineSnapshot } from 'xstate';
import { KefuError, thrownText } from '../errors/index.ts';
import type { FrameSnapshot, Json, JsonObject } from '../model/index.ts';
import { type EffectName, type Machine, mostSteps } from './define-machine.ts';
import { resolveObject } from './references.ts';

/** Something a machine asks to be done, as plain data; `context` is the machine's at that moment, for texts to read. */
export type Effect =
  | { readonly type: 'set-timer'; readonly timer: string; readonly delay: number }
  | { readonly type: 'cancel-timer'; readonly timer: string }
  | { readonly type: 'do'; readonly name: EffectName; readonly params: JsonObject; readonly context: JsonObject };

/** What one event did to one machine. */
export interface Step {
  readonly snapshot: FrameSnapshot;
  readonly effects: readonly Effect[];
  /** Whether the machine had a transition for the event. */
  readonly taken: boolean;
  /** The machine's output, once it has reached its end. */
  readonly output?: JsonObject;
}

interface Executable {
  readonly type: string;
  readonly params: unknown;
  readonly info: { readonly context: JsonObject; readonly event: JsonObject };
}

const nothing = () => {};
let collected: Executable[] = [];

/**
 * The one place that leans on XState's internals: a scope in which nothing is started or sent. `transition()` would build an
 * actor and a system for every call, which costs more than the step itself; stepping is synchronous, so one scope serves all.
 */
const scope = {
  self: {},
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  system: { _sendInspectionEvent: nothing, scheduler: { schedule: nothing, cancel: nothing } },
  actionExecutor: (action: Executable) => {
    collected.push(action);
  },
} as unknown as AnyActorScope;

/** Enters a machine: its first snapshot, and the effects of entering. */
export function enter(machine: Machine, input: JsonObject): Step {
  return run(machine, 'start', () => {
    const next = machine.logic.getInitialSnapshot(scope, input) as AnyMachineSnapshot;
    if (next.status === 'error') throw next.error;
    return { next, moved: true };
  });
}

/** Gives an event to a machine: the next snapshot and the effects, with no other trace. */
export function step(machine: Machine, snapshot: FrameSnapshot, event: JsonObject & { readonly type: string }): Step {
  return run(machine, event.type, () => {
    const before = machine.logic.restoreSnapshot(
      {
        status: 'active',
        output: undefined,
        error: undefined,
        children: {},
        historyValue: snapshot.historyValue ?? {},
        ...snapshot,
      } as never,
      scope,
    ) as AnyMachineSnapshot;
    const next = machine.logic.transition(before, event as never, scope) as AnyMachineSnapshot;
    return { next, moved: next !== before };
  });
}

function run(machine: Machine, event: string, transition: () => { next: AnyMachineSnapshot; moved: boolean }): Step {
  collected = [];
  let result: { next: AnyMachineSnapshot; moved: boolean };
  try {
    result = transition();
  } catch (thrown) {
    if (KefuError.is(thrown)) throw thrown;
    const where = { path: `machine ${machine.id}, event ${event}` };
    const reason = thrownText(thrown);
    if (reason.startsWith('Infinite loop detected')) throw new KefuError('MACHINE_LOOP', { limit: mostSteps }, where, thrown);
    throw new KefuError('MACHINE_FAILED', { reason }, where, thrown);
  }
  const actions = collected;
  const { next, moved } = result;
  return {
    snapshot: compact(machine, next),
    effects: actions.flatMap(toEffect),
    taken: moved || actions.length > 0,
    ...(next.status === 'done' ? { output: (next.output ?? {}) as JsonObject } : {}),
  };
}

/** The persisted snapshot without the fields that hold their default: a record stays in the hundreds of bytes. */
function compact(machine: Machine, snapshot: AnyMachineSnapshot): FrameSnapshot {
  const persisted = machine.logic.getPersistedSnapshot(snapshot) as unknown as {
    value: Json;
    context: JsonObject;
    historyValue: JsonObject;
  };
  const hasHistory = Object.keys(persisted.historyValue ?? {}).length > 0;
  // A key without a value would vanish in JSON and come back at another place: it goes at once, so that bytes stay equal.
  const context = Object.fromEntries(Object.entries(persisted.context).filter(([, value]) => value !== undefined));
  return { value: persisted.value, context, ...(hasHistory ? { historyValue: persisted.historyValue } : {}) };
}

function toEffect(action: Executable): Effect[] {
  if (action.type === 'xstate.raise') {
    const { id, delay } = action.params as { id?: string; delay?: number };
    // A raise without delay was consumed inside the macrostep; with one it is a timer.
    return delay === undefined ? [] : [{ type: 'set-timer', timer: id ?? '', delay }];
  }
  if (action.type === 'xstate.cancel') return [{ type: 'cancel-timer', timer: (action.params as { sendId: string }).sendId }];
  const params = resolveObject((action.params ?? {}) as JsonObject, action.info);
  return [{ type: 'do', name: action.type as EffectName, params, context: action.info.context }];
}
