import { type NetworkRows } from "../../server/networks/columns/network-rows.ts";
import { parseMeetingDate, parseUncertainDate } from "../../schema/uncertain-date.ts";
import { type RecordsByKind } from "../seed/read-typed.ts";

/** The rows of a data set from its files, by the rules of docs/adr/0001-graph-model.md. */
export function datasetRows(
  records: RecordsByKind,
  datasetsOf: (id: string) => readonly string[] = () => [],
): NetworkRows {
  const tierOf = new Map(records.sources.map(({ id, tier }) => [id, tier]));
  const tiersOf = (citations: readonly { readonly source: string }[]) =>
    citations.flatMap(({ source }) => tierOf.get(source) ?? []);
  const confidenceOf = new Map(records.meetings.map(({ id, confidence }) => [id, confidence]));
  const begin = (date: string | undefined) =>
    date === undefined ? null : parseUncertainDate(date).earliest;
  const end = (date: string | undefined) =>
    date === undefined ? null : parseUncertainDate(date).latest;
  const rounds = new Set(records.meetings.map(({ partOf }) => partOf));
  return {
    documents: records.documents,
    actors: records.actors,
    issues: records.issues,
    memberships: records.memberships.map(({ member, of, from, to }) => ({
      member,
      of,
      earliest: begin(from),
      latest: end(to),
    })),
    meetings: records.meetings.map(({ date, partOf, country, citations, ...meeting }) => ({
      ...meeting,
      ...parseMeetingDate(date),
      isEncounter: meeting.status === "HELD" && (meeting.plenary || !rounds.has(meeting.id)),
      partOf: partOf ?? null,
      country: country ?? null,
      issues: [...new Set(meeting.issues)],
      sources: citations.map(({ source }) => source),
      tiers: tiersOf(citations),
      datasets: datasetsOf(meeting.id),
    })),
    attendances: records.attendances.map(
      ({ onBehalfOf, confidence, citations, ...attendance }) => ({
        ...attendance,
        onBehalfOf: onBehalfOf ?? null,
        confidence: confidence ?? confidenceOf.get(attendance.meeting) ?? "HIGH",
        sources: citations.map(({ source }) => source),
      }),
    ),
    positions: records.positions.map(
      ({ date, value, conditionKey, citations, document, ...position }) => ({
        ...position,
        document: document ?? null,
        ...parseUncertainDate(date),
        value: value ?? null,
        conditionKey: conditionKey ?? null,
        source: citations[0]?.source ?? null,
        sources: citations.map(({ source }) => source),
        tiers: tiersOf(citations),
        datasets: datasetsOf(position.id),
      }),
    ),
  };
}
