import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");

/**
 * npm leaves out of the lock file the optional packages that its registry did not show, and `npm ci` then
 * refuses the whole file. The embedded engine's packages for other systems are such.
 */
it("the lock file has the embedded engine for every system", () => {
  const { packages } = z
    .object({
      packages: z.record(
        z.string(),
        z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
      ),
    })
    .parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  const builds = packages["node_modules/@grafeo-db/js"]?.optionalDependencies ?? {};
  const missing = Object.keys(builds).filter((name) => !packages[`node_modules/${name}`]);
  expect(Object.keys(builds).length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
