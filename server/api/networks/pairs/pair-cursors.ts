import { type NetworkData } from "../../../analysis/column-cache.ts";
import { type NetworkQuestion } from "../../../analysis/jobs/network-measures.ts";
import { type PairRank } from "../../../networks/columns/strongest-pairs.ts";
import { InvalidCursorError, parseCursor, toCursor } from "../../../store/paging/page.ts";
import { indexOrGap } from "../index-or-gap.ts";

interface PairIndices {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly n: number;
}

/**
 * The rank of a pair in a network as a cursor, strongest pair first. It contains ids, so it stays valid in
 * another version of the data.
 */
export function pairCursor(
  data: NetworkData,
  question: NetworkQuestion,
  { a, b, weight, n }: PairIndices,
): string {
  const ids = idsOf(data, question);
  return toCursor(orderOf(question), { key: Math.abs(weight), id: `${n} ${ids[a]} ${ids[b]}` });
}

/** The rank after which a page of pairs begins; undefined for the first page. @throws {InvalidCursorError} */
export function pairRank(
  data: NetworkData,
  question: NetworkQuestion,
  after: string | null | undefined,
): PairRank | undefined {
  if (after === null || after === undefined) return undefined;
  const { key, id } = parseCursor(orderOf(question), "number", "after", after);
  const [n, a, b] = id.split(" ");
  const shared = Number(n);
  if (a === undefined || b === undefined || Number.isNaN(shared)) {
    throw new InvalidCursorError("after", after);
  }
  const ids = idsOf(data, question);
  return { strength: Number(key), shared, a: indexOrGap(ids, a), b: indexOrGap(ids, b) };
}

function idsOf({ names }: NetworkData, question: NetworkQuestion): readonly string[] {
  const isOfIssues = question.of === "STANCES" && question.network.over === "ISSUES";
  return isOfIssues ? names.issues : names.actors;
}

/** Identifies the order of the pairs: another kind of weight orders them differently. */
function orderOf(question: NetworkQuestion): string {
  if (question.of === "MEETINGS") return `meetings.${question.network.weight}`;
  const { over, aggregation, normalisation } = question.network;
  return `stances.${over}.${aggregation}.${normalisation}`;
}
