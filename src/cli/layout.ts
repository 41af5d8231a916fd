// Where the boxes and arrows of a drawing stand: dagre lays the graph out, from top to bottom.
import { Graph as Dagre, type EdgeLabel, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { backwardEdges, type Graph, type GraphNode, type NodeKind } from './graph.ts';
import { type Label, labelOf, pixels, type } from './label.ts';
import { type Area, backwardRoute, bandsOf, forwardRoute, type Point, roundRoute } from './route.ts';

/** A box where it stands; the heading says what its words are about. */
export interface PlacedNode extends Area {
  readonly kind: NodeKind;
  readonly heading?: Label;
  readonly body: Label;
}

/** An arrow where it goes: straight between points below or beside one another, curved between others. */
export interface PlacedEdge {
  readonly points: readonly Point[];
  readonly label?: Label & Area;
  /** It leads back to an earlier box. */
  readonly isBackward: boolean;
}

/** A drawing with all its places. */
export interface PlacedGraph {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly frames: readonly (Area & { readonly title: string })[];
}

/** How many columns a line holds: of a box; of a diamond or an arrow, which take more room than their words. */
const widest = { box: 32, narrow: 24 } as const;
const margin = 24;
/** The room that the title takes above the drawing. */
const top = margin + type.title;
/** Kinds whose first line says what the second is about. */
const headed: ReadonlySet<NodeKind> = new Set(['question', 'article', 'flow', 'link', 'jump', 'handoff', 'end']);

/** Lays out a graph. A label is given a place of its own on the way, close to the box that its arrow leaves. */
export function place(graph: Graph): PlacedGraph {
  const dagre = new Dagre<GraphLabel, NodeLabel, EdgeLabel>({ compound: true, multigraph: true });
  dagre.setGraph({ rankdir: 'TB', nodesep: 44, edgesep: 24, ranksep: 36 });
  dagre.setDefaultEdgeLabel(() => ({}));
  const { nodes, edges, frames = [] } = graph;
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  for (const { id } of frames) dagre.setNode(id, { width: 0, height: 0 });
  for (const [id, { width, height }] of boxes) dagre.setNode(id, { width, height });
  for (const { id, frame } of [...frames, ...nodes]) if (frame !== undefined) dagre.setParent(id, frame);

  const frameOf = new Map(nodes.map(({ id, frame }) => [id, frame]));
  const backward = backwardEdges(graph);
  const ways = edges.map((edge, index) => {
    const isBackward = backward.has(edge);
    const label = edge.label === undefined ? undefined : labelOf(edge.label, widest.narrow);
    const middle = label && `label ${index}`;
    if (label && middle !== undefined) {
      dagre.setNode(middle, sizeOf(label));
      const frame = frameOf.get(edge.from);
      if (frame !== undefined && frame === frameOf.get(edge.to)) dagre.setParent(middle, frame);
    }
    const stops = [edge.from, ...(middle === undefined ? [] : [middle]), edge.to];
    const downward = isBackward ? stops.toReversed() : stops;
    const parts =
      edge.from === edge.to ? [] : downward.slice(1).map((lower, part) => ({ upper: downward[part] ?? lower, lower }));
    for (const { upper, lower } of parts) {
      // Where there is no question, the way goes straight down.
      const weight = middle === undefined ? 2 : [upper, lower].includes(edge.from) ? 3 : 1;
      dagre.setEdge(upper, lower, { weight }, `${index}`);
    }
    return { from: edge.from, to: edge.to, label, middle, parts, isBackward, name: `${index}` };
  });
  layout(dagre);

  const areaOf = (id: string): Area => {
    const { x = 0, y = 0, width, height } = dagre.node(id);
    return { x, y, width, height };
  };
  const bandOf = bandsOf(
    dagre
      .nodes()
      .filter((id) => dagre.children(id).length === 0)
      .map(areaOf),
  );
  const placedEdges = ways.map(({ from, to, label, middle, parts, isBackward, name }): PlacedEdge => {
    const lanes = parts.flatMap(({ upper, lower }) => {
      const between = (dagre.edge(upper, lower, name).points ?? []).slice(1, -1).map(({ x, y }) => ({ x, y }));
      return lower === middle ? [...between, areaOf(middle)] : between;
    });
    const points =
      from === to
        ? roundRoute(areaOf(from))
        : isBackward
          ? backwardRoute(areaOf(from), areaOf(to), lanes.toReversed(), bandOf)
          : forwardRoute(areaOf(from), areaOf(to), lanes, bandOf);
    return { points, ...(label && middle !== undefined && { label: { ...label, ...areaOf(middle) } }), isBackward };
  });
  return framed({
    title: graph.title,
    width: 0,
    height: 0,
    nodes: nodes.map(({ id, kind }) => ({ kind, ...(boxes.get(id) ?? empty), ...areaOf(id) })),
    edges: placedEdges,
    frames: frames.map(({ id, title }) => raised({ title, ...areaOf(id) })),
  });
}

/** A frame with room for its title above its boxes. */
function raised<Frame extends Area>(frame: Frame): Frame {
  const room = type.body * type.line;
  return { ...frame, y: frame.y - room / 2, height: frame.height + room };
}

/** A drawing with a margin around all that is in it, and its title above. */
function framed(graph: PlacedGraph): PlacedGraph {
  const labels = graph.edges.flatMap(({ label }) => (label ? [label] : []));
  const corners = [...graph.nodes, ...graph.frames, ...labels].flatMap(({ x, y, width, height }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ]);
  const all = [...corners, ...graph.edges.flatMap(({ points }) => points)];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [upper, lower] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const moved = <Placed extends Point>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x - left + margin,
    y: placed.y - upper + margin + top,
  });
  return {
    title: graph.title,
    width: Math.max(right - left, pixels(graph.title, type.title)) + 2 * margin,
    height: lower - upper + 2 * margin + top,
    nodes: graph.nodes.map(moved),
    edges: graph.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(moved),
      ...(edge.label && { label: moved(edge.label) }),
    })),
    frames: graph.frames.map(moved),
  };
}

type Box = Pick<PlacedNode, 'heading' | 'body' | 'width' | 'height'>;
const empty: Box = { body: { lines: [] }, width: 16, height: 16 };

/** The words of a box, and the room they need in its shape. */
function boxOf({ kind, lines }: GraphNode): Box {
  const [first, ...rest] = lines.filter((line) => line !== '');
  if (first === undefined) return empty;
  const isDiamond = kind === 'decision';
  const hasHeading = headed.has(kind) && rest.length > 0;
  const heading = hasHeading ? labelOf(first, widest.box, 1) : undefined;
  const wrapped = (hasHeading ? rest : [first, ...rest]).map((line) => labelOf(line, isDiamond ? widest.narrow : widest.box));
  const isCut = [heading, ...wrapped].some((label) => label?.whole !== undefined);
  const body: Label = { lines: wrapped.flatMap((label) => label.lines), ...(isCut && { whole: lines.join('\n') }) };
  const width = Math.max(
    ...body.lines.map((line) => pixels(line, type.body)),
    ...(heading?.lines ?? []).map((line) => pixels(line, type.small)),
  );
  const height = (body.lines.length * type.body + (heading ? type.small : 0)) * type.line;
  const area = isDiamond
    ? // A rectangle fits into a diamond when its share of the width and its share of the height make a whole.
      { width: width * 1.6 + 16, height: height / (1 - 1 / 1.6) + 4 }
    : { width: Math.max(width + 36, 88), height: height + 20 };
  return { ...(heading && { heading }), body, width: Math.round(area.width), height: Math.round(area.height) };
}

/** The room a label of an arrow needs. */
function sizeOf({ lines }: Label): { readonly width: number; readonly height: number } {
  return {
    width: Math.round(Math.max(...lines.map((line) => pixels(line, type.small))) + 12),
    height: Math.round(lines.length * type.small * type.line + 4),
  };
}
