import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { measures as served } from "../../server/networks/__generated__/measures.ts";
import { measures as offered } from "../../client/options/__generated__/measures.ts";
import { listsOfMeasures } from "./lists-of-measures.ts";

describe("the lists of measures", () => {
  let house: string;
  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), "parley-measures-"));
    for (const folder of ["server/networks", "client"])
      mkdirSync(join(house, folder, "measures"), { recursive: true });
  });
  afterEach(() => rmSync(house, { recursive: true, force: true }));

  const onServer = (file: string, name: string, id: string) =>
    writeFileSync(
      join(house, `server/networks/measures/${file}.ts`),
      `export const ${name} = { id: "${id}", description: "Of a test.", values: () => null };`,
    );

  it("take up a measure that is one file on the server and one on the client", async () => {
    onServer("chill-factor", "chillFactor", "CHILL");
    writeFileSync(
      join(house, "client/measures/chill-factor.ts"),
      `export const chillFactor = {
        inApi: "CHILL",
        en: { label: "Chill", does: "How cold it is around an actor." },
        uk: { label: "Холод", does: "Як холодно навколо." },
      };`,
    );
    const written = await listsOfMeasures(house);
    const textOf = (name: string) =>
      written.find(({ filename }) => filename.endsWith(name))?.content;
    expect(textOf("networks/__generated__/measures.ts")).toContain(
      'import { chillFactor } from "../measures/chill-factor.ts";',
    );
    expect(textOf("networks/__generated__/measures.ts")).toContain("[\n  chillFactor,\n]");
    expect(textOf("options/__generated__/measures.ts")).toContain(
      '{ value: "CHILL", label: message("measure.chill-factor"), help: message("measure.chill-factor-does") }',
    );
    expect(textOf("en-measures.ts")).toContain('"measure.chill-factor": "Chill",');
    expect(textOf("uk-measures.ts")).toContain(
      '"measure.chill-factor-does": "Як холодно навколо.",',
    );
  });

  it("refuse a file that exports no measure of its name, and two of one name in the API", async () => {
    onServer("chill", "cold", "CHILL");
    await expect(listsOfMeasures(house)).rejects.toThrow(
      "server/networks/measures/chill.ts exports no chill",
    );
    rmSync(join(house, "server/networks/measures/chill.ts"));
    onServer("frost", "frost", "CHILL");
    onServer("ice", "ice", "CHILL");
    await expect(listsOfMeasures(house)).rejects.toThrow("two measures are named CHILL");
  });

  it("offer on the client what the server serves, and nothing else", () => {
    expect(offered.map(({ value }) => value)).toEqual(served.map(({ id }) => id));
  });
});
