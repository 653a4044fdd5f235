import { z } from "zod";
import { type Catalogue, catalogueOf } from "../catalogue/catalogue.ts";
import { type Table } from "../catalogue/table.ts";
import { labelOf } from "./label-of.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { type AnyKind, nodeKinds } from "./records.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { attendanceEnds, membershipEnds } from "./tie-ids.ts";

/**
 * Kinds in the order of the nodes' labels, then data sets. A data set may share its id with a node, which
 * then takes precedence.
 */
const kinds = ["DATASET", ...nodeKinds, "ATTENDANCE", "MEMBERSHIP"] as const satisfies AnyKind[];

const nodesOf = (label: string, kind: AnyKind) =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, '${kind}' AS kind`;

const kindOf = defineStatement(
  "kinds",
  [
    nodesOf("Dataset", "DATASET"),
    ...nodeKinds.map((kind) => nodesOf(labelOf[kind], kind)),
    `UNWIND $attendances AS one
MATCH (:Meeting {id: one.meeting})<-[t:ATTENDED {id: one.id}]-(:Actor)
RETURN t.id AS id, 'ATTENDANCE' AS kind`,
    `UNWIND $memberships AS one
MATCH (:Actor {id: one.member})-[t:MEMBER_OF {id: one.id}]->(:Actor)
RETURN t.id AS id, 'MEMBERSHIP' AS kind`,
  ].join("\nUNION ALL\n"),
);

const KindRow = z.object({ id: z.string(), kind: z.enum(kinds) });

/** The kind of each id; unknown ids are absent. A node takes precedence over a data set of the same id. */
export async function kindsById(reader: Reader, ids: readonly string[]): Promise<Records<AnyKind>> {
  const found = new Map<string, AnyKind>();
  const tables = tablesOf(catalogueOf(reader));
  for (const id of distinct(ids)) {
    const table = tables.find(([, { indexOf }]) => indexOf(id) >= 0);
    if (table) found.set(id, table[0]);
  }
  const asked = distinct(ids).filter((id) => !found.has(id));
  if (asked.length === 0) return found;
  const rows = await readRows(
    reader,
    kindOf,
    { ids: asked, attendances: attendanceEnds(asked), memberships: membershipEnds(asked) },
    KindRow,
  );
  const byRank = rows.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  // A catalogue has everything but data sets; what it does not have came later.
  for (const { id, kind } of byRank)
    if (tables.length === 0 || kind === "DATASET") found.set(id, kind);
  return found;
}

/** Everything with an id in a catalogue that was read to its end, by kind. */
function tablesOf(catalogue: Catalogue | undefined): (readonly [AnyKind, Table])[] {
  if (!catalogue?.positions) return [];
  return [
    ["ACTOR", catalogue.actors],
    ["MEETING", catalogue.meetings],
    ["ISSUE", catalogue.issues],
    ["POSITION", catalogue.positions],
    ["SOURCE", catalogue.sources],
    ["DOCUMENT", catalogue.documents],
    ["ATTENDANCE", catalogue.attendances],
    ["MEMBERSHIP", catalogue.memberships],
  ];
}
