import { describe, expect, it } from "vitest";
import { en } from "../../../client/messages/en.ts";
import { uk } from "../../../client/messages/uk.ts";
import { partsOf } from "./parts-of.ts";

const ids = Object.keys(en) as (keyof typeof en)[];

/** Names that Ukrainian leaves untranslated. */
const names = [
  "UTF",
  "Parley",
  "GraphQL",
  "GraphiQL",
  "PageRank",
  "CSV",
  "Discourse",
  "Network",
  "Analyzer",
  "DNA",
  "Enter",
  "Esc",
  "Delete",
  "Shift",
  "API",
  "PNG",
  "SVG",
  "GEXF",
  "Gephi",
  "GraphML",
  "yEd",
  "WebM",
  "Cytoscape",
  "igraph",
  "NetworkX",
  "JSON",
  "Natural",
  "Earth",
];

describe("the catalogs", () => {
  it("have the same texts", () => {
    expect(Object.keys(uk).toSorted()).toEqual(ids.toSorted());
  });

  it("take the same values and tags in both languages", () => {
    const named = (text: unknown) => [...new Set(partsOf(text).names)].toSorted();
    expect(ids.filter((id) => String(named(en[id])) !== String(named(uk[id])))).toEqual([]);
  });

  it("name no value as the tag that is always there", () => {
    expect(ids.filter((id) => partsOf(en[id]).values.includes("b"))).toEqual([]);
  });

  it("have the plurals of each language", () => {
    const lacking = (text: unknown, forms: readonly string[]) =>
      partsOf(text).plurals.some((has) => !forms.every((form) => has.includes(form)));
    const isWhole = (text: unknown) => !lacking(text, ["one"]) || !lacking(text, ["=1"]);
    expect(ids.filter((id) => !isWhole(en[id]))).toEqual([]);
    expect(ids.filter((id) => lacking(uk[id], ["one", "few", "many", "other"]))).toEqual([]);
  });

  it("leave nothing in English to the Ukrainian reader, and no Ukrainian to the English", () => {
    const foreign = (text: unknown, word: RegExp) =>
      (partsOf(text).text.match(word) ?? []).filter((found) => !names.includes(found));
    expect(ids.flatMap((id) => foreign(uk[id], /[a-z]{3,}/gi))).toEqual([]);
    expect(ids.flatMap((id) => foreign(en[id], /[а-яіїєґ]+/gi))).toEqual([]);
  });
});
