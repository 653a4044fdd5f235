import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighbourhoodInParts } from "../../../client/api/pages/neighbourhood-in-parts.ts";
import { actor, attended, meeting } from "../model/made-up-graph.ts";
import { plainSource } from "../model/plain-source.ts";

const people = Array.from({ length: 12 }, (_, n) => actor(`a${n}`));
const meetings = Array.from({ length: 8 }, (_, n) => meeting(`m${n}`, "2025-01-01"));
const nodes = [...people, ...meetings];
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** Who attended each meeting. */
const attendance = fc.array(fc.subarray(idsOf(people)), {
  minLength: meetings.length,
  maxLength: meetings.length,
});

describe("a neighbourhood of more nodes than one question takes", () => {
  it("has the nodes in their order and every tie among them, as if asked for at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        attendance,
        fc.shuffledSubarray(idsOf(nodes), { minLength: 5 }),
        fc.integer({ min: 2, max: 7 }),
        async (attendants, asked, most) => {
          const ties = meetings.flatMap(({ id }, n) => attended(id, ...(attendants[n] ?? [])));
          const source = plainSource({ nodes, ties });
          const ask = (ids: readonly string[]) => {
            expect(ids.length).toBeLessThanOrEqual(most);
            return source.neighbourhood({ ids, kinds: [], first: 1 });
          };
          fc.pre(asked.length > most);
          const found = await neighbourhoodInParts(asked, ask, most);
          const whole = await source.neighbourhood({ ids: asked, kinds: [], first: 1 });
          expect(idsOf(found.nodes)).toEqual(idsOf(whole.nodes));
          expect(idsOf(found.ties).toSorted()).toEqual(idsOf(whole.ties).toSorted());
        },
      ),
    );
  });

  it("has the neighbours of all parts after them, those with most ties first", async () => {
    const ties = [
      ...attended("m0", "a0", "a1"),
      ...attended("m1", "a1"),
      ...attended("m2", "a1", "a2"),
      ...attended("m3", "a2"),
    ];
    const source = plainSource({ nodes, ties });
    const found = await neighbourhoodInParts(
      ["m0", "m1", "m2", "m3"],
      (ids) => source.neighbourhood({ ids, kinds: ["ACTOR"], first: 100 }),
      2,
    );
    expect(idsOf(found.nodes)).toEqual(["m0", "m1", "m2", "m3", "a1", "a2", "a0"]);
  });
});
