import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { enLate } from "../../client/messages/en-late.ts";
import { places } from "../../client/messages/en/places.ts";

const root = join(import.meta.dirname, "../..");

/** The limit for the first load, bytes of gzipped script. */
const most = 350_000;

type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[] }>
>;

describe("the first load of the explorer", () => {
  let folder: string;
  let manifest: Manifest;

  beforeAll(async () => {
    // React's development checks are not part of a served page.
    vi.stubEnv("NODE_ENV", "production");
    folder = await mkdtemp(join(tmpdir(), "parley-client-"));
    await build({
      configFile: join(root, "vite.config.ts"),
      root: join(root, "client"),
      logLevel: "error",
      build: { outDir: folder, emptyOutDir: true, manifest: "manifest.json" },
    });
    manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  function builtOf(source: string): Manifest[string] {
    const built = manifest[source];
    if (built === undefined) throw new Error(`${source} is no file of its own`);
    return built;
  }

  /** The built files that a source file needs before it runs, including its own. */
  function filesOf(source: string, seen = new Set<string>()): Set<string> {
    const { file, imports = [] } = builtOf(source);
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of imports) filesOf(imported, seen);
    return seen;
  }

  async function weightOf(files: Iterable<string>): Promise<number> {
    const weights = [...files].map(
      async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length,
    );
    return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  }

  it("is at most 350 kB of gzipped script: the page's, and the graph's that it opens on", async () => {
    const page = await readFile(join(folder, "index.html"), "utf8");
    const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
      ([, file = ""]) => file,
    );
    const needed = filesOf("views/graph/GraphView.tsx", filesOf("index.html"));
    const files = new Set([...named, ...needed]);
    expect(named.length).toBeGreaterThan(1);
    const weight = await weightOf(files);
    expect(weight).toBeLessThanOrEqual(most);
    // Guards against a measure that misses the largest parts, and so accepts anything.
    expect(weight).toBeGreaterThan(most / 2);
  });

  it("says no text that is loaded later", async () => {
    const files = filesOf("views/graph/GraphView.tsx", filesOf("index.html"));
    const assets = (await readdir(join(folder, "assets"))).map((name) => `assets/${name}`);
    const scripts = await Promise.all(
      assets
        .filter((name) => name.endsWith(".js"))
        .map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
    );
    // A text stands behind its name.
    const saidIn = (id: string) =>
      scripts.flatMap(([name, script]) => (script.includes(`"${id}":`) ? [name] : []));
    const late = Object.keys(enLate);
    // Names alone are in the first load only where options have them, of how nodes are placed.
    const named = new Set(
      scripts.flatMap(([name, script]) =>
        files.has(name) ? (script.match(/[\w.-]+/g) ?? []) : [],
      ),
    );
    expect(late.filter((id) => !(id in places) && named.has(id))).toEqual([]);
    expect(late.filter((id) => saidIn(id).some((name) => files.has(name)))).toEqual([]);
    expect(late.filter((id) => saidIn(id).length === 0)).toEqual([]);
    expect(saidIn("canvas.loading").some((name) => files.has(name))).toBe(true);
  });

  it("has the id of every operation that the server knows, and no other", async () => {
    const known = await readFile(
      join(root, "client/api/__generated__/persisted-documents.json"),
      "utf8",
    );
    const scripts = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".js"));
    const texts = await Promise.all(
      scripts.map((name) => readFile(join(folder, "assets", name), "utf8")),
    );
    const ids = new Set(texts.flatMap((text) => text.match(/sha256:[\da-f]{64}/g) ?? []));
    expect([...ids].toSorted()).toEqual(Object.keys(JSON.parse(known) as object).toSorted());
  });

  it.each([
    "panels/on-demand/MenuFrame.tsx",
    "panels/on-demand/PopoverFrame.tsx",
    "panels/search/FindAnything.tsx",
    "panels/details/pages/SubjectPage.tsx",
  ])("leaves %s for when it is wanted", (source) => {
    const { file } = builtOf(source);
    expect(filesOf("views/graph/GraphView.tsx", filesOf("index.html")).has(file)).toBe(false);
  });
});
