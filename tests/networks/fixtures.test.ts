import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import {
  createMeetingNetwork,
  type MeetingWeight,
} from "../../server/networks/meetings/co-attendance.ts";
import {
  type OneModeAggregation,
  type OneModeNormalisation,
} from "../../server/networks/stances/one-mode-weight.ts";
import { createStanceNetwork } from "../../server/networks/stances/stance-network.ts";
import { namedPairs, rounded } from "./named-pairs.ts";
import { position, rowsOf, whoMet } from "./made-up-rows.ts";

const Numbers = z.array(z.number());
const fixture = z
  .object({
    statements: z.array(z.tuple([z.string(), z.string(), z.union([z.literal(0), z.literal(1)])])),
    oneMode: z.record(z.string(), Numbers),
    oneModeColumns: z.array(z.string()),
    subtractNormalised: z.record(z.string(), z.union([Numbers, z.array(z.string())])),
    meetings: z.record(z.string(), z.array(z.string())),
    coAttendance: z.record(z.string(), z.union([Numbers, z.array(z.string())])),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/networks.json"), "utf8")));

/** One column of a fixture's table: `a|b` → value, without the pairs of value 0. */
function column(table: Readonly<Record<string, readonly (string | number)[]>>, n: number) {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([pair]) => pair !== "columns")
      .map(([pair, values]) => [pair, Number(values[n])])
      .filter(([, value]) => value !== 0),
  );
}

describe("the fixture of the Miami talks", () => {
  const columns = buildColumns(
    rowsOf({
      positions: fixture.statements.map(([actor, issue, agrees], n) =>
        position(`p${n}`, actor, issue, { stance: agrees === 1 ? "SUPPORTS" : "OPPOSES" }),
      ),
    }),
  );
  const weigh = (aggregation: OneModeAggregation, normalisation: OneModeNormalisation) => {
    const { pairs } = createStanceNetwork(columns, {
      over: "ACTORS",
      level: "PERSON",
      includeGroups: false,
      scale: { of: "STANCE", conditional: 0.5 },
      aggregation,
      normalisation,
      duplicates: "INCLUDE",
      first: null,
    });
    return rounded(namedPairs(columns.names.actors, pairs));
  };

  it("names the columns that the test reads", () => {
    expect(fixture.oneModeColumns).toEqual(["ignore", "congruence", "conflict", "subtract"]);
    expect(fixture.subtractNormalised["columns"]).toEqual([
      "average",
      "jaccard",
      "cosineDna",
      "cosineTrue",
    ]);
    expect(fixture.coAttendance["columns"]).toEqual(["count", "newman", "jaccard"]);
  });

  it.each<[OneModeAggregation, number]>([
    ["IGNORE", 0],
    ["CONGRUENCE", 1],
    ["CONFLICT", 2],
    ["SUBTRACT", 3],
  ])("gives %s", (aggregation, n) => {
    expect(weigh(aggregation, "NONE")).toEqual(column(fixture.oneMode, n));
  });

  it.each<[OneModeNormalisation, number]>([
    ["AVERAGE", 0],
    ["JACCARD", 1],
    ["COSINE_DNA", 2],
    ["COSINE", 3],
  ])("gives SUBTRACT normalised by %s", (normalisation, n) => {
    expect(weigh("SUBTRACT", normalisation)).toEqual(column(fixture.subtractNormalised, n));
  });

  it.each<[MeetingWeight, number]>([
    ["COUNT", 0],
    ["NEWMAN", 1],
    ["JACCARD", 2],
  ])("gives who met whom by %s", (weight, n) => {
    const met = buildColumns(rowsOf(whoMet(fixture.meetings)));
    const { pairs } = createMeetingNetwork(met, {
      level: "PERSON",
      includeGroups: true,
      weight,
      first: null,
    });
    expect(rounded(namedPairs(met.names.actors, pairs))).toEqual(column(fixture.coAttendance, n));
  });
});
