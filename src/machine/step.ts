import { KefuError, thrownText } from '../errors/index.ts';
import type { FrameSnapshot, Json, JsonObject } from '../model/index.ts';
import type { Chart, ChartState, Deed, Way } from './chart.ts';
import { holds } from './conditions.ts';
import type { Action } from './config.ts';
import type { EffectName, Machine } from './define-machine.ts';
import { resolveObject, type Scope } from './references.ts';

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

/** How many microsteps one event may cause before the machine is taken to loop. */
export const mostSteps = 1000;

/** What history states remember, as XState saves it: ids of states by the id of the history state. */
type Histories = { readonly [history: string]: readonly { readonly id: string }[] };

/** A machine on its way from one snapshot to the next. */
interface Moving {
  readonly chart: Chart;
  readonly event: JsonObject & { readonly type: string };
  leaf: ChartState;
  context: JsonObject;
  histories: Histories;
  readonly effects: Effect[];
  isDone: boolean;
}

/** Enters a machine: its first snapshot, and the effects of entering. */
export function enter(machine: Machine, input: JsonObject): Step {
  const { facts: _, ...values } = input;
  const moving: Moving = {
    chart: machine.chart,
    event: { type: 'xstate.init', input },
    leaf: machine.chart.root,
    context: { ...machine.config.context, ...values },
    histories: {},
    effects: [],
    isDone: false,
  };
  return located(machine, 'start', () => {
    enterDown(moving, machine.chart.root.leaf(), undefined);
    return settle(moving, machine);
  });
}

/**
 * Gives an event to a machine: the next snapshot and the effects, with no other trace.
 *
 * The semantics are XState's for the part of its language that kefu's charts use; a law test holds the two equal.
 */
export function step(machine: Machine, snapshot: FrameSnapshot, event: JsonObject & { readonly type: string }): Step {
  const { chart } = machine;
  // Most events a stack is offered are not for most of its machines.
  if (!chart.mayMove(event.type)) return { snapshot, effects: [], taken: false };
  return located(machine, event.type, () => {
    const leaf = chart.leafOf(snapshot.value);
    if (!leaf) throw new Error(`it has no state ${JSON.stringify(snapshot.value)}`);
    const context = snapshot.context ?? {};
    const histories = (snapshot.historyValue ?? {}) as Histories;
    const moving: Moving = { chart, event, leaf, context, histories, effects: [], isDone: false };
    const way = chosen(moving, (state) => state.on.get(event.type) ?? state.wildcard);
    if (way) take(moving, way);
    const settled = settle(moving, machine);
    const isUnmoved = moving.leaf === leaf && moving.context === context && moving.histories === histories;
    return isUnmoved && moving.effects.length === 0 ? { snapshot, effects: [], taken: false } : settled;
  });
}

/** Eventless transitions until there are none; then the snapshot. */
function settle(moving: Moving, machine: Machine): Step {
  for (let steps = 0; !moving.isDone; steps++) {
    const way = chosen(moving, (state) => state.always);
    if (!way) break;
    if (steps >= mostSteps)
      throw new KefuError('MACHINE_LOOP', { limit: mostSteps }, { path: `machine ${machine.id}, event ${moving.event.type}` });
    const { leaf, context, histories } = moving;
    take(moving, way);
    // An eventless way that changes nothing would be taken for ever: once is enough.
    if (moving.leaf === leaf && moving.context === context && moving.histories === histories) break;
  }
  const { leaf, context, histories, effects, isDone } = moving;
  const snapshot: { -readonly [key in keyof FrameSnapshot]: FrameSnapshot[key] } = { value: leaf.value };
  if (Object.keys(context).length > 0) snapshot.context = context;
  if (Object.keys(histories).length > 0) snapshot.historyValue = histories as Json;
  return isDone
    ? { snapshot, effects, taken: true, output: (context['output'] ?? {}) as JsonObject }
    : { snapshot, effects, taken: true };
}

/** The first way whose guard holds, from the innermost state outwards. */
function chosen(moving: Moving, waysOf: (state: ChartState) => readonly Way[]): Way | undefined {
  for (let state: ChartState | undefined = moving.leaf; state; state = state.parent) {
    for (const way of waysOf(state)) if (way.guard === undefined || holds(way.guard, moving)) return way;
  }
  return undefined;
}

/** One microstep: leave, act, enter. */
function take(moving: Moving, way: Way): void {
  if (!way.target) {
    for (const action of way.actions) act(moving, action);
    return;
  }
  const domain = domainOf(way, remembered(moving, way.target));
  const isReentered = way.reenter && way.source === domain;
  for (
    let state: ChartState | undefined = moving.leaf;
    state && (state.isInside(domain) || (isReentered && state === domain));
    state = state.parent
  ) {
    leave(moving, state);
  }
  for (const action of way.actions) act(moving, action);
  // A history state that was left just now remembers just that.
  const target = remembered(moving, way.target);
  const inside = domainOf(way, target);
  // A transition of a state to itself that does not reenter leaves the state where it is and begins its inside anew.
  enterDown(moving, target.leaf(), way.reenter && way.source === inside ? inside.parent : inside);
}

/** The state that a history state stands for: what it remembers, else its default. */
function remembered(moving: Moving, target: ChartState): ChartState {
  if (!target.isHistory) return target;
  const id = moving.histories[target.id]?.[0]?.id;
  const found = id === undefined ? undefined : moving.chart.byId(id);
  return found ?? target.parent?.children.get(target.config.target ?? '') ?? (target.parent as ChartState).leaf();
}

/** The innermost state that a transition stays inside of. */
function domainOf({ source, reenter }: Way, target: ChartState): ChartState {
  if (!reenter && (target === source || target.isInside(source))) return source;
  let state = target.parent;
  while (state && !source.isInside(state)) state = state.parent;
  return state ?? (source.parent === undefined ? source : rootOf(source));
}

function rootOf(state: ChartState): ChartState {
  return state.parent ? rootOf(state.parent) : state;
}

/** Enters all states between `outermost`, which is active, and a leaf. */
function enterDown(moving: Moving, leaf: ChartState, outermost: ChartState | undefined): void {
  const entered: ChartState[] = [];
  for (let state: ChartState | undefined = leaf; state && state !== outermost; state = state.parent) entered.push(state);
  moving.leaf = leaf;
  for (const state of entered.reverse()) for (const deed of state.entry) perform(moving, deed);
  if (!leaf.isFinal) return;
  moving.isDone = true;
  for (let state: ChartState | undefined = leaf; state; state = state.parent) leave(moving, state);
}

function leave(moving: Moving, state: ChartState): void {
  for (const history of state.histories) {
    const inside = [...ancestors(moving.leaf)].filter((active) =>
      history.config.history === 'deep' ? active === moving.leaf : active.parent === state,
    );
    moving.histories = { ...moving.histories, [history.id]: inside.map(({ id }) => ({ id })) };
  }
  for (const deed of state.exit) perform(moving, deed);
}

function* ancestors(leaf: ChartState): Generator<ChartState> {
  for (let state: ChartState | undefined = leaf; state; state = state.parent) yield state;
}

function perform(moving: Moving, deed: Deed): void {
  if ('setTimer' in deed) moving.effects.push({ type: 'set-timer', timer: deed.setTimer, delay: deed.delay });
  else if ('cancelTimer' in deed) moving.effects.push({ type: 'cancel-timer', timer: deed.cancelTimer });
  else act(moving, deed);
}

function act(moving: Moving, { type, params }: Action): void {
  if (type === 'set') {
    moving.context = changed(moving, params ?? {});
    return;
  }
  const resolved = params === undefined ? {} : resolveObject(params, moving);
  moving.effects.push({ type: 'do', name: type as EffectName, params: resolved, context: moving.context });
}

/** The context after a `set`: each key a value, a `$path`, `null` to empty it, `{ add: n }`, or `{ '~item': n, of: list }`, counted
 * from 1. An empty value is no value. */
export function changed(scope: Scope, params: JsonObject): JsonObject {
  const resolved = resolveObject(params, scope);
  const next: { [key: string]: Json | undefined } = { ...scope.context };
  for (const key of Object.keys(params)) {
    const value = resolved[key] ?? undefined;
    const whole = isAddition(value)
      ? Number(scope.context[key] ?? 0) + value.add
      : isItem(value)
        ? value.of?.[value['~item'] - 1]
        : isOmission(value)
          ? without(scope.context[key], value['~without'])
          : value;
    // A key without a value would vanish in JSON and come back at another place: it goes at once, so that bytes stay equal.
    if (whole === undefined) delete next[key];
    else next[key] = whole;
  }
  return next;
}

function isItem(value: Json | undefined): value is { '~item': number; of?: readonly Json[] } {
  return typeof value === 'object' && value !== null && typeof (value as JsonObject)['~item'] === 'number';
}

function isOmission(value: Json | undefined): value is { '~without': string } {
  return typeof value === 'object' && value !== null && typeof (value as JsonObject)['~without'] === 'string';
}

/** A map without one of its keys; without its last, nothing. */
function without(map: Json | undefined, key: string): Json | undefined {
  const { [key]: _, ...rest } = (map ?? {}) as JsonObject;
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function isAddition(value: Json | undefined): value is { add: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as JsonObject)['add'] === 'number' &&
    Object.keys(value).length === 1
  );
}

function located(machine: Machine, event: string, run: () => Step): Step {
  try {
    return run();
  } catch (thrown) {
    if (KefuError.is(thrown)) throw thrown;
    throw new KefuError(
      'MACHINE_FAILED',
      { reason: thrownText(thrown) },
      { path: `machine ${machine.id}, event ${event}` },
      thrown,
    );
  }
}
