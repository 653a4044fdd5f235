import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parsedRecords } from "../../seed/check/parsed-records.ts";
import { findFiles } from "../../seed/read/find-files.ts";
import { type ImportFormat } from "../../seed/read/import-format.ts";
import { importFormats } from "../../seed/read/import-formats.ts";
import { little, makeFolder } from "./temporary-dataset.ts";

/** A format with one record per line: `id = name`. */
const lines: ImportFormat = {
  extensions: ["names"],
  read: async function* (path, file, kind) {
    for (const [index, line] of (await readFile(path, "utf8")).trim().split("\n").entries()) {
      const [id, name] = line.split(" = ");
      yield {
        kind,
        file,
        index,
        value: { id, name, kind: "person" },
        place: () => ({ line: index + 1, column: 1 }),
        spell: (steps) => steps.join("."),
      };
    }
  },
};

describe("one more import format", () => {
  const { "actors.yaml": _, ...others } = little;
  const folder = makeFolder({ ...others, "actors.names": "a = Ann\nb = Bob\n" });

  it("is found by how files end, and read like the others", async () => {
    const faults: unknown[] = [];
    const files = await findFiles(folder, (fault) => faults.push(fault), [...importFormats, lines]);
    const actors: unknown[] = [];
    for await (const { typed } of parsedRecords(folder, files, (fault) => faults.push(fault)))
      if (typed?.kind === "actors") actors.push(typed.record.name);
    expect({ actors, faults }).toEqual({ actors: ["Ann", "Bob"], faults: [] });
  });

  it("is named in the fault of a file in an unknown format", async () => {
    const wrong = makeFolder({ ...others, "actors.xlsx": "" });
    const expected: string[] = [];
    await findFiles(wrong, (fault) => expected.push(fault.expected), [...importFormats, lines]);
    expect(expected.join()).toContain("one of .yaml, .csv, .jsonl or .names (sources,");
  });
});
