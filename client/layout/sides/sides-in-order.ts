import { type Plan } from "../plan.ts";

/** The sides of a plan: begins with the largest; next to each side comes the one with most ties to it. */
export function sidesInOrder({ nodes, ties }: Plan): string[] {
  const sizes = new Map<string, number>();
  for (const { group } of nodes) {
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const between = new Map<string, number>();
  for (const { from, to, weight } of ties) {
    const pair = [nodes[from]?.group ?? "", nodes[to]?.group ?? ""].toSorted().join("\n");
    between.set(pair, (between.get(pair) ?? 0) + weight);
  }
  const waiting = [...sizes.keys()].toSorted(
    (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const order = waiting.splice(0, 1);
  while (waiting.length > 0) {
    const last = order.at(-1) ?? "";
    const tied = waiting.map((side) => between.get([last, side].toSorted().join("\n")) ?? 0);
    order.push(...waiting.splice(tied.indexOf(Math.max(...tied)), 1));
  }
  return order;
}

/** The indices of a side's nodes, or of those without one (null): the largest first. */
export function membersOf({ nodes }: Plan, side: string | null): number[] {
  return [...nodes.keys()]
    .filter((i) => nodes[i]?.group === side)
    .toSorted((a, b) => (nodes[b]?.value ?? 0) - (nodes[a]?.value ?? 0) || a - b);
}
