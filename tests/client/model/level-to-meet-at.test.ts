import { describe, expect, it } from "vitest";
import { levelToMeetAt } from "../../../client/model/level-to-meet-at.ts";

describe("as whom two are counted to say whether they met", () => {
  it.each([
    ["PERSON", "PERSON", "PERSON", "PERSON"],
    ["PERSON", "STATE", "STATE", "STATE"],
    ["PERSON", "STATE", "ORGANISATION", "DELEGATION"],
    ["PERSON", "GROUP", "ORGANISATION", "DELEGATION"],
    ["PERSON", "PERSON", "STATE", null],
    ["PERSON", "GROUP", "PERSON", null],
    ["ORGANISATION", "PERSON", "STATE", "DELEGATION"],
    ["STATE", "PERSON", "STATE", "STATE"],
  ] as const)("at level %s: %s and %s as %s", (level, one, other, expected) => {
    expect(levelToMeetAt(level, one, other)).toBe(expected);
  });
});
