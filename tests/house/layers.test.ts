import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");

/** A violation planted where it would stand, and the words with which the linter must refuse it. */
const violations: readonly (readonly [folder: string, code: string, refusal: string])[] = [
  ["schema", `export { parse } from "graphql";`, "imports nothing but zod"],
  ["server/store", `export { default } from "neo4j-driver";`, "speaks to the seam"],
  ["server/store", `export { GrafeoDB } from "@grafeo-db/js";`, "speaks to the seam"],
  ["server/analysis", `export * from "../graph/embedded.ts";`, "no engine, no GraphQL"],
  ["server/analysis", `export * from "../api/schema.ts";`, "below the API"],
  ["server/analysis/jobs", `export * from "../../store/rows.ts";`, "nothing but columns"],
  ["server/api", `export * from "../graph/neo4j.ts";`, "The API imports no engine"],
  ["server/api/resolvers", `export * from "../../graph/embedded.ts";`, "imports no engine"],
  ["server/graph", `export { default } from "neo4j-driver";`, "Only its own engine file"],
  ["server/networks", `export * from "../graph/engine.ts";`, "pure mathematics"],
  ["server/http", `export * from "../../seed/main.ts";`, "neither the seed command nor the client"],
  ["server/http", `export const home = process.env["HOME"];`, "process.env"],
  ["seed", `export { default } from "neo4j-driver";`, "seed imports schema"],
  ["client/model", `export { useState } from "react";`, "no React, no Cytoscape, no server"],
  ["client/panels", `export { default } from "cytoscape";`, "Only client/canvas"],
  ["client/views", `export * from "../../server/graph/graph-engine.ts";`, "only through schema/"],
];

interface Diagnostic {
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}

describe("the linter keeps the layers", () => {
  let house: string;
  let diagnostics: Diagnostic[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "parley-house-"));
    copyFileSync(join(root, ".oxlintrc.json"), join(house, ".oxlintrc.json"));
    for (const [index, [folder, code]] of violations.entries()) {
      const file = join(house, folder, `planted-${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n`);
    }
    writeFileSync(join(house, "schema/sound.ts"), `export { z } from "zod";\n`);
    const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
    const { stdout } = spawnSync(process.execPath, [oxlint, "--format=json"], {
      cwd: house,
      encoding: "utf8",
    });
    diagnostics = z
      .object({
        diagnostics: z.array(
          z.object({ filename: z.string(), message: z.string(), help: z.string().optional() }),
        ),
      })
      .parse(JSON.parse(stdout)).diagnostics as Diagnostic[];
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(violations.map((violation, index) => [...violation, index] as const))(
    "refuses in %s: %s",
    (folder, _code, refusal, index) => {
      const found = diagnostics
        .filter(({ filename }) => filename.endsWith(`${folder}/planted-${index}.ts`))
        .map(({ message, help }) => `${message} ${help ?? ""}`);
      expect(found.join("\n")).toContain(refusal);
    },
  );

  it("accepts what keeps them", () => {
    expect(diagnostics.filter(({ filename }) => filename.endsWith("sound.ts"))).toEqual([]);
  });
});
