import { type Plan } from "../plan.ts";

/**
 * Lets the picture settle in model units: ties pull their ends to a length, nodes repel each other, nodes
 * move away from ties that pass too near, and groups hold together a little. Fixed nodes stay.
 */
export function settle(plan: Plan, tieLength: number, rounds: number): void {
  const { x, y, nodes, fixed } = plan;
  const pushX = new Float64Array(nodes.length);
  const pushY = new Float64Array(nodes.length);
  const degree = degrees(plan);
  const wanted = wantedLengths(plan, degree, tieLength);
  const order = Uint32Array.from(nodes.keys());
  for (let round = 0; round < rounds; round += 1) {
    pushX.fill(0);
    pushY.fill(0);
    drawTogether(plan, degree, wanted, pushX, pushY);
    pushApart(plan, tieLength, pushX, pushY);
    // The most expensive step, and only useful once the picture has its shape.
    if (round % 2 === 0 && round > rounds / 4) {
      // Sorted from left to right, so that each tie is only compared with the nodes between its ends.
      order.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
      giveWay(plan, order, pushX, pushY);
    }
    holdGroups(plan, pushX, pushY);
    const longest = 4 + 26 * (1 - round / rounds);
    for (let i = 0; i < nodes.length; i += 1) {
      if (fixed[i]) continue;
      const px = pushX[i] ?? 0;
      const py = pushY[i] ?? 0;
      const length = Math.sqrt(px * px + py * py);
      const scale = length > longest ? longest / length : 1;
      x[i] = (x[i] ?? 0) + px * scale;
      y[i] = (y[i] ?? 0) + py * scale;
    }
  }
}

// The loops below run millions of times: they allocate no arrays, and compare squared distances before taking
// roots.

/** Ties pull their ends to the wanted length. */
function drawTogether(
  { x, y, ties }: Plan,
  degree: Float64Array,
  wanted: Float64Array,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  for (let t = 0; t < ties.length; t += 1) {
    const tie = ties[t];
    if (tie === undefined) continue;
    const { from, to, weight } = tie;
    const ax = (x[to] ?? 0) - (x[from] ?? 0);
    const ay = (y[to] ?? 0) - (y[from] ?? 0);
    const distance = Math.sqrt(ax * ax + ay * ay) || 0.01;
    // A weak tie, such as that of two actors who disagree, allows its ends to be far apart, but not too near.
    const far = distance - (wanted[t] ?? distance);
    const pull = (0.12 * (far > 0 ? Math.min(1, weight) * far : far)) / distance;
    const own = pull / Math.sqrt(degree[from] ?? 1);
    const other = pull / Math.sqrt(degree[to] ?? 1);
    pushX[from] = (pushX[from] ?? 0) + ax * own;
    pushY[from] = (pushY[from] ?? 0) + ay * own;
    pushX[to] = (pushX[to] ?? 0) - ax * other;
    pushY[to] = (pushY[to] ?? 0) - ay * other;
  }
}

/** Nodes repel each other, near ones more, far ones not at all. */
function pushApart(
  { x, y }: Plan,
  tieLength: number,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  const range = tieLength * 2.2;
  const strength = 0.09 * tieLength * tieLength;
  for (let i = 0; i < x.length; i += 1) {
    const xi = x[i] ?? 0;
    const yi = y[i] ?? 0;
    for (let j = i + 1; j < x.length; j += 1) {
      const ax = (x[j] ?? 0) - xi;
      const ay = (y[j] ?? 0) - yi;
      const square = ax * ax + ay * ay;
      if (square > range * range) continue;
      const distance = Math.max(4, Math.sqrt(square));
      const force = (strength * (1 - distance / range)) / (distance * distance);
      pushX[i] = (pushX[i] ?? 0) - ax * force;
      pushY[i] = (pushY[i] ?? 0) - ay * force;
      pushX[j] = (pushX[j] ?? 0) + ax * force;
      pushY[j] = (pushY[j] ?? 0) + ay * force;
    }
  }
}

/** Nodes that a tie passes too near are moved away from it, so that it is clear where the tie ends. */
function giveWay(
  { x, y, nodes, ties }: Plan,
  order: Uint32Array,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  const radius = Float64Array.from(nodes, (node) => node.radius + 16);
  const most = Math.max(0, ...radius);
  for (const { from, to } of ties) {
    const x0 = x[from] ?? 0;
    const y0 = y[from] ?? 0;
    const ax = (x[to] ?? 0) - x0;
    const ay = (y[to] ?? 0) - y0;
    const square = ax * ax + ay * ay || 1;
    const left = Math.min(0, ax) - most;
    const right = Math.max(0, ax) + most;
    const top = Math.min(0, ay) - most;
    const bottom = Math.max(0, ay) + most;
    for (let p = firstFrom(x, order, x0 + left); p < order.length; p += 1) {
      const i = order[p] ?? 0;
      const bx = (x[i] ?? 0) - x0;
      if (bx > right) break;
      const by = (y[i] ?? 0) - y0;
      if (by < top || by > bottom || i === from || i === to) continue;
      const along = (bx * ax + by * ay) / square;
      if (along < 0.08 || along > 0.92) continue;
      const px = bx - along * ax;
      const py = by - along * ay;
      const room = radius[i] ?? 0;
      const distance = Math.sqrt(px * px + py * py);
      if (distance >= room) continue;
      const force = (0.6 * (room - distance)) / Math.max(1, distance);
      pushX[i] = (pushX[i] ?? 0) + px * force;
      pushY[i] = (pushY[i] ?? 0) + py * force;
    }
  }
}

/** The position in the order of the first node that is not left of a line. */
function firstFrom(x: Float64Array, order: Uint32Array, line: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((x[order[middle] ?? 0] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nodes of a group are pulled a little towards its centre. */
function holdGroups({ x, y, groups }: Plan, pushX: Float64Array, pushY: Float64Array): void {
  for (const group of groups) {
    const cx = group.reduce((sum, i) => sum + (x[i] ?? 0), 0) / group.length;
    const cy = group.reduce((sum, i) => sum + (y[i] ?? 0), 0) / group.length;
    for (const i of group) {
      pushX[i] = (pushX[i] ?? 0) + 0.03 * (cx - (x[i] ?? 0));
      pushY[i] = (pushY[i] ?? 0) + 0.03 * (cy - (y[i] ?? 0));
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
 * The wanted length of each tie. The neighbours of a hub need a disc as large as all their labels together;
 * they are spread over it at alternating distances, not all on one ring.
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
    // The golden ratio takes the places of the disc in an order in which neighbours never get similar
    // distances.
    const place = (turn * 0.618034) % 1;
    return tieLength * 0.85 + (farthest - tieLength * 0.85) * Math.sqrt(place);
  });
}
