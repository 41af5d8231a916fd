import { KefuError } from '../errors/index.ts';
import type { Json, JsonObject } from '../model/index.ts';
import type { Action, MachineConfig, StateConfig, Transition, Transitions } from './config.ts';

/** What entering or leaving a state does. */
export type Deed = Action | { readonly setTimer: string; readonly delay: number } | { readonly cancelTimer: string };

/** A compiled transition. */
export interface Way {
  readonly source: ChartState;
  readonly target: ChartState | undefined;
  readonly guard: JsonObject | undefined;
  readonly actions: readonly Action[];
  readonly reenter: boolean;
}

/** A compiled state. */
export class ChartState {
  /** As XState names it: its own id, or the machine's and its path. */
  readonly id: string;
  readonly depth: number;
  readonly isFinal: boolean;
  readonly isHistory: boolean;
  readonly children: ReadonlyMap<string, ChartState>;
  readonly histories: readonly ChartState[];
  initial: ChartState | undefined;
  /** Entry actions, then the timers that entering sets. */
  readonly entry: readonly Deed[];
  /** Exit actions, then the timers that leaving cancels. */
  readonly exit: readonly Deed[];
  /** Ways out by event, in the order in which they are tried. */
  readonly on = new Map<string, readonly Way[]>();
  wildcard: readonly Way[] = [];
  #meta: JsonObject | undefined;
  #value: Json | undefined;
  always: readonly Way[] = [];

  constructor(
    readonly key: string,
    readonly path: readonly string[],
    readonly parent: ChartState | undefined,
    readonly config: StateConfig,
    machine: string,
    delays: { readonly [name: string]: number },
  ) {
    this.id = config.id ?? [machine, ...path].join('.');
    this.depth = path.length;
    this.isFinal = config.type === 'final';
    this.isHistory = config.type === 'history';
    const timers = Object.keys(config.after ?? {}).map((name) => ({ name, event: this.timer(name) }));
    this.entry = [...(config.entry ?? []), ...timers.map(({ name, event }) => ({ setTimer: event, delay: delays[name] ?? 0 }))];
    this.exit = [...(config.exit ?? []), ...timers.map(({ event }) => ({ cancelTimer: event }))];
    this.children = new Map(
      Object.entries(config.states ?? {}).map(([name, child]) => [
        name,
        new ChartState(name, [...path, name], this, child, machine, delays),
      ]),
    );
    this.histories = [...this.children.values()].filter((child) => child.isHistory);
  }

  /** The state value when this is the innermost active state: `listening`, or `{ assisted: 'resolution' }`. */
  get value(): Json {
    this.#value ??= this.path.slice(0, -1).reduceRight<Json>((inner, name) => ({ [name]: inner }), this.key);
    return this.#value;
  }

  /** The `meta` of this state and all around it, the inner ones winning. */
  get meta(): JsonObject {
    this.#meta ??= { ...this.parent?.meta, ...this.config.meta };
    return this.#meta;
  }

  /** The event of a delay of this state: `2m.ask-order.asking`, as short as records like it. */
  timer(delay: string): string {
    return `${delay}.${this.config.id ?? this.path.join('.')}`;
  }

  /** The innermost state that entering this one leads to. */
  leaf(): ChartState {
    let state: ChartState = this;
    while (state.initial) state = state.initial;
    return state;
  }

  /** Whether this state lies inside another. */
  isInside(other: ChartState): boolean {
    let state = this.parent;
    while (state && state.depth >= other.depth) {
      if (state === other) return true;
      state = state.parent;
    }
    return false;
  }
}

/** A statechart ready to be stepped. */
export interface Chart {
  readonly root: ChartState;
  /** The innermost state of a state value; `undefined` when the chart has no such state. */
  leafOf(value: Json): ChartState | undefined;
  byId(id: string): ChartState | undefined;
  /** The events that any state has a way for. */
  readonly hears: ReadonlySet<string>;
  /** Whether an event can move the machine at all, whatever state it is in. */
  mayMove(event: string): boolean;
}

/** Compiles a config: names become states, delays milliseconds. What kefu's charts do not use of XState's language is refused. */
export function compileChart(config: MachineConfig, delays: { readonly [name: string]: number }): Chart {
  const where = { path: `machine ${config.id}` };
  const refuse = (reason: string): never => {
    throw new KefuError('FLOW_INVALID', { reason }, where);
  };
  const root = new ChartState('', [], undefined, config, config.id, delays);
  const states = [...allStates(root)];
  const ids = new Map(states.map((state) => [state.id, state]));
  const hears = new Set<string>();
  let hasWildcard = false;

  const find = (target: string, from: ChartState): ChartState => {
    const names = target.split(/(?<!\\)\./).map((name) => name.replaceAll('\\.', '.'));
    const [first = '', ...rest] = names;
    const start = first.startsWith('#') ? ids.get(first.slice(1)) : first === '' ? from : from.parent?.children.get(first);
    const found = rest.reduce<ChartState | undefined>((state, name) => state?.children.get(name), start);
    return found ?? refuse(`state "${from.id}" leads to "${target}", which does not exist`);
  };
  const ways = (transitions: Transitions | undefined, source: ChartState): Way[] =>
    (transitions === undefined ? [] : Array.isArray(transitions) ? transitions : [transitions as Transition]).map(
      (one: Transition) => ({
        source,
        target: one.target === undefined ? undefined : find(one.target, source),
        guard: one.guard?.params,
        actions: one.actions ?? [],
        reenter: one.reenter === true,
      }),
    );

  for (const state of states) {
    const { config: written } = state;
    if (written.type === 'parallel') refuse(`state "${state.id}" is parallel: put a frame on the stack instead`);
    if (state.isFinal && state.depth !== 1) refuse(`state "${state.id}" ends the machine from within another state`);
    if (state.children.size > 0 && !state.isHistory) {
      state.initial =
        state.children.get(written.initial ?? '') ??
        refuse(`state "${state.id}" has no initial state "${written.initial ?? ''}"`);
    }
    const wildcard = ways(written.on?.['*'], state);
    state.wildcard = wildcard;
    state.always = ways(written.always, state);
    const events = [
      ...Object.entries(written.on ?? {}).filter(([event]) => event !== '*'),
      ...Object.entries(written.after ?? {}).map(([name, after]) => [state.timer(name), after] as const),
    ];
    for (const [event, transitions] of events) {
      hears.add(event);
      state.on.set(event, [...ways(transitions, state), ...wildcard]);
    }
    if (wildcard.length > 0) hasWildcard = true;
    // A state that waits has no eventless ways as a rule; where one has, any event may make their guards hold.
    if (state.always.some((way) => way.guard !== undefined) && !isPassedThrough(state)) hasWildcard = true;
  }
  return {
    root,
    leafOf: (value) => leafOf(root, value),
    byId: (id) => ids.get(id),
    hears,
    mayMove: (event) => hasWildcard || hears.has(event),
  };
}

function leafOf(root: ChartState, value: Json): ChartState | undefined {
  let state: ChartState | undefined = root;
  let rest: Json | undefined = value;
  while (state && typeof rest === 'object' && rest !== null) {
    const [name = '']: readonly string[] = Object.keys(rest);
    state = state.children.get(name);
    rest = (rest as JsonObject)[name];
  }
  const leaf = typeof rest === 'string' ? state?.children.get(rest) : undefined;
  return leaf && leaf.children.size === 0 && !leaf.isHistory ? leaf : undefined;
}

/** Whether one of a state's eventless ways is always open, so that the machine never rests in it. */
function isPassedThrough(state: ChartState): boolean {
  return state.always.some((way) => way.guard === undefined && way.target !== undefined);
}

function* allStates(state: ChartState): Generator<ChartState> {
  yield state;
  for (const child of state.children.values()) yield* allStates(child);
}
