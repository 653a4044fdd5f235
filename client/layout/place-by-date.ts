import { forceCollide, forceManyBody, forceX, forceY } from "d3-force";
import { type Frame } from "./layout-job.ts";
import { type Plan } from "./plan.ts";
import { isTaken, margin } from "./remove-overlaps.ts";
import { type Body, simulate, spanOf } from "./simulate.ts";

/**
 * From left to right by date, to scale or in equal steps; nodes without a date are placed near those they are
 * tied to.
 */
export function placeByDate(plan: Plan, frame: Frame): void {
  const days = datesOf(plan);
  const dated = days.filter((day) => day !== null);
  const span = spanOf(plan);
  const first = Math.min(...dated);
  const range = Math.max(...dated) - first;
  const width = span * Math.sqrt((1.6 * plan.nodes.length * frame.width) / frame.height);
  const xOf = (day: number) => (range === 0 ? 0 : ((day - first) / range - 0.5) * width);
  const wanted = plan.nodes.map((_, i) => {
    const around = [i, ...neighboursOf(plan, i)].flatMap((j) => days[j] ?? []);
    return xOf(days[i] ?? meanOf(around, first + range / 2));
  });
  simulate(plan, [
    forceX<Body>(({ index }) => wanted[index] ?? 0).strength(({ index }) =>
      days[index] === null ? 0.1 : 1,
    ),
    forceY<Body>().strength(0.05),
    forceManyBody<Body>().strength(-span),
    forceCollide<Body>(span / 2).strength(0.6),
  ]);
  for (const [i, day] of days.entries()) if (day !== null) plan.x[i] = xOf(day);
  const isDated = (i: number) => days[i] !== null;
  const order = [...days.keys()].toSorted(
    (a, b) =>
      Number(isDated(b)) - Number(isDated(a)) ||
      Math.abs(plan.y[a] ?? 0) - Math.abs(plan.y[b] ?? 0) ||
      a - b,
  );
  stack(plan, order);
}

/** The date of each node as a number: its day, or how many other days are before it. */
function datesOf({ nodes, settings }: Plan): (number | null)[] {
  const days = nodes.map(({ day }) => day);
  if (settings.dates === "SCALE") return days;
  const order = [...new Set(days)].filter((day) => day !== null).toSorted((a, b) => a - b);
  const step = new Map(order.map((day, n) => [day, n]));
  return days.map((day) => (day === null ? null : (step.get(day) ?? null)));
}

/**
 * Places nodes one after another; a node that would overlap earlier ones only moves up or down, since the
 * horizontal axis is time.
 */
function stack(plan: Plan, order: readonly number[]): void {
  const { x, y } = plan;
  const standing = new Set<number>();
  for (const i of order) {
    const from = y[i] ?? 0;
    const isFree = (at: number) => !isTaken(plan, i, x[i] ?? 0, at, margin, (j) => standing.has(j));
    let away = 0;
    while (!isFree(from + away) && !isFree(from - away)) away += 4;
    y[i] = isFree(from + away) ? from + away : from - away;
    standing.add(i);
  }
}

function neighboursOf({ ties }: Plan, i: number): number[] {
  return ties.flatMap(({ from, to }) => (from === i ? [to] : to === i ? [from] : []));
}

function meanOf(values: readonly number[], orElse: number): number {
  if (values.length === 0) return orElse;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
