import { type NetworkData } from "../../../analysis/column-cache.ts";
import { type KeyedPage, type PageQuestion } from "../../../analysis/jobs/page-of.ts";
import { InvalidCursorError, parseCursor, toCursor } from "../../../store/paging/page.ts";
import { type PageInfo } from "../../__generated__/types.ts";
import { countArgument } from "../../bad-input.ts";
import { indexOrGap } from "../index-or-gap.ts";

/** How the cursors of a list of evidence are made. */
interface EvidenceList {
  /** Identifies the list in its cursors. */
  readonly tag: string;
  /** How many numbers it is sorted by, besides the index. */
  readonly keys: number;
  readonly idOf: (data: NetworkData, index: number) => string;
  /** The index of an id or, if it no longer exists, a number between its neighbours' indices. */
  readonly indexOf: (data: NetworkData, id: string) => number;
}

function among(table: "actors" | "meetings" | "issues") {
  return {
    idOf: ({ names }: NetworkData, index: number) => names[table][index]!,
    indexOf: ({ names }: NetworkData, id: string) => indexOrGap(names[table], id),
  };
}

/**
 * The lists of evidence. A cursor contains ids, not indices, so it stays valid in another version of the
 * data.
 */
export const evidenceLists = {
  meetings: { tag: "evidence.meetings", keys: 2, ...among("meetings") },
  sharedIssues: { tag: "evidence.issues", keys: 1, ...among("issues") },
  sharedActors: { tag: "evidence.actors", keys: 1, ...among("actors") },
  positions: {
    tag: "evidence.positions",
    keys: 3,
    idOf: ({ names, columns }, index) =>
      `${names.issues[columns.positions.issue[index]!]} ${names.positions[index]}`,
    indexOf: ({ names, columns }, id) => {
      const [issue = "", position = ""] = id.split(" ");
      const onIssue = indexOrGap(names.issues, issue);
      const begin = firstAbove(columns.positions.issue, onIssue - 0.5);
      const end = firstAbove(columns.positions.issue, onIssue);
      return indexOrGap(names.positions, position, begin, end);
    },
  },
} as const satisfies Record<string, EvidenceList>;

/** Converts page arguments. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidCursorError} */
export function pageQuestion(
  list: EvidenceList,
  data: NetworkData,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): PageQuestion {
  const first = countArgument("first", args.first, 20, 100);
  const { after } = args;
  if (after === null || after === undefined) return { first };
  const { key, id } = parseCursor(list.tag, "string", "after", after);
  const numbers = String(key).split(",").map(Number);
  if (numbers.length !== list.keys || numbers.some(Number.isNaN)) {
    throw new InvalidCursorError("after", after);
  }
  return { first, after: [...numbers, list.indexOf(data, id)] };
}

/** A page of evidence; a connection's nodes are taken from its edges. */
export interface EvidencePage<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Converts a page to a connection. */
export function toConnection<Item, Edge>(
  list: EvidenceList,
  data: NetworkData,
  page: KeyedPage<Item>,
  toEdge: (item: Item) => Edge,
): EvidencePage<Edge & { readonly cursor: string }> {
  const edges = page.items.map(({ key, item }) => {
    const id = list.idOf(data, key.at(-1)!);
    const cursor = toCursor(list.tag, { key: key.slice(0, -1).join(","), id });
    return { cursor, ...toEdge(item) };
  });
  const pageInfo: PageInfo = {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount: page.totalCount };
}

/** The index of the first number above a limit, in an ascending list. */
function firstAbove(numbers: Int32Array, limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
