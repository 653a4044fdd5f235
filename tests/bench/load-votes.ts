import { type NamedColumns } from "../../server/networks/columns/columns.ts";
import { toIsoDay } from "../../server/networks/columns/days.ts";
import { stances } from "../../schema/dataset.ts";
import { batchesOf } from "../../server/graph/async.ts";
import { type GraphEngine, type TieRow } from "../../server/graph/graph-engine.ts";

const unitRows = 5000;

/**
 * Writes generated positions into a graph as the loader would, without its files, checks and hashes: each with its
 * holder, its issue and a citation of the issue's source.
 */
export async function loadVotes(
  engine: GraphEngine,
  { names, positions }: NamedColumns,
): Promise<void> {
  const nodes = async (
    label: "Actor" | "Issue" | "Source" | "Position" | "Dataset",
    rows: object[],
  ) => {
    for (const batch of batchesOf(rows, unitRows)) {
      await engine.write("bench nodes", (unit) =>
        unit.upsertNodes(label, batch as Record<string, string>[]),
      );
    }
  };
  await nodes(
    "Actor",
    names.actors.map((id) => ({ id, kind: "PERSON", placeholder: false })),
  );
  await nodes(
    "Issue",
    names.issues.map((id) => ({ id, areas: ["votes"] })),
  );
  await nodes(
    "Source",
    names.issues.map((id) => ({ id: `s-${id}`, tier: "OFFICIAL" })),
  );
  const dataset = { id: "votes", version: "1", state: "LOADED", loadedAt: "2026-01-01T00:00:00Z" };
  for (const batch of batchesOf([...names.positions.keys()], unitRows)) {
    await engine.write("bench positions", async (unit) => {
      await unit.upsertNodes(
        "Position",
        batch.map((n) => ({
          id: names.positions[n]!,
          stance: stances[positions.stance[n]!]!,
          earliest: toIsoDay(positions.earliest[n]!),
          latest: toIsoDay(positions.latest[n]!),
          attribution: "SELF",
          confidence: "HIGH",
          datasets: ["votes"],
        })),
      );
      const tie = (from: string, to: string): TieRow => ({
        id: `${from}|${to}`,
        from,
        to,
        properties: { n: 0 },
      });
      const id = (n: number) => names.positions[n]!;
      const issue = (n: number) => names.issues[positions.issue[n]!]!;
      const holder = (n: number) => names.actors[positions.actor[n]!]!;
      await unit.upsertTies(
        "HOLDS",
        "Actor",
        "Position",
        batch.map((n) => tie(holder(n), id(n))),
      );
      await unit.upsertTies(
        "ON",
        "Position",
        "Issue",
        batch.map((n) => tie(id(n), issue(n))),
      );
      await unit.upsertTies(
        "CITES",
        "Position",
        "Source",
        batch.map((n) => tie(id(n), `s-${issue(n)}`)),
      );
    });
  }
  await nodes("Dataset", [dataset]);
}
