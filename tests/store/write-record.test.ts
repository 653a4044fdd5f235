import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { FaultyDatasetError } from "../../seed/fault.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { RefusedRecordsError } from "../../server/store/edit/refused-records.ts";
import { type WrittenRecord } from "../../server/store/edit/check-written.ts";
import { writeRecords } from "../../server/store/edit/write-records.ts";
import { dataVersion } from "../../server/store/networks/data-version.ts";
import { positionsById } from "../../server/store/records/position-list.ts";
import { setDatasetState } from "../../server/store/write/statements.ts";
import { ask } from "../api/ask.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { keptLog } from "../http/kept-log.ts";
import { type Served, serve } from "../http/serve.ts";
import { wipe } from "../neo4j/wipe.ts";
import { makeFolder } from "../seed/temporary-dataset.ts";
import { other, position, positions, talks } from "./two-talks.ts";

describeOnEachEngine("writing records into a data set that is loaded", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    await wipe(engine);
    for (const files of [talks, other])
      await loadDataset(engine, await checkDataset(makeFolder(files)));
  });

  const write = (...records: WrittenRecord[]) => writeRecords(engine, "little", records);
  const versionNow = async () => (await dataVersion(engine)).key;

  /** What is wrong, and where. */
  async function faultsOf(writing: Promise<unknown>): Promise<string[]> {
    const error: unknown = await writing.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof RefusedRecordsError))
      throw new Error("It was not refused.", { cause: error });
    return error.faults.map(({ record, path, problem }) => `${record} ${path}: ${problem}`);
  }

  it("refuses every fault with its record and place, and writes nothing", async () => {
    const before = await versionNow();
    const wrong = {
      ...position,
      actor: "anne",
      stance: "suports",
      date: "Thursday",
      citations: [],
    };
    const right = { ...position, id: "p2" };
    expect(await faultsOf(write(...positions(right, wrong)))).toEqual([
      '1 stance: "suports" is not known',
      "1 citations: has no source",
      '1 date: "Thursday" is no date',
      '1 actor: there is no actor "anne"',
    ]);
    expect(await positionsById(engine, ["p1", "p2"])).toEqual(new Map());
    expect(await versionNow()).toBe(before);
  });

  it("says the words of the seed command, of each record by itself and of references", async () => {
    const faulty: object[] = [
      { ...position, value: 7 },
      { ...position, issue: "truc" },
      { ...position, citations: ["sss"], reportedBy: [{ actor: "nobody" }] },
      { ...position, attribution: undefined, mood: "bad" },
    ];
    for (const one of faulty) {
      const folder = makeFolder({ ...talks, "positions.jsonl": `${JSON.stringify(one)}\n` });
      const error: unknown = await checkDataset(folder).catch((reason: unknown) => reason);
      if (!(error instanceof FaultyDatasetError)) throw new Error("The seed command takes it.");
      const inFiles = error.faults.map(({ path, problem, expected }) => [
        path.replace(/^p1\.?/, ""),
        problem,
        expected,
      ]);
      const refused: unknown = await write(...positions(one)).catch((reason: unknown) => reason);
      if (!(refused instanceof RefusedRecordsError)) throw new Error("The call takes it.");
      const inCall = refused.faults.map(({ path, problem, expected }) => [path, problem, expected]);
      expect(inCall).toHaveLength(inFiles.length);
      expect(inCall).toEqual(expect.arrayContaining(inFiles));
    }
  });

  it("refuses an id that something else has, records of a data set that is not used, and other content", async () => {
    expect(
      await faultsOf(
        write(...positions({ ...position, id: "bob" }, { ...position, id: "p3", actor: "eve" }), {
          kind: "actors",
          record: { id: "other", name: "O", kind: "person" },
        }),
      ),
    ).toEqual([
      '0 id: "bob" is the id of an actor in the graph already of little',
      '1 actor: "eve" is an actor of other, which this data set does not use',
      '2 id: "other" is the id of a data set in the graph already',
    ]);
    const eve = { id: "eve", name: "Eva", kind: "person" };
    expect(await faultsOf(write({ kind: "actors", record: eve }))).toEqual([
      '0 : "eve" is an actor of other too, with other content (name)',
    ]);
  });

  it("refuses a circle through what the graph holds", async () => {
    const round = {
      id: "round",
      title: "Round",
      date: "2025-12-19",
      partOf: "talk",
      citations: ["s"],
    };
    expect(await faultsOf(write({ kind: "meetings", record: round }))).toEqual([
      "0 partOf: goes round in a circle: round → talk → round",
    ]);
  });

  it("refuses all while the data set is being loaded, or where there is none", async () => {
    await engine.write("begin", (unit) =>
      unit.run(setDatasetState, { id: "little", state: "LOADING" }),
    );
    expect(await faultsOf(write(...positions(position)))).toEqual([
      "null : is being loaded, or its load broke off",
    ]);
    expect(await faultsOf(writeRecords(engine, "lost", positions(position)))).toEqual([
      "null : the graph holds no such data set",
    ]);
    expect(await positionsById(engine, ["p1"])).toEqual(new Map());
  });

  it("writes records with their ties, those first that others refer to", async () => {
    const cid = { id: "cid", name: "Cid", kind: "person" };
    const said = await write(...positions({ ...position, actor: "cid" }), {
      kind: "actors",
      record: cid,
    });
    expect(said.records).toEqual([
      { kind: "actors", id: "cid", what: "added" },
      { kind: "positions", id: "p1", what: "added" },
    ]);
    expect((await positionsById(engine, ["p1"])).get("p1")).toMatchObject({
      actorId: "cid",
      issueId: "truce",
      stance: "SUPPORTS",
      date: { edtf: "2025-12-20~", earliest: "2025-12-20", latest: "2025-12-20" },
      datasets: ["little"],
    });
    await write(...positions({ ...position, stance: "opposes" }));
    expect((await positionsById(engine, ["p1"])).get("p1")).toMatchObject({
      actorId: "ann",
      stance: "OPPOSES",
    });
  });

  it("gives the version that files with the same records have, and none anew where nothing changes", async () => {
    const first = await write(...positions(position));
    const files = { ...talks, "positions.jsonl": `${JSON.stringify(position)}\n` };
    const { version } = await checkDataset(makeFolder(files));
    expect(first.version).toBe(version);
    const before = await versionNow();
    const units = engine.unitsWritten();
    const again = await write(...positions(position));
    expect(again).toEqual({
      version,
      records: [{ kind: "positions", id: "p1", what: "unchanged" }],
    });
    expect([await versionNow(), engine.unitsWritten()]).toEqual([before, units]);
    expect((await write(...positions({ ...position, stance: "opposes" }))).version).not.toBe(
      version,
    );
    expect((await write(...positions(position))).version).toBe(version);
  });

  describe("beside a running API", () => {
    let app: App;
    let served: Served;
    beforeAll(async () => {
      app = createApp(engine, { log: keptLog(), clientFolder: "none" });
      served = await serve(app);
    });
    afterAll(() => served[Symbol.asyncDispose]());

    const query = `{
      positions { totalCount nodes { id } }
      actor(id: "ann") { positions { nodes { id stance } } }
      meetingNetwork { pairs { a { id } b { id } weight } }
      stanceNetwork(normalisation: NONE) { pairs { a { id } b { id } weight } }
    }`;
    const etag = async () => {
      const response = await fetch(`${served.url}/export/little.jsonl`);
      await response.text();
      return response.headers.get("etag");
    };

    it("lets lists, networks and ETags follow at once", async () => {
      const before = await etag();
      expect((await ask(app, query)).data).toEqual({
        positions: { totalCount: 0, nodes: [] },
        actor: { positions: { nodes: [] } },
        meetingNetwork: { pairs: [{ a: { id: "ann" }, b: { id: "bob" }, weight: 1 }] },
        stanceNetwork: { pairs: [] },
      });
      await write(
        ...positions(position, { ...position, id: "p2", actor: "bob", stance: "opposes" }),
        {
          kind: "meetings",
          record: {
            id: "call",
            title: "Call",
            kind: "call",
            date: "2025-12-21",
            citations: ["s"],
            attendances: [{ actor: "ann" }, { actor: "bob" }],
          },
        },
      );
      await expect
        .poll(async () => (await ask(app, query)).data, { timeout: 20_000 })
        .toEqual({
          positions: { totalCount: 2, nodes: expect.arrayContaining([{ id: "p1" }, { id: "p2" }]) },
          actor: { positions: { nodes: [{ id: "p1", stance: "SUPPORTS" }] } },
          meetingNetwork: { pairs: [{ a: { id: "ann" }, b: { id: "bob" }, weight: 2 }] },
          stanceNetwork: { pairs: [{ a: { id: "ann" }, b: { id: "bob" }, weight: -1 }] },
        });
      expect(await etag()).not.toBe(before);
    });
  });
});
