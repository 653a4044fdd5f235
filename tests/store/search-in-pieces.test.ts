import { beforeEach, describe, expect, it } from "vitest";
import { createLoopTurns } from "../../server/graph/loop-turns.ts";
import { createSearchTextGatherer } from "../../server/store/catalogue/texts/search-texts.ts";
import { createTextGatherer } from "../../server/store/catalogue/texts/text-blocks.ts";
import { textTests } from "../../server/store/catalogue/texts/text-tests.ts";

/** So long that each text fills a block of its own. */
const long = "x".repeat(200_000);
const texts = ["ann met bob", null, `bob ${long}`, `ann ${long}`, long, "annabel and bob", ""];

describe("texts in blocks", () => {
  let searched: ReturnType<ReturnType<typeof createSearchTextGatherer>["finish"]>;
  beforeEach(() => {
    const gatherer = createSearchTextGatherer();
    for (const text of texts) gatherer.add(text);
    searched = gatherer.finish();
  });

  it.each([
    [[" ann"], [0, 3, 5]],
    [[" ann "], [0, 3]],
    [
      [" bob ", " an"],
      [0, 5],
    ],
    [[" bob", " ann ", " met "], [0]],
    [[" xxx"], [2, 3, 4]],
    [[" ? "], []],
  ])("have %j in texts %j", (words, expected) => {
    expect([...searched!.hits(words)].flat()).toEqual(expected);
  });

  it("are given up between two blocks when nobody waits any more", async () => {
    const gone = new Error("gone");
    const leaving = new AbortController();
    const turns = createLoopTurns();
    const asker = { client: "one", request: "1" };
    const reader = { turn: () => turns.take(asker, leaving.signal) };
    let blocks = 0;
    const counted = {
      *hits(words: readonly string[]) {
        for (const found of searched!.hits(words)) {
          blocks += 1;
          leaving.abort(gone);
          yield found;
        }
      },
    };
    const table = { count: texts.length, texts: counted };
    await expect(textTests(reader, table, { words: [" ann"] })).rejects.toBe(gone);
    expect(blocks).toBe(1);
    expect([...searched!.hits([" ann"])].length).toBe(3);
    expect(turns.waiting()).toBe(0);
    await turns.take({ client: "other", request: "2" }, new AbortController().signal);
  });

  it("give each text back, and none when there are too many", () => {
    const all = ["", "Єрмак", long, "b", long, "王毅"];
    const gatherer = createTextGatherer();
    for (const text of all) gatherer.add(text);
    const held = gatherer.finish();
    expect(all.map((_, index) => held?.at(index))).toEqual(all);
    const small = createTextGatherer(10);
    for (const text of ["12345", "678901"]) small.add(text);
    expect(small.finish()).toBeNull();
  });
});
