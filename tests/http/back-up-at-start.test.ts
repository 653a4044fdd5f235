import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUpAtStart } from "../../server/back-up-at-start.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { GraphStorageError } from "../../server/graph/graph-errors.ts";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { viewsIn } from "../../server/views/view-store.ts";
import { little, makeFolder } from "../seed/temporary-dataset.ts";
import { startServer } from "./start-server.ts";

const root = mkdtempSync(join(tmpdir(), "parley-at-start-"));
const [data, backups] = [join(root, "data"), join(root, "backups")];
const titles = {
  name: "titles",
  cypher: "MATCH (s:Source) RETURN s.title AS title ORDER BY title",
};
let engine: GraphEngine;

beforeEach(async () => {
  engine = await openEmbeddedEngine({ folder: data });
  await engine.prepare();
});
afterEach(async () => {
  await engine.close();
  for (const folder of [data, backups]) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Loads the little data set with this title of its source. */
async function load(title: string): Promise<void> {
  const sources = `id,title,publisher,tier\ns,${title},Publisher,official\n`;
  const files = makeFolder({ ...little, "sources.csv": sources });
  await loadDataset(engine, await checkDataset(files));
}
const paths = () =>
  readdirSync(backups)
    .toSorted()
    .map((name) => join(backups, name));

describe("a backup at start", () => {
  it("is made when the data changed; as many as wanted are kept, and what is not its own", async () => {
    expect(await backUpAtStart(engine, backups, 2)).toBeNull();
    await load("First");
    const first = await backUpAtStart(engine, backups, 2);
    expect(await backUpAtStart(engine, backups, 2)).toBeNull();
    expect(paths()).toEqual([first]);
    mkdirSync(join(backups, "my-own"));
    await load("Second");
    const second = await backUpAtStart(engine, backups, 2);
    await load("Third");
    const third = await backUpAtStart(engine, backups, 2);
    expect(paths()).toEqual([second, third, join(backups, "my-own")]);
    const copy = await openEmbeddedEngine({ folder: String(second) });
    expect(await copy.read(titles)).toEqual([{ title: "Second" }]);
    await copy.close();
  });

  it("is not made of a graph that is half loaded, nor when none is wanted", async () => {
    await load("First");
    expect(await backUpAtStart(engine, backups, 0)).toBeNull();
    const half = { name: "half", cypher: "MATCH (d:Dataset) SET d.state = 'LOADING' RETURN d.id" };
    await engine.write("half", (unit) => unit.run(half));
    expect(await backUpAtStart(engine, backups, 1)).toBeNull();
  });

  it("deletes no earlier one when it fails", async () => {
    await load("First");
    const first = await backUpAtStart(engine, backups, 1);
    await load("Second");
    const full = new Proxy(engine, {
      get: (target, property) => {
        if (property === "backup")
          return () => Promise.reject(new GraphStorageError(backups, "no space left on device"));
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await expect(backUpAtStart(full, backups, 1)).rejects.toBeInstanceOf(GraphStorageError);
    expect(paths()).toEqual([first]);
  });

  it("is made by the server, which also starts where none can be made", async () => {
    await load("First");
    await engine.close();
    const place = join(data, "backups");
    const start = async () => {
      await using server = startServer({ PORT: "0", PARLEY_DATA: data });
      await server.said("Parley is at");
      server.signal("SIGTERM");
      expect(await server.ended()).toBe(0);
    };
    const { id } = await viewsIn(join(data, "views"), { views: 9, bytes: 999 }).keep({});
    // A file where the folder should be.
    writeFileSync(place, "");
    await start();
    rmSync(place);
    await start();
    await start();
    const [made = ""] = readdirSync(place);
    expect(readdirSync(place)).toEqual([made]);
    expect(readdirSync(join(place, made, "views"))).toEqual([`${id}.json`]);
  });
});
