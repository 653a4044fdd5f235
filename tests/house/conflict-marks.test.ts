import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Whether a line is what Git writes into a file where two changes meet. */
const isMark = (line: string) => /^(<{7}|>{7}|\|{7}) \S|^={7}$/u.test(line);

function marksIn(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  // A single line of equals signs may underline a heading.
  return lines.some((line) => line.startsWith("<<<<<<< ")) ? lines.filter(isMark) : [];
}

/** Made by tools, and not kept by Git. */
const made = new Set(["node_modules", "dist", "data", "backups", ".git"]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (made.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

it("has no marks of a conflict in any file", () => {
  const files = filesIn(root);
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((path) => marksIn(readFileSync(path, "utf8")).length > 0)).toEqual([]);
});

it("knows such marks", () => {
  const [ours, middle, theirs] = ["<", "=", ">"].map((sign) => sign.repeat(7));
  const text = `${ours} HEAD\none\n${middle}\nother\n${theirs} branch\n`;
  expect(marksIn(text)).toEqual([`${ours} HEAD`, middle, `${theirs} branch`]);
  expect(marksIn(`Title\n${middle}\ntext`)).toEqual([]);
});
