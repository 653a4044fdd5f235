import { type NetworkRows } from "../../server/networks/build-columns.ts";
import { parseUncertainDate } from "../../server/networks/uncertain-date.ts";
import { type RecordsByKind } from "../seed/read-typed.ts";

/** The rows of a data set as it stands in its files, by the rules of docs/adr/0001-graph-model.md. */
export function datasetRows(records: RecordsByKind): NetworkRows {
  const begin = (date: string | undefined) =>
    date === undefined ? null : parseUncertainDate(date).earliest;
  const end = (date: string | undefined) =>
    date === undefined ? null : parseUncertainDate(date).latest;
  return {
    actors: records.actors,
    issues: records.issues,
    memberships: records.memberships.map(({ member, of, from, to }) => ({
      member,
      of,
      earliest: begin(from),
      latest: end(to),
    })),
    meetings: records.meetings.map(({ date, partOf, ...meeting }) => ({
      ...meeting,
      ...parseUncertainDate(date),
      partOf: partOf ?? null,
    })),
    attendances: records.attendances.map(({ meeting, actor, onBehalfOf }) => ({
      meeting,
      actor,
      onBehalfOf: onBehalfOf ?? null,
    })),
    positions: records.positions.map(({ date, value, citations, ...position }) => ({
      ...position,
      ...parseUncertainDate(date),
      value: value ?? null,
      source: citations[0]?.source ?? null,
    })),
  };
}
