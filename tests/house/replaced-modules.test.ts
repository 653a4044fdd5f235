import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listSources } from "./read-imports.ts";

const root = join(import.meta.dirname, "../..");

// Other suites share their process's modules, where a replaced one would stay, or come too late.
it("replaces modules only in suites that run apart", () => {
  const replacing = listSources(root).filter(
    (file) =>
      file !== "tests/house/replaced-modules.test.ts" &&
      /\bvi\.(?:mock|doMock|resetModules)\(/u.test(readFileSync(join(root, file), "utf8")),
  );
  expect(replacing.length).toBeGreaterThan(0);
  expect(replacing.filter((file) => !/\.apart\.test\.tsx?$/u.test(file))).toEqual([]);
});
