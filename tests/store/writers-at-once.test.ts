import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type GraphEngine, type WriteUnit } from "../../server/graph/graph-engine.ts";
import { type WrittenRecord } from "../../server/store/edit/check-written.ts";
import { RefusedRecordsError } from "../../server/store/edit/refused-records.ts";
import { type RecordsWritten, writeRecords } from "../../server/store/edit/write-records.ts";
import { type Run } from "../../server/store/write/compare.ts";
import { findDataset } from "../../server/store/write/find-datasets.ts";
import { removeDataset } from "../../server/store/write/remove-dataset.ts";
import { engineWith } from "../graph/engine-with.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { countsOf, dumpGraph, withoutInstant } from "../seed/dump-graph.ts";
import { type Files, makeFolder } from "../seed/temporary-dataset.ts";
import { versionOfContent } from "./checks/check-writing.ts";
import { recordRuns } from "./record-runs.ts";
import { other, position, positions, talks } from "./two-talks.ts";

/** The engine, with something done before the first writing of each unit, when all is checked. */
function beforeWriting(engine: GraphEngine, work: () => Promise<unknown>): GraphEngine {
  const write: GraphEngine["write"] = (name, inUnit, options) =>
    engine.write(
      name,
      (unit) => {
        let begun: Promise<unknown> | null = null;
        const first = () => (begun ??= work());
        const held: WriteUnit = {
          run: (...statement) => unit.run(...statement),
          createNodes: (...rows) => unit.createNodes(...rows),
          createTies: (...rows) => unit.createTies(...rows),
          upsertTies: (...rows) => unit.upsertTies(...rows),
          upsertNodes: async (...rows) => {
            await first();
            return unit.upsertNodes(...rows);
          },
        };
        return inUnit(held);
      },
      options,
    );
  return engineWith(engine, { write });
}

/** Whoever comes waits until so many have come, or for a quarter of a second if the others are kept waiting. */
function meetingOf(count: number): () => Promise<void> {
  let come = 0;
  return async () => {
    come += 1;
    for (let tries = 0; come < count && tries < 25; tries += 1) await wait(10);
  };
}

describeOnEachEngine("several who write records at once", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    await wipe(engine);
    await load(talks);
    await load(other);
  });

  const load = async (files: Files, adopt = false) =>
    loadDataset(engine, await checkDataset(makeFolder(files)), { adopt });
  const content = async () => withoutInstant(await dumpGraph(engine));

  /** Each writes into a data set, and none of them before all have checked, if they get that far. */
  function together(...writers: [dataset: string, records: readonly WrittenRecord[]][]) {
    const held = beforeWriting(engine, meetingOf(writers.length));
    return Promise.allSettled(
      writers.map(([dataset, records]) => writeRecords(held, dataset, records)),
    );
  }

  const versionIn = async (dataset: string) =>
    (await findDataset((...asked) => engine.read(...asked), dataset))?.version;

  it("all have what they wrote in the graph, in the version of files with all of it", async () => {
    const all = Array.from({ length: 5 }, (_, n) => {
      const stance = n % 2 === 0 ? "supports" : "opposes";
      return { ...position, id: `p${n}`, actor: n < 3 ? "ann" : "bob", stance };
    });
    const written = await together(
      ...all.map((one): [string, WrittenRecord[]] => ["little", positions(one)]),
    );
    expect(written.map(({ status }) => status)).toEqual(all.map(() => "fulfilled"));
    const found = await content();

    const lines = all.map((one) => `${JSON.stringify(one)}\n`).join("");
    const files = { ...talks, "positions.jsonl": lines };
    expect(await versionIn("little")).toBe((await checkDataset(makeFolder(files))).version);
    await wipe(engine);
    await load(files);
    await load(other);
    const { Dataset: _, ...nodes } = (await content()).nodes;
    expect(found).toMatchObject({ nodes, ties: (await content()).ties });
  });

  it("one record is what the last of them wrote, with no tie of the others", async () => {
    const written = await together(
      ["little", positions(position)],
      ["little", positions({ ...position, actor: "bob", stance: "opposes" })],
    );
    expect(written.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    const found = await content();
    expect(countsOf(found)).toMatchObject({ Position: 1, HOLDS: 1, ON: 1 });
    const of = found.ties["HOLDS"]?.[0]?.["start"];
    expect(found.nodes["Position"]?.[0]?.["stance"]).toBe(of === "ann" ? "SUPPORTS" : "OPPOSES");
  });

  /** The faults of the one who was refused; the other was not. */
  function refusedOne(written: readonly PromiseSettledResult<RecordsWritten>[]): string[] {
    const reasons = written.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(reasons).toEqual([expect.any(RefusedRecordsError)]);
    return (reasons[0] as RefusedRecordsError).faults.map(({ problem }) => problem);
  }

  it("an id is one thing, though the writers' data sets are two", async () => {
    const actor = { id: "new", name: "New", kind: "person" };
    const source = { id: "new", title: "New", publisher: "P", tier: "official" };
    const refused = refusedOne(
      await together(
        ["little", [{ kind: "actors", record: actor }]],
        ["other", [{ kind: "sources", record: source }]],
      ),
    );
    expect(refused).toEqual([
      expect.stringMatching(/^"new" is the id of an? (actor|source) in the graph already of/u),
    ]);
    const { Actor = 0, Source = 0 } = countsOf(await content());
    expect([
      [4, 2],
      [3, 3],
    ]).toContainEqual([Actor, Source]);
  });

  it("a record that two data sets share says one thing", async () => {
    const named = (name: string): WrittenRecord[] => [
      { kind: "actors", record: { id: "zed", name, kind: "person" } },
    ];
    const refused = refusedOne(await together(["little", named("Zed")], ["other", named("Zet")]));
    expect(refused).toEqual([
      expect.stringMatching(
        /^"zed" is an actor of (little|other) too, with other content \(name\)$/u,
      ),
    ]);
    const zed = (await content()).nodes["Actor"]?.find(({ id }) => id === "zed");
    expect([
      ["Zed", ["little"]],
      ["Zet", ["other"]],
    ]).toContainEqual([zed?.["name"], zed?.["datasets"]]);
  });

  const opposing = positions({ ...position, stance: "opposes" });
  const loaded = { ...talks, "positions.jsonl": `${JSON.stringify(position)}\n` };
  const renamed = { ...loaded, "actors.yaml": String(talks["actors.yaml"]).replace("Ann", "Anne") };

  it.each([
    ["many units", 0],
    ["one unit", 1],
    ["one unit, compared within it", 50_000],
  ])(
    "what is loaded in %s is what the files say, though it was written to since it was compared",
    async (_, atomicUpTo) => {
      await load(loaded);
      let written: Promise<RecordsWritten> | null = null;
      const late = engineWith(engine, {
        write: async (...unit) => {
          // The load has found by now that the position is as its files have it.
          await (written ??= writeRecords(engine, "little", opposing));
          return engine.write(...unit);
        },
      });
      await loadDataset(late, await checkDataset(makeFolder(renamed)), { atomicUpTo });
      expect((await written!).records[0]?.what).toBe("changed");
      await checkContentIs(renamed);
    },
  );

  it("a load in many units and a writer beside it wait for each other", async () => {
    await load(loaded);
    const held = beforeWriting(engine, meetingOf(2));
    const [loading, writing] = await Promise.allSettled([
      loadDataset(held, await checkDataset(makeFolder(renamed)), { atomicUpTo: 0, batchSize: 1 }),
      writeRecords(held, "little", opposing),
    ]);
    expect(loading.status).toBe("fulfilled");
    const why = writing.status === "rejected" ? refusedOne([writing])[0] : "written before it";
    expect(["written before it", "is being loaded, or its load broke off"]).toContain(why);
    await checkContentIs(renamed);
  });

  /** Compares the graph with what a load of these files alone makes, beside the other data set. */
  async function checkContentIs(files: Files): Promise<void> {
    const found = await content();
    expect(await versionIn("little")).toBe((await checkDataset(makeFolder(files))).version);
    await wipe(engine);
    await load(files);
    await load(other);
    const { Dataset: _, ...nodes } = (await content()).nodes;
    expect(found).toMatchObject({ nodes, ties: (await content()).ties });
  }

  it("who had nothing to write since another just wrote it is given the version with it", async () => {
    let written: Promise<RecordsWritten> | null = null;
    const read: GraphEngine["read"] = async (statement, ...rest) => {
      // Its own version is read by now; what it is compared with is not.
      if (statement.name === "write.storedPosition")
        await (written ??= writeRecords(engine, "little", positions(position)));
      return engine.read(statement, ...rest);
    };
    const late = await writeRecords(engineWith(engine, { read }), "little", positions(position));
    expect(late.records[0]?.what).toBe("unchanged");
    expect(late.version).toBe((await written!).version);
  });
});

describeOnEachEngine("the version of a data set that is written to again and again", (open) => {
  it("is carried on without reading what was not written, and stays that of its records", async () => {
    const ran = new Set<string>();
    const plain = await open();
    const engine = recordRuns(plain, ran);
    const run: Run = (...asked) => plain.read(...asked);
    const checked = await checkDataset(makeFolder(talks));
    await loadDataset(plain, checked);
    const actor = (id: string, name: string): WrittenRecord => {
      return { kind: "actors", record: { id, name, kind: "person" } };
    };
    /** Writes, and says whether it read the hash of every record. */
    const write = async (...records: WrittenRecord[]): Promise<boolean> => {
      ran.clear();
      const { version } = await writeRecords(engine, "little", records);
      const whole = await versionOfContent(run, checked.info);
      expect(version).toBe(whole);
      return [...ran].some((name) => name.startsWith("write.hashes"));
    };
    expect(await write(...positions(position))).toBe(true);
    expect(await write(...positions({ ...position, stance: "opposes" }))).toBe(false);
    expect(await write(actor("cid", "Cid"), actor("ann", "Anne"))).toBe(false);

    // Another data set takes two of its records over, and gives them back without their content.
    const taking = `- { id: cid, name: Syd, kind: person }\n- { id: ann, name: Ann, kind: person }\n`;
    const files = { ...other, "actors.yaml": taking };
    await loadDataset(plain, await checkDataset(makeFolder(files)), { adopt: true });
    expect(await write(...positions(position))).toBe(true);
    expect(await write(...positions({ ...position, id: "p2" }))).toBe(false);
    await removeDataset(plain, "other");
    expect(await write(...positions({ ...position, id: "p3" }))).toBe(true);
    expect(await write(actor("cid", "Cid"))).toBe(false);
  });
});
