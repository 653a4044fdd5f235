import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

const here = import.meta.dirname;
const cache = join(here, "../../node_modules/.cache/parley-neo4j");
const maven = process.platform === "win32" ? "mvn.cmd" : "mvn";

function libraryFolder(version: string): string {
  return join(cache, version);
}

export function hasNeo4jJars(version: string): boolean {
  return existsSync(libraryFolder(version));
}

export async function hasMaven(): Promise<boolean> {
  return (await runMaven(["--version"])).code === 0;
}

/** The folder with the libraries of that Neo4j version; Maven downloads them the first time (some 120 MB). */
export async function neo4jJars(version: string): Promise<string> {
  const folder = libraryFolder(version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Downloaded to another folder and renamed when complete, so that an interrupted download is not used.
  const partial = mkdtempSync(join(cache, "partial-"));
  try {
    const { code, output } = await runMaven([
      "--quiet",
      "--batch-mode",
      "--file",
      join(here, "pom.xml"),
      "dependency:copy-dependencies",
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${partial}`,
    ]);
    if (code !== 0) throw new Error(`Maven could not bring Neo4j ${version}:\n${output}`);
    if (!existsSync(folder)) renameSync(partial, folder);
    return folder;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function runMaven(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const shell = process.platform === "win32";
    const child = spawn(maven, args, { stdio: ["ignore", "pipe", "pipe"], shell });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.once("error", () => resolve({ code: null, output }));
    child.once("close", (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}
