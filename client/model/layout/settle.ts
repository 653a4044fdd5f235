import { type Plan } from "./plan.ts";

/**
 * Lets the picture settle in model units: ties draw their ends to a length, nodes push each other away,
 * nodes give way to ties that pass too near, and groups hold together a little. Fixed nodes stay.
 */
export function settle(plan: Plan, tieLength: number, rounds: number): void {
  const { x, y, nodes, fixed, ties, groups } = plan;
  const n = nodes.length;
  const [dx, dy] = [new Float64Array(n), new Float64Array(n)];
  const push = (i: number, px: number, py: number) => {
    dx[i] = (dx[i] ?? 0) + px;
    dy[i] = (dy[i] ?? 0) + py;
  };
  const degree = degrees(plan);
  const wanted = wantedLengths(plan, degree, tieLength);

  for (let round = 0; round < rounds; round += 1) {
    dx.fill(0);
    dy.fill(0);
    const heat = 1 - round / rounds;

    for (const [t, { from, to }] of ties.entries()) {
      const [ax, ay] = [(x[to] ?? 0) - (x[from] ?? 0), (y[to] ?? 0) - (y[from] ?? 0)];
      const distance = Math.hypot(ax, ay) || 0.01;
      const [a, b] = [degree[from] ?? 1, degree[to] ?? 1];
      const pull = (0.12 * (distance - (wanted[t] ?? tieLength))) / distance;
      push(from, (ax * pull) / Math.sqrt(a), (ay * pull) / Math.sqrt(a));
      push(to, (-ax * pull) / Math.sqrt(b), (-ay * pull) / Math.sqrt(b));
    }

    const range = tieLength * 2.2;
    for (let i = 0; i < n; i += 1) {
      for (let j = i + 1; j < n; j += 1) {
        const [ax, ay] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
        if (Math.abs(ax) > range || Math.abs(ay) > range) continue;
        const distance = Math.max(4, Math.hypot(ax, ay));
        if (distance > range) continue;
        const force =
          (0.09 * tieLength * tieLength * (1 - distance / range)) / (distance * distance);
        push(i, -ax * force, -ay * force);
        push(j, ax * force, ay * force);
      }
    }

    for (const { from, to } of ties) giveWay(plan, from, to, push);

    for (const group of groups) {
      const cx = group.reduce((sum, i) => sum + (x[i] ?? 0), 0) / group.length;
      const cy = group.reduce((sum, i) => sum + (y[i] ?? 0), 0) / group.length;
      for (const i of group) push(i, 0.03 * (cx - (x[i] ?? 0)), 0.03 * (cy - (y[i] ?? 0)));
    }

    const longest = 4 + 26 * heat;
    for (let i = 0; i < n; i += 1) {
      if (fixed[i]) continue;
      const length = Math.hypot(dx[i] ?? 0, dy[i] ?? 0);
      const scale = length > longest ? longest / length : 1;
      x[i] = (x[i] ?? 0) + (dx[i] ?? 0) * scale;
      y[i] = (y[i] ?? 0) + (dy[i] ?? 0) * scale;
    }
  }
}

function degrees({ nodes, ties }: Plan): Float64Array {
  const degree = new Float64Array(nodes.length);
  for (const { from, to } of ties) {
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  }
  return degree;
}

/**
 * How long each tie wants to be. What hangs on a hub needs a disc as large as all its labels together, and
 * spreads over it: nearer and farther by turns, not all on one ring.
 */
function wantedLengths(
  { nodes, ties }: Plan,
  degree: Float64Array,
  tieLength: number,
): Float64Array {
  const seen = new Float64Array(nodes.length);
  return Float64Array.from(ties, ({ from, to }) => {
    const hub = (degree[from] ?? 0) >= (degree[to] ?? 0) ? from : to;
    const many = degree[hub] ?? 1;
    const turn = (seen[hub] = (seen[hub] ?? 0) + 1);
    const farthest = Math.max(tieLength * 1.05, Math.sqrt(many * 4200));
    // The golden ratio takes the places of the disc in an order in which neighbours are never alike.
    const place = (turn * 0.618034) % 1;
    return tieLength * 0.85 + (farthest - tieLength * 0.85) * Math.sqrt(place);
  });
}

/** Nodes that a tie passes too near are pushed off it, so that it is clear where the tie ends. */
function giveWay(
  { x, y, nodes }: Plan,
  from: number,
  to: number,
  push: (i: number, px: number, py: number) => void,
): void {
  const [x0, y0] = [x[from] ?? 0, y[from] ?? 0];
  const [ax, ay] = [(x[to] ?? 0) - x0, (y[to] ?? 0) - y0];
  const square = ax * ax + ay * ay || 1;
  for (let i = 0; i < nodes.length; i += 1) {
    if (i === from || i === to) continue;
    const [bx, by] = [(x[i] ?? 0) - x0, (y[i] ?? 0) - y0];
    const along = (bx * ax + by * ay) / square;
    if (along < 0.08 || along > 0.92) continue;
    const [px, py] = [bx - along * ax, by - along * ay];
    const distance = Math.hypot(px, py);
    const room = (nodes[i]?.radius ?? 0) + 16;
    if (distance >= room) continue;
    const force = (0.35 * (room - distance)) / Math.max(1, distance);
    push(i, px * force, py * force);
  }
}
