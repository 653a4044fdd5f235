import { z } from "zod";
import { attendanceMap } from "../records/attendances.ts";
import { compareText } from "../rows/compare-text.ts";
import { membershipMap } from "../records/memberships.ts";
import { listParameter } from "../paging/conditions.ts";
import { type Reader } from "../rows/query.ts";
import { AttendanceRecord, MembershipRecord, type NodeKind } from "../records/records.ts";
import { readRows } from "../rows/read-rows.ts";
import { stanceColumns, StanceRow, sumUpStances } from "./stance-rows.ts";
import { attendanceRests, cites, membershipRests } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { type NodeKey, type TieKind, tieKinds, type TieRecord } from "./ties.ts";

const attended = defineStatement(
  "ties.attended",
  `UNWIND $meetings AS meeting MATCH (m:Meeting {id: meeting})<-[t:ATTENDED]-(a:Actor)
WHERE a.id IN $actors AND ${attendanceRests("t", "m")}
RETURN ${attendanceMap} AS record`,
);

const memberOf = defineStatement(
  "ties.memberOf",
  `UNWIND $actors AS member MATCH (a:Actor {id: member})-[t:MEMBER_OF]->(o:Actor)
WHERE o.id IN $actors AND ${membershipRests("t")}
RETURN ${membershipMap} AS record`,
);

const stances = defineStatement(
  "ties.stances",
  `UNWIND $actors AS actor MATCH (a:Actor {id: actor})-[:HOLDS]->(p:Position)-[:ON]->(i:Issue)
WHERE i.id IN $issues AND ${cites("p")}
RETURN ${stanceColumns}`,
);

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

/** Which facts count. */
export interface Within {
  /** Only facts that rest on one of these sources. */
  readonly sources: readonly string[] | null;
  /** Only facts with one of these ids; of attendances, those at meetings with one. */
  readonly facts: ReadonlySet<string> | null;
}

/** All ties among some nodes, by kind, then id; with `within`, only those of facts that count. */
export async function tiesAmong(
  reader: Reader,
  nodes: readonly NodeKey[],
  within?: Within | null,
): Promise<TieRecord[]> {
  if (nodes.length === 0) return [];
  const of = (kind: NodeKind) => nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const parameters = {
    actors: of("ACTOR"),
    meetings: of("MEETING"),
    issues: of("ISSUE"),
    positions: of("POSITION"),
    cited: of("SOURCE"),
    sources: listParameter(within?.sources),
    documents: of("DOCUMENT"),
  };
  const [attendances, memberships, positions, others] = await Promise.all([
    readRows(reader, attended, parameters, z.object({ record: AttendanceRecord })),
    readRows(reader, memberOf, parameters, z.object({ record: MembershipRecord })),
    readRows(reader, stances, parameters, StanceRow),
    readRows(reader, plainTies, parameters, PlainRow),
  ]);
  const facts = within?.facts ?? null;
  const counts = (id: string) => facts === null || facts.has(id);
  const ties = [
    ...attendances.map(({ record }) => attendanceTie(record)).filter(({ to }) => counts(to)),
    ...memberships.map(({ record }) => membershipTie(record)).filter(({ id }) => counts(id)),
    ...sumUpStances(positions.filter(({ id }) => counts(id))).map(stanceTie),
    ...others.map(plainTie).filter(({ factIds }) => facts === null || factIds.some(counts)),
  ];
  return ties.toSorted(
    (a, b) => tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind) || compareText(a.id, b.id),
  );
}

function attendanceTie(attendance: AttendanceRecord): TieRecord {
  const { id, actorId, meetingId } = attendance;
  return { id, kind: "ATTENDED", from: actorId, to: meetingId, factIds: [id], attendance };
}

function membershipTie(membership: MembershipRecord): TieRecord {
  const { id, memberId, ofId } = membership;
  return { id, kind: "MEMBER_OF", from: memberId, to: ofId, factIds: [id], membership };
}

function stanceTie(sum: ReturnType<typeof sumUpStances>[number]): TieRecord {
  const { actorId, issueId, stance, positionIds, contradictory } = sum;
  return {
    id: `${actorId}>${issueId}`,
    kind: "STANCE",
    from: actorId,
    to: issueId,
    factIds: positionIds,
    stance,
    positionIds,
    contradictory,
  };
}

function plainTie({ kind, from, to, behind }: z.output<typeof PlainRow>): TieRecord {
  const factIds = { from: [from], to: [to], none: [] }[behind];
  return { id: `${from}|${to}`, kind, from, to, factIds };
}
