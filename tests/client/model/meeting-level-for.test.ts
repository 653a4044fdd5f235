import { describe, expect, it } from "vitest";
import { meetingLevelFor } from "../../../client/model/meeting-level-for.ts";

describe("the level at which to look for meetings of two actors", () => {
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
    expect(meetingLevelFor(level, one, other)).toBe(expected);
  });
});
