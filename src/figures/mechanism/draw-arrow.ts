import type { Point } from "./lay-out-graph.ts";

/** Length of an arrow's head, and the gap that a bar keeps from what it stops at. */
const HEAD = 11;
const GAP = 4;

/** The way of an arrow and its end: a filled head, or a bar across. Classes tell them apart. */
export function drawArrow(points: readonly Point[], inhibits: boolean): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? { x: end.x - 1, y: end.y };
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const back = (distance: number, across = 0): Point => ({
    x: end.x - ux * distance - uy * across,
    y: end.y - uy * distance + ux * across,
  });
  const tail = inhibits ? back(GAP) : back(HEAD - 1);
  const way = `<path class="shaft" d="${curve([...points.slice(0, -1), tail])}"/>`;
  if (inhibits) return `${way}<path class="stop" d="M${at(back(GAP, -10))}L${at(back(GAP, 10))}"/>`;
  const head = [end, back(HEAD, -6), back(HEAD, 6)].map(at).join("L");
  return `${way}<path class="head" d="M${head}Z"/>`;
}

/** A smooth line through the middles between points, bent at the points themselves. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${at(first)}`;
  rest.forEach((point, i) => {
    const next = rest[i + 1];
    path += next
      ? `Q${at(point)} ${at(between(point, next, i === rest.length - 2))}`
      : `L${at(point)}`;
  });
  return path;
}

/** The last bend ends short of the end, so that the arrow arrives straight. */
const between = (a: Point, b: Point, isLast: boolean): Point => {
  const share = isLast ? 0.4 : 0.5;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
};

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const round = (value: number) => Number(value.toFixed(1));
