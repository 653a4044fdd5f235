import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionsOfTwo } from "../../../client/panels/details/several/sessions-of-two.ts";
import {
  metAmong,
  sharedContacts,
} from "../../../client/panels/details/several/shared-contacts.ts";
import { type Said, stancesOfTwo } from "../../../client/panels/details/several/stances-of-two.ts";
import { type Stance } from "../../../client/model/kinds.ts";

const actor = (id: string) => ({ id, name: id.toUpperCase() });
const met = (one: string, other: string, n: number) => {
  const [a = "", b = ""] = [one, other].toSorted();
  return { id: `${a}+${b}`, n, a: actor(a), b: actor(b) };
};

describe("contacts in common", () => {
  it("are actors whom at least two met, those met by most first, with the sessions of each", () => {
    const pairs = [
      met("a", "x", 1),
      met("b", "x", 4),
      met("c", "x", 1),
      met("a", "y", 9),
      met("b", "y", 2),
    ];
    const found = sharedContacts(["a", "b", "c"], [...pairs, met("a", "z", 7), met("a", "b", 3)]);
    expect(found.map(({ actor: { id }, sessions }) => [id, [...sessions]])).toEqual([
      [
        "x",
        [
          ["a", 1],
          ["b", 4],
          ["c", 1],
        ],
      ],
      [
        "y",
        [
          ["a", 9],
          ["b", 2],
        ],
      ],
    ]);
    expect(metAmong(["a", "b"], [...pairs, met("a", "b", 3)]).map(({ id }) => id)).toEqual(["a+b"]);
  });

  it("are what a plain count of each candidate gives", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const all = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => met(one, other, 1)));
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(ids, { minLength: 2 }), (pairs, several) => {
        const plain = ids.filter(
          (id) =>
            !several.includes(id) &&
            several.filter((one) => pairs.some((pair) => pair.id === met(one, id, 1).id)).length >
              1,
        );
        const found = sharedContacts(several, pairs).map((contact) => contact.actor.id);
        expect(found.toSorted()).toEqual(plain);
      }),
    );
  });
});

describe("sessions of two", () => {
  it("are told apart, those that do not count left out, and what was not read said", () => {
    const list = (...ids: string[]) => ({
      totalCount: ids.length,
      nodes: ids.map((id) => ({ meeting: { id } })),
    });
    const apart = sessionsOfTwo(list("m", "n", "o"), list("n", "p"), ({ id }) => id !== "o");
    expect(apart).toEqual({
      together: [{ id: "n" }],
      onlyA: [{ id: "m" }],
      onlyB: [{ id: "p" }],
      complete: true,
    });
    const cut = sessionsOfTwo({ ...list("m"), totalCount: 120 }, list("m"), () => true);
    expect(cut.complete).toBe(false);
  });
});

describe("stances of two", () => {
  const said = (who: string, issue: string, stance: Stance): Said => ({
    stance,
    n: 1,
    contradictory: false,
    actor: { id: who },
    issue: { id: issue, title: issue, issueKind: "QUESTION" },
  });

  it("are side by side, opposite ones first, and those of one alone are counted", () => {
    const { shared, onlyA, onlyB } = stancesOfTwo(
      [
        said("a", "alike", "SUPPORTS"),
        said("b", "alike", "SUPPORTS"),
        said("a", "half", "CONDITIONAL"),
        said("b", "half", "OPPOSES"),
        said("b", "torn", "SUPPORTS"),
        said("a", "torn", "OPPOSES"),
        said("a", "lonely", "NEUTRAL"),
      ],
      "a",
      "b",
    );
    expect(
      shared.map(({ issue, difference, a, b }) => [issue.id, difference, a.stance, b.stance]),
    ).toEqual([
      ["torn", "opposite", "OPPOSES", "SUPPORTS"],
      ["half", "other", "CONDITIONAL", "OPPOSES"],
      ["alike", "none", "SUPPORTS", "SUPPORTS"],
    ]);
    expect([onlyA, onlyB]).toEqual([1, 0]);
  });
});
