import { z } from "zod";
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
  const asked = distinct(ids);
  if (asked.length === 0) return new Map();
  const rows = await readRows(
    reader,
    kindOf,
    { ids: asked, attendances: attendanceEnds(asked), memberships: membershipEnds(asked) },
    KindRow,
  );
  const byRank = rows.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return new Map(byRank.map(({ id, kind }) => [id, kind]));
}
