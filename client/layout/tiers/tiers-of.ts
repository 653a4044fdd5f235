import { type Plan } from "../plan.ts";

/** A tie from a node of an upper tier to one of a lower tier, by index. */
interface DownwardTie {
  from: number;
  to: number;
}

/** The ties that decide the tiers, each downwards. */
export function downwardTies(plan: Plan): DownwardTie[] {
  const isDirected = plan.settings.tiers === "DIRECTION";
  const directed = plan.ties.filter(({ direction }) => direction !== 0);
  // Where no tie has a direction, as of who met whom, there are only steps.
  if (isDirected && directed.length > 0) {
    return directed.map(({ from, to, direction }) =>
      direction === 1 ? { from, to } : { from: to, to: from },
    );
  }
  const steps = stepsFromLargest(plan);
  return plan.ties.flatMap(({ from, to }) => {
    const down = (steps[to] ?? 0) - (steps[from] ?? 0);
    if (down === 0) return [];
    return [down > 0 ? { from, to } : { from: to, to: from }];
  });
}

/** The number of ties between each node and the largest node of its connected component. */
function stepsFromLargest({ nodes, ties }: Plan): number[] {
  const neighbours = nodes.map((): number[] => []);
  for (const { from, to } of ties) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const steps = nodes.map(() => -1);
  const bySize = [...nodes.keys()].toSorted(
    (a, b) => (nodes[b]?.value ?? 0) - (nodes[a]?.value ?? 0) || a - b,
  );
  for (const largest of bySize) {
    if (steps[largest] !== -1) continue;
    steps[largest] = 0;
    for (let tier = [largest], step = 1; tier.length > 0; step += 1) {
      const next = [...new Set(tier.flatMap((i) => neighbours[i] ?? []))].filter(
        (i) => steps[i] === -1,
      );
      for (const i of next) steps[i] = step;
      tier = next;
    }
  }
  return steps;
}
