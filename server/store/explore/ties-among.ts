import { z } from "zod";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { attendanceMap, attendancesById } from "../records/attendances.ts";
import { compareText } from "../rows/compare-text.ts";
import { membershipMap, membershipsById } from "../records/memberships.ts";
import { listParameter } from "../paging/conditions.ts";
import { type Reader } from "../rows/query.ts";
import { AttendanceRecord, MembershipRecord, type NodeKind } from "../records/records.ts";
import { readRows } from "../rows/read-rows.ts";
import { stanceColumns, StanceRow, sumUpStances } from "./stance-rows.ts";
import { attendanceRests, cites, membershipRests } from "../rows/resting-on.ts";
import { defineStatement } from "../rows/statement.ts";
import { type HeldGraph, heldGraph } from "./held/held-graph.ts";
import { type HeldTies, tiesInCatalogue } from "./held/ties-in-catalogue.ts";
import { type PlainTieRow, readPlainTies } from "./plain-ties.ts";
import { type NodeKey, tieKinds, type TieRecord } from "./ties.ts";

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
  const graph = heldGraph(catalogueOf(reader));
  const found = graph
    ? await tiesOfCatalogue(reader, graph, nodes, within)
    : await tiesOfGraph(reader, nodes, within);
  const facts = within?.facts ?? null;
  const counts = (id: string) => facts === null || facts.has(id);
  const ties = [
    ...found.attendances.map(attendanceTie).filter(({ to }) => counts(to)),
    ...found.memberships.map(membershipTie).filter(({ id }) => counts(id)),
    ...sumUpStances(found.positions.filter(({ id }) => counts(id))).map(stanceTie),
    ...found.others.map(plainTie).filter(({ factIds }) => facts === null || factIds.some(counts)),
  ];
  return ties.toSorted(
    (a, b) => tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind) || compareText(a.id, b.id),
  );
}

interface FoundTies extends Pick<HeldTies, "positions" | "others"> {
  readonly attendances: readonly AttendanceRecord[];
  readonly memberships: readonly MembershipRecord[];
}

/** From a catalogue; the records of attendances and memberships are read by their ids. */
async function tiesOfCatalogue(
  reader: Reader,
  graph: HeldGraph,
  nodes: readonly NodeKey[],
  within: Within | null | undefined,
): Promise<FoundTies> {
  const held = tiesInCatalogue(graph, nodes, within?.sources ?? null);
  const [attendances, memberships] = await Promise.all([
    attendancesById(reader, held.attendances),
    membershipsById(reader, held.memberships),
  ]);
  return {
    ...held,
    attendances: [...attendances.values()],
    memberships: [...memberships.values()],
  };
}

async function tiesOfGraph(
  reader: Reader,
  nodes: readonly NodeKey[],
  within: Within | null | undefined,
): Promise<FoundTies> {
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
    readPlainTies(reader, parameters),
  ]);
  return {
    attendances: attendances.map(({ record }) => record),
    memberships: memberships.map(({ record }) => record),
    positions,
    others,
  };
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

function plainTie({ kind, from, to, behind }: PlainTieRow): TieRecord {
  const factIds = { from: [from], to: [to], none: [] }[behind];
  return { id: `${from}|${to}`, kind, from, to, factIds };
}
