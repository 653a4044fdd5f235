import { type AgreementTie } from "../../../client/model/agreement-tie.ts";
import {
  type ActorNode,
  type AttendedTie,
  type DocumentNode,
  type IssueNode,
  type MeetingNode,
  type PlainTie,
  type StanceTie,
} from "../../../client/model/explored-graph.ts";
import { type Stance } from "../../../client/model/kinds.ts";

/** Nodes and ties for tests, with defaults for what a test does not give. */

export function actor(id: string, more: Partial<ActorNode> = {}): ActorNode {
  return {
    kind: "ACTOR",
    id,
    label: id,
    sublabel: null,
    datasets: ["d"],
    actorKind: "PERSON",
    country: null,
    side: null,
    placeholder: false,
    meetingCount: 1,
    positionCount: 0,
    ...more,
  };
}

/** A meeting on one day; by default its attendance count is the number of ties. */
export function meeting(id: string, day: string, more: Partial<MeetingNode> = {}): MeetingNode {
  return {
    kind: "MEETING",
    id,
    label: id,
    sublabel: null,
    datasets: ["d"],
    meetingKind: "IN_PERSON",
    status: "HELD",
    date: { edtf: day, earliest: day, latest: day },
    place: null,
    country: null,
    isRound: false,
    isEncounter: true,
    partOf: null,
    attendedCount: 0,
    attendanceCount: 0,
    ...more,
  };
}

export function issue(id: string, more: Partial<IssueNode> = {}): IssueNode {
  return {
    kind: "ISSUE",
    id,
    label: id,
    sublabel: null,
    datasets: ["d"],
    issueKind: "QUESTION",
    areas: ["security"],
    positionCount: 1,
    ...more,
  };
}

export function paper(id: string): DocumentNode {
  return { kind: "DOCUMENT", id, label: id, sublabel: null, datasets: ["d"], date: null };
}

/** Attendances of several actors at one meeting. */
export function attended(meetingId: string, ...actors: readonly string[]): AttendedTie[] {
  return actors.map((from) => ({
    kind: "ATTENDED",
    id: `${meetingId}/${from}`,
    from,
    to: meetingId,
    role: null,
    status: "ATTENDED",
    onBehalfOf: null,
    onBehalfOfName: null,
    confidence: "HIGH",
    isInherited: false,
  }));
}

/** An actor's positions on an issue, latest first, each with its day. */
export function stance(
  from: string,
  to: string,
  ...said: readonly (readonly [Stance, string])[]
): StanceTie {
  const held = new Set(said.map(([word]) => word));
  return {
    kind: "STANCE",
    id: `${from}>${to}`,
    from,
    to,
    stance: said[0]?.[0] ?? "UNCLEAR",
    n: said.length,
    contradictory: held.has("SUPPORTS") && held.has("OPPOSES"),
    positions: said.map(([word, day], i) => ({
      id: `${from}-${to}-${i}`,
      stance: word,
      earliest: day,
      latest: day,
    })),
  };
}

/** Two actors who agree (above 0) or disagree; strengths are shares of 1. */
export function agreement(from: string, to: string, weight: number, n = 1): AgreementTie {
  return {
    kind: "AGREEMENT",
    id: `${from}~${to}`,
    from,
    to,
    weight,
    strength: Math.abs(weight),
    sense: weight < 0 ? "disagree" : "agree",
    n,
  };
}

export function tie(kind: PlainTie["kind"], from: string, to: string): PlainTie {
  return { kind, id: `${from}|${to}`, from, to };
}
