// A drawing before it has places: boxes, arrows, and frames around boxes.
import type { FlowNodeKind } from '../flow/draw.ts';

/** What a box stands for: a step of a flow, or a state of a statechart. */
export type NodeKind = FlowNodeKind | 'start' | 'state' | 'final' | 'anywhere' | 'memory';

/** A box: what it stands for, what it says, and the frame it is in. */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly lines: readonly string[];
  readonly frame?: string;
}

/** An arrow, with when it is taken. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** A frame around boxes, and the frame it is in itself. */
export interface GraphFrame {
  readonly id: string;
  readonly title: string;
  readonly frame?: string;
}

/** What is to be drawn, in the order in which it is read. */
export interface Graph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly frames?: readonly GraphFrame[];
}

/** The arrows that lead back to a box which led to them: a walk from the first box on finds the box again that it came from. */
export function backwardEdges({ nodes, edges }: Graph): ReadonlySet<GraphEdge> {
  const leaving = new Map<string, GraphEdge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const backward = new Set<GraphEdge>();
  const state = new Map<string, 'open' | 'done'>();
  const walk = (id: string): void => {
    state.set(id, 'open');
    for (const edge of leaving.get(id) ?? []) {
      if (state.get(edge.to) === 'open') backward.add(edge);
      else if (!state.has(edge.to)) walk(edge.to);
    }
    state.set(id, 'done');
  };
  for (const { id } of nodes) if (!state.has(id)) walk(id);
  return backward;
}
