// The reference: the same machine stepped by XState itself, in a scope where nothing is started or sent.
import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { FrameSnapshot, Json, JsonObject } from '../model/index.ts';
import { resolveObject } from './references.ts';
import type { Effect, Step } from './step.ts';

interface Executable {
  readonly type: string;
  readonly params: unknown;
  readonly info: { readonly context: JsonObject; readonly event: JsonObject };
}

const nothing = () => {};
let collected: Executable[] = [];
const scope = {
  self: {},
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  system: { _sendInspectionEvent: nothing, scheduler: { schedule: nothing, cancel: nothing } },
  actionExecutor: (action: Executable) => void collected.push(action),
} as unknown as AnyActorScope;

/** Enters a machine with XState. */
export function enterWithXstate(logic: AnyStateMachine, input: JsonObject): Step {
  collected = [];
  const next = logic.getInitialSnapshot(scope, input) as AnyMachineSnapshot;
  if (next.status === 'error') throw next.error;
  return stepOf(logic, next, true);
}

/** Steps a machine with XState, from a saved snapshot. */
export function stepWithXstate(
  logic: AnyStateMachine,
  snapshot: FrameSnapshot,
  event: JsonObject & { readonly type: string },
): Step {
  collected = [];
  const whole = {
    status: 'active',
    output: undefined,
    error: undefined,
    children: {},
    historyValue: {},
    ...JSON.parse(JSON.stringify(snapshot)),
  };
  const before = logic.restoreSnapshot(whole as never, scope) as AnyMachineSnapshot;
  const next = logic.transition(before, event as never, scope) as AnyMachineSnapshot;
  if (next === before && collected.length === 0) return { snapshot, effects: [], taken: false };
  return stepOf(logic, next, true);
}

function stepOf(logic: AnyStateMachine, next: AnyMachineSnapshot, taken: boolean): Step {
  const actions = collected;
  const persisted = JSON.parse(JSON.stringify(logic.getPersistedSnapshot(next))) as {
    value: Json;
    context: JsonObject;
    historyValue?: JsonObject;
  };
  const hasHistory = Object.keys(persisted.historyValue ?? {}).length > 0;
  return {
    snapshot: {
      value: persisted.value,
      context: persisted.context,
      ...(hasHistory ? { historyValue: persisted.historyValue as Json } : {}),
    },
    effects: actions.flatMap(toEffect),
    taken,
    ...(next.status === 'done' ? { output: (next.output ?? {}) as JsonObject } : {}),
  };
}

function toEffect(action: Executable): Effect[] {
  if (action.type === 'xstate.raise') {
    const { id, delay } = action.params as { id?: string; delay?: number };
    return delay === undefined ? [] : [{ type: 'set-timer', timer: id ?? '', delay }];
  }
  if (action.type === 'xstate.cancel') return [{ type: 'cancel-timer', timer: (action.params as { sendId: string }).sendId }];
  const params = action.params === undefined ? {} : resolveObject(action.params as JsonObject, action.info);
  return [{ type: 'do', name: action.type as never, params, context: JSON.parse(JSON.stringify(action.info.context)) }];
}
