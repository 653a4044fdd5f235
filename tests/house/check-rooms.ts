import { join } from "node:path";
import { findFaultsOfMap, findViolations } from "./find-violations.ts";
import { listSources, readImports } from "./read-imports.ts";

const root = join(import.meta.dirname, "../..");
const sources = listSources(root);
const violations = findViolations(sources.flatMap((file) => readImports(root, file)));
const faults = findFaultsOfMap();

for (const fault of faults) console.error(`tests/house/rooms.ts: ${fault}`);
for (const { file, line, message } of violations) console.error(`${file}:${line}: ${message}`);
if (faults.length + violations.length > 0) process.exitCode = 1;
else console.error(`${sources.length} files keep to their rooms.`);
