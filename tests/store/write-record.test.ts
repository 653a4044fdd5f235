import { beforeAll, expect, it } from "vitest";
import { parseRecord } from "../../schema/check/parse-record.ts";
import { DatasetCheck } from "../../schema/check/dataset-check.ts";
import { type PlaceOf } from "../../schema/check/record-fault.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { positionsById } from "../../server/store/records/position-list.ts";
import { compare } from "../../server/store/write/compare.ts";
import { findHolders } from "../../server/store/write/find-holders.ts";
import { hashRecord } from "../../server/store/write/hash-record.ts";
import { isNodeKind } from "../../server/store/write/statements.ts";
import { writeChanges } from "../../server/store/write/write-changes.ts";
import { describeOnEachEngine } from "../graph/engines.ts";

const position = {
  id: "p1",
  actor: "ann",
  issue: "truce",
  stance: "supports",
  date: "2025-12-20~",
  attribution: "self",
  citations: ["s#p3"],
};

/**
 * As a server would write one record from a request: with the checks of the seed command, and without files.
 */
describeOnEachEngine("writing one record", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
    const faults = [
      await write("sources", { id: "s", title: "S", publisher: "P", tier: "official" }),
      await write("actors", { id: "ann", name: "Ann", kind: "person" }),
      await write("issues", { id: "truce", title: "Truce", question: "A truce?", area: "war" }),
    ].flat();
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });

  /** Checks and writes a record; returns its faults. */
  async function write(kind: RecordKind, written: unknown): Promise<string[]> {
    const faults: string[] = [];
    const at: PlaceOf<string> = (path) => path.join(".");
    const check = new DatasetCheck<string>({
      info: null,
      report: (place, { problem }) => faults.push(`${place}: ${problem}`),
      spell: (place) => place,
      looksUp: true,
    });
    const parsed = parseRecord(kind, written);
    check.reportAll(parsed.faults, at);
    check.take(parsed.loose, at);
    for (const { to, id, at: place } of check.elsewhere) {
      const holders = isNodeKind(to) ? await findHolders(engine.read.bind(engine), to, [id]) : null;
      if (!holders?.has(id)) faults.push(`${place}: there is no "${id}"`);
    }
    if (faults.length > 0 || !parsed.typed) return faults;
    const record = hashRecord(parsed.typed);
    await engine.write("one record", async (unit) => {
      const run = unit.run.bind(unit);
      await writeChanges(unit, "from-outside", await compare(run, "from-outside", [record]));
    });
    return [];
  }

  it("refuses what the seed command refuses, and writes nothing", async () => {
    const wrong = {
      ...position,
      actor: "anne",
      stance: "suports",
      date: "Thursday",
      citations: [],
    };
    expect(await write("positions", wrong)).toEqual([
      'stance: "suports" is not known',
      "citations: has no source",
      'date: "Thursday" is no date',
      'actor: there is no "anne"',
    ]);
    expect(await positionsById(engine, ["p1"])).toEqual(new Map());
  });

  it("writes what is right, with its ties, so that it is read like any other", async () => {
    expect(await write("positions", position)).toEqual([]);
    expect((await positionsById(engine, ["p1"])).get("p1")).toMatchObject({
      actorId: "ann",
      issueId: "truce",
      stance: "SUPPORTS",
      date: { edtf: "2025-12-20~", earliest: "2025-12-20", latest: "2025-12-20" },
      datasets: ["from-outside"],
    });
    expect(await write("positions", { ...position, stance: "opposes" })).toEqual([]);
    expect((await positionsById(engine, ["p1"])).get("p1")?.stance).toBe("OPPOSES");
  });
});
