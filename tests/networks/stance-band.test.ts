import { describe, expect, it } from "vitest";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import { type StanceBand, toStanceBand } from "../../server/networks/stances/stance-band.ts";

describe("the band of a stance", () => {
  it.each<[score: number, positions: number, band: StanceBand]>([
    [1, 1, "SUPPORTED_ONCE"],
    [-1, 1, "OPPOSED_ONCE"],
    [0.5, 1, "SUPPORTED_ONCE"],
    [0, 1, "NEUTRAL_ONCE"],
    [1, 2, "CONSISTENTLY_SUPPORTS"],
    [0.9, 20, "CONSISTENTLY_SUPPORTS"],
    [0.899, 20, "MOSTLY_SUPPORTS"],
    [0.6, 5, "MOSTLY_SUPPORTS"],
    [0.59, 5, "LEANS_TO_SUPPORT"],
    [0.2, 5, "LEANS_TO_SUPPORT"],
    [0.19, 5, "MIXED"],
    [0, 2, "MIXED"],
    [-0.19, 5, "MIXED"],
    [-0.2, 5, "LEANS_TO_OPPOSE"],
    [-0.6, 5, "MOSTLY_OPPOSES"],
    [-0.9, 20, "CONSISTENTLY_OPPOSES"],
    [-1, 3, "CONSISTENTLY_OPPOSES"],
  ])("%f of %i positions is: %s", (score, positions, band) => {
    expect(toStanceBand(score, positions)).toBe(band);
  });

  it.each<
    [
      only: "CONDITIONAL" | "NEUTRAL" | "AMBIVALENT" | "SUPPORTS",
      positions: number,
      band: StanceBand,
    ]
  >([
    ["CONDITIONAL", 1, "CONDITIONAL_ONCE"],
    ["CONDITIONAL", 4, "CONSISTENTLY_CONDITIONAL"],
    ["NEUTRAL", 2, "CONSISTENTLY_NEUTRAL"],
    ["AMBIVALENT", 1, "AMBIVALENT_ONCE"],
    ["SUPPORTS", 1, "SUPPORTED_ONCE"],
  ])("of nothing but %s, %i times, is: %s", (only, positions, band) => {
    expect(toStanceBand(0.5, positions, only)).toBe(band);
  });

  it("is not changed by rounding errors", () => {
    // Three times 0.2 is 0.6000000000000001, and 0.7 − 0.1 is 0.6 − 10⁻¹⁶.
    expect(toStanceBand(0.7 - 0.1, 5)).toBe("MOSTLY_SUPPORTS");
  });

  it.each([1.1, -2, Number.NaN])("is refused for a score of %f", (score) => {
    expect(() => toStanceBand(score, 3)).toThrow(
      new InvalidNetworkOptionsError(
        "SCORE_OFF_SCALE",
        "score",
        `${score} lies outside −1 to 1`,
        "bring it to that scale first (toScore)",
      ),
    );
  });
});
