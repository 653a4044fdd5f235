import { beforeEach, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset, type LoadOptions } from "../../seed/load/load-dataset.ts";
import { type LoadSummary } from "../../server/store/write/load-summary.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { countsOf, dumpGraph, withoutInstant } from "./dump-graph.ts";
import { type Files, info, makeFolder, writeFiles } from "./temporary-dataset.ts";
import { whole, wholeAsGraph } from "./whole-dataset.ts";

describeOnEachEngine("loading a data set", (open) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await open();
  });

  async function load(files: Files, options: LoadOptions = {}): Promise<LoadSummary> {
    return loadDataset(engine, await checkDataset(makeFolder(files)), options);
  }

  it("writes what the graph model says, and nothing else", async () => {
    await load(whole);
    expect(await dumpGraph(engine)).toEqual(wholeAsGraph);
  });

  it("twice leaves the same graph, down to the instant of loading", async () => {
    await load(whole);
    const before = await dumpGraph(engine);
    const summary = await load(whole, { replace: true });
    expect(await dumpGraph(engine)).toEqual(before);
    expect(summary.versionBefore).toBe(summary.version);
    expect(
      [...summary.kinds.values()].map(({ added, changed, removed }) => added + changed + removed),
    ).toEqual(Array.from({ length: 8 }, () => 0));
  });

  it("does not write again what has not changed", async () => {
    await load(whole);
    await engine.write("mark", (unit) =>
      unit.run({ name: "testMark", cypher: "MATCH (n:Actor {id: 'land'}) SET n.marked = true" }),
    );
    await load({
      ...whole,
      "documents.yaml": String(whole["documents.yaml"]).replace("Plan", "New plan"),
    });
    const { nodes } = await dumpGraph(engine);
    expect(nodes["Actor"]?.filter((row) => row["marked"] === true).map((row) => row["id"])).toEqual(
      ["land"],
    );
    expect(nodes["Document"]?.map((row) => row["title"])).toEqual(["New plan"]);
  });

  it("replaces the ties of a record that changed", async () => {
    await load(whole);
    const meetings = String(whole["meetings.yaml"])
      .replace("issues: [part], citations: [s]", "issues: [all], citations: [t#p9]")
      .replace("partOf: round, ", "");
    const summary = await load({ ...whole, "meetings.yaml": meetings });
    expect(summary.kinds.get("meetings")).toEqual({
      added: 0,
      changed: 1,
      adopted: 0,
      unchanged: 1,
      removed: 0,
      kept: 0,
    });
    const { ties } = await dumpGraph(engine);
    expect(ties["DISCUSSED"]).toEqual([{ id: "talk|all", start: "talk", end: "all" }]);
    expect(ties["PART_OF"]).toEqual([{ id: "part|all", start: "part", end: "all" }]);
    expect(ties["CITES"]?.filter((row) => row["start"] === "talk")).toEqual([
      { id: "talk#0", start: "talk", end: "t", n: 0, locator: "p9", paragraph: 9 },
    ]);
    expect(ties["STATED_AT"]).toEqual([{ id: "p|talk", start: "p", end: "talk" }]);
    expect(ties["ATTENDED"]?.length).toBe(2);
  });

  it("keeps what the files no longer have, and says so; --replace removes it", async () => {
    await load(whole);
    const fewer: Files = {
      ...whole,
      "positions.jsonl": "",
      "documents.yaml": "",
      "issues.yaml": "- { id: part, title: Part, question: Is it?, area: x }\n",
      "memberships.yaml": "- { member: ann, of: land, citations: [t], confidence: low }\n",
      "meetings.yaml": String(whole["meetings.yaml"]).replace(
        "{ actor: some, delegation: Some }",
        "",
      ),
    };
    const kept = await load(fewer);
    expect([...kept.kinds].map(([kind, counts]) => [kind, counts.kept, counts.removed])).toEqual([
      ["sources", 0, 0],
      ["actors", 0, 0],
      ["memberships", 1, 0],
      ["documents", 1, 0],
      ["issues", 1, 0],
      ["meetings", 0, 0],
      ["attendances", 1, 0],
      ["positions", 1, 0],
    ]);
    const replaced = await load(fewer, { replace: true });
    expect([...replaced.kinds.values()].map(({ removed }) => removed)).toEqual([
      0, 0, 1, 1, 1, 0, 1, 1,
    ]);

    const afterReplacing = await dumpGraph(engine);
    engine = await open();
    await load(fewer);
    expect(withoutInstant(afterReplacing)).toEqual(withoutInstant(await dumpGraph(engine)));
  });

  it("lets data sets share actors by id, and removes what no data set holds any more", async () => {
    const other: Files = {
      "dataset.yaml": info.replace("little", "other"),
      "sources.csv": "id,title,publisher,tier\nu,U,P,official\n",
      "actors.yaml":
        "- { id: ann, name: Ann Lee, kind: person }\n- { id: bob, name: Bob, kind: person }\n",
      "meetings.yaml":
        "- { id: lunch, title: Lunch, date: 2026, citations: [u], attendances: [{ actor: ann }, { actor: bob }] }\n",
    };
    await load(whole);
    const alone = await dumpGraph(engine);
    await load(other, { adopt: true });
    const both = await dumpGraph(engine);
    expect(both.nodes["Actor"]?.map((row) => [row["id"], row["name"], row["datasets"]])).toEqual([
      ["ann", "Ann Lee", ["little", "other"]],
      ["bob", "Bob", ["other"]],
      ["land", "Land", ["little"]],
      ["some", "Some officials", ["little"]],
    ]);
    expect(both.nodes["Dataset"]?.map((row) => row["id"])).toEqual(["little", "other"]);

    const without = "- { id: bob, name: Bob, kind: person }\n";
    await load(
      {
        ...other,
        "actors.yaml": without,
        "meetings.yaml":
          "- { id: supper, title: Supper, date: 2026, citations: [u], attendances: [{ actor: bob }] }\n",
      },
      { replace: true },
    );
    // The first data set shows its own wording of the actor again when it is loaded again.
    const again = await load(whole);
    expect(again.kinds.get("actors")).toEqual({
      added: 0,
      changed: 1,
      adopted: 0,
      unchanged: 2,
      removed: 0,
      kept: 0,
    });
    const { nodes, ties } = await dumpGraph(engine);
    expect(nodes["Actor"]?.filter((row) => row["id"] !== "bob")).toEqual(alone.nodes["Actor"]);
    expect(nodes["Meeting"]?.map((row) => row["id"])).toEqual(["round", "supper", "talk"]);
    expect(ties["ATTENDED"]?.map((row) => row["id"])).toEqual([
      "supper/bob",
      "talk/ann",
      "talk/some",
    ]);
  });

  it("reports a dry run's changes without making any", async () => {
    const wouldAdd = await load(whole, { dryRun: true });
    expect(countsOf(await dumpGraph(engine))).toEqual({});
    const added = await load(whole);
    expect(wouldAdd).toEqual(added);
    const before = await dumpGraph(engine);
    const wouldRemove = await load(
      { ...whole, "positions.jsonl": "" },
      { dryRun: true, replace: true },
    );
    expect(wouldRemove.kinds.get("positions")?.removed).toBe(1);
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it("refuses an id that something of another kind has in the graph, and writes nothing", async () => {
    await load(whole);
    const before = await dumpGraph(engine);
    const clashing: Files = {
      "dataset.yaml": info.replace("id: little", "id: land"),
      "sources.csv": "id,title,publisher,tier\nround,R,P,official\nnew,N,P,official\n",
    };
    await expect(load(clashing)).rejects.toMatchObject({
      total: 2,
      faults: [
        {
          file: "dataset.yaml",
          line: 1,
          column: 5,
          path: "land",
          problem: '"land" is an actor in the graph already of little',
          expected: "another id",
        },
        {
          file: "sources.csv",
          line: 2,
          column: 1,
          path: "round",
          problem: '"round" is a meeting in the graph already of little',
          expected: "another id",
        },
      ],
    });
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it("lets a record change its kind within its data set when it is replaced", async () => {
    await load(whole);
    const changed: Files = {
      ...whole,
      "documents.yaml": "",
      "issues.yaml": String(whole["issues.yaml"]).replace(", about: [plan]", ""),
      "positions.jsonl": String(whole["positions.jsonl"]).replace(',"document":"plan"', ""),
      "actors.yaml": `${String(whole["actors.yaml"])}- { id: plan, name: Plan, kind: organisation }\n`,
    };
    await expect(load(changed)).rejects.toMatchObject({
      faults: [{ expected: "another id (or --replace, to remove that one)" }],
    });
    await load(changed, { replace: true });
    const { nodes } = await dumpGraph(engine);
    expect(nodes["Document"]).toEqual([]);
    expect(nodes["Actor"]?.map((row) => row["id"])).toEqual(["ann", "land", "plan", "some"]);
  });

  it("notices that the files changed after they were checked, and writes nothing", async () => {
    const folder = makeFolder(whole);
    const dataset = await checkDataset(folder);
    writeFiles(folder, {
      "sources.csv": "id,title,publisher,tier\ns,Other,P,official\nt,T,P,official\n",
    });
    await expect(loadDataset(engine, dataset)).rejects.toThrow(
      `The files in ${folder} changed while they were being loaded (they hold other facts than when they were checked). Load them again.`,
    );
    expect(countsOf(await dumpGraph(engine))).toEqual({});
  });
});
