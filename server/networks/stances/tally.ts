import { type NetworkColumns } from "../columns/columns.ts";
import { countingSort } from "../columns/counting-sort.ts";
import { type Duplicates, partitionDuplicates } from "./partition-duplicates.ts";
import { lastFirst } from "./last-first.ts";
import { type Holdings } from "./position-choice.ts";
import { isComparable } from "./stance-scale.ts";

/** What the nodes are: actors (tied through issues), or issues (tied through actors). */
export type Over = "ACTORS" | "ISSUES";

/**
 * The non-zero x_ijk, the number of positions by actor i on issue j at level k (a number, and where conditions matter
 * a condition). Entries are ordered by what
 * ties (`through`), then node, then level. After Leifeld's Discourse Network Analyzer.
 */
export interface Tally {
  readonly over: Over;
  readonly nodeCount: number;
  /**
   * The issues (or actors) that tie nodes, ascending; entries of the n-th are at offsets[n] to offsets[n + 1]
   * - 1.
   */
  readonly throughs: Int32Array;
  readonly offsets: Int32Array;
  readonly node: Int32Array;
  /** Index in `throughs`. */
  readonly through: Int32Array;
  readonly level: Float64Array;
  /** The condition of each entry's level (see PositionLevels); null if conditions do not matter. */
  readonly condition: Int32Array | null;
  /** x: how many positions count. A float, because it is a factor of products. */
  readonly count: Float64Array;
  /**
   * Positions (indices in the columns) of entry e: positionOffsets[e] to positionOffsets[e + 1] - 1; first
   * the `count` positions that count, then their duplicates, each part latest first.
   */
  readonly positionOffsets: Int32Array;
  readonly positions: Int32Array;
  /** Entries of node i, ascending: nodeEntries[nodeOffsets[i]] to … */
  readonly nodeOffsets: Int32Array;
  readonly nodeEntries: Int32Array;
}

/** Whether the positions of two entries can be compared. */
export function areComparable({ condition }: Tally, one: number, other: number): boolean {
  return condition === null || isComparable(condition[one]!, condition[other]!);
}

/** Whether two entries that can be compared are at the same level. */
export function areAlike({ level, condition }: Tally, one: number, other: number): boolean {
  return level[one] === level[other] && condition?.[one] === condition?.[other];
}

/** Counts positions by actor, issue and level, without duplicates. */
export function createTally(
  columns: NetworkColumns,
  holdings: Holdings,
  over: Over,
  duplicates: Duplicates,
): Tally {
  const issue = taken(columns.positions.issue, holdings.position);
  const nodeOf = over === "ACTORS" ? holdings.actor : issue;
  const throughOf = over === "ACTORS" ? issue : holdings.actor;
  const actorCount = columns.actors.count;
  const issueCount = columns.issues.count;
  const nodeCount = over === "ACTORS" ? actorCount : issueCount;
  const throughCount = over === "ACTORS" ? issueCount : actorCount;

  const { rank } = holdings;
  let order = countingSort(null, rank, holdings.levels.length);
  order = countingSort(order, nodeOf, nodeCount);
  order = countingSort(order, throughOf, throughCount);

  const entryCount = countEntries(order, throughOf, nodeOf, rank);
  const node = new Int32Array(entryCount);
  const through = new Int32Array(entryCount);
  const level = new Float64Array(entryCount);
  const condition = holdings.conditions && new Int32Array(entryCount);
  const count = new Float64Array(entryCount);
  const positionOffsets = new Int32Array(entryCount + 1);
  const positions = taken(holdings.position, order);
  const [throughs, offsets]: number[][] = [[], []];
  let end = 0;
  for (let entry = 0; entry < entryCount; entry += 1) {
    const first = order[end]!;
    const begin = end;
    do end += 1;
    while (end < order.length && isSame(order[end]!, first, throughOf, nodeOf, rank));
    if (throughs!.at(-1) !== throughOf[first]) {
      throughs!.push(throughOf[first]!);
      offsets!.push(entry);
    }
    node[entry] = nodeOf[first]!;
    through[entry] = throughs!.length - 1;
    level[entry] = holdings.levels[rank[first]!]!;
    if (condition) condition[entry] = holdings.conditions![rank[first]!]!;
    count[entry] = 1;
    if (end - begin > 1) {
      const indices = positions.subarray(begin, end);
      indices.sort((one, other) => lastFirst(columns.positions, one, other));
      count[entry] = partitionDuplicates(columns.positions, indices, duplicates);
    }
    positionOffsets[entry + 1] = end;
  }
  offsets!.push(entryCount);
  return {
    over,
    nodeCount,
    throughs: Int32Array.from(throughs!),
    offsets: Int32Array.from(offsets!),
    node,
    through,
    level,
    condition,
    count,
    positionOffsets,
    positions,
    ...byNode(node, nodeCount),
  };
}

function isSame(
  one: number,
  other: number,
  through: Int32Array,
  node: Int32Array,
  rank: Int32Array,
): boolean {
  return through[one] === through[other] && node[one] === node[other] && rank[one] === rank[other];
}

function countEntries(
  order: Int32Array,
  through: Int32Array,
  node: Int32Array,
  rank: Int32Array,
): number {
  let entries = order.length > 0 ? 1 : 0;
  for (let n = 1; n < order.length; n += 1) {
    if (!isSame(order[n]!, order[n - 1]!, through, node, rank)) entries += 1;
  }
  return entries;
}

function byNode(node: Int32Array, nodeCount: number) {
  const nodeOffsets = new Int32Array(nodeCount + 1);
  for (let n = 0; n < node.length; n += 1) nodeOffsets[node[n]! + 1]! += 1;
  for (let n = 0; n < nodeCount; n += 1) nodeOffsets[n + 1]! += nodeOffsets[n]!;
  return { nodeOffsets, nodeEntries: countingSort(null, node, nodeCount) };
}

/** Faster than `map`, which calls back for each index. */
function taken(column: Int32Array, at: Int32Array): Int32Array<ArrayBuffer> {
  const found = new Int32Array(at.length);
  for (let n = 0; n < at.length; n += 1) found[n] = column[at[n]!]!;
  return found;
}
