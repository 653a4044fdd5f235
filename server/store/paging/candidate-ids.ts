import { z } from "zod";
import { type Parameters, type Statement } from "../../graph/graph-engine.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";

const IdRow = z.object({ id: z.string() });

/** Ids of the items that pass a filter by a tie, found from the other end of the tie. */
export async function readCandidateIds(
  reader: Reader,
  statement: Statement,
  parameters: Parameters,
): Promise<ReadonlySet<string>> {
  const rows = await readRows(reader, statement, parameters, IdRow);
  return new Set(rows.map(({ id }) => id));
}

type CandidateIds = ReadonlySet<string>;

/** The ids that pass all of the filters; `null` when there is no filter. */
export async function intersect(
  filters: readonly (Promise<CandidateIds> | null)[],
): Promise<CandidateIds | null> {
  const given = await Promise.all(filters.filter((filter) => filter !== null));
  const [smallest, ...others] = given.toSorted((a, b) => a.size - b.size);
  if (!smallest) return null;
  return new Set([...smallest].filter((id) => others.every((other) => other.has(id))));
}

/** `pick(value)` for a filter that is given, else `null`. */
export function ifGiven<T, R>(value: T | null | undefined, pick: (value: T) => R): R | null {
  return value === null || value === undefined ? null : pick(value);
}
