import { type ActorKind } from "./kinds.ts";
import { type MeetingLevel } from "../options/meetings/meeting-level.ts";
import { type StanceLevel } from "../options/stances/stance-level.ts";

/** As whom those attend whose positions count at a level. */
const attendingAs: Readonly<Record<StanceLevel, MeetingLevel>> = {
  PERSON: "PERSON",
  ORGANISATION: "DELEGATION",
  STATE: "STATE",
};

/**
 * As whom two have to be counted to say whether they met: a state whose people met another's has met it,
 * though it attends nothing itself. Null for a person and a state, which no level counts beside each other.
 */
export function levelToMeetAt(level: StanceLevel, one: ActorKind, other: ActorKind) {
  if (level !== "PERSON") return attendingAs[level];
  const persons = [one, other].filter((kind) => kind === "PERSON").length;
  if (persons === 2) return "PERSON";
  if (persons === 1) return null;
  return one === "STATE" && other === "STATE" ? "STATE" : "DELEGATION";
}
