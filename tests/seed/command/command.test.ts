import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { countsOf, dumpGraph } from "../dump-graph.ts";
import { seed } from "./run-command.ts";
import { info, little, makeFolder } from "../temporary-dataset.ts";

async function countsIn(folder: string): Promise<Record<string, number>> {
  const engine = await openEmbeddedEngine({ folder });
  try {
    return countsOf(await dumpGraph(engine));
  } finally {
    await engine.close();
  }
}

const found = "A little data set: no faults in 1 source, 2 actors, 1 issue, 1 meeting";

describe("the seed command", () => {
  it("loads a folder and says what it added, and the second time that nothing changed", async () => {
    const folder = makeFolder(little);
    const graph = { PARLEY_DATA: makeFolder({}) };
    const first = await seed([folder], graph);
    const version = /[0-9a-f]{32}/.exec(first.out[1] ?? "")?.[0] ?? "no version";
    expect(first).toEqual({
      code: 0,
      out: [
        found,
        `little has version ${version} (was not there before)`,
        "  sources: 1 added",
        "  actors: 2 added",
        "  issues: 1 added",
        "  meetings: 1 added",
      ],
      err: [],
    });
    expect(await seed([folder], graph)).toEqual({
      code: 0,
      out: [
        found,
        `little has version ${version} (was there already)`,
        "  sources: 1 unchanged",
        "  actors: 2 unchanged",
        "  issues: 1 unchanged",
        "  meetings: 1 unchanged",
      ],
      err: [],
    });
  });

  it("makes no graph to say what loading would add", async () => {
    const graph = { PARLEY_DATA: join(makeFolder({}), "none") };
    const dry = await seed([makeFolder(little), "--dry-run"], graph);
    expect([dry.code, dry.out[1]]).toEqual([
      0,
      expect.stringMatching(/^little would have version [0-9a-f]{32} \(was not there before\)$/),
    ]);
    expect(existsSync(graph.PARLEY_DATA)).toBe(false);
  });

  it("says what was kept and what --replace removed", { timeout: 180_000 }, async () => {
    const graph = { PARLEY_DATA: makeFolder({}) };
    await seed([makeFolder(little)], graph);
    const fewer = makeFolder({
      ...little,
      "actors.yaml": "- { id: a, name: Ann, kind: person }\n",
    });
    const dry = await seed([fewer, "--dry-run", "--replace"], graph);
    expect(dry.out[1]).toMatch(
      /^little would have version [0-9a-f]{32} \(was [0-9a-f]{32} before\)$/,
    );
    expect(dry.out[3]).toBe("  actors: 1 changed, 1 removed");
    const kept = await seed([fewer], graph);
    expect(kept.out.slice(3)).toEqual([
      "  actors: 1 changed, 1 kept",
      "  issues: 1 unchanged",
      "  meetings: 1 unchanged",
      "  1 kept that the files no longer have; --replace removes them",
    ]);
    const replaced = await seed([fewer, "--replace"], graph);
    expect(replaced.out[3]).toBe("  actors: 1 removed, 1 unchanged");
    expect(await countsIn(graph.PARLEY_DATA)).toEqual({
      Actor: 1,
      CITES: 1,
      Dataset: 1,
      Issue: 1,
      Meeting: 1,
      Source: 1,
    });
  });

  it("prints all faults to standard error, loads nothing and exits with 1", async () => {
    const graph = makeFolder({});
    await seed([makeFolder(little)], { PARLEY_DATA: graph });
    const before = await countsIn(graph);
    const folder = makeFolder({
      ...little,
      "dataset.yaml": info.replace("little", "broken"),
      "positions.csv": "id,actor,issue,stance,date,attribution,sources\np,x,i,,2025,self,s\n",
    });
    expect(await seed([folder], { PARLEY_DATA: graph })).toEqual({
      code: 1,
      out: [],
      err: [
        `${folder}/positions.csv:2:3 p.actor: there is no actor "x", expected the id of an actor of this data set (did you mean "a"?)`,
        `${folder}/positions.csv:2:7 p.stance: is missing, expected one of SUPPORTS, OPPOSES, CONDITIONAL, NEUTRAL, UNCLEAR, AMBIVALENT`,
        "2 faults; nothing was loaded.",
      ],
    });
    expect(await countsIn(graph)).toEqual(before);
  });

  it("says how many faults it does not print", async () => {
    const rows = Array.from({ length: 1500 }, (_, n) => `s${n},T,P,bad`).join("\n");
    const folder = makeFolder({ ...little, "sources.csv": `id,title,publisher,tier\n${rows}\n` });
    const { code, err } = await seed([folder, "--only-check"]);
    expect([code, err.length, err.slice(-2)]).toEqual([
      1,
      202,
      ["… and 1,301 more; --all tells them", "1,501 faults; nothing was loaded."],
    ]);
    const all = await seed([folder, "--only-check", "--all"]);
    expect([all.code, all.err.length, all.err.at(-1)]).toEqual([
      1,
      1502,
      "1,501 faults; nothing was loaded.",
    ]);
  });

  it("checks without a graph and without settings", async () => {
    const settings = { NEO4J_URI: "nonsense" };
    expect(await seed([makeFolder(little), "--only-check"], settings)).toEqual({
      code: 0,
      out: [found],
      err: [],
    });
  });

  it("loads only into an empty graph when asked to", async () => {
    const graph = { PARLEY_DATA: makeFolder({}) };
    const folder = makeFolder(little);
    expect((await seed([folder, "--if-empty"], graph)).out.length).toBe(6);
    const other = makeFolder({ ...little, "dataset.yaml": info.replace("little", "other") });
    expect(await seed([other, "--if-empty"], graph)).toEqual({
      code: 0,
      out: ["The graph holds little already; nothing to load."],
      err: [],
    });
  });

  it("reloads what an earlier version of Parley loaded, when asked for a graph that is not empty", async () => {
    const graph = { PARLEY_DATA: makeFolder({}) };
    const folder = makeFolder(little);
    await seed([folder], graph);
    const engine = await openEmbeddedEngine({ folder: graph.PARLEY_DATA });
    const cypher = "MATCH (n) SET n.hash = '1:old', n.model = null";
    await engine.write("age", (unit) => unit.run({ name: "testAge", cypher }));
    await engine.close();
    const { out } = await seed([folder, "--if-empty"], graph);
    expect(out[1]).toBe("little was loaded by an earlier version of Parley: loading the rest.");
    expect(out).toContain("  actors: 2 changed");
    expect((await seed([folder, "--if-empty"], graph)).out).toEqual([
      "The graph holds little already; nothing to load.",
    ]);
  });

  it("names examples of what a dry run would do", async () => {
    const graph = { PARLEY_DATA: makeFolder({}) };
    await seed([makeFolder(little)], graph);
    const actors = Array.from({ length: 8 }, (_, n) => `- { id: x${n}, name: X, kind: group }\n`);
    const more = makeFolder({
      ...little,
      "actors.yaml": `- { id: a, name: Ann, kind: person }\n${actors.join("")}`,
    });
    const { out } = await seed([more, "--dry-run", "--replace"], graph);
    expect(out.slice(3, 7)).toEqual([
      "  actors: 8 added, 1 changed, 1 removed",
      "    added: x0, x1, x2, x3, x4 and 3 more",
      "    changed: a",
      "    removed: b",
    ]);
  });

  it("warns of what is worth a look, and loads all the same", async () => {
    const meetings = Array.from(
      { length: 22 },
      (_, n) =>
        `- { id: m${n}, title: M, date: 20${10 + n}, citations: [s, t], attendances: [{ actor: a }, { actor: b }] }\n`,
    );
    const twin = (id: string): string =>
      `- { id: ${id}, title: M, date: 2025-12-19, place: ${id === "n" ? "Miami" : " MIAMI"}, citations: [s], attendances: [{ actor: b }, { actor: a }] }\n`;
    const folder = makeFolder({
      ...little,
      "sources.csv": "id,title,publisher,tier\ns,S,P,official\nt,T,P,official\n",
      "meetings.yaml": twin("m") + twin("n") + meetings.join(""),
    });
    const graph = { PARLEY_DATA: makeFolder({}) };
    const { code, err, out } = await seed([folder], graph);
    expect([code, err.length, err[0], err[1], err.at(-1)]).toEqual([
      0,
      21,
      `${folder}/meetings.yaml:2:3 n: warning: may be the same meeting as "m" (meetings.yaml:1): one day, one place, both with "b", "a"`,
      `${folder}/meetings.yaml:3:3 m0: warning: cites 2 sources and does not say which of them names "a"`,
      "… and 3 more warnings; --all tells them",
    ]);
    expect(out).toContain("  meetings: 24 added");
    expect((await seed([folder, "--only-check", "--all"])).err.length).toBe(23);
  });

  it("warns of actors of another data set without a source of their own, too", async () => {
    const user = makeFolder({
      "dataset.yaml": `${info.replace("little", "user")}uses: [little]\n`,
      "sources.csv": "id,title,publisher,tier\nu,U,P,official\nv,V,P,official\n",
      "actors.yaml": "- { id: land, name: Land, kind: state }\n",
      "meetings.yaml":
        "- { id: m, title: M, date: 2025, citations: [u, v], attendances: [{ actor: a }, { actor: land }] }\n",
    });
    expect((await seed([user, "--only-check"])).err).toEqual([
      `${user}/meetings.yaml:1:3 m: warning: cites 2 sources and does not say which of them names "a"`,
    ]);
  });

  it("takes a data set out of the graph", async () => {
    const graph = { PARLEY_DATA: makeFolder({}) };
    await seed([makeFolder(little)], graph);
    const user = makeFolder({
      "dataset.yaml": `${info.replace("little", "user")}uses: [little]\n`,
      "sources.csv": "id,title,publisher,tier\nu,U,P,official\n",
      "actors.yaml": "- { id: b, name: B, kind: state }\n",
      "positions.csv":
        "id,actor,issue,stance,date,attribution,sources\np,a,i,supports,2025,self,u\n",
    });
    expect((await seed([user, "--only-check"])).out[1]).toBe(
      "2 ids of little will be looked up in the graph when it is loaded",
    );
    expect((await seed([user], graph)).code).toBe(0);
    expect(await seed(["remove", "little"], graph)).toEqual({
      code: 1,
      out: [],
      err: ['"little" is used by user. Remove that first.'],
    });
    expect((await seed(["remove", "user", "--dry-run"], graph)).out[0]).toBe(
      "user would be removed",
    );
    expect(await seed(["remove", "user"], graph)).toEqual({
      code: 0,
      out: ["user is removed", "  gone: 1 source, 1 position", "  left to little: 1 actor"],
      err: [],
    });
    expect((await seed(["remove", "little"], graph)).code).toBe(0);
    expect(await countsIn(graph.PARLEY_DATA)).toEqual({});
    expect((await seed(["remove", "little"], graph)).err).toEqual([
      'The graph holds no data set "little": it holds no data set.',
    ]);
  });

  it("says who holds the embedded graph and what to do", async () => {
    const graph = makeFolder({});
    const holder = await openEmbeddedEngine({ folder: graph });
    try {
      const { code, err } = await seed([makeFolder(little), "--wait", "1"], { PARLEY_DATA: graph });
      expect(code).toBe(1);
      expect(err.length).toBe(2);
      expect(err[0]).toMatch(/ Waiting for it\.$/);
      expect(err[1]).toMatch(
        new RegExp(
          `^The graph in .+ is held by process ${process.pid} on .+ Stop that process, or set PARLEY_DATA`,
        ),
      );
    } finally {
      await holder.close();
    }
  });

  it("says which settings can't be used", async () => {
    const { code, err } = await seed([makeFolder(little)], { NEO4J_PASSWORD: "secret" });
    expect([code, err[0]]).toEqual([1, "Settings that can't be used (see .env.example):"]);
    expect(err.join("\n")).not.toContain("secret");
  });

  it("names a Neo4j that does not answer, but not its password", async () => {
    const settings = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "secret" };
    const { code, err } = await seed([makeFolder(little), "--wait", "1"], settings);
    expect(code).toBe(1);
    expect(err.at(-1)).toContain("The graph database at bolt://127.0.0.1:9 can't be reached");
    expect(err.join("\n")).not.toContain("secret");
  });

  it.each<[args: string[], error: string]>([
    [[], "error: missing required argument 'folder'"],
    [["x", "--repalce"], "error: unknown option '--repalce'"],
    [
      ["x", "--wait", "long"],
      "error: option '--wait <seconds>' argument 'long' is invalid. Expected a number of seconds, 0 to 86400.",
    ],
  ])("refuses %j", async (args, error) => {
    const { code, err } = await seed(args);
    expect([code, err[0]]).toEqual([1, error]);
  });
});
