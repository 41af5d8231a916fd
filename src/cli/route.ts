// The ways of arrows between boxes that have their places.

/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** From where to where the boxes of a row reach. */
export type Band = readonly [from: number, to: number];

/** How far from a box an arrow turns that leaves or enters at its side. */
const gutter = 16;
/** How far an arrow goes straight before it enters a box from above. */
const tip = 10;

/** The rows of a drawing: all boxes and labels of a row have their centre at one height; none where there are no boxes. */
export function bandsOf(areas: readonly Area[]): (y: number) => Band {
  const halves = new Map<number, number>();
  for (const { y, height } of areas) halves.set(Math.round(y), Math.max(halves.get(Math.round(y)) ?? 0, height / 2));
  return (y) => {
    const half = halves.get(Math.round(y)) ?? 0;
    return [y - half, y + half];
  };
}

/**
 * An arrow goes straight through each row, in the lane that is kept free for it there, and changes lanes between the rows only, so
 * that it touches no box on its way.
 */
export function forwardRoute(from: Area, to: Area, lanes: readonly Point[], bandOf: (y: number) => Band): readonly Point[] {
  return tidy([
    { x: from.x, y: from.y + from.height / 2 },
    { x: from.x, y: bandOf(from.y)[1] },
    ...through(lanes, bandOf),
    { x: to.x, y: bandOf(to.y)[0] - tip },
    { x: to.x, y: to.y - to.height / 2 },
  ]);
}

/** An arrow that leads back leaves and enters at the side: above and below a box are for the way forward. */
export function backwardRoute(from: Area, to: Area, lanes: readonly Point[], bandOf: (y: number) => Band): readonly Point[] {
  const leave = side(from, lanes[0]?.x ?? to.x);
  const arrive = side(to, lanes.at(-1)?.x ?? from.x);
  return tidy([
    { x: leave.edge, y: from.y },
    { x: leave.lane, y: from.y },
    { x: leave.lane, y: bandOf(from.y)[0] },
    ...through(lanes.toReversed(), bandOf).toReversed(),
    { x: arrive.lane, y: bandOf(to.y)[1] },
    { x: arrive.lane, y: to.y },
    { x: arrive.edge, y: to.y },
  ]);
}

/** An arrow from a box to itself. */
export function roundRoute({ x, y, width, height }: Area): readonly Point[] {
  const [edge, turn] = [x + width / 2, x + width / 2 + gutter];
  return [
    { x: edge, y: y + height / 4 },
    { x: turn, y: y + height / 4 },
    { x: turn, y: y - height / 4 },
    { x: edge, y: y - height / 4 },
  ];
}

/** Straight down through the rows; a row without boxes needs no lane. */
function through(lanes: readonly Point[], bandOf: (y: number) => Band): readonly Point[] {
  return lanes.flatMap(({ x, y }) => {
    const [upper, lower] = bandOf(y);
    return upper < lower
      ? [
          { x, y: upper },
          { x, y: lower },
        ]
      : [];
  });
}

/** The side of a box that is nearer to a lane, and where to turn beside it. */
function side({ x, width }: Area, lane: number): { readonly edge: number; readonly lane: number } {
  const direction = lane < x ? -1 : 1;
  return { edge: x + (direction * width) / 2, lane: x + direction * (width / 2 + gutter) };
}

/** Without points where another is, and without those halfway along a straight line. */
function tidy(points: readonly Point[]): readonly Point[] {
  const isNear = (one: number, other: number | undefined) => other !== undefined && Math.abs(one - other) < 0.5;
  const apart = points.filter(({ x, y }, index) => !(isNear(x, points[index - 1]?.x) && isNear(y, points[index - 1]?.y)));
  return apart.filter(({ x }, index) => !(isNear(x, apart[index - 1]?.x) && isNear(x, apart[index + 1]?.x)));
}
