import { compareText } from "../rows/compare-text.ts";
import { factsOfDocuments } from "./facts-of-documents.ts";
import { kindsById } from "../records/kinds-by-id.ts";
import { type Neighbour } from "./neighbour.ts";
import { neighbours } from "./neighbours.ts";
import { pause } from "../rows/pauses.ts";
import { type Reader } from "../rows/query.ts";
import { type NodeKind } from "../records/records.ts";
import { distinct } from "../rows/read-rows.ts";
import { isNodeKind, type NodeKey, type TieRecord } from "./ties.ts";
import { restingNeighbours, restingNodes, tiesAround } from "./resting-neighbours.ts";
import { tiesAmong, type Within } from "./ties-among.ts";

export interface NeighbourhoodRecord {
  /** The given nodes that exist, in their order, then their neighbours, best connected first. */
  readonly nodes: readonly NodeKey[];
  readonly ties: readonly TieRecord[];
  /** For each kind, how many neighbours are not shown; kinds with none are absent. */
  readonly leftOut: readonly { readonly kind: NodeKind; readonly count: number }[];
}

interface Candidate extends NodeKey {
  /** Number of ties to the given nodes. */
  ties: number;
  /** Its earliest day, for kinds that have dates. */
  readonly day: string;
}

interface NeighbourhoodQuery {
  readonly ids: readonly string[];
  readonly kinds: readonly NodeKind[];
  readonly first: number;
  /**
   * Only what rests on one of these sources: ties whose facts do, and nodes that do or are an end of such a
   * tie.
   */
  readonly sources?: readonly string[] | null | undefined;
  /** The same for what belongs to one of these documents ({@link factsOfDocuments}). */
  readonly documents?: readonly string[] | null | undefined;
}

/**
 * The neighbourhood of some nodes: for each kind the `first` neighbours with most ties to them (then the
 * latest, then by id), and all ties among the nodes shown.
 */
export async function neighbourhood(
  reader: Reader,
  query: NeighbourhoodQuery,
): Promise<NeighbourhoodRecord> {
  const given = await findNodes(reader, query.ids);
  const kinds = [...new Set(query.kinds)];
  const isGiven = new Set(given.map(({ id }) => id));
  const around = await neighbours(reader, [...isGiven], kinds);
  const within = await readWithin(reader, query);
  const found = within
    ? restingNeighbours(around, await tiesAround(reader, given, around, within), isGiven)
    : around;
  await pause(reader);
  const candidates = ranked(found, isGiven, kinds);
  const chosen: NodeKey[] = [];
  const leftOut = new Map<NodeKind, number>();
  const left = new Map(kinds.map((kind) => [kind, query.first]));
  for (const { id, kind } of candidates) {
    const room = left.get(kind) ?? 0;
    if (room > 0) chosen.push({ id, kind });
    else leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
    left.set(kind, room - 1);
  }
  const shown = [...given, ...chosen];
  await pause(reader);
  const ties = await tiesAmong(reader, shown, within);
  return {
    nodes: within ? await restingNodes(reader, shown, ties, within) : shown,
    ties,
    leftOut: kinds.flatMap((kind) => {
      const count = leftOut.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    }),
  };
}

async function readWithin(
  reader: Reader,
  { sources = null, documents = null }: NeighbourhoodQuery,
): Promise<Within | null> {
  if (sources === null && documents === null) return null;
  return { sources, facts: documents && (await factsOfDocuments(reader, documents)) };
}

async function findNodes(reader: Reader, ids: readonly string[]): Promise<NodeKey[]> {
  const kinds = await kindsById(reader, ids);
  return distinct(ids).flatMap((id) => {
    const kind = kinds.get(id);
    return kind && isNodeKind(kind) ? [{ id, kind }] : [];
  });
}

function ranked(
  found: readonly Neighbour[],
  given: ReadonlySet<string>,
  kinds: readonly NodeKind[],
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { id, kind, ties, day } of found) {
    if (given.has(id)) continue;
    const candidate = candidates.get(id) ?? { id, kind, ties: 0, day };
    candidate.ties += ties;
    candidates.set(id, candidate);
  }
  return [...candidates.values()].toSorted(
    (a, b) =>
      b.ties - a.ties ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compareText(b.day, a.day) ||
      compareText(a.id, b.id),
  );
}
