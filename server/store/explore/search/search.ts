import { words } from "../../../../schema/text/fold-text.ts";
import { batchesOf } from "../../../graph/async.ts";
import { type GraphEngine } from "../../../graph/graph-engine.ts";
import { catalogueOf } from "../../catalogue/catalogue.ts";
import { parseCursor, toCursor } from "../../paging/page.ts";
import { type NodeKind } from "../../records/records.ts";
import { pause } from "../../rows/pauses.ts";
import { type Reader } from "../../rows/query.ts";
import { type FoundNode } from "./found-nodes.ts";
import { searchCatalogue } from "./search-catalogue.ts";
import { searchGraph } from "./search-graph.ts";
import { compareHits, rankByName, type Ranked } from "./search-rank.ts";

export interface SearchHitRecord {
  readonly cursor: string;
  readonly id: string;
  readonly kind: NodeKind;
  /** Name or title; for a position, its holder and issue. */
  readonly title: string;
  /** A few words that distinguish it from others. */
  readonly detail: string | null;
}

/**
 * Nodes by their text, best first (see `rankByName`), the same on both engines, from a catalogue or from the graph.
 * Empty for blank text.
 * @throws {InvalidCursorError} when `after` belongs to another text or other kinds
 */
export async function search(
  reader: Reader & Pick<GraphEngine, "searchText">,
  query: {
    readonly text: string;
    readonly kinds: readonly NodeKind[];
    readonly first: number;
    readonly after?: string | null | undefined;
  },
): Promise<readonly SearchHitRecord[]> {
  const { text } = query;
  const looked = words(text);
  const kinds = [...new Set(query.kinds)];
  if (looked.length === 0 || kinds.length === 0) return [];
  const tag = `search.${kinds.join("+")}.${looked.join(" ")}`;
  const cursorKey =
    typeof query.after === "string" ? parseCursor(tag, "string", "after", query.after) : null;
  const after = cursorKey && { key: String(cursorKey.key), id: cursorKey.id };
  const catalogue = catalogueOf(reader);
  const found =
    (catalogue && (await searchCatalogue(reader, catalogue, { text, kinds }))) ??
    (await searchGraph(reader, { text, looked, kinds }));
  const ranked = await rankInPieces(reader, text, found, kinds);
  const left = after ? ranked.filter((hit) => compareHits(hit, after) > 0) : ranked;
  return left.slice(0, query.first).map(({ key, hit: { id, kind, title, parts } }) => {
    const detail = parts.filter((part) => part !== null).join(" · ");
    const cursor = toCursor(tag, { key, id });
    return { cursor, id, kind, title, detail: detail === "" ? null : detail };
  });
}

/** So many are ranked in some milliseconds. */
const piece = 250;

/** {@link rankByName}, with pauses in which others have the thread. */
async function rankInPieces(
  reader: Reader,
  text: string,
  found: readonly FoundNode[],
  kinds: readonly NodeKind[],
): Promise<Ranked<FoundNode>[]> {
  if (found.length <= piece) return rankByName(text, found, kinds);
  const ranked: Ranked<FoundNode>[] = [];
  for (const some of batchesOf(found, piece)) {
    ranked.push(...rankByName(text, some, kinds));
    await pause(reader);
  }
  return ranked.sort(compareHits);
}
