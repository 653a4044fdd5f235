import { z } from "zod";
import { type Reader } from "../rows/query.ts";
import { compareText } from "../rows/compare-text.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { catalogueOf } from "./catalogue.ts";

const distinct = (name: string, label: string, property: string) =>
  defineStatement(
    name,
    `MATCH (n:${label}) WHERE n.${property} IS NOT NULL RETURN DISTINCT n.${property} AS value`,
  );

/** Properties of which the API tells when a filter names a value that nothing has. */
const known = {
  "country of actors": {
    table: "actors",
    column: "country",
    statement: distinct("actors.countries", "Actor", "country"),
  },
  "country of meetings": {
    table: "meetings",
    column: "country",
    statement: distinct("meetings.countries", "Meeting", "country"),
  },
  "area of issues": {
    table: "issues",
    column: "area",
    statement: distinct("issues.areaNames", "Issue", "area"),
  },
} as const;

const ValueRow = z.object({ value: z.string() });

/** Each value there is, once, ascending: from the catalogue, or else from the graph. */
export async function knownValues(reader: Reader, of: keyof typeof known): Promise<string[]> {
  const { table, column, statement } = known[of];
  const held = catalogueOf(reader)?.[table].columns[column]?.values;
  if (held) return held.filter((value) => value !== null).toSorted(compareText);
  const rows = await readRows(reader, statement, {}, ValueRow);
  return rows.map(({ value }) => value).toSorted(compareText);
}
