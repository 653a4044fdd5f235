/**
 * The batched lookups of resolvers. New for each request; the reader decides what is kept between requests.
 */
import {
  actorsById,
  issuersOfDocuments,
  meetingCounts,
  positionCountsOfActors,
} from "../store/records/actors.ts";
import {
  attendancesById,
  attendancesOfMeetings,
  attendedCounts,
} from "../store/records/attendances.ts";
import { attendancesOfActors } from "../store/records/attendance-list.ts";
import { citationsOfFacts, inheritedCitations } from "../store/records/citations.ts";
import { countsOfDatasets, datasetsById, factCountsOfDatasets } from "../store/records/datasets.ts";
import { documentsById, documentsOfActors, documentsOfIssues } from "../store/records/documents.ts";
import { encountersOfActors } from "../store/explore/encounters.ts";
import {
  issuesById,
  issuesOfDocuments,
  issuesOfMeetings,
  partsOfIssues,
  positionCountsOfIssues,
} from "../store/records/issues.ts";
import { kindsById } from "../store/records/kinds-by-id.ts";
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
import { positionsById } from "../store/records/position-list.ts";
import {
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

export function createLoaders(reader: Reader) {
  return {
    kinds: byId(reader, "kinds", kindsById),
    actors: byId(reader, "actors", actorsById),
    meetings: byId(reader, "meetings", meetingsById),
    issues: byId(reader, "issues", issuesById),
    positions: byId(reader, "positions", positionsById),
    sources: byId(reader, "sources", sourcesById),
    documents: byId(reader, "documents", documentsById),
    datasets: byId(reader, "datasets", datasetsById),
    attendances: byId(reader, "attendances", attendancesById),
    memberships: byId(reader, "memberships", membershipsById),

    citations: byId(reader, "citations", citationsOfFacts),
    inheritedCitations: byId(reader, "inheritedCitations", inheritedCitations),

    meetingCountOfActor: byId(reader, "meetingCountOfActor", meetingCounts),
    positionCountOfActor: byId(reader, "positionCountOfActor", positionCountsOfActors),
    meetingsOfActor: byArguments(reader, "meetingsOfActor", meetingsOfActors),
    attendancesOfActor: byArguments(reader, "attendancesOfActor", attendancesOfActors),
    positionsOfActor: byArguments(reader, "positionsOfActor", positionsOfActors),
    membershipsOfActor: byId(reader, "membershipsOfActor", membershipsOfActors),
    membersOfActor: byArguments(reader, "membersOfActor", membersOfActors),
    documentsOfActor: byId(reader, "documentsOfActor", documentsOfActors),
    encountersOfActor: byArguments(reader, "encountersOfActor", encountersOfActors),

    attendedCountOfMeeting: byId(reader, "attendedCountOfMeeting", attendedCounts),
    attendancesOfMeeting: byArguments(reader, "attendancesOfMeeting", attendancesOfMeetings),
    sessionsOfMeeting: byId(reader, "sessionsOfMeeting", sessionsOfMeetings),
    issuesOfMeeting: byId(reader, "issuesOfMeeting", issuesOfMeetings),
    positionsOfMeeting: byArguments(reader, "positionsOfMeeting", positionsOfMeetings),

    positionCountOfIssue: byId(reader, "positionCountOfIssue", positionCountsOfIssues),
    partsOfIssue: byId(reader, "partsOfIssue", partsOfIssues),
    documentsOfIssue: byId(reader, "documentsOfIssue", documentsOfIssues),
    meetingsOfIssue: byArguments(reader, "meetingsOfIssue", meetingsOfIssues),
    positionsOfIssue: byArguments(reader, "positionsOfIssue", positionsOfIssues),

    factCountOfSource: byId(reader, "factCountOfSource", factCounts),
    factsOfSource: byArguments(reader, "factsOfSource", factsOfSources),

    issuersOfDocument: byId(reader, "issuersOfDocument", issuersOfDocuments),
    issuesOfDocument: byId(reader, "issuesOfDocument", issuesOfDocuments),
    positionsOfDocument: byArguments(reader, "positionsOfDocument", positionsOfDocuments),

    countsOfDataset: byId(reader, "countsOfDataset", countsOfDatasets),
    factCountsOfDataset: byId(reader, "factCountsOfDataset", factCountsOfDatasets),
  };
}
