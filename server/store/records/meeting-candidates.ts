import { listParameter } from "../paging/conditions.ts";
import { wasThere } from "../rows/is-encounter.ts";
import { type MeetingFilter } from "../paging/list-filters.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { type Reader } from "../rows/query.ts";
import { defineStatement } from "../rows/statement.ts";

const withAll = defineStatement(
  "meetings.withAll",
  `UNWIND $ids AS actor MATCH (:Actor {id: actor})-[:${wasThere}]->(m:Meeting)
WITH m.id AS id, count(DISTINCT actor) AS present WHERE present = $count
RETURN id`,
);
const withAny = defineStatement(
  "meetings.withAny",
  `UNWIND $ids AS actor MATCH (:Actor {id: actor})-[:${wasThere}]->(m:Meeting)
RETURN DISTINCT m.id AS id`,
);
const onIssues = defineStatement(
  "meetings.onIssues",
  `UNWIND $ids AS issue MATCH (:Issue {id: issue})<-[:DISCUSSED]-(m:Meeting)
RETURN DISTINCT m.id AS id`,
);
const onAreas = defineStatement(
  "meetings.onAreas",
  `MATCH (i:Issue) WHERE any(area IN $areas WHERE area IN i.areas)
MATCH (i)<-[:DISCUSSED]-(m:Meeting)
RETURN DISTINCT m.id AS id`,
);
const aboutDocuments = defineStatement(
  "meetings.aboutDocuments",
  `UNWIND $ids AS document
MATCH (:Document {id: document})<-[:ABOUT]-(:Issue)<-[:DISCUSSED]-(m:Meeting)
RETURN DISTINCT m.id AS id`,
);
const sessionsOf = defineStatement(
  "meetings.sessionsOf",
  "MATCH (:Meeting {id: $id})<-[:PART_OF]-(m:Meeting) RETURN m.id AS id",
);
const rounds = defineStatement(
  "meetings.rounds",
  `MATCH (m:Meeting) WHERE EXISTS { (m)<-[:PART_OF]-(:Meeting) } = $rounds
RETURN m.id AS id`,
);
const citingSources = defineStatement(
  "meetings.citingSources",
  `UNWIND $ids AS source MATCH (:Source {id: source})<-[:CITES]-(m:Meeting)
RETURN DISTINCT m.id AS id`,
);
const citing = defineStatement(
  "meetings.citing",
  `MATCH (s:Source) WHERE s.tier IN $tiers
MATCH (s)<-[:CITES]-(m:Meeting)
RETURN DISTINCT m.id AS id`,
);

/** Ids of meetings that any of the actors attended. */
export function meetingsWithAny(
  reader: Reader,
  actorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return readCandidateIds(reader, withAny, { ids: [...actorIds] });
}

/** Ids of meetings that discussed an issue in one of the areas. */
export function meetingsOnAreas(
  reader: Reader,
  areas: readonly string[],
): Promise<ReadonlySet<string>> {
  return readCandidateIds(reader, onAreas, { areas: [...areas] });
}

/** Ids of meetings that discussed an issue about any of the documents. */
export function meetingsAboutDocuments(
  reader: Reader,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return readCandidateIds(reader, aboutDocuments, { ids: [...documentIds] });
}

/** Ids of meetings that cite any of the sources. */
export function meetingsCiting(
  reader: Reader,
  sourceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return readCandidateIds(reader, citingSources, { ids: [...sourceIds] });
}

/** Ids of the meetings that pass the filters by id and by tie; `null` when there are no such filters. */
export function meetingsWith(
  reader: Reader,
  filter: MeetingFilter,
): Promise<ReadonlySet<string> | null> {
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.participants, (ids) => {
      const count = new Set(ids).size;
      // No participant is asked for, so all meetings pass.
      return count === 0
        ? null
        : readCandidateIds(reader, withAll, { ids: [...new Set(ids)], count });
    }),
    ifGiven(filter.anyParticipant, (ids) => meetingsWithAny(reader, ids)),
    ifGiven(filter.issues, (ids) => readCandidateIds(reader, onIssues, { ids: [...ids] })),
    ifGiven(filter.partOf, (id) => readCandidateIds(reader, sessionsOf, { id })),
    ifGiven(filter.rounds, (asked) => readCandidateIds(reader, rounds, { rounds: asked })),
    ifGiven(filter.sourceTiers, (tiers) =>
      readCandidateIds(reader, citing, { tiers: listParameter(tiers) }),
    ),
    ifGiven(filter.sources, (ids) => meetingsCiting(reader, ids)),
    ifGiven(filter.documents, (ids) => meetingsAboutDocuments(reader, ids)),
  ]);
}
