/** Something on the screen that the arrow keys lead to, CSS pixels. */
interface Reachable {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The directions of the arrow keys, as steps on the screen (y grows downwards). */
export const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type DirectionKey = keyof typeof directions;

/** Whether a key is an arrow key. */
export function isDirection(key: string): key is DirectionKey {
  return Object.hasOwn(directions, key);
}

/**
 * The node that an arrow key leads to: the nearest in that direction, where distance to the side counts more.
 * Without a current node: the one nearest to the middle of all. Null when there is none.
 */
export function neighbourInDirection(
  nodes: readonly Reachable[],
  from: string | null,
  key: DirectionKey,
): string | null {
  const start = nodes.find((node) => node.id === from);
  if (start === undefined) return nearestToMiddle(nodes);
  const { x: dx, y: dy } = directions[key];
  let best: { id: string; cost: number } | null = null;
  for (const node of nodes) {
    if (node.id === from) continue;
    const [ax, ay] = [node.x - start.x, node.y - start.y];
    const ahead = ax * dx + ay * dy;
    const aside = Math.abs(ax * dy - ay * dx);
    if (ahead <= 0 || aside > ahead * 1.8) continue;
    const cost = ahead + aside * 1.6;
    if (best === null || cost < best.cost) best = { id: node.id, cost };
  }
  return best?.id ?? null;
}

function nearestToMiddle(nodes: readonly Reachable[]): string | null {
  const x = nodes.reduce((sum, node) => sum + node.x, 0) / nodes.length;
  const y = nodes.reduce((sum, node) => sum + node.y, 0) / nodes.length;
  const distance = (node: Reachable) => Math.hypot(node.x - x, node.y - y);
  return nodes.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? null;
}
