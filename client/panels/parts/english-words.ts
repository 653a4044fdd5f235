import {
  type ActorKind,
  type Confidence,
  type IssueKind,
  type MeetingKind,
  type MeetingStatus,
  type NodeKind,
  type SourceTier,
  type Stance,
} from "../../model/kinds.ts";

/** The words on the screen for the API's values. */

export const actorKindWord: Readonly<Record<ActorKind, string>> = {
  PERSON: "Person",
  ORGANISATION: "Organisation",
  STATE: "State",
  GROUP: "Group",
};

export const meetingKindWord: Readonly<Record<MeetingKind, string>> = {
  IN_PERSON: "in person",
  CALL: "by telephone",
  VIDEO: "by video",
  VISIT: "visit",
};

/** Null for what goes without saying: that it was held. */
export const meetingStatusWord: Readonly<Record<MeetingStatus, string | null>> = {
  HELD: null,
  ANNOUNCED: "announced, not shown to have taken place",
  REPORTED: "reported, not confirmed",
  CANCELLED: "called off",
};

export const nodeKindWord: Readonly<Record<NodeKind, { one: string; many: string }>> = {
  ACTOR: { one: "actor", many: "actors" },
  MEETING: { one: "meeting", many: "meetings" },
  ISSUE: { one: "issue", many: "issues" },
  DOCUMENT: { one: "document", many: "documents" },
  POSITION: { one: "position", many: "positions" },
  SOURCE: { one: "source", many: "sources" },
};

export const tierWord: Readonly<Record<SourceTier, string>> = {
  OFFICIAL: "official",
  ESTABLISHED: "established",
  REGIONAL: "regional",
  STATE_MEDIA: "state media",
  AGGREGATOR: "aggregator",
  PARTISAN: "partisan",
  CODING: "the data set's compilers",
};

export const confidenceWord: Readonly<Record<Confidence, string>> = {
  HIGH: "high confidence",
  MEDIUM: "medium confidence",
  LOW: "low confidence",
};

export const issueKindWord: Readonly<Record<IssueKind, string>> = {
  QUESTION: "Question",
  CLAIM: "Statement of fact",
};

/** The second cue beside the colour. */
export const stanceSign: Readonly<Record<Stance, string>> = {
  SUPPORTS: "+",
  OPPOSES: "−",
  CONDITIONAL: "◐",
  NEUTRAL: "○",
  UNCLEAR: "?",
  AMBIVALENT: "±",
};

const stanceOnQuestion: Readonly<Record<Stance, string>> = {
  SUPPORTS: "supports",
  OPPOSES: "opposes",
  CONDITIONAL: "conditional",
  NEUTRAL: "neutral",
  UNCLEAR: "unclear",
  AMBIVALENT: "ambivalent",
};

/** What a stance is called: actors support or oppose a question, but affirm or deny a statement of fact. */
export function stanceWord(stance: Stance, issueKind: IssueKind): string {
  if (issueKind === "CLAIM" && stance === "SUPPORTS") return "affirms";
  if (issueKind === "CLAIM" && stance === "OPPOSES") return "denies";
  return stanceOnQuestion[stance];
}

/** The order in which stances are listed. */
export const stanceOrder = [
  "SUPPORTS",
  "CONDITIONAL",
  "OPPOSES",
  "NEUTRAL",
  "UNCLEAR",
] as const satisfies Stance[];

/** A noun for a count that stands apart from it: `session`, `sessions`. */
export function nounFor(count: unknown, one: string): string {
  return count === 1 ? one : `${one}s`;
}

/** `1 meeting`, `12 meetings`, `1,204 meetings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
