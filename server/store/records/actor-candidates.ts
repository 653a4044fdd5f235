import { listParameter } from "../paging/conditions.ts";
import { isEncounter, wasThere } from "../rows/is-encounter.ts";
import { type ActorFilter } from "../paging/list-filters.ts";
import { ifGiven, intersect, readCandidateIds } from "../paging/candidate-ids.ts";
import { type Reader } from "../rows/query.ts";
import { defineStatement } from "../rows/statement.ts";

const attended = defineStatement(
  "actors.attended",
  `MATCH (:Meeting {id: $id})<-[:${wasThere}]-(a:Actor) RETURN a.id AS id`,
);
const met = defineStatement(
  "actors.met",
  `MATCH (:Actor {id: $id})-[:${wasThere}]->(m:Meeting) WHERE ${isEncounter("m")}
MATCH (m)<-[:${wasThere}]-(a:Actor) WHERE a.id <> $id
RETURN DISTINCT a.id AS id`,
);
const memberOf = defineStatement(
  "actors.memberOf",
  "MATCH (:Actor {id: $id})<-[:MEMBER_OF]-(a:Actor) RETURN DISTINCT a.id AS id",
);
const onIssue = defineStatement(
  "actors.onIssue",
  `MATCH (:Issue {id: $id})<-[:ON]-(p:Position) WHERE $stances IS NULL OR p.stance IN $stances
MATCH (p)<-[:HOLDS]-(a:Actor)
RETURN DISTINCT a.id AS id`,
);

/** Ids of the actors that pass the filters by id and by tie; `null` when there are no such filters. */
export function actorsWith(
  reader: Reader,
  filter: ActorFilter,
): Promise<ReadonlySet<string> | null> {
  const stances = listParameter(filter.stances);
  return intersect([
    ifGiven(filter.ids, async (ids) => new Set(ids)),
    ifGiven(filter.attended, (id) => readCandidateIds(reader, attended, { id })),
    ifGiven(filter.met, (id) => readCandidateIds(reader, met, { id })),
    ifGiven(filter.memberOf, (id) => readCandidateIds(reader, memberOf, { id })),
    ifGiven(filter.issue, (id) => readCandidateIds(reader, onIssue, { id, stances })),
  ]);
}
