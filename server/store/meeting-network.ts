import { z } from "zod";
import { type Statement } from "../graph/engine.ts";
import { countPairs } from "./count-pairs.ts";
import {
  inDatasets,
  inPeriod,
  isEncounter,
  listParameter,
  oneOf,
  periodParameters,
} from "./conditions.ts";
import { type MeetingNetworkFilter } from "./filters.ts";
import { meetingsOnAreas, meetingsWithAny } from "./meeting-picks.ts";
import { rankActors } from "./rank-actors.ts";
import { ifGiven, intersect, readIds } from "./picks.ts";
import { type Reader } from "./query.ts";
import { readRows } from "./rows.ts";
import { toSpan } from "./sittings.ts";
import { defineStatement } from "./statement.ts";

export interface MeetingPairRecord {
  /** The smaller id, and the other. */
  readonly aId: string;
  readonly bId: string;
  readonly weight: number;
  /** First and last day they met, `YYYY-MM-DD`. */
  readonly first: string | null;
  readonly last: string | null;
  /** The sessions, latest first. */
  readonly meetingIds: readonly string[];
}

export interface MeetingNetworkRecord {
  /** Of the pairs shown: by number of pairs, then name. */
  readonly actorIds: readonly string[];
  /** Strongest first (ties: by id). */
  readonly pairs: readonly MeetingPairRecord[];
  readonly pairCount: number;
  readonly pairsLeftOut: number;
  readonly weightLeftOut: number;
  /** Meetings in which at least one pair of the network sat. */
  readonly meetingCount: number;
}

const sittings = (name: string, match: string): Statement =>
  defineStatement(
    name,
    `${match}
WHERE ${isEncounter("m")}
  AND ${oneOf("m.kind", "meetingKinds")} AND ${oneOf("m.country", "countries")}
  AND ${oneOf("m.confidence", "confidences")} AND ${inPeriod("m")} AND ${inDatasets("m")}
MATCH (m)<-[:ATTENDED]-(a:Actor)
WHERE ($includeGroups OR NOT coalesce(a.placeholder, false)) AND ${oneOf("a.kind", "actorKinds")}
RETURN m.id AS id, m.earliest AS earliest, m.latest AS latest, collect(a.id) AS actors`,
  );

const statements = {
  all: sittings("meetingNetwork", "MATCH (m:Meeting)"),
  picked: sittings("meetingNetwork.picked", "UNWIND $ids AS pick MATCH (m:Meeting {id: pick})"),
};

/** Sessions of rounds, and of rounds within rounds, with the meetings themselves. */
const within = defineStatement(
  "meetingNetwork.within",
  `UNWIND $ids AS id MATCH (:Meeting {id: id})<-[:PART_OF*0..5]-(m:Meeting)
RETURN DISTINCT m.id AS id`,
);

const SittingRow = z.object({
  id: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  actors: z.array(z.string()),
});

/** Who met whom: pairs of actors in the same session, counted. */
export async function meetingNetwork(
  reader: Reader,
  query: { readonly filter?: MeetingNetworkFilter | null | undefined; readonly most: number },
): Promise<MeetingNetworkRecord> {
  const { filter, most } = query;
  const picks = await intersect([
    ifGiven(filter?.meetings, (ids) => readIds(reader, within, { ids: [...ids] })),
    ifGiven(filter?.areas, (areas) => meetingsOnAreas(reader, areas)),
    ifGiven(filter?.with, (ids) => meetingsWithAny(reader, ids)),
    ifGiven(filter?.among, (ids) => meetingsWithAny(reader, ids)),
  ]);
  const parameters = {
    meetingKinds: listParameter(filter?.meetingKinds),
    countries: listParameter(filter?.countries),
    confidences: listParameter(filter?.confidences),
    datasets: listParameter(filter?.datasets),
    actorKinds: listParameter(filter?.actorKinds),
    includeGroups: filter?.includeGroups ?? false,
    ...periodParameters(filter?.period),
    ids: picks ? [...picks] : null,
  };
  const statement = picks ? statements.picked : statements.all;
  const meetings = await readRows(reader, statement, parameters, SittingRow);
  const counted = countPairs(meetings, { among: filter?.among, with: filter?.with, most });
  const pairs = counted.strongest.map(({ a, b, weight, sittings: shared }) => ({
    aId: a,
    bId: b,
    weight,
    ...toSpan(shared),
  }));
  const { pairCount, weightSum, meetingCount } = counted;
  const weightShown = pairs.reduce((sum, { weight }) => sum + weight, 0);
  return {
    actorIds: await rankActors(reader, pairs),
    pairs,
    pairCount,
    pairsLeftOut: pairCount - pairs.length,
    weightLeftOut: weightSum - weightShown,
    meetingCount,
  };
}
