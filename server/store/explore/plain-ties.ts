import { z } from "zod";
import { type Reader } from "../rows/query.ts";
import { type Parameters } from "../../graph/graph-engine.ts";
import { readRows } from "../rows/read-rows.ts";
import { cites } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { type TieKind, tieKinds } from "./ties.ts";

type PlainKind = Exclude<TieKind, "ATTENDED" | "MEMBER_OF" | "STANCE">;
/** Which end of a tie is the fact that the tie rests on, if any. */
type Behind = "from" | "to" | "none";

function plain(
  kind: PlainKind,
  from: [label: string, parameter: string],
  to: [label: string, parameter: string],
  behind: Behind = "from",
): string {
  const type = kind satisfies TieKind;
  const rests = { from: cites("f"), to: cites("x"), none: "$sources IS NULL" }[behind];
  return `UNWIND $${from[1]} AS from MATCH (f:${from[0]} {id: from})-[:${type}]->(x:${to[0]})
WHERE x.id IN $${to[1]} AND ${kind === "CITES" ? "($sources IS NULL OR x.id IN $sources)" : rests}
RETURN DISTINCT '${kind}' AS kind, from, x.id AS to, '${behind}' AS behind`;
}

const meeting = ["Meeting", "meetings"] as [string, string];
const actor = ["Actor", "actors"] as [string, string];
const issue = ["Issue", "issues"] as [string, string];
const document = ["Document", "documents"] as [string, string];
const position = ["Position", "positions"] as [string, string];
const source = ["Source", "cited"] as [string, string];

const plainTies = defineStatement(
  "ties.plain",
  [
    plain("PART_OF", meeting, meeting),
    plain("PART_OF", issue, issue, "none"),
    plain("DISCUSSED", meeting, issue),
    plain("ISSUED", actor, document, "to"),
    plain("ABOUT", issue, document, "to"),
    plain("HOLDS", actor, position, "to"),
    plain("ON", position, issue),
    plain("STATED_AT", position, meeting),
    plain("STATED_IN", position, document),
    ...[meeting, position, document, actor].map((fact) => plain("CITES", fact, source)),
  ].join("\nUNION ALL\n"),
);

const plainKinds = tieKinds.filter(
  (kind): kind is PlainKind => kind !== "ATTENDED" && kind !== "MEMBER_OF" && kind !== "STANCE",
);
const PlainRow = z.object({
  kind: z.enum(plainKinds),
  from: z.string(),
  to: z.string(),
  behind: z.enum(["from", "to", "none"]),
});
export type PlainTieRow = z.output<typeof PlainRow>;

/** The ties among some nodes that have no record of their own. */
export function readPlainTies(reader: Reader, parameters: Parameters): Promise<PlainTieRow[]> {
  return readRows(reader, plainTies, parameters, PlainRow);
}
