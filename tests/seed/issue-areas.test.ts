import { describe, expect, it } from "vitest";
import { readTyped } from "./read-typed.ts";
import { faultsOf, faultsWith, type Files, little, makeFolder } from "./temporary-dataset.ts";

async function areasWith(files: Files) {
  const { "issues.yaml": _, ...rest } = little;
  const { dataset, records } = await readTyped(makeFolder({ ...rest, ...files }));
  return {
    version: dataset.version,
    issues: records.issues.map(({ id, areas }) => [id, ...areas]),
  };
}

describe("the areas of an issue", () => {
  it("are several, in the order given, in every format", async () => {
    const [yaml, csv, lines] = await Promise.all([
      areasWith({ "issues.yaml": "- { id: i, title: I, question: Q?, areas: [law, land] }\n" }),
      areasWith({ "issues.csv": "id,title,question,areas\ni,I,Q?,law; land\n" }),
      areasWith({
        "issues.jsonl": '{"id":"i","title":"I","question":"Q?","areas":["law","land"]}\n',
      }),
    ]);
    expect(yaml?.issues).toEqual([["i", "law", "land"]]);
    expect([csv, lines]).toEqual([yaml, yaml]);
  });

  it("are one where a data set has `area`, as it was written before, and it is the same record", async () => {
    const [now, yaml, csv, lines] = await Promise.all([
      areasWith({ "issues.yaml": "- { id: i, title: I, question: Q?, areas: [law] }\n" }),
      areasWith({ "issues.yaml": "- { id: i, title: I, question: Q?, area: law }\n" }),
      areasWith({ "issues.csv": "id,title,question,area\ni,I,Q?,law\n" }),
      areasWith({ "issues.jsonl": '{"id":"i","title":"I","question":"Q?","area":"law"}\n' }),
    ]);
    expect(now?.issues).toEqual([["i", "law"]]);
    expect([yaml, csv, lines]).toEqual([now, now, now]);
  });

  it.each<[what: string, areas: string, faults: string[]]>([
    ["at least one", "", ["1:3 i.areas: is missing, expected at least one area, in a list"]],
    [
      "at least one in the list",
      ", areas: []",
      ["1:46 i.areas: [] can't be used here, expected at least one area, in a list"],
    ],
    [
      "each once",
      ", areas: [law, land, law]",
      ['1:58 i.areas[2]: "law" can\'t be used here, expected each area once'],
    ],
    [
      "written in one way",
      ", areas: [law], area: land",
      [
        '1:59 i.area: "land" can\'t be used here, expected one of `area` and `areas`: put all areas into the list `areas`',
      ],
    ],
    ["texts", ", areas: [law, '']", ["1:52 i.areas[1]: is empty, expected text"]],
  ])("are %s", async (_, areas, faults) => {
    expect(
      await faultsWith({ "issues.yaml": `- { id: i, title: I, question: "Is?"${areas} }\n` }),
    ).toEqual(faults.map((fault) => `set/issues.yaml:${fault}`));
  });

  it("are told to be missing beside other faults, and in a table without either column", async () => {
    expect(await faultsWith({ "issues.yaml": "- { id: i, title: I }\n" })).toEqual([
      "set/issues.yaml:1:3 i.question: is missing, expected text",
      "set/issues.yaml:1:3 i.areas: is missing, expected at least one area, in a list",
    ]);
    const { "issues.yaml": _, ...rest } = little;
    expect(
      await faultsOf(makeFolder({ ...rest, "issues.csv": "id,title,question\ni,I,Q?\n" })),
    ).toEqual(["set/issues.csv:2:1 i.areas: is missing, expected at least one area, in a list"]);
  });
});
