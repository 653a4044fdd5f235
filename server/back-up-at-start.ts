import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type GraphEngine } from "./graph/graph-engine.ts";
import { dataVersion } from "./store/networks/data-version.ts";

/** Name of a backup made at start: the time, and a part of the hash of the version of the data. */
const backupName = /^\d{4}-\d{2}-\d{2}T[\d-]+Z-(?<version>[0-9a-f]{12})$/u;

/**
 * Backs up an embedded graph to a new folder within `folder`, and returns that folder. Returns null, without
 * a backup, when the graph is empty, only partly loaded, or of the version that was backed up last. Then
 * deletes the oldest of its own backups, so that `most` remain; others in `folder` are left alone.
 * @throws {GraphStorageError} when the disk is full; no earlier backup is deleted then
 */
export async function backUpAtStart(
  engine: GraphEngine,
  folder: string,
  most: number,
): Promise<string | null> {
  if (most === 0 || engine.kind !== "embedded") return null;
  const { key, datasets, isLoading } = await dataVersion(engine);
  if (datasets.length === 0 || isLoading) return null;
  const version = createHash("sha256").update(key).digest("hex").slice(0, 12);
  const earlier = ownBackups(folder);
  if (earlier.at(-1)?.endsWith(version)) return null;
  const stamp = new Date().toISOString().replaceAll(/[:.]/gu, "-");
  const place = join(folder, `${stamp}-${version}`);
  await engine.backup(place);
  for (const name of earlier.slice(0, Math.max(0, earlier.length - most + 1)))
    rmSync(join(folder, name), { recursive: true });
  return place;
}

/** Earliest first. */
function ownBackups(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => backupName.test(name))
    .toSorted();
}
