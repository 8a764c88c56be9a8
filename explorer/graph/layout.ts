import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

import type { Point } from './view.js';

/** What a layout is made from: names and ties, and where things are that stay. */
export interface LayoutRequest {
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [from: string, to: string])[];
  /** What has a place already, by the reader's hand or since it was shown before. It is not moved. */
  readonly fixed: Readonly<Record<string, Point>>;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** How far apart tied nodes are: a label of some ten signs stands between them. */
const DISTANCE = 130;
/** How much room a node keeps, with its label. */
const ROOM = 46;
/** 180° times three less the square root of five: points placed by it, one by one, never crowd. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Places every node: what is fixed where it is, what is new around what it is tied to. The same request always gets the same
 * places, so that a link reopens the picture that was sent.
 */
export function layOut({ nodes, links, fixed }: LayoutRequest): Record<string, Point> {
  const bodies = startBodies({ nodes, links, fixed });
  const strong = nodes.length <= 400;
  // Fewer steps for more nodes: what is lost is polish, and a crowd is read by zooming in, not by its outline.
  const steps = strong ? 260 : 80;
  forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(
        links.map(([source, target]) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(DISTANCE),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-700)
        .distanceMax(1400)
        .theta(strong ? 0.9 : 1.3),
    )
    .force('room', forceCollide(ROOM))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.07))
    .alphaDecay(1 - Math.pow(0.001, 1 / steps))
    .stop()
    .tick(steps);
  return Object.fromEntries(
    bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

/** Where the nodes begin: the fixed ones at their places, each other one beside one that it is tied to, else in a spiral. */
function startBodies({ nodes, links, fixed }: LayoutRequest): Body[] {
  const tied = new Map<string, string[]>();
  for (const [from, to] of links) {
    tied.set(from, [...(tied.get(from) ?? []), to]);
    tied.set(to, [...(tied.get(to) ?? []), from]);
  }
  return nodes.map((id, index) => {
    const place = fixed[id];
    if (place !== undefined) return { id, x: place.x, y: place.y, fx: place.x, fy: place.y };
    const anchor = tied.get(id)?.find((other) => other in fixed);
    const { x, y } = (anchor === undefined ? undefined : fixed[anchor]) ?? { x: 0, y: 0 };
    const radius = anchor === undefined ? 34 * Math.sqrt(index) : DISTANCE;
    return { id, x: x + radius * Math.cos(index * GOLDEN), y: y + radius * Math.sin(index * GOLDEN) };
  });
}
