import { type ActorKind } from "./kinds.ts";
import { type MeetingLevel } from "../options/meetings/meeting-level.ts";
import { type StanceLevel } from "../options/stances/stance-level.ts";

/** The level of attendances that corresponds to each level of positions. */
const attendingAs: Readonly<Record<StanceLevel, MeetingLevel>> = {
  PERSON: "PERSON",
  ORGANISATION: "DELEGATION",
  STATE: "STATE",
};

/**
 * The level at which to look for meetings of two actors: a state whose people met another's has met it,
 * though it attended nothing itself. Null for a person and a state, for which there is no common level.
 */
export function meetingLevelFor(level: StanceLevel, one: ActorKind, other: ActorKind) {
  if (level !== "PERSON") return attendingAs[level];
  const persons = [one, other].filter((kind) => kind === "PERSON").length;
  if (persons === 2) return "PERSON";
  if (persons === 1) return null;
  return one === "STATE" && other === "STATE" ? "STATE" : "DELEGATION";
}
