import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFaultsOfMap, findViolations, type Violation } from "./find-violations.ts";
import { codeFolders, listSources, readImports } from "./read-imports.ts";

const root = join(import.meta.dirname, "../..");

/** Violations planted in files, and the messages with which they must be refused. */
const violations: readonly (readonly [folder: string, code: string, refusal: string])[] = [
  ["schema", `export { parse } from "graphql";`, "nothing but zod"],
  ["server/store/rows", `export { default } from "neo4j-driver";`, "only server/graph/neo4j"],
  ["server/store/rows", `export { GrafeoDB } from "@grafeo-db/js";`, "only server/graph/embedded"],
  ["server/store/rows", `export * from "../../graph/neo4j/engine.ts";`, "never one engine"],
  ["server/store/rows", `export type { P } from "../paging/page.ts";`, "Rows know the seam"],
  ["server/store/paging", `import { type P } from "../records/records.ts";`, "knows no record"],
  ["server/store/records", `export * from "../explore/ties.ts";`, "lies below the API"],
  [
    "server/store/explore",
    `export * from "../networks/read-network-rows.ts";`,
    "lies below the API",
  ],
  ["server/store/explore", `export * from "../../api/context.ts";`, "lies below the API"],
  ["server/store/write", `export * from "../edit/write-records.ts";`, "it knows neither"],
  ["server/store/edit", `export * from "../../api/context.ts";`, "neither files nor requests"],
  ["server/store/edit", `export * from "../../../tests/api/ask.ts";`, "neither files nor requests"],
  ["server/analysis", `export * from "../graph/embedded/engine.ts";`, "no engine, no GraphQL"],
  ["server/analysis", `export * from "../api/create-schema.ts";`, "below the API"],
  ["server/analysis/jobs", `export * from "../../store/rows/query.ts";`, "nothing but columns"],
  ["server/analysis/jobs", `export * from "node:fs";`, "nothing but columns"],
  ["server/api", `export * from "../graph/neo4j/engine.ts";`, "The API imports no engine"],
  [
    "server/api/networks",
    `export type R = import("../__generated__/resolvers.ts").R;`,
    "not the res",
  ],
  ["server/api/resolvers", `export * from "../../graph/open-engine.ts";`, "imports no engine"],
  ["server/graph", `export { default } from "neo4j-driver";`, "only server/graph/neo4j"],
  ["server/graph", `export const load = () => import("./neo4j/engine.ts");`, "neither an engine"],
  ["server/graph/embedded", `export * from "../neo4j/engine.ts";`, "not the other engine"],
  ["server/networks/columns", `export * from "../meetings/incidence.ts";`, "pure mathematics"],
  ["server/networks/columns", `export * from "../../graph/graph-engine.ts";`, "pure mathematics"],
  [
    "server/networks/meetings",
    `export type { T } from "../stances/tally.ts";`,
    "nothing of stances",
  ],
  ["server/networks/stances", `export * from "../measures/degree.ts";`, "pure mathematics"],
  ["server/networks/measures", `export * from "../combined/gaps.ts";`, "A measure knows pairs"],
  ["server/http", `export * from "../../seed/main.ts";`, "neither the seed command nor the client"],
  ["seed", `export { default } from "neo4j-driver";`, "only server/graph/neo4j"],
  ["seed", `export * from "../server/api/create-schema.ts";`, "no engine, no API"],
  ["server", `export * from "../seed/seed.ts";`, "neither the seed command nor the client"],
  ["client/model", `export { useState } from "react";`, "no React, no Cytoscape, no server"],
  ["client/model", `import { type S } from "../explorer/explorer.ts";`, "client/model is pure"],
  ["client/explorer", `export * from "../url/view-link.ts";`, "it is pure too"],
  ["client/explorer", `export * from "../summary/finding.ts";`, "it is pure too"],
  ["client/summary", `export * from "../panels/parts/words.ts";`, "without React"],
  ["client/panels/bar", `export { default } from "cytoscape";`, "only client/canvas"],
  ["client/panels/parts", `export * from "../../views/table/csv.ts";`, "know none of them"],
  ["client/canvas", `export * from "../views/graph/graph-stage.ts";`, "knows no view"],
  ["client/views/table", `export * from "../gaps/gap-rows.ts";`, "knows none of them"],
  ["client/views/gaps", `export * from "../../../server/graph/graph-engine.ts";`, "Views know the"],
  ["client/api", `export * from "../../server/graph/graph-engine.ts";`, "only through schema/"],
];

/** Two files that import only types from each other: no cycle exists at run time. */
const circle: readonly (readonly [file: string, code: string])[] = [
  [
    "server/networks/meetings/one.ts",
    `import { type Two } from "./two.ts";\nexport type One = Two;`,
  ],
  [
    "server/networks/meetings/two.ts",
    `import type { One } from "./one.ts";\nexport type Two = One;`,
  ],
];

describe("the map of rooms keeps the layers", () => {
  let house: string;
  let found: Violation[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "parley-house-"));
    for (const folder of codeFolders) mkdirSync(join(house, folder));
    const plant = (file: string, code: string) => {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${code}\n`);
    };
    for (const [index, [folder, code]] of violations.entries()) {
      plant(`${folder}/planted-${index}.ts`, code);
    }
    for (const [file, code] of circle) plant(file, code);
    plant("elsewhere.ts", "");
    plant("schema/sound.ts", `export { z } from "zod";`);
    plant("server/main.ts", `import { open } from "./graph/open-engine.ts";\nopen();`);
    found = findViolations(listSources(house).flatMap((file) => readImports(house, file)));
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(violations.map((violation, index) => [...violation, index] as const))(
    "refuses in %s: %s",
    (folder, _code, refusal, index) => {
      const here = found.filter(({ file }) => file === `${folder}/planted-${index}.ts`);
      expect(here.map(({ message }) => message).join("\n")).toContain(refusal);
    },
  );

  it("refuses a circle of nothing but types, once", () => {
    const circles = found.filter(({ message }) => message.includes("circle"));
    expect(circles).toHaveLength(1);
    expect(circles[0]!.message).toContain(
      "server/networks/meetings/one.ts, server/networks/meetings/two.ts",
    );
  });

  it("accepts what keeps them", () => {
    const sound = ["schema/sound.ts", "server/main.ts"];
    expect(found.filter(({ file }) => sound.includes(file))).toEqual([]);
  });

  it("refuses a map in which a room imports upward, or from an unknown room", () => {
    const room = { packages: [], why: "" };
    expect(
      findFaultsOfMap([
        { ...room, room: "low", imports: ["high", "lost"] },
        { ...room, room: "high", imports: ["low"] },
      ]),
    ).toEqual([
      "low imports high, which does not stand before it",
      "low imports lost, which is no room",
    ]);
  });
});

describe("this house", () => {
  const sources = listSources(root);

  it("keeps to its map", () => {
    expect(findFaultsOfMap()).toEqual([]);
    expect(findViolations(sources.flatMap((file) => readImports(root, file)))).toEqual([]);
  });

  const ownSources = sources.filter((file) => !file.includes("__generated__"));

  it("has at most 20 source files in a folder", () => {
    const folders = [...new Set(ownSources.map((file) => dirname(file)))];
    const crowded = folders
      .map((folder) => [folder, ownSources.filter((file) => dirname(file) === folder)] as const)
      .filter(([, files]) => files.length > 20);
    expect(crowded.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });

  it("has no two files of one name, but where folders mirror each other", () => {
    const mirrors =
      /^server\/graph\/(embedded|neo4j)\/|^client\/(messages|measures)\/|\/main\.ts$|\.test\.tsx?$/;
    const own = ownSources.filter((file) => !mirrors.test(file));
    const twice = own.filter((file) =>
      own.some((other) => other !== file && basename(other) === basename(file)),
    );
    expect(twice).toEqual([]);
  });

  it("has files of a size: half of them 40 lines or longer", () => {
    const lengths = ownSources
      .map((file) => readFileSync(join(root, file), "utf8").split("\n").length - 1)
      .toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThanOrEqual(40);
  });
});

describe("the linter", () => {
  it("allows only the settings to read the environment", () => {
    const house = mkdtempSync(join(tmpdir(), "parley-lint-"));
    try {
      copyFileSync(join(root, ".oxlintrc.json"), join(house, ".oxlintrc.json"));
      for (const file of ["server/http/home.ts", "server/config.ts"]) {
        mkdirSync(dirname(join(house, file)), { recursive: true });
        writeFileSync(join(house, file), `export const home = process.env["HOME"];\n`);
      }
      const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
      const { stdout } = spawnSync(process.execPath, [oxlint, "--format=unix"], {
        cwd: house,
        encoding: "utf8",
      });
      expect(stdout).toContain("server/http/home.ts");
      expect(stdout).toContain("no-process-env");
      expect(stdout).not.toContain("server/config.ts");
    } finally {
      rmSync(house, { recursive: true, force: true });
    }
  });
});
