import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The peer's packages. They are not dependencies of Parley. */
export const peerVersions = {
  "@neo4j/graphql": "7.6.3",
  graphql: "16.15.0",
  "graphql-yoga": "5.24.1",
  "neo4j-driver": "6.3.0",
} as const;

const root = join(import.meta.dirname, "../../..");
const cache = join(root, "node_modules/.cache/parley-peer");

/**
 * Installs the peer with npm beside our own packages, the first time, and returns the script that serves it.
 */
export async function installPeer(): Promise<string> {
  const folder = join(cache, peerVersions["@neo4j/graphql"]);
  const script = join(folder, "peer-server.mjs");
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(import.meta.dirname, "peer-server.mjs"), script);
  // The same overrides as ours, because newer packages need a newer Node.
  const { overrides } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    overrides: object;
  };
  const manifest = { private: true, type: "module", dependencies: peerVersions, overrides };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return script;
  console.log("Installing @neo4j/graphql aside …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn(npm, ["install", ...options], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`npm install of the peer ended with ${code}`);
  return script;
}
