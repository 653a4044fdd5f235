// Types only: importing values would bring zod into the page.
import type {
  actorKinds,
  attendanceStatuses,
  confidences,
  issueKinds,
  meetingKinds,
  meetingStatuses,
  sourceTiers,
  stances,
} from "../../schema/dataset.ts";

export type ActorKind = (typeof actorKinds)[number];
export type MeetingKind = (typeof meetingKinds)[number];
export type AttendanceStatus = (typeof attendanceStatuses)[number];
export type MeetingStatus = (typeof meetingStatuses)[number];
export type IssueKind = (typeof issueKinds)[number];
export type SourceTier = (typeof sourceTiers)[number];
export type Stance = (typeof stances)[number];
export type Confidence = (typeof confidences)[number];

/** The kinds of node, in the order in which the screen lists them. */
export const nodeKinds = ["ACTOR", "MEETING", "ISSUE", "DOCUMENT", "POSITION", "SOURCE"] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** The kinds that an expansion adds by default: positions are shown as ties, sources in the panel. */
export const expandableKinds = [
  "ACTOR",
  "MEETING",
  "ISSUE",
  "DOCUMENT",
] as const satisfies NodeKind[];
