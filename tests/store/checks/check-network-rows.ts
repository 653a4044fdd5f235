import { expect } from "vitest";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import {
  networkActors,
  networkAttendances,
  networkIds,
  networkIssues,
  networkMeetings,
  networkMemberships,
  networkPositions,
} from "../../../server/store/networks/read-network-rows.ts";
import { expectedIds, expectedRows } from "../oracle/expected-network-rows.ts";
import { type KnownGraph } from "../oracle/known-graph.ts";

/** The rows for networks, all of them, and none for unknown ids. */
export async function checkNetworkRows(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  for (const kind of ["actors", "meetings", "issues", "documents"] as const) {
    expect(await networkIds(engine, kind)).toEqual(expectedIds(graph, kind));
  }
  const rows = expectedRows(graph);
  const idsOf = (some: readonly { readonly id: string }[]) => [
    ...some.map(({ id }) => id),
    "nobody",
  ];
  const [actors, meetings, issues] = [rows.actors, rows.meetings, rows.issues].map(idsOf) as [
    string[],
    string[],
    string[],
  ];
  expect(inOneOrder(await networkActors(engine, actors))).toEqual(inOneOrder(rows.actors));
  expect(inOneOrder(await networkMemberships(engine, actors))).toEqual(
    inOneOrder(rows.memberships),
  );
  expect(inOneOrder(await networkIssues(engine, issues))).toEqual(inOneOrder(rows.issues));
  expect(inOneOrder(await networkMeetings(engine, meetings))).toEqual(inOneOrder(rows.meetings));
  expect(inOneOrder(await networkAttendances(engine, meetings))).toEqual(
    inOneOrder(rows.attendances),
  );
  expect(inOneOrder(await networkPositions(engine, issues))).toEqual(inOneOrder(rows.positions));
}

/** Sorted, because rows and the lists in them may come in any order. */
function inOneOrder(rows: readonly object[]): string[] {
  return rows
    .map((row) => {
      const fields = Object.entries(row).map(([name, value]) => [
        name,
        Array.isArray(value) ? (value as string[]).toSorted() : (value as unknown),
      ]);
      return JSON.stringify(fields.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
    })
    .toSorted();
}
