import { describe, expect, it } from "vitest";
import { en } from "../../../client/messages/en.ts";
import { uk } from "../../../client/messages/uk.ts";

const ids = Object.keys(en) as (keyof typeof en)[];

/** The names of the values and tags that a compiled message asks for. */
function namesIn(node: unknown): string[] {
  if (!Array.isArray(node)) {
    return typeof node === "object" && node !== null ? Object.values(node).flatMap(namesIn) : [];
  }
  return node.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return namesIn(part);
    const [name, ...rest] = part as [string, ...unknown[]];
    return [name, ...namesIn(rest)];
  });
}

const namesOf = (compiled: unknown) => [...new Set(namesIn(compiled))].toSorted();

/** The forms that each plural of a compiled message has. */
function pluralsIn(node: unknown): string[][] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node) && node[1] === 2) {
    return [Object.keys(node[2] as object), ...pluralsIn(node[2])];
  }
  return Object.values(node).flatMap(pluralsIn);
}

/** The words of a compiled message, without its values. */
function wordsIn(node: unknown): string {
  if (typeof node === "string") return node;
  if (!Array.isArray(node)) return "";
  return node
    .map((part: unknown) =>
      Array.isArray(part) ? part.slice(1).map(wordsIn).join(" ") : wordsIn(part),
    )
    .join(" ");
}

describe("the catalogs", () => {
  it("have the same texts", () => {
    expect(Object.keys(uk).toSorted()).toEqual(ids.toSorted());
  });

  it.each(ids)("%s takes the same values and tags in both languages", (id) => {
    expect(namesOf(uk[id])).toEqual(namesOf(en[id]));
  });

  it.each(ids)("%s has the plurals of each language", (id) => {
    for (const forms of pluralsIn(en[id])) {
      expect(forms.includes("one") || forms.includes("=1"), "one, in English").toBe(true);
    }
    for (const forms of pluralsIn(uk[id])) {
      expect(forms).toEqual(expect.arrayContaining(["one", "few", "many", "other"]));
    }
  });

  it("leave no English text in Ukrainian", () => {
    const same = ids.filter((id) => JSON.stringify(en[id]) === JSON.stringify(uk[id]));
    expect(same.filter((id) => /[a-z]{3}/i.test(wordsIn(en[id])))).toEqual([]);
  });
});
