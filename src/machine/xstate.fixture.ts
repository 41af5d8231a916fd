// The reference: the same machine stepped by XState itself, in a scope where nothing is started or sent.
import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { FrameSnapshot, Json, JsonObject } from '../model/index.ts';
import type { Machine } from './define-machine.ts';
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

/** XState's name for one of kefu's delayed events, which leave out what the frame says already. */
function longName({ chart, id }: Machine, event: string): string {
  const [, delay = '', state = ''] = /^([^.]+)\.(.+)$/.exec(event) ?? [];
  return chart.hears.has(event) && state !== '' ? `xstate.after.${delay}.${chart.byId(state) ? state : `${id}.${state}`}` : event;
}

/** A step with kefu's names for delayed events, wherever they stand. */
function shortNames({ id }: Machine, step: Step): Step {
  const text = JSON.stringify(step).replaceAll(/"xstate\.after\.([^."]+)\.([^"]+)"/g, (_, delay: string, state: string) =>
    JSON.stringify(`${delay}.${state.startsWith(`${id}.`) ? state.slice(id.length + 1) : state}`),
  );
  return JSON.parse(text) as Step;
}

/** Enters a machine with XState. */
export function enterWithXstate(machine: Machine, logic: AnyStateMachine, input: JsonObject): Step {
  collected = [];
  const next = logic.getInitialSnapshot(scope, input) as AnyMachineSnapshot;
  if (next.status === 'error') throw next.error;
  return shortNames(machine, stepOf(logic, next, true));
}

/** Steps a machine with XState, from a saved snapshot. */
export function stepWithXstate(
  machine: Machine,
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
    context: {},
    ...JSON.parse(JSON.stringify(snapshot)),
  };
  const before = logic.restoreSnapshot(whole as never, scope) as AnyMachineSnapshot;
  const named = { ...event, type: longName(machine, event.type) };
  const next = logic.transition(before, named as never, scope) as AnyMachineSnapshot;
  if (next === before && collected.length === 0) return { snapshot, effects: [], taken: false };
  return shortNames(machine, stepOf(logic, next, true));
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
      ...(Object.keys(persisted.context).length > 0 ? { context: persisted.context } : {}),
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
