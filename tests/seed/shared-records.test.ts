import { beforeEach, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { FaultyDatasetError, formatFault } from "../../seed/fault.ts";
import { loadDataset, type LoadOptions } from "../../seed/load/load-dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type LoadSummary } from "../../server/store/write/load-summary.ts";
import {
  DatasetInUseError,
  DatasetMissingError,
  removeDataset,
} from "../../server/store/write/remove-dataset.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { countsOf, dumpGraph, withoutInstant } from "./dump-graph.ts";
import { type Files, info, makeFolder } from "./temporary-dataset.ts";
import { whole } from "./whole-dataset.ts";

/** Refers to Ann and the issue "part", which the whole data set contains. */
const using: Files = {
  "dataset.yaml": `${info.replace("little", "using")}uses: [little]\n`,
  "sources.csv": "id,title,publisher,tier\nu,U,P,official\n",
  "actors.yaml": "- { id: bob, name: Bob, kind: person }\n",
  "meetings.yaml":
    "- { id: lunch, title: Lunch, date: 2026, partOf: round, issues: [part], citations: [u, s], attendances: [{ actor: ann, onBehalfOf: land, citations: [u] }, { actor: bob, citations: [s] }] }\n",
  "positions.yaml":
    "- { id: q, actor: ann, issue: part, stance: supports, date: 2026, attribution: self, citations: [u] }\n",
};

/** Contains Ann itself. */
function declaring(actor: string): Files {
  return {
    "dataset.yaml": info.replace("little", "other"),
    "sources.csv": "id,title,publisher,tier\ns,Sóurce,P,state-media\n",
    "actors.yaml": actor,
  };
}
const otherAnn = declaring("- { id: ann, name: Ann Lee, kind: person, description: Envoy }\n");

describeOnEachEngine("data sets that share records", (open) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await open();
  });

  async function load(files: Files, options: LoadOptions = {}): Promise<LoadSummary> {
    return loadDataset(engine, await checkDataset(makeFolder(files)), options);
  }
  async function faultsOf(files: Files, options: LoadOptions = {}): Promise<string[]> {
    try {
      await load(files, options);
      return [];
    } catch (error) {
      if (!(error instanceof FaultyDatasetError)) throw error;
      return error.faults.map((fault) => formatFault(fault, "set"));
    }
  }

  it("refers to what a data set that it uses holds, and leaves it as it is", async () => {
    await load(whole);
    const alone = await dumpGraph(engine);
    await load(using);
    const { nodes, ties } = await dumpGraph(engine);
    expect(nodes["Actor"]?.filter(({ id }) => id !== "bob")).toEqual(alone.nodes["Actor"]);
    expect(ties["ATTENDED"]?.map(({ id }) => id)).toEqual([
      "lunch/ann",
      "lunch/bob",
      "talk/ann",
      "talk/some",
    ]);
    expect(ties["HOLDS"]?.map(({ id }) => id)).toEqual(["ann|p", "ann|q"]);
    expect(ties["PART_OF"]?.map(({ id }) => id)).toEqual(["lunch|round", "part|all", "talk|round"]);
  });

  it("refuses what no data set that it uses holds, each reference at its place", async () => {
    const lost = {
      ...using,
      "meetings.yaml": String(using["meetings.yaml"])
        .replace("partOf: round", "partOf: ruond")
        .replace("{ actor: ann,", "{ actor: anne,"),
    };
    expect(await faultsOf(lost)).toEqual([
      'set/dataset.yaml:7:8 uses[0]: the graph holds no data set "little", expected a data set that is loaded: load it first',
    ]);
    await load(whole);
    const before = await dumpGraph(engine);
    expect(await faultsOf(lost)).toEqual([
      'set/meetings.yaml:1:50 lunch.partOf: there is no meeting "ruond", expected the id of a meeting of this data set or of little (did you mean "round"?)',
      'set/meetings.yaml:1:115 lunch.attendances[0].actor: there is no actor "anne", expected the id of an actor of this data set or of little (did you mean "ann"?)',
    ]);
    expect(await dumpGraph(engine)).toEqual(before);
    await load(declaring("- { id: eve, name: Eve, kind: person }\n"), { adopt: true });
    const toEve = {
      ...using,
      "positions.yaml": String(using["positions.yaml"]).replace("actor: ann", "actor: eve"),
    };
    expect(await faultsOf(toEve)).toEqual([
      'set/positions.yaml:1:19 q.actor: "eve" is an actor of other, which this data set does not use, expected the id of an actor of this data set or of little',
    ]);
  });

  it("refuses two data sets that use each other", async () => {
    await load(whole);
    await load(using);
    expect(
      await faultsOf({
        ...whole,
        "dataset.yaml": `${String(whole["dataset.yaml"])}uses: [using]\n`,
      }),
    ).toEqual([
      'set/dataset.yaml:9:8 uses[0]: "using" uses this data set, expected data sets that do not refer to each other',
    ]);
  });

  it("refuses other content under an id of another data set, showing both, and writes nothing", async () => {
    await load(whole);
    const before = await dumpGraph(engine);
    expect(await faultsOf(otherAnn)).toEqual([
      'set/sources.csv:2:1 s: is a source of little too, with other content (date: "2025-12" there, nothing here), expected the same content, no record of its own (dataset.yaml: uses), or --adopt to put this content in its place',
      'set/actors.yaml:1:9 ann: is an actor of little too, with other content (aliases: ["A. Lee"] there, [] here; citations: ["s"] there, nothing here; name: "Ann Łee" there, "Ann Lee" here; side: "west" there, nothing here), expected the same content, no record of its own (dataset.yaml: uses), or --adopt to put this content in its place',
    ]);
    expect(await faultsOf(otherAnn, { dryRun: true })).toHaveLength(2);
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it("shows what differs in ties, too", async () => {
    await load(whole);
    const copy: Files = {
      ...whole,
      "dataset.yaml": String(whole["dataset.yaml"]).replace("little", "copy"),
      "meetings.yaml": String(whole["meetings.yaml"])
        .replace("issues: [part], ", "")
        .replace("role: envoy", "role: guest"),
    };
    const faults = await faultsOf(copy);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('(issues: ["part"] there, nothing here)');
    expect(faults[1]).toContain('(role: "envoy" there, "guest" here)');
  });

  it("shares what has the same content, and gives it up again", async () => {
    await load(whole);
    const alone = withoutInstant(await dumpGraph(engine));
    const same = declaring("");
    const summary = await load({
      ...same,
      "sources.csv": "id,title,publisher,tier\nt,T,P,official\n",
    });
    expect(summary.kinds.get("sources")?.added).toBe(1);
    const { nodes } = await dumpGraph(engine);
    expect(nodes["Source"]?.find(({ id }) => id === "t")?.["datasets"]).toEqual([
      "little",
      "other",
    ]);
    const removal = await removeDataset(engine, "other");
    expect([...removal.left]).toEqual([["sources", 1]]);
    expect(removal.holders).toEqual(["little"]);
    await load(whole);
    expect(withoutInstant(await dumpGraph(engine))).toEqual(alone);
  });

  it("puts its own content in the place of another's when it adopts, and says so", async () => {
    await load(whole);
    const would = await load(otherAnn, { adopt: true, dryRun: true });
    const summary = await load(otherAnn, { adopt: true });
    expect(would).toEqual(summary);
    expect(summary.kinds.get("actors")).toMatchObject({ added: 0, changed: 0, adopted: 1 });
    expect(summary.examples.get("actors")).toEqual({ adopted: ["ann"] });
    const { nodes } = await dumpGraph(engine);
    expect(nodes["Actor"]?.find(({ id }) => id === "ann")).toMatchObject({
      name: "Ann Lee",
      aliases: [],
      datasets: ["little", "other"],
    });
    // The other way round it is a fault too.
    expect((await faultsOf(whole)).length).toBe(2);
  });

  it("takes a data set out whole, and leaves the graph as it was before", async () => {
    await load(whole);
    const before = await dumpGraph(engine);
    await load(using);
    const dry = await removeDataset(engine, "using", { dryRun: true });
    const removal = await removeDataset(engine, "using");
    expect(removal).toEqual(dry);
    expect(Object.fromEntries(removal.removed)).toEqual({
      attendances: 2,
      positions: 1,
      meetings: 1,
      actors: 1,
      sources: 1,
    });
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it("removes nothing that another data set refers to, whole or in part", async () => {
    await load(whole);
    await load(using);
    const before = await dumpGraph(engine);
    await expect(removeDataset(engine, "little")).rejects.toThrow(
      new DatasetInUseError("little", ["using"]),
    );
    await expect(removeDataset(engine, "lttle")).rejects.toThrow(DatasetMissingError);
    const without = {
      ...whole,
      "sources.csv": "id,title,publisher,tier\nt,T,P,official\n",
      "issues.yaml": "- { id: all, title: All, question: Is it so?, kind: claim, area: x }\n",
      "positions.jsonl": "",
    };
    const fewer = Object.fromEntries(
      Object.entries(without).map(([name, text]) => [
        name,
        name === "sources.csv"
          ? text
          : String(text)
              .replaceAll(/\bs(#p\d)?\b(?=[\],])/g, "t$1")
              .replace("source: s,", "source: t,")
              .replace("issues: [part], ", ""),
      ]),
    );
    expect(await faultsOf(fewer, { replace: true })).toEqual(
      [
        ['"part" can\'t be removed: "lunch" of using refers to it', "part"],
        ['"part" can\'t be removed: "q" of using refers to it', "part"],
        ['"s" can\'t be removed: "lunch" of using refers to it', "s"],
        ['"s" can\'t be removed: "lunch/bob" of using refers to it', "s"],
      ].map(
        ([problem, id]) =>
          `set:1:1: ${problem}, expected a record "${id}", or loading without --replace`,
      ),
    );
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it("is finished by the next removal when one breaks off", async () => {
    await load(whole);
    const halfway = new Error("cut off");
    const small = { atomicUpTo: 0, batchSize: 3 };
    const broken = removeDataset(engine, "little", {
      ...small,
      onProgress: (done) => {
        if (done > 6) throw halfway;
      },
    });
    await expect(broken).rejects.toThrow(halfway);
    const { nodes } = await dumpGraph(engine);
    expect(nodes["Dataset"]?.map(({ state }) => state)).toEqual(["LOADING"]);
    await removeDataset(engine, "little", small);
    expect(countsOf(await dumpGraph(engine))).toEqual({});
  });
});
