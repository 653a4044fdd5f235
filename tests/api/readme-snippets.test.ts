import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { listPositions } from "../../server/store/records/positions.ts";
import { queryScripts } from "../../client/api/query-scripts.ts";
import { keptLog } from "../http/kept-log.ts";
import { serve, type Served } from "../http/serve.ts";
import { ask } from "./ask.ts";
import { openUkraine } from "./open-ukraine.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const run = promisify(execFile);

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.error("Skipped the README's Python: install python3 to run it.");

let engine: GraphEngine;
let app: App;
let served: Served;
let folder: string;
beforeAll(async () => {
  engine = await openUkraine();
  app = createApp(engine, { log: keptLog(), clientFolder: "none" });
  served = await serve(app);
  folder = mkdtempSync(join(tmpdir(), "parley-readme-"));
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await app.close();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The one piece of code in that language in the README, asking the server of this test, as a file. */
function snippet(language: string, file: string): string {
  const found = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, tag]) => tag === language)
    .map(([, , code = ""]) => code);
  expect(found).toHaveLength(1);
  const [code = ""] = found;
  expect(code).toContain("http://127.0.0.1:4000/");
  const path = join(folder, file);
  writeFileSync(path, code.replaceAll("http://127.0.0.1:4000", served.url));
  return path;
}

async function countOf(filter: Parameters<typeof listPositions>[1]["filter"]): Promise<number> {
  return (await listPositions(engine, { filter })).totalCount();
}

describe("a query as a script", () => {
  const texts = ['"', '""', '"""', "\\\\", '\\\\"', ')"', ')-"', "{}$%s", "Київ", "a\nb"];
  const query = `query Q { ${texts
    .map((text, n) => `a${n}: actors(filter: { text: ${JSON.stringify(text)} }) { totalCount }`)
    .join("\n")}
    all: actors { totalCount }
  }`;
  const [python, r] = queryScripts;

  it.skipIf(!hasPython)("gives in Python what the query gives", async () => {
    const path = join(folder, "view.py");
    writeFileSync(path, python!.write(query, `${served.url}/graphql`));
    const { stdout } = await run("python3", [path]);
    const { data } = await ask(app, query);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it.skipIf(!hasPython)("says in Python what is wrong", async () => {
    const path = join(folder, "wrong.py");
    writeFileSync(
      path,
      python!.write("{ position(id: 1, at: 2) { id } }", `${served.url}/graphql`),
    );
    await expect(run("python3", [path])).rejects.toThrow("Unknown argument");
  });

  it("holds the query whole in R, as a raw string", () => {
    const script = r!.write(query, "https://example.org/graphql");
    const [, dashes, text] = /query <- r"(-*)\(([\s\S]*?)\)\1"\n\nanswer/u.exec(script) ?? [];
    expect(text).toBe(query);
    expect(query).not.toContain(`)${dashes}"`);
    expect(script).toContain('request("https://example.org/graphql")');
  });
});

describe("the README's way through all pages", () => {
  it.skipIf(!hasPython)("runs in Python, and finds every position", async () => {
    const { stdout } = await run("python3", [snippet("python", "positions.py")]);
    expect(stdout.trim()).toBe(`${await countOf({})} positions`);
  });

  it("runs in TypeScript, and finds all that oppose", async () => {
    const args = ["--import", "tsx", snippet("ts", "positions.mts")];
    const { stdout } = await run(process.execPath, args, { cwd: root });
    expect(stdout.trim()).toBe(`${await countOf({ stances: ["OPPOSES"] })} positions that oppose`);
  });
});
