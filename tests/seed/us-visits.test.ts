import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type CheckedDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { readTyped, type RecordsByKind } from "./read-typed.ts";

const folder = join(import.meta.dirname, "../../seed/datasets/us-visits");

/** Counted from the files that the Office of the Historian publishes, independently of this data set. */
function expectedVisits(): [country: string, visits: number][] {
  const file = join(import.meta.dirname, "fixtures/expected-visits-by-country.csv");
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [country = "", visits = ""] = line.split(",");
    return [country, Number(visits)];
  });
}

describe("the visits and travels of US diplomacy", () => {
  let dataset: CheckedDataset;
  let records: RecordsByKind;
  beforeAll(async () => {
    ({ dataset, records } = await readTyped(folder));
  });

  it("have as many of each kind as the record", () => {
    const { actors, meetings, attendances } = Object.fromEntries(dataset.counts);
    expect({ actors, meetings, attendances }).toEqual({
      actors: 1777,
      meetings: 7535,
      attendances: 18_334,
    });
  });

  it("count as many visits of each country as were counted in the record itself", () => {
    const visits = new Map<string, number>();
    for (const { actor, role } of records.attendances) {
      if (role !== "visitor's country") continue;
      const country = actor.replace(/^s-/, "");
      visits.set(country, (visits.get(country) ?? 0) + 1);
    }
    expect(visits).toEqual(new Map(expectedVisits()));
    expect(["israel", "united-kingdom", "canada", "ukraine"].map((id) => visits.get(id))).toEqual([
      127, 116, 105, 23,
    ]);
  });

  it("cite the collection and the number of each", () => {
    const places = records.meetings.map(({ id, citations }) => {
      const [only] = citations;
      return `${id.split("-")[0]} ${only?.source} ${only?.locator?.replace(/.*\.xml id (\d+)$/, "$1")}`;
    });
    const expected = records.meetings.map(({ id }) => {
      const [kind, number] = id.split("-");
      return `${kind} ${kind === "visit" ? "history-visits" : "history-travels"} ${number}`;
    });
    expect(places).toEqual(expected);
  });

  it("are in the public domain, and say so", () => {
    expect(dataset.info.licence).toBe("CC0-1.0");
  });

  it("load into a graph that counts the same", { timeout: 300_000 }, async () => {
    const engine = await openEmbeddedEngine({ memory: true });
    try {
      await engine.prepare();
      await loadDataset(engine, dataset);
      const rows = await engine.read({
        name: "testVisits",
        cypher: `MATCH (a:Actor)-[t:ATTENDED]->(:Meeting) WHERE t.role = "visitor's country"
          WITH a.id AS id, count(*) AS visits WHERE visits > 90
          RETURN id, visits ORDER BY visits DESC`,
      });
      const most = expectedVisits().filter(([, visits]) => visits > 90);
      expect(rows).toEqual(most.map(([country, visits]) => ({ id: `s-${country}`, visits })));
    } finally {
      await engine.close();
    }
  });
});
