import { beforeAll, expect, it } from "vitest";
import { type GraphEngine, type SearchableLabel } from "../../server/graph/graph-engine.ts";
import { describeOnEachEngine } from "./engines.ts";

/**
 * What a search must find: every query word is a word of the text; the last one may be the beginning of one.
 */
function finds(words: readonly string[], text: string): boolean {
  const there = text.split(" ");
  const last = words.at(-1) ?? "";
  return (
    words.slice(0, -1).every((word) => there.includes(word)) &&
    there.some((word) => word.startsWith(last))
  );
}

const actors = {
  witkoff: "steve witkoff special envoy",
  witold: "witold and or not",
  kushner: "jared kushner envoy",
  zelensky: "volodymyr zelensky зеленський",
  yermak: "andriy yermak",
  "20-point": "20-point plan (draft) v1.2",
  operators: 'a+b c&&d !e f* g? ~h i:j k/l m\\n "o" \'p [q] {r} ^s - + * /',
  strasse: "strasse zurich",
  umlaut: "straße zürich",
  east: "北京 會談",
};

async function idsFound(
  engine: GraphEngine,
  words: readonly string[],
  labels: readonly SearchableLabel[] = ["Actor"],
): Promise<string[]> {
  const hits = await engine.searchText({ words, labels, limit: 100 });
  return hits.map((hit) => hit.id).toSorted();
}

describeOnEachEngine("searching text", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.write("texts", async (unit) => {
      await unit.upsertNodes("Actor", [
        ...Object.entries(actors).map(([id, searchText]) => ({ id, searchText })),
        { id: "silent" },
      ]);
      await unit.upsertNodes("Meeting", [
        { id: "miami", searchText: "round in miami with witkoff and the envoy of ukraine" },
      ]);
    });
  });

  const queries: (readonly string[])[] = [
    ["witkoff"],
    ["witk"],
    ["w"],
    ["envoy"],
    ["envoy", "steve"],
    ["steve", "env"],
    ["ste", "envoy"],
    ["envoy", "envoy"],
    ["jared", "steve"],
    ["tkoff"],
    ["zelensky", "зел"],
    ["and"],
    ["or", "not"],
    ["not", "an"],
    ["20-point"],
    ["20"],
    ["20-"],
    ["point"],
    ["(draft)"],
    ["(dr"],
    ["v1.2"],
    ["v1", "plan"],
    ["a+b"],
    ["a+"],
    ["c&&d", "!e"],
    ["c&&"],
    ["!"],
    ["f*"],
    ["f"],
    ["*"],
    ["g?"],
    ["?"],
    ["~h"],
    ["~"],
    ["i:j"],
    ["i:"],
    ["k/l"],
    ["/"],
    ["m\\n"],
    ["m\\"],
    ['"o"'],
    ['"'],
    ["'p"],
    ["[q]", "{r}", "^s"],
    ["["],
    ["{"],
    ["^"],
    ["-"],
    ["+"],
    ["+", "-"],
    ["-", "+"],
    ["straße"],
    ["stras"],
    ["züri"],
    ["北"],
    ["nobody"],
    ["nobody", "witk"],
  ];
  it.each(queries.map((words) => ({ words })))("finds what $words says", async ({ words }) => {
    const expected = Object.entries(actors)
      .filter(([, text]) => finds(words, text))
      .map(([id]) => id)
      .toSorted();
    expect(await idsFound(engine, words)).toEqual(expected);
  });

  it("finds in every label asked for, each hit with its label and a score", async () => {
    const hits = await engine.searchText({
      words: ["envoy"],
      labels: ["Actor", "Meeting", "Issue"],
      limit: 10,
    });
    const found = hits.map(({ label, id }) => `${label} ${id}`).toSorted();
    expect(found).toEqual(["Actor kushner", "Actor witkoff", "Meeting miami"]);
    expect(hits.every((hit) => hit.score > 0)).toBe(true);
    expect(await idsFound(engine, ["envoy"], [])).toEqual([]);
  });

  it("ranks a whole word before the beginning of one, and keeps to the limit", async () => {
    await engine.write("plans", (unit) =>
      unit.upsertNodes("Document", [
        { id: "planning", searchText: "planning paper" },
        { id: "plan", searchText: "plan paper" },
        { id: "planned", searchText: "planned paper" },
      ]),
    );
    const search = (limit: number): Promise<string[]> =>
      engine
        .searchText({ words: ["plan"], labels: ["Document"], limit })
        .then((hits) => hits.map((hit) => hit.id));
    expect((await search(1)).concat(await search(0))).toEqual(["plan"]);
    expect((await search(2)).length).toBe(2);
    expect((await search(10)).toSorted()).toEqual(["plan", "planned", "planning"]);
  });

  it("follows changes of the text, and forgets nodes that are gone", async () => {
    const issue = (searchText: string | null): Promise<void> =>
      engine.write("issue", (unit) => unit.upsertNodes("Issue", [{ id: "i", searchText }]));
    const found = async (word: string): Promise<string[]> => idsFound(engine, [word], ["Issue"]);
    await issue("ceasefire line");
    expect([await found("ceasefire"), await found("guarantees")]).toEqual([["i"], []]);
    await issue("security guarantees");
    expect([await found("ceasefire"), await found("guarantees")]).toEqual([[], ["i"]]);
    await issue(null);
    expect(await found("guarantees")).toEqual([]);
    await issue("security guarantees");
    await engine.write("gone", (unit) =>
      unit.run({ name: "gone", cypher: "MATCH (n:Issue {id: 'i'}) DETACH DELETE n" }),
    );
    expect(await found("guarantees")).toEqual([]);
  });

  it.each([
    { words: [], problem: "a text query needs at least one word" },
    { words: ["ok", ""], problem: '"" is not one word' },
    { words: ["two words"], problem: '"two words" is not one word' },
  ])("refuses $words", async ({ words, problem }) => {
    await expect(engine.searchText({ words, labels: ["Actor"], limit: 1 })).rejects.toThrow(
      new RangeError(problem),
    );
  });
});
