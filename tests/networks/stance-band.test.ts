import { describe, expect, it } from "vitest";
import { InvalidNetworkOptionsError } from "../../server/networks/columns/invalid-network-options-error.ts";
import { toStanceBand } from "../../server/networks/stances/stance-band.ts";

describe("a stance in words", () => {
  it.each<[score: number, positions: number, words: string]>([
    [0, 0, "no position"],
    [1, 1, "supported once"],
    [-1, 1, "opposed once"],
    [0.5, 1, "supported once"],
    [0, 1, "neutral once"],
    [1, 2, "consistently supports"],
    [0.9, 20, "consistently supports"],
    [0.899, 20, "mostly supports"],
    [0.6, 5, "mostly supports"],
    [0.59, 5, "leans to support"],
    [0.2, 5, "leans to support"],
    [0.19, 5, "mixed"],
    [0, 2, "mixed"],
    [-0.19, 5, "mixed"],
    [-0.2, 5, "leans to oppose"],
    [-0.6, 5, "mostly opposes"],
    [-0.9, 20, "consistently opposes"],
    [-1, 3, "consistently opposes"],
  ])("%f of %i positions is: %s", (score, positions, words) => {
    expect(toStanceBand(score, positions).words).toBe(words);
  });

  it.each<
    [only: "CONDITIONAL" | "NEUTRAL" | "AMBIVALENT" | "SUPPORTS", positions: number, words: string]
  >([
    ["CONDITIONAL", 1, "on a condition once"],
    ["CONDITIONAL", 4, "consistently on a condition"],
    ["NEUTRAL", 2, "consistently neutral"],
    ["AMBIVALENT", 1, "ambivalent once"],
    ["SUPPORTS", 1, "supported once"],
  ])("of nothing but %s, %i times, is: %s", (only, positions, words) => {
    expect(toStanceBand(0.5, positions, only).words).toBe(words);
  });

  it("comes with its band, its side and the number of positions", () => {
    expect(toStanceBand(-0.7, 4)).toEqual({
      band: "MOSTLY",
      side: "OPPOSE",
      words: "mostly opposes",
      positions: 4,
    });
    expect(toStanceBand(0.1, 4)).toEqual({
      band: "MIXED",
      side: null,
      words: "mixed",
      positions: 4,
    });
  });

  it("is not changed by what rounding takes off", () => {
    // Three times 0.2 is 0.6000000000000001, and 0.7 − 0.1 is 0.6 − 10⁻¹⁶.
    expect(toStanceBand(0.7 - 0.1, 5).words).toBe("mostly supports");
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
