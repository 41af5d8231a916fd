// A drawing can be read when nothing lies on anything else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backwardEdges, type Graph, type NodeKind } from './graph.ts';
import { type PlacedGraph, place } from './layout.ts';
import { everyGraph } from './pictures.fixture.ts';
import type { Area, Point } from './route.ts';

/** A return as a service manager would draw it: it is asked again until the number is right. */
const asking: Graph = {
  title: 'Return',
  nodes: [
    { id: 'begin', kind: 'begin', lines: ['Return'] },
    { id: 'order', kind: 'question', lines: ['order', 'Which order?'] },
    { id: 'known', kind: 'decision', lines: ['known = yes'] },
    { id: 'over', kind: 'end', lines: ['end', 'solved'] },
  ],
  edges: [
    { from: 'begin', to: 'order' },
    { from: 'order', to: 'known' },
    { from: 'known', to: 'over', label: 'yes' },
    { from: 'known', to: 'order', label: 'no' },
  ],
};

test('steps stand below one another in the order in which they come, and what asks again leads back up', () => {
  const { nodes, edges } = place(asking);
  const heights = nodes.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  expect(edges.map(({ isBackward }) => isBackward)).toEqual([false, false, false, true]);
  expect([...backwardEdges(asking)]).toEqual([{ from: 'known', to: 'order', label: 'no' }]);
});

test('an answer stands by the question it answers, however far its way leads', () => {
  const steps = Array.from({ length: 8 }, (_, index) => `s${index}`);
  const long: Graph = {
    title: 'Skip',
    nodes: steps.map((id) => ({ id, kind: 'say', lines: [id] })),
    edges: [
      ...steps.slice(1).map((to, index) => ({ from: steps[index] ?? '', to })),
      { from: 's0', to: 's7', label: 'in a hurry' },
    ],
  };
  const { nodes, edges } = place(long);
  const label = edges.at(-1)?.label;
  expect(label?.y).toBeLessThan(nodes[2]?.y ?? 0);
});

test('a frame stands around its boxes, with room for its title', () => {
  const { nodes, frames } = place({
    title: 'Desk',
    nodes: ['waiting', 'told'].map((id) => ({ id, kind: 'state', lines: [id], frame: 'queued' })),
    edges: [{ from: 'waiting', to: 'told', label: 'after 2m' }],
    frames: [{ id: 'queued', title: 'queued' }],
  });
  const [frame] = frames;
  for (const node of nodes) {
    expect(node.y - node.height / 2 - 18).toBeGreaterThan((frame?.y ?? 0) - (frame?.height ?? 0) / 2);
    expect(node.y + node.height / 2).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0) / 2);
  }
});

const overlap = (one: Area, other: Area) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 1 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1;

const isInside = ({ x, y }: Point, area: Area) =>
  Math.abs(x - area.x) < area.width / 2 - 1 && Math.abs(y - area.y) < area.height / 2 - 1;

/** Points of an arrow a few pixels apart, curves as they are drawn, without its ends: these touch the boxes it joins. */
function traced(points: readonly Point[]): readonly Point[] {
  const all = points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const count = Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 5) + 1;
    return Array.from({ length: count }, (_, step) => {
      const part = (step + 1) / count;
      const isStraight = from.x === to.x || from.y === to.y;
      const across = isStraight ? part : 3 * part ** 2 - 2 * part ** 3;
      const down = isStraight ? part : 1.5 * part * (1 - part) + part ** 3;
      return { x: from.x + (to.x - from.x) * across, y: from.y + (to.y - from.y) * down };
    });
  });
  return all.slice(0, -1);
}

/** What lies on something else in a drawing, or outside of it. */
function faults({ nodes, edges, width, height }: PlacedGraph): readonly string[] {
  const labels = edges.flatMap(({ label }) => (label ? [label] : []));
  const areas = [...nodes, ...labels];
  const said = (area: (typeof areas)[number]) => ('lines' in area ? area.lines : area.body.lines).join(' ');
  const covered = areas.flatMap((area, index) =>
    areas.slice(index + 1).flatMap((other) => (overlap(area, other) ? [`"${said(area)}" lies on "${said(other)}"`] : [])),
  );
  const touched = edges.flatMap(({ points, label }) => {
    const path = traced(points);
    return areas
      .filter((area) => area !== label && path.some((point) => isInside(point, area)))
      .map((area) => `an arrow touches "${said(area)}"`);
  });
  const outside = [...areas.flatMap(cornersOf), ...edges.flatMap(({ points }) => points)]
    .filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height)
    .map(({ x, y }) => `outside: ${x} ${y}`);
  return [...new Set([...covered, ...touched, ...outside])];
}

function cornersOf({ x, y, width, height }: Area): readonly Point[] {
  return [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ];
}

const drawings = await everyGraph('zh');

test('there are flows to draw', () => expect(drawings.length).toBeGreaterThan(10));

test.each(drawings)('%s: no box lies on another, and no arrow on a box or on what another says', (_, graph) => {
  expect(faults(place(graph))).toEqual([]);
});

const kinds: readonly NodeKind[] = ['say', 'question', 'decision', 'service', 'end', 'setting'];
const anyGraph: fc.Arbitrary<Graph> = fc
  .record({
    nodes: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        lines: fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 5 }),
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    ways: fc.array(
      fc.record({ from: fc.nat(11), to: fc.nat(11), label: fc.option(fc.string({ maxLength: 60 }), { nil: undefined }) }),
      {
        maxLength: 20,
      },
    ),
  })
  .map(({ nodes, ways }) => ({
    title: 'any',
    nodes: nodes.map((node, index) => ({ ...node, id: `n${index}` })),
    edges: ways.map(({ from, to, label }) => ({
      from: `n${from % nodes.length}`,
      to: `n${to % nodes.length}`,
      ...(label !== undefined && { label }),
    })),
  }));

test('so it is whatever leads where, also in circles', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      expect(faults(place(graph))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
