import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listsOfMeasures } from "./lists-of-measures.ts";

const root = join(import.meta.dirname, "../..");

for (const { filename, content } of await listsOfMeasures(root)) {
  mkdirSync(dirname(join(root, filename)), { recursive: true });
  writeFileSync(join(root, filename), content);
}
