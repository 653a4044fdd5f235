import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../support/free-port.ts";
import { findJava } from "./find-java.ts";
import { neo4jJars } from "./neo4j-jars.ts";

export const usualVersion = "5.26.16";
/** Of the versions named by year. */
export const newestVersion = "2026.09.0";

export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  /** Stops it and removes its data. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** The oldest Java for a version: 17 for version 5, 21 for those named by year. */
export function javaFor(version: string): number {
  return Number.parseInt(version, 10) >= 2025 ? 21 : 17;
}

/**
 * Starts an empty Neo4j Community server on 127.0.0.1: ready in 6 to 20 seconds, some 500 MB. It ends with
 * this process, even if that is killed.
 */
export async function startNeo4j(
  options: { readonly version?: string; readonly port?: number } = {},
): Promise<RunningNeo4j> {
  const { version = usualVersion, port = await freePort() } = options;
  const java = await findJava(javaFor(version));
  if (!java) throw new Error(`Neo4j ${version} needs Java ${javaFor(version)} or later`);
  const libraries = await neo4jJars(version);
  const folder = mkdtempSync(join(tmpdir(), "parley-neo4j-"));
  const password = randomBytes(12).toString("hex");
  const child = spawn(
    java.command,
    [
      "-Xmx768m",
      "-XX:+UseSerialGC",
      "-cp",
      join(libraries, "*"),
      join(import.meta.dirname, "Neo4jForTests.java"),
      dataFolder(folder),
      configuration(folder, port),
    ],
    { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, NEO4J_PASSWORD: password } },
  );
  const ended = once(child, "close");
  const stop = async (): Promise<void> => {
    // Its data is thrown away, so it need not shut down cleanly.
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `neo4j://127.0.0.1:${port}`, username: "neo4j", password, version, stop };
}

function dataFolder(folder: string): string {
  const data = join(folder, "data");
  mkdirSync(data);
  return data;
}

function configuration(folder: string, port: number): string {
  const file = join(folder, "neo4j.conf");
  const settings = [
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.memory.pagecache.size=64m",
    "dbms.usage_report.enabled=false",
    "dbms.security.auth_enabled=true",
  ];
  writeFileSync(file, `${settings.join("\n")}\n`);
  return file;
}

/** Its output is only shown when it fails. */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (text: string): void => {
      output = (output + text).slice(-10_000);
      if (/^ready$/mu.test(output)) resolve();
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", listen);
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`Neo4j ended with ${code}:\n${output}`)));
  });
}
