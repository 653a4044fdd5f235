import { execFile } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { type Fault } from "../../seed/fault.ts";
import { findFiles } from "../../seed/read/find-files.ts";
import { readRecords } from "../../seed/read/read-file.ts";
import { info, makeFolder } from "./temporary-dataset.ts";

const rows = 20_000;
/** Some five kilobytes: a hundred megabytes in all. */
const note = "An actor of whom there is much to say. ".repeat(128);
/** A heap, in megabytes, that has room for the ids of all rows but not for their texts. */
const smallHeap = 64;

describe.each(["csv", "jsonl"] as const)("a %s file of a hundred megabytes", (format) => {
  let folder: string;
  beforeAll(async () => {
    folder = makeFolder({ "dataset.yaml": info });
    const file = createWriteStream(join(folder, `actors.${format}`));
    if (format === "csv") file.write("id,name,kind,note\n");
    for (let n = 0; n < rows; n += 1) {
      const row = { id: `a${n}`, name: `Actor ${n}`, kind: "person", note };
      const text = format === "csv" ? Object.values(row).join(",") : JSON.stringify(row);
      if (!file.write(`${text}\n`)) await once(file, "drain");
    }
    file.end();
    await once(file, "finish");
  });

  it("is read no further than its rows are asked for", async () => {
    const spoilt = makeFolder({});
    const lines = Array.from({ length: 20_000 }, (_, n) =>
      format === "csv" ? `a${n},A,person,` : `{"id":"a${n}"}`,
    );
    const header = format === "csv" ? ["id,name,kind,note"] : [];
    const file = createWriteStream(join(spoilt, `actors.${format}`));
    file.write([...header, ...lines, ""].join("\n"));
    file.end(Buffer.from([0xff]));
    await once(file, "finish");

    const faults: Fault[] = [];
    const files = await findFiles(spoilt, (fault) => faults.push(fault));
    const actors = files.records.get("actors");
    if (!actors) throw new Error("the actors' file was not found");
    faults.length = 0;
    const records = readRecords(spoilt, actors, "actors", (fault) => faults.push(fault));
    for (let n = 0; n < 10; n += 1) await records.next();
    expect(faults).toEqual([]);
    let rest = 0;
    for await (const record of records) rest += record.index >= 0 ? 1 : 0;
    expect(faults.map(({ line, problem }) => [line, problem])).toEqual([
      [lines.length + header.length + 1, "is not UTF-8 here"],
    ]);
    expect(rest).toBeLessThan(lines.length);
  });

  it("is checked in a heap that could not hold it", { timeout: 180_000 }, async () => {
    const script = `
      import { checkDataset } from ${JSON.stringify(join(import.meta.dirname, "../../seed/check/check-dataset.ts"))};
      const { counts } = await checkDataset(process.argv[1]);
      console.log(counts.get("actors"));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${smallHeap}`,
      "--import=tsx",
      "--input-type=module",
      "--eval",
      script,
      folder,
    ]);
    expect(stdout.trim()).toBe(String(rows));
  });
});
