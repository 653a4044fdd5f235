/** What resolvers ask for, batched: made anew for each request, so nothing is remembered between two. */
import {
  actorsById,
  issuersOfDocuments,
  meetingCounts,
  positionCountsOfActors,
} from "../store/records/actors.ts";
import {
  attendancesById,
  attendancesOfActors,
  attendancesOfMeetings,
} from "../store/records/attendances.ts";
import { citationsOfFacts, inheritedCitations } from "../store/records/citations.ts";
import { countsOfDatasets, datasetsById } from "../store/records/datasets.ts";
import { documentsById, documentsOfActors, documentsOfIssues } from "../store/records/documents.ts";
import { encountersOfActors } from "../store/explore/encounters.ts";
import {
  issuesById,
  issuesOfDocuments,
  issuesOfMeetings,
  partsOfIssues,
  positionCountsOfIssues,
} from "../store/records/issues.ts";
import { kindsById } from "../store/records/kinds.ts";
import {
  meetingsById,
  meetingsOfActors,
  meetingsOfIssues,
  sessionsOfMeetings,
} from "../store/records/meetings.ts";
import {
  membersOfActors,
  membershipsById,
  membershipsOfActors,
} from "../store/records/memberships.ts";
import {
  positionsById,
  positionsOfActors,
  positionsOfDocuments,
  positionsOfIssues,
  positionsOfMeetings,
} from "../store/records/positions.ts";
import { type Reader } from "../store/rows/query.ts";
import { factsOfSources } from "../store/records/source-facts.ts";
import { factCounts, sourcesById } from "../store/records/sources.ts";
import { byArguments, byId } from "./batching.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders that ask `reader`. */
export function createLoaders(reader: Reader) {
  return {
    kinds: byId(reader, kindsById),
    actors: byId(reader, actorsById),
    meetings: byId(reader, meetingsById),
    issues: byId(reader, issuesById),
    positions: byId(reader, positionsById),
    sources: byId(reader, sourcesById),
    documents: byId(reader, documentsById),
    datasets: byId(reader, datasetsById),
    attendances: byId(reader, attendancesById),
    memberships: byId(reader, membershipsById),

    citations: byId(reader, citationsOfFacts),
    inheritedCitations: byId(reader, inheritedCitations),

    meetingCountOfActor: byId(reader, meetingCounts),
    positionCountOfActor: byId(reader, positionCountsOfActors),
    meetingsOfActor: byArguments(reader, meetingsOfActors),
    attendancesOfActor: byArguments(reader, attendancesOfActors),
    positionsOfActor: byArguments(reader, positionsOfActors),
    membershipsOfActor: byId(reader, membershipsOfActors),
    membersOfActor: byArguments(reader, membersOfActors),
    documentsOfActor: byId(reader, documentsOfActors),
    encountersOfActor: byArguments(reader, encountersOfActors),

    attendancesOfMeeting: byArguments(reader, attendancesOfMeetings),
    sessionsOfMeeting: byId(reader, sessionsOfMeetings),
    issuesOfMeeting: byId(reader, issuesOfMeetings),
    positionsOfMeeting: byArguments(reader, positionsOfMeetings),

    positionCountOfIssue: byId(reader, positionCountsOfIssues),
    partsOfIssue: byId(reader, partsOfIssues),
    documentsOfIssue: byId(reader, documentsOfIssues),
    meetingsOfIssue: byArguments(reader, meetingsOfIssues),
    positionsOfIssue: byArguments(reader, positionsOfIssues),

    factCountOfSource: byId(reader, factCounts),
    factsOfSource: byArguments(reader, factsOfSources),

    issuersOfDocument: byId(reader, issuersOfDocuments),
    issuesOfDocument: byId(reader, issuesOfDocuments),
    positionsOfDocument: byArguments(reader, positionsOfDocuments),

    countsOfDataset: byId(reader, countsOfDatasets),
  };
}
