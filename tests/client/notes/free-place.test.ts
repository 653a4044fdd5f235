import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freestPlace, placesAround, placesIn } from "../../../client/model/own-notes/free-place.ts";

const size = { width: 20, height: 10 };
const everywhere = { x: -1000, y: -1000, width: 2000, height: 2000 };
const places = fc.array(fc.record({ x: fc.nat(60), y: fc.nat(60) }), {
  minLength: 1,
  maxLength: 8,
});

describe("where a new note stands", () => {
  it("is where it covers the fewest nodes, of any places", () => {
    fc.assert(
      fc.property(places, places, (choices, nodes) => {
        const covered = ({ x, y }: { x: number; y: number }) =>
          nodes.filter((at) => Math.abs(at.x - x) < 10 && Math.abs(at.y - y) < 5).length;
        const found = freestPlace(choices, size, nodes, everywhere);
        const least = Math.min(...choices.map(covered));
        expect(found).toEqual(choices.find((choice) => covered(choice) === least));
      }),
    );
    expect(freestPlace([], size, [], everywhere)).toBeNull();
  });

  it("is above to the right of its node where nothing is there, and within what is in sight otherwise", () => {
    const around = placesAround({ x: 100, y: 100 }, { width: 30, height: 20 });
    expect(freestPlace(around, size, [], everywhere)).toEqual({ x: 130, y: 80 });
    const sight = { x: -50, y: 10, width: 100, height: 40 };
    const within = placesIn(sight);
    expect(within[0]).toEqual({ x: 0, y: 30 });
    expect(within.filter(({ x, y }) => x < -50 || x > 50 || y < 10 || y > 50)).toEqual([]);
    const found = freestPlace(within, size, [{ x: 0, y: 30 }], sight);
    expect(found).not.toEqual({ x: 0, y: 30 });
  });

  it("is in sight rather than where it covers nothing", () => {
    const sight = { x: 0, y: 0, width: 100, height: 100 };
    const [inside, beyond] = [
      { x: 50, y: 50 },
      { x: 95, y: 50 },
    ];
    expect(freestPlace([beyond, inside], size, [inside], sight)).toEqual(inside);
    expect(freestPlace([beyond], size, [], sight)).toEqual(beyond);
  });
});
