import { describe, expect, it } from "vitest";
import { foldText, words } from "../../schema/text/fold-text.ts";
import { rankByName } from "../../server/store/explore/search/search-rank.ts";
import { compareText } from "../../server/store/rows/compare-text.ts";

describe("folding", () => {
  it.each([
    ["  Łódź–Übersee ", "lodz ubersee"],
    ["Straße & ÆRØ", "strasse aero"],
    ["O’Neill's", "oneills"],
    ["Київ, Ёлка", "kiiv elka"],
    ["Зеленський", "zelenskiy"],
    ["підʼїзд", "pidizd"],
    ["العربية", "lrbyh"],
    ["ローマ", "roma"],
    ["20-Point Plan", "20 point plan"],
    ["王毅", "wang yi"],
    ["ﬁnal ① ＡＢＣ", "final 1 abc"],
    ["İstanbul Iğdır", "istanbul igdir"],
    ["…", ""],
  ])("%s becomes %s, and stays so", (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
    expect(words(words(text).join(" "))).toEqual(words(text));
  });

  it.each([
    ["  Łódź–Übersee ", ["lodz", "ubersee"]],
    ["…", []],
    ["Zelensky", ["zelenski"]],
    ["Zelenskyy", ["zelenski"]],
    ["Zelenskiy", ["zelenski"]],
    ["Selenskyj", ["selenski"]],
    ["Зеленський", ["zelenski"]],
    ["Зеленский", ["zelenski"]],
    ["Єрмак", ["iermak"]],
    ["Yermak", ["iermak"]],
    ["Юлія", ["iulia"]],
    ["Yuliia", ["iulia"]],
    ["王毅", ["wang", "i"]],
  ])("%s is searched as %s", (text, searched) => {
    expect(words(text)).toEqual(searched);
  });

  it("finds a word whose end is not typed yet, at every letter", () => {
    for (const name of ["Zelenskiy", "Yuliia", "Зеленський", "Vienna", "Kyiv", "Fiji"]) {
      const [whole = ""] = words(name);
      for (let length = 1; length <= name.length; length += 1)
        expect(whole).toMatch(new RegExp(`^${words(name.slice(0, length)).join(" ")}`));
    }
  });
});

describe("the order of texts", () => {
  it("is by code point, as in the databases", () => {
    const texts = ["𠀋", "﨎", "b", "", "ab", "a", "Ω"];
    expect(texts.toSorted(compareText)).toEqual(["", "a", "ab", "b", "Ω", "﨎", "𠀋"]);
  });
});

describe("ranking", () => {
  const hit = (id: string, kind: "ACTOR" | "MEETING", ...names: string[]) => ({
    id,
    kind,
    names,
    title: names[0] ?? id,
  });

  it("ranks exact names before names that begin with the text, and words in a name before words elsewhere", () => {
    const hits = [
      hit("elsewhere", "ACTOR"),
      hit("order", "MEETING", "Talks with Witkoff, Steve"),
      hit("begins", "MEETING", "Steve Witkoff in Moscow"),
      hit("alias", "ACTOR", "Envoy", "Steve WITKOFF"),
      hit("exact", "MEETING", "Steve Witkoff"),
    ];
    const ranked = rankByName("steve witkoff", hits, ["MEETING", "ACTOR"]);
    expect(ranked.map(({ id }) => id)).toEqual(["exact", "alias", "begins", "order", "elsewhere"]);
  });

  it("finds people by their last names before meetings named after them", () => {
    const hits = [
      hit("meeting", "MEETING", "Witkoff in Moscow"),
      hit("person", "ACTOR", "Steve Witkoff"),
    ];
    expect(rankByName("witk", hits, ["ACTOR", "MEETING"]).map(({ id }) => id)).toEqual([
      "person",
      "meeting",
    ]);
  });
});
