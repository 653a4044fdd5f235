/** `npm run seed -- backup <folder>` and `restore <folder>`, as users run them. */
import { existsSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { viewsFolder } from "../../../server/views/views-folder.ts";
import { viewsIn } from "../../../server/views/view-store.ts";
import { little, makeFolder } from "../temporary-dataset.ts";
import { seed } from "./run-command.ts";

const version = /version ([0-9a-f]{32})/u;

/** A folder with a graph that contains the little data set, and its version. */
async function loaded() {
  const PARLEY_DATA = makeFolder({});
  const { out } = await seed([makeFolder(little)], { PARLEY_DATA });
  return { env: { PARLEY_DATA }, held: version.exec(out.join("\n"))?.[1] ?? "none" };
}

describe("the commands for backups", () => {
  it("copy the graph, and put the copy back in its place", async () => {
    const { env, held } = await loaded();
    const copy = join(makeFolder({}), "monday");
    expect(await seed(["backup", copy], env)).toEqual({
      code: 0,
      out: [`little (version ${held}): backed up in ${copy}, and read back`],
      err: [],
    });
    await seed(["remove", "little"], env);
    const { code, out, err } = await seed(["restore", copy], env);
    expect([code, err, out[0]]).toEqual([0, [], `little (version ${held}): restored from ${copy}`]);
    const [, replaced = ""] = /is in (\S+); remove it/u.exec(out[1] ?? "") ?? [];
    expect(readdirSync(replaced)).toContain("graph.grafeo");
    const again = await seed([makeFolder(little)], env);
    expect(again.out[1]).toBe(`little has version ${held} (was there already)`);
  });

  it("take the views of short links along, beside those that came later; damaged ones are told", async () => {
    const { env } = await loaded();
    const views = viewsFolder({ dataFolder: env.PARLEY_DATA });
    const keep = (name: string) => viewsIn(views, { views: 9, bytes: 999 }).keep({ nodes: [name] });
    const [first, second] = [await keep("first"), await keep("second")];
    const file = (id: string) => join(views, `${id}.json`);
    truncateSync(file(second.id), 3);
    const copy = join(makeFolder({}), "monday");
    const { out } = await seed(["backup", copy], env);
    expect(out.slice(1)).toEqual([
      "1 view of short links too",
      `Left out, since it is damaged: ${file(second.id)}`,
    ]);
    rmSync(file(first.id));
    const later = await keep("later");
    const restored = await seed(["restore", copy], env);
    expect(restored.out[1]).toBe("1 view of short links too");
    const store = viewsIn(views, { views: 9, bytes: 999 });
    expect(await store.find(first.id)).toBe('{"nodes":["first"]}');
    expect(await store.find(later.id)).toBe('{"nodes":["later"]}');
    expect(viewsFolder({ dataFolder: "data", neo4j: {} })).toBe(join("data", "cache", "views"));
  });

  it("overwrite no backup, and make none of nothing", async () => {
    const { env } = await loaded();
    const copy = makeFolder({});
    expect((await seed(["backup", copy], env)).code).toBe(0);
    expect(await seed(["backup", copy], env)).toEqual({
      code: 1,
      out: [],
      err: [`There is a graph in ${copy}, and no backup overwrites another: name another folder`],
    });
    const nowhere = join(makeFolder({}), "none");
    expect(await seed(["backup", join(makeFolder({}), "x")], { PARLEY_DATA: nowhere })).toEqual({
      code: 1,
      out: [],
      err: ["The graph holds no data set: there is nothing to back up"],
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it("say that a backup is damaged, and leave the graph", async () => {
    const { env, held } = await loaded();
    const copy = makeFolder({});
    await seed(["backup", copy], env);
    truncateSync(join(copy, "graph.grafeo"), 4096);
    expect(await seed(["restore", copy], env)).toEqual({
      code: 1,
      out: [],
      err: [
        `The backup in ${copy} can't be used (graph.grafeo is not what was written). Nothing was changed; use another backup`,
      ],
    });
    const again = await seed([makeFolder(little)], env);
    expect(again.out[1]).toBe(`little has version ${held} (was there already)`);
  });

  it("say who holds the graph, as a server that runs", async () => {
    const { env } = await loaded();
    const copy = makeFolder({});
    await seed(["backup", copy], env);
    const server = await openEmbeddedEngine({ folder: env.PARLEY_DATA });
    try {
      for (const args of [
        ["restore", copy],
        ["backup", join(copy, "other"), "--wait", "0"],
      ]) {
        const { code, out, err } = await seed(args, env);
        expect([args[0], code, out]).toEqual([args[0], 1, []]);
        expect(err.at(-1)).toContain(
          `The graph in ${env.PARLEY_DATA} is held by process ${process.pid}`,
        );
      }
    } finally {
      await server.close();
    }
  });
});
