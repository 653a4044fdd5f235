/** The rows for networks, computed directly from the records. */
import { type NetworkRows } from "../../../server/networks/columns/network-rows.ts";
import { datasetRows } from "../../networks/dataset-rows.ts";
import { type KnownGraph } from "./known-graph.ts";

export function expectedRows(graph: KnownGraph): NetworkRows {
  const rows = datasetRows(graph.records, graph.datasetsOf);
  return {
    ...rows,
    actors: rows.actors.map(({ id, kind, placeholder }) => ({ id, kind, placeholder })),
    issues: rows.issues.map(({ id, areas, about }) => ({ id, areas, about })),
    meetings: rows.meetings.map((row) => ({
      id: row.id,
      kind: row.kind,
      isEncounter: row.isEncounter,
      confidence: row.confidence,
      country: row.country,
      earliest: row.earliest,
      latest: row.latest,
      datasets: row.datasets,
      partOf: row.partOf,
      issues: row.issues,
      sources: row.sources,
      tiers: row.tiers,
    })),
    attendances: rows.attendances.map((row) => ({
      meeting: row.meeting,
      actor: row.actor,
      onBehalfOf: row.onBehalfOf,
      status: row.status,
      confidence: row.confidence,
      sources: [...new Set(row.sources)],
    })),
    positions: rows.positions.map((row) => ({
      id: row.id,
      actor: row.actor,
      issue: row.issue,
      stance: row.stance,
      value: row.value,
      conditionKey: row.conditionKey,
      earliest: row.earliest,
      latest: row.latest,
      attribution: row.attribution,
      confidence: row.confidence,
      datasets: row.datasets,
      source: row.source,
      document: row.document,
      sources: row.sources,
      tiers: row.tiers,
    })),
  };
}

/** Ids by code unit, with the number of memberships, attendances or positions of each. */
export function expectedIds(
  { records }: KnownGraph,
  kind: "actors" | "meetings" | "issues" | "documents",
): { id: string; count: number }[] {
  const ends = {
    actors: records.memberships.map(({ member }) => member),
    meetings: records.attendances.map(({ meeting }) => meeting),
    issues: records.positions.map(({ issue }) => issue),
    documents: records.positions.map(({ document }) => document),
  }[kind];
  return records[kind]
    .map(({ id }) => ({ id, count: ends.filter((end) => end === id).length }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
