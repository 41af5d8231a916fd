// A statechart as boxes, frames and arrows.
import { edgesOf, type MachineConfig } from '../machine/index.ts';
import type { Graph, GraphEdge, GraphFrame, GraphNode } from './graph.ts';

type StateConfig = NonNullable<MachineConfig['states']>[string];

/** Where what may happen in any state of a frame begins: `''` is the whole chart. */
const anywhere = (path: string) => `${path}*`;

/**
 * A statechart for whoever draws it: states are boxes, states with states inside are frames. An arrow into a frame leads to the state
 * it begins with; one out of it, which may be taken in any of its states, begins at a box that says so.
 */
export function graphOfChart(config: MachineConfig): Graph {
  const nodes: GraphNode[] = [{ id: '^', kind: 'start', lines: [] }];
  const frames: GraphFrame[] = [];
  const firstOf = new Map<string, string>();
  const merged = new Map<string, { readonly from: string; readonly to: string; readonly labels: string[] }>();
  const arrows = edgesOf(config);
  const leaves = new Set(arrows.map(({ from }) => from));

  const add = (state: StateConfig, path: readonly string[], frame?: string) => {
    const id = path.join('.');
    const name = path.at(-1) ?? '';
    const inside = frame === undefined ? {} : { frame };
    const { states, initial } = state;
    if (!states) {
      const lines = [state.type === 'history' ? 'back to where it was' : name];
      nodes.push({
        id,
        kind: state.type === 'history' ? 'memory' : state.type === 'final' ? 'final' : 'state',
        lines,
        ...inside,
      });
      return;
    }
    if (initial !== undefined) firstOf.set(id, [...path, initial].join('.'));
    const own = id === '' ? undefined : id;
    if (own !== undefined) frames.push({ id, title: name, ...inside });
    if (leaves.has(id))
      nodes.push({ id: anywhere(id), kind: 'anywhere', lines: ['at any time'], ...(own !== undefined && { frame: own }) });
    for (const [inner, config] of Object.entries(states)) add(config, [...path, inner], own);
  };
  add(config, []);

  const entry = (id: string): string => {
    const first = firstOf.get(id);
    return first === undefined ? id : entry(first);
  };
  for (const { from, to, label } of arrows) {
    const start = firstOf.has(from) ? anywhere(from) : from;
    const key = JSON.stringify([start, entry(to)]);
    const edge = merged.get(key) ?? { from: start, to: entry(to), labels: [] };
    if (!edge.labels.includes(label)) edge.labels.push(label);
    merged.set(key, edge);
  }
  const edges: readonly GraphEdge[] = [...merged.values()].map(({ labels, ...edge }) => ({ ...edge, label: labels.join(', ') }));
  return { title: config.id, nodes, edges: [{ from: '^', to: entry('') }, ...edges], frames };
}
