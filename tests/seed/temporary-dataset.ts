import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { FaultyDatasetError, formatFault } from "../../seed/fault.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const info = `id: little
title: A little data set
description: For tests.
licence: CC0-1.0
citation: None.
languages: [en]
`;

/** A data set without faults, for tests to add faults to. */
export const little: Files = {
  "dataset.yaml": info,
  "sources.csv": "id,title,publisher,tier\ns,Title,Publisher,official\n",
  "actors.yaml": "- { id: a, name: A, kind: person }\n- { id: b, name: B, kind: state }\n",
  "issues.yaml": "- { id: i, title: I, question: Is it?, area: tests }\n",
  "meetings.yaml": "- { id: m, title: M, date: 2025-12-19, citations: [s] }\n",
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Creates a folder with these files; it is removed when the suite ends. */
export function makeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-dataset-"));
  made.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** The faults of a folder as the command prints them, the folder called "set". */
export async function faultsOf(folder: string): Promise<string[]> {
  try {
    await checkDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof FaultyDatasetError)) throw error;
    return error.faults.map((fault) => formatFault(fault, "set"));
  }
}

/** The faults of the little data set with some files added or replaced. */
export function faultsWith(files: Files): Promise<string[]> {
  return faultsOf(makeFolder({ ...little, ...files }));
}
