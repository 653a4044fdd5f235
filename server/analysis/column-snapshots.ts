import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type NamedColumns } from "../networks/columns/columns.ts";
import { sourcesHash } from "../sources-hash.ts";
import { fromSnapshot, snapshotParts } from "./snapshot-format.ts";

/** Columns on disk, so that a restarted server need not read all facts again. */
export interface ColumnSnapshots {
  /** Null when there is no snapshot of that version, or this version of the program can't read it. */
  find(version: string): Promise<NamedColumns | null>;
  /** Saves a snapshot, and deletes those of other versions. */
  keep(version: string, columns: NamedColumns): Promise<void>;
}

/** Snapshots in a folder of their own. */
export function snapshotsIn(folder: string): ColumnSnapshots {
  const fileOf = (version: string) =>
    `columns-${createHash("sha256").update(`${program()}\n${version}`).digest("hex")}.bin`;
  return {
    async find(version) {
      try {
        return fromSnapshot<NamedColumns>(await readShared(join(folder, fileOf(version))), version);
      } catch (error) {
        // If the snapshot is missing or incomplete, the graph is read instead.
        if (error instanceof Error) return null;
        throw error;
      }
    },
    async keep(version, columns) {
      await mkdir(folder, { recursive: true });
      const name = fileOf(version);
      // Written to a temporary file and renamed when complete, so that a partial snapshot is never read.
      const partial = join(folder, `${name}.${randomUUID()}`);
      await writeFile(partial, snapshotParts(version, columns));
      await rename(partial, join(folder, name));
      for (const other of await readdir(folder))
        if (other.startsWith("columns-") && other !== name) await rm(join(folder, other));
    },
  };
}

/** Reads a file into shared memory. */
async function readShared(path: string): Promise<Uint8Array<SharedArrayBuffer>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, Math.min(size - at, 2 ** 30), at);
      if (bytesRead === 0) throw new RangeError(`${path} ended early`);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

let known: string | undefined;

/** A snapshot is only valid for the code that made it. */
function program(): string {
  known ??= sourcesHash(["server/networks/columns", "server/store/networks", "schema/dataset.ts"]);
  return known;
}
