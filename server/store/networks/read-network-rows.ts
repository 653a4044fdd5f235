/**
 * Reads the facts from which the columns of networks are built. Ids are listed first, with the number of
 * dependent rows of each, and then read in batches to keep each answer small: a statement over a whole table
 * would block the thread that unpacks it, and paging by SKIP or by key costs a scan of the table.
 */
import { z } from "zod";
import {
  actorKinds,
  attendanceStatuses,
  attributions,
  confidences,
  meetingKinds,
  sourceTiers,
  stances,
} from "../../../schema/dataset.ts";
import {
  type ActorRow,
  type AttendanceRow,
  type IssueRow,
  type MeetingRow,
  type MembershipRow,
  type PositionRow,
} from "../../networks/columns/network-rows.ts";
import { isEncounter } from "../rows/is-encounter.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";

/** An id, and how many dependent rows it adds to a batch. */
export interface CountedId {
  readonly id: string;
  readonly count: number;
}

const ids = {
  actors: defineStatement(
    "networks.actorIds",
    `MATCH (a:Actor)
RETURN a.id AS id, COUNT { (a)-[:MEMBER_OF]->(:Actor) } AS count ORDER BY id`,
  ),
  meetings: defineStatement(
    "networks.meetingIds",
    `MATCH (m:Meeting)
RETURN m.id AS id, COUNT { (m)<-[:ATTENDED]-(:Actor) } AS count ORDER BY id`,
  ),
  issues: defineStatement(
    "networks.issueIds",
    `MATCH (i:Issue)
RETURN i.id AS id, COUNT { (i)<-[:ON]-(:Position) } AS count ORDER BY id`,
  ),
  documents: defineStatement(
    "networks.documentIds",
    `MATCH (d:Document)
RETURN d.id AS id, COUNT { (d)<-[:STATED_IN]-(:Position) } AS count ORDER BY id`,
  ),
};

const CountedId = z.object({ id: z.string(), count: z.number() });

/** All ids of a kind, in ascending order, with the number of memberships, attendances or positions. */
export async function networkIds(reader: Reader, kind: keyof typeof ids): Promise<CountedId[]> {
  const found = await readRows(reader, ids[kind], {}, CountedId);
  // Databases order characters beyond the basic plane by code point, JavaScript by code unit.
  const inOrder = found.every(({ id }, n) => n === 0 || (found[n - 1]?.id ?? "") < id);
  return inOrder ? found : found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const day = z.string().nullable();
const texts = z.array(z.string());

const actors = defineStatement(
  "networks.actors",
  `UNWIND $ids AS id MATCH (a:Actor {id: id})
RETURN a.id AS id, a.kind AS kind, coalesce(a.placeholder, false) AS placeholder`,
);
const NetworkActor = z.object({
  id: z.string(),
  kind: z.enum(actorKinds),
  placeholder: z.boolean(),
});

/** Actors by id, in no particular order. */
export function networkActors(reader: Reader, batch: readonly string[]): Promise<ActorRow[]> {
  return readRows(reader, actors, { ids: [...batch] }, NetworkActor);
}

const memberships = defineStatement(
  "networks.memberships",
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:MEMBER_OF]->(whole:Actor)
RETURN a.id AS member, whole.id AS of, t.earliest AS earliest, t.latest AS latest`,
);
const NetworkMembership = z.object({
  member: z.string(),
  of: z.string(),
  earliest: day,
  latest: day,
});

/** What these actors belong to, in no particular order. */
export function networkMemberships(
  reader: Reader,
  members: readonly string[],
): Promise<MembershipRow[]> {
  return readRows(reader, memberships, { ids: [...members] }, NetworkMembership);
}

const issues = defineStatement(
  "networks.issues",
  `UNWIND $ids AS id MATCH (i:Issue {id: id})
RETURN i.id AS id, coalesce(i.areas, []) AS areas, [(i)-[:ABOUT]->(d:Document) | d.id] AS about`,
);
const NetworkIssue = z.object({
  id: z.string(),
  areas: texts,
  about: texts,
});

/** Issues by id, in no particular order. */
export function networkIssues(reader: Reader, batch: readonly string[]): Promise<IssueRow[]> {
  return readRows(reader, issues, { ids: [...batch] }, NetworkIssue);
}

const meetings = defineStatement(
  "networks.meetings",
  `UNWIND $ids AS id MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.kind AS kind, ${isEncounter("m")} AS isEncounter,
  m.confidence AS confidence, m.country AS country, m.earliest AS earliest, m.latest AS latest,
  m.datasets AS datasets, [(m)-[:PART_OF]->(r:Meeting) | r.id] AS rounds,
  [(m)-[:DISCUSSED]->(i:Issue) | i.id] AS issues, [(m)-[:CITES]->(s:Source) | [s.id, s.tier]] AS citations`,
);
const NetworkMeeting = z
  .object({
    id: z.string(),
    kind: z.enum(meetingKinds),
    isEncounter: z.boolean(),
    confidence: z.enum(confidences),
    country: z.string().nullable(),
    earliest: day,
    latest: day,
    datasets: texts,
    rounds: texts,
    issues: texts,
    citations: z.array(z.tuple([z.string(), z.enum(sourceTiers)])),
  })
  .transform(({ rounds, citations, ...meeting }) => ({
    ...meeting,
    partOf: rounds[0] ?? null,
    sources: citations.map(([source]) => source),
    tiers: citations.map(([, tier]) => tier),
  }));

/** Meetings by id, in no particular order. */
export function networkMeetings(reader: Reader, batch: readonly string[]): Promise<MeetingRow[]> {
  return readRows(reader, meetings, { ids: [...batch] }, NetworkMeeting);
}

const attendances = defineStatement(
  "networks.attendances",
  `UNWIND $ids AS id MATCH (m:Meeting {id: id})<-[t:ATTENDED]-(a:Actor)
RETURN m.id AS meeting, a.id AS actor, t.onBehalfOf AS onBehalfOf,
  t.status AS status, coalesce(t.confidence, m.confidence) AS confidence, t.sources AS sources`,
);
const NetworkAttendance = z.object({
  meeting: z.string(),
  actor: z.string(),
  onBehalfOf: z.string().nullable(),
  status: z.enum(attendanceStatuses),
  confidence: z.enum(confidences),
  sources: texts.nullable().transform((sources) => sources ?? []),
});

/** The attendances at these meetings, in no particular order. */
export function networkAttendances(
  reader: Reader,
  ofMeetings: readonly string[],
): Promise<AttendanceRow[]> {
  return readRows(reader, attendances, { ids: [...ofMeetings] }, NetworkAttendance);
}

const positions = defineStatement(
  "networks.positions",
  `UNWIND $ids AS id MATCH (i:Issue {id: id})<-[:ON]-(p:Position)<-[:HOLDS]-(a:Actor)
RETURN p.id AS id, a.id AS actor, i.id AS issue, p.stance AS stance, p.value AS value,
  p.conditionKey AS conditionKey, p.earliest AS earliest, p.latest AS latest, p.attribution AS attribution,
  p.confidence AS confidence, p.datasets AS datasets,
  [(p)-[:STATED_IN]->(d:Document) | d.id] AS documents,
  [(p)-[c:CITES]->(s:Source) | [c.n, s.id, s.tier]] AS citations`,
);
const NetworkPosition = z
  .object({
    id: z.string(),
    actor: z.string(),
    issue: z.string(),
    stance: z.enum(stances),
    value: z.number().nullable(),
    conditionKey: z.string().nullable(),
    earliest: day,
    latest: day,
    attribution: z.enum(attributions),
    confidence: z.enum(confidences),
    datasets: texts,
    documents: texts,
    citations: z.array(z.tuple([z.number(), z.string(), z.enum(sourceTiers)])),
  })
  .transform(({ citations, documents, ...position }) => ({
    ...position,
    document: documents[0] ?? null,
    source: citations.find(([n]) => n === 0)?.[1] ?? null,
    sources: citations.map(([, source]) => source),
    tiers: citations.map(([, , tier]) => tier),
  }));

/** The positions on these issues, in no particular order. */
export function networkPositions(
  reader: Reader,
  onIssues: readonly string[],
): Promise<PositionRow[]> {
  return readRows(reader, positions, { ids: [...onIssues] }, NetworkPosition);
}
