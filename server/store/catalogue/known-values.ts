import { z } from "zod";
import { type Reader } from "../rows/query.ts";
import { compareText } from "../rows/compare-text.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { catalogueOf } from "./catalogue.ts";

const distinctItems = (name: string, label: string, list: string) =>
  defineStatement(name, `MATCH (n:${label}) UNWIND n.${list} AS value RETURN DISTINCT value`);

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
    isList: false,
    statement: distinct("actors.countries", "Actor", "country"),
  },
  "country of meetings": {
    table: "meetings",
    column: "country",
    isList: false,
    statement: distinct("meetings.countries", "Meeting", "country"),
  },
  "area of issues": {
    table: "issues",
    column: "areas",
    // The catalogue holds lists as JSON.
    isList: true,
    statement: distinctItems("issues.areaNames", "Issue", "areas"),
  },
} as const;

const ValueRow = z.object({ value: z.string() });

/** Each value there is, once, ascending: from the catalogue, or else from the graph. */
export async function knownValues(reader: Reader, of: keyof typeof known): Promise<string[]> {
  const { table, column, isList, statement } = known[of];
  const held = catalogueOf(reader)?.[table].columns[column]?.values;
  if (held) {
    const values = held.filter((value) => value !== null);
    const items = isList ? values.flatMap((list) => JSON.parse(list) as string[]) : values;
    return [...new Set(items)].toSorted(compareText);
  }
  const rows = await readRows(reader, statement, {}, ValueRow);
  return rows.map(({ value }) => value).toSorted(compareText);
}
