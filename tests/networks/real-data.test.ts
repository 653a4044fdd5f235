import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type NetworkRows } from "../../server/networks/columns/network-rows.ts";
import { createMeetingNetwork } from "../../server/networks/meetings/co-attendance.ts";
import { type NamedColumns } from "../../server/networks/columns/columns.ts";
import { encounterOf } from "../../server/networks/meetings/encounter.ts";
import { listGaps } from "../../server/networks/combined/gaps.ts";
import { findIndex } from "../../server/networks/columns/find-index.ts";
import { createStanceNetwork } from "../../server/networks/stances/stance-network.ts";
import { readTyped } from "../seed/read-typed.ts";
import { datasetRows } from "./dataset-rows.ts";
import { differences, namedPairs, rounded } from "./named-pairs.ts";
import { oracleCounts, oracleLevels, oracleMeetings, oraclePair, pairsOf } from "./oracle.ts";

const datasets = join(import.meta.dirname, "../../seed/datasets");

describe("the talks on Ukraine", () => {
  let rows: NetworkRows;
  let columns: NamedColumns;
  beforeAll(async () => {
    rows = datasetRows((await readTyped(join(datasets, "ukraine-talks"))).records);
    columns = buildColumns(rows);
  });

  const met = (level: "PERSON" | "DELEGATION" | "STATE", first: number | null) =>
    createMeetingNetwork(columns, { level, includeGroups: false, weight: "COUNT", first });
  const stance = { includeGroups: false, scale: { of: "STANCE", conditional: 0.5 } } as const;

  it("have the networks that counting by hand gives", () => {
    for (const level of ["PERSON", "DELEGATION", "STATE"] as const) {
      expect(
        differences(
          namedPairs(columns.names.actors, met(level, null).pairs),
          oracleMeetings(rows, "COUNT", level, false),
        ),
      ).toEqual({});
    }
    const counts = oracleCounts(rows, "STATE", false, "DAY", (row) =>
      row.stance === "UNCLEAR" ? null : oracleLevels[row.stance],
    );
    const { pairs } = createStanceNetwork(columns, {
      ...stance,
      level: "STATE",
      over: "ACTORS",
      aggregation: "SUBTRACT",
      normalisation: "AVERAGE",
      duplicates: "DAY",
      first: null,
    });
    const expected = pairsOf([...counts.keys()]).map(([a, b]) => {
      const { SUBTRACT, dividedBy } = oraclePair(counts, a, b, 2);
      return [`${a}|${b}`, SUBTRACT / dividedBy.AVERAGE];
    });
    expect(
      differences(namedPairs(columns.names.actors, pairs), Object.fromEntries(expected)),
    ).toEqual({});
  });

  it("were led by the expected persons", () => {
    // The two American envoys travelled together, Umerov was their counterpart, and the leaders of France,
    // Britain and Ukraine met at every summit of the willing.
    const { pairs } = met("PERSON", 5);
    expect(Object.keys(namedPairs(columns.names.actors, pairs))).toEqual([
      "kushner|witkoff",
      "umerov|witkoff",
      "macron|starmer",
      "macron|zelensky",
      "starmer|zelensky",
    ]);
    // Washington sat with both sides far more often than they with each other: three times in Istanbul in
    // 2025 with Turkey, then in Abu Dhabi and Geneva with Washington, and once in Geneva by themselves.
    const states = namedPairs(columns.names.actors, met("STATE", null).pairs);
    expect(states["ukraine|us"]).toBeGreaterThan(states["russia|us"] ?? 0);
    expect(states["russia|us"]).toBeGreaterThan(states["russia|ukraine"] ?? 0);
    expect(states["russia|ukraine"]).toBe(7);
    // The presidents never met: no session has both, whatever their delegations did.
    const [putin, zelensky] = ["putin", "zelensky"].map((id) =>
      findIndex(columns.names.actors, id),
    );
    const network = met("PERSON", null);
    expect(encounterOf(columns, network, putin ?? -1, zelensky ?? -1).meetings).toEqual([]);
  });

  it("left Europe and Russia without a session in common, with Washington and Kyiv between them", () => {
    const { gaps } = listGaps(columns, {
      meetings: { level: "STATE", includeGroups: false },
      positions: { ...stance, level: "STATE" },
      duplicates: "DAY",
      normalisation: "AVERAGE",
      notSince: null,
      first: 3,
      bridges: 2,
    });
    const name = (index: number) => columns.names.actors[index] ?? "";
    expect(
      gaps.map(({ a, b, bridges }) => [
        [name(a), name(b)],
        bridges.map(({ actor }) => name(actor)).toSorted(),
      ]),
    ).toEqual([
      [
        ["france", "russia"],
        ["ukraine", "us"],
      ],
      [
        ["russia", "uk"],
        ["ukraine", "us"],
      ],
      [
        ["germany", "russia"],
        ["ukraine", "us"],
      ],
    ]);
  });
});

describe("the visits of US diplomacy", () => {
  it("pair the United States with each country as often as its visits were counted elsewhere", async () => {
    const { records } = await readTyped(join(datasets, "us-visits"));
    const columns = buildColumns(datasetRows(records));
    const { pairs } = createMeetingNetwork(columns, {
      level: "PERSON",
      includeGroups: false,
      weight: "COUNT",
      first: null,
      meetings: Uint8Array.from(columns.names.meetings, (id) => (id.startsWith("visit-") ? 1 : 0)),
    });
    const weights = namedPairs(columns.names.actors, pairs);
    const us = "s-united-states";
    const file = join(import.meta.dirname, "../seed/fixtures/expected-visits-by-country.csv");
    const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    const counted = lines.map((line): [string, number] => {
      const [country = "", visits = ""] = line.split(",");
      return [[us, `s-${country}`].toSorted().join("|"), Number(visits)];
    });
    const found = counted.map(([pair]): [string, number] => [pair, weights[pair] ?? 0]);
    expect(counted.length).toBeGreaterThan(100);
    expect(rounded(Object.fromEntries(found))).toEqual(Object.fromEntries(counted));
  });
});
