import type { JsonObject } from '../model/index.ts';
import type { MachineConfig, StateConfig, Transition, Transitions } from './config.ts';

/** One arrow of a drawing. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The event, or what its guard asks for. */
  readonly label: string;
}

/** The arrows of a statechart, in the order they are written; those that stay in place are left out. */
export function edgesOf(config: MachineConfig): readonly Edge[] {
  const ids = new Map<string, string>();
  eachState(config, [], (state, path) => {
    if (state.id !== undefined && path.length > 0) ids.set(state.id, path.join('.'));
  });
  const edges: Edge[] = [];
  eachState(config, [], (state, path) => {
    const ways: (readonly [label: string, Transition])[] = [
      ...Object.entries(state.on ?? {}).flatMap(([event, transitions]) =>
        list(transitions).map((one) => [labelOf(event, one), one] as const),
      ),
      ...list(state.always ?? []).map((one) => [guardText(one) || 'else', one] as const),
      ...Object.entries(state.after ?? {}).flatMap(([delay, transitions]) =>
        list(transitions).map((one) => [`after ${delay}`, one] as const),
      ),
    ];
    for (const [label, transition] of ways) {
      const to = transition.target === undefined ? undefined : resolveTarget(transition.target, path, ids);
      const from = path.join('.');
      if (to !== undefined && to !== from) edges.push({ from, to, label });
    }
  });
  return edges;
}

/**
 * A statechart as Mermaid text: nested states as boxes, arrows with their events, several between the same two states as one.
 */
export function toMermaid(config: MachineConfig): string {
  const lines = ['stateDiagram-v2', '  direction LR'];
  const nodeName = nodeNames();
  writeStates(config, [], nodeName, lines, '  ');
  const merged = new Map<string, { readonly from: string; readonly to: string; readonly labels: string[] }>();
  for (const { from, to, label } of edgesOf(config)) {
    const key = `${from} ${to}`;
    const edge = merged.get(key) ?? { from, to, labels: [] };
    if (!edge.labels.includes(label)) edge.labels.push(label);
    merged.set(key, edge);
  }
  for (const { from, to, labels } of merged.values()) {
    lines.push(
      `  ${from === '' ? nodeName(config.initial ?? '') : nodeName(from)} --> ${nodeName(to)}: ${labels.map(arrowText).join(', ')}`,
    );
  }
  return lines.join('\n');
}

function writeStates(
  state: StateConfig,
  path: readonly string[],
  nodeName: (path: string) => string,
  lines: string[],
  indent: string,
): void {
  for (const [name, inner] of Object.entries(state.states ?? {})) {
    const whole = [...path, name].join('.');
    if (inner.type === 'history') lines.push(`${indent}state "back to where it was" as ${nodeName(whole)}`);
    else if (inner.states) {
      lines.push(`${indent}state "${labelText(name)}" as ${nodeName(whole)} {`);
      writeStates(inner, [...path, name], nodeName, lines, `${indent}  `);
      lines.push(`${indent}}`);
    } else lines.push(`${indent}state "${labelText(name)}" as ${nodeName(whole)}`);
    if (inner.type === 'final') lines.push(`${indent}${nodeName(whole)} --> [*]`);
  }
  if (state.initial !== undefined) lines.push(`${indent}[*] --> ${nodeName([...path, state.initial].join('.'))}`);
}

/** Names of Mermaid's own language. */
const reserved: ReadonlySet<string> = new Set(['state', 'note', 'end', 'direction', 'class', 'style']);

/** Mermaid's ids know letters and digits only; states whose ids would fall together are told apart by a number. */
function nodeNames(): (path: string) => string {
  const byPath = new Map<string, string>();
  const taken = new Set<string>(reserved);
  return (path) => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const plain = path.replace(/[^\p{L}\p{N}]/gu, '_');
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain}_${number}`;
    taken.add(name);
    byPath.set(path, name);
    return name;
  };
}

/** A text on an arrow: what would end it is written as an entity. */
function arrowText(text: string): string {
  return text.replace(/[#;]/g, (sign) => `#${sign.charCodeAt(0)};`);
}

/** A text in quotes. */
function labelText(text: string): string {
  return arrowText(text).replaceAll('"', '#quot;');
}

function eachState(
  state: StateConfig,
  path: readonly string[],
  visit: (state: StateConfig, path: readonly string[]) => void,
): void {
  visit(state, path);
  for (const [name, inner] of Object.entries(state.states ?? {})) eachState(inner, [...path, name], visit);
}

/** A target is `#id`, `#id.child`, `.child` or the name of a sibling. */
function resolveTarget(target: string, path: readonly string[], ids: ReadonlyMap<string, string>): string {
  const names = target
    .replaceAll('\\.', '\u0000')
    .split('.')
    .map((name) => name.replaceAll('\u0000', '.'));
  if (target.startsWith('#')) {
    const [id = '', ...rest] = names;
    const base = ids.get(id.slice(1));
    return [...(base === undefined ? [] : [base]), ...rest].join('.');
  }
  if (target.startsWith('.')) return [...path, ...names.slice(1)].join('.');
  return [...path.slice(0, -1), ...names].join('.');
}

function labelOf(event: string, transition: Transition): string {
  if (event === 'frame-done') return guardText(transition) || 'otherwise';
  return event === '*' ? 'anything else' : event;
}

/** What a guard asks of a finished frame's output, in a word or two. */
function guardText(transition: Transition): string {
  return Object.entries((transition.guard?.params ?? {}) as JsonObject)
    .filter(([key]) => key.startsWith('event.output'))
    .map(([, wanted]) =>
      typeof wanted === 'object' && wanted !== null
        ? ((wanted as JsonObject)['in'] as readonly string[]).join(' or ')
        : String(wanted),
    )
    .join(', ');
}

function list(transitions: Transitions): readonly Transition[] {
  return Array.isArray(transitions) ? transitions : [transitions as Transition];
}
