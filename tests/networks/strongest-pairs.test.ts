import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPairSink } from "../../server/networks/columns/strongest-pairs.ts";

describe("a sink of pairs", () => {
  it("keeps the strongest of any number of pairs in any order, and sums up the others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: -4, max: 4 })), {
          minLength: 2000,
          maxLength: 5000,
          size: "max",
        }),
        fc.integer({ min: 1, max: 40 }),
        fc.option(fc.nat(100), { nil: null }),
        (given, first, behind) => {
          // Pairs of weight 0 do not count; pairs of the same nodes may come in any order.
          const pairs = given
            .filter(([a, b, weight]) => a !== b && weight !== 0)
            .map(([a, b, weight], n) => ({
              a: Math.min(a, b),
              b: Math.max(a, b) + n * 100,
              weight,
            }));
          const all = pairs.toSorted(
            (m, n) =>
              Math.abs(n.weight) - Math.abs(m.weight) ||
              (n.a % 7) - (m.a % 7) ||
              m.a - n.a ||
              m.b - n.b,
          );
          const place = behind === null ? undefined : all[behind];
          const after = place && {
            ...place,
            strength: Math.abs(place.weight),
            shared: place.a % 7,
          };
          const ranked = place === undefined ? all : all.slice((behind ?? 0) + 1);
          const sink = createPairSink(first, after);
          for (const { a, b, weight } of pairs) sink.add(b, a, weight, a % 7);
          const found = sink.finish();
          const left = ranked.slice(first).map(({ weight }) => weight);
          expect(
            Array.from(found.weight, (weight, n) => ({ a: found.a[n], b: found.b[n], weight })),
          ).toEqual(ranked.slice(0, first));
          expect(Array.from(found.shared)).toEqual(Array.from(found.a, (a) => a % 7));
          expect(found.count).toBe(pairs.length);
          expect(found.leftOut).toEqual({
            count: left.length,
            weight: left.reduce((sum, weight) => sum + weight, 0),
            strength: left.reduce((sum, weight) => sum + Math.abs(weight), 0),
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it("keeps all that come when no number is asked for, as they came", () => {
    const sink = createPairSink(null);
    for (let n = 0; n < 3000; n += 1) sink.add(n + 1, 0, 1 / (n + 1), n);
    const found = sink.finish();
    expect(found.count).toBe(3000);
    expect(Array.from(found.shared)).toEqual(Array.from({ length: 3000 }, (_, n) => n));
    expect(found.leftOut).toEqual({ count: 0, weight: 0, strength: 0 });
  });
});
