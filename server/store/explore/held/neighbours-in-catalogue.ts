import { childrenOf } from "../../catalogue/children-of.ts";
import { groupOf } from "../../catalogue/index-groups.ts";
import { type NodeKind } from "../../records/records.ts";
import { pause } from "../../rows/pauses.ts";
import { type Reader } from "../../rows/query.ts";
import { type Neighbour } from "../neighbour.ts";
import { citedBy, dayOf, type HeldGraph, placeOf, tableOf } from "./held-graph.ts";

/** The neighbours of a node by one kind of tie; one may stand there several times. */
type Step = (graph: HeldGraph, index: number) => Iterable<number>;

/** From each kind of node to each kind of neighbour, as in the statements of neighbours.ts. */
type Steps = { readonly [From in NodeKind]: { readonly [To in NodeKind]?: readonly Step[] } };

const attendancesAt = ({ attendances }: HeldGraph, meeting: number) =>
  childrenOf(attendances, "ofMeetings", meeting);
const attendancesOf = ({ attendances }: HeldGraph, actor: number) =>
  childrenOf(attendances, "ofActors", actor);

/** The one at an index, if there is one. */
const one = (of: Int32Array, index: number): number[] => (of[index]! < 0 ? [] : [of[index]!]);
const allOf = (of: Int32Array, indices: Uint32Array): Iterable<number> =>
  Array.from(indices, (index) => of[index]!);

/** By the sources that nodes of a kind cite, and back. */
const citing =
  (kind: NodeKind): Step =>
  (graph, index) =>
    groupOf(citedBy(graph, kind)!, index);
const citedIn =
  (kind: NodeKind): Step =>
  (graph, source) =>
    childrenOf(tableOf(graph, kind), "ofSources", source);

const steps: Steps = {
  ACTOR: {
    ACTOR: [
      ({ memberships }, actor) =>
        allOf(memberships.members.of, childrenOf(memberships, "ofMembers", actor)),
      ({ memberships }, actor) =>
        allOf(memberships.members.member, childrenOf(memberships, "ofActors", actor)),
    ],
    MEETING: [(graph, actor) => allOf(graph.attendances.meeting, attendancesOf(graph, actor))],
    ISSUE: [
      ({ positions }, actor) => allOf(positions.issue, childrenOf(positions, "ofActors", actor)),
    ],
    DOCUMENT: [({ documents }, actor) => groupOf(documents.issuers, actor)],
    POSITION: [({ positions }, actor) => childrenOf(positions, "ofActors", actor)],
    SOURCE: [citing("ACTOR")],
  },
  MEETING: {
    ACTOR: [(graph, meeting) => allOf(graph.attendances.actor, attendancesAt(graph, meeting))],
    MEETING: [
      ({ meetings }, meeting) => one(meetings.round, meeting),
      ({ meetings }, meeting) => groupOf(meetings.sessions, meeting),
    ],
    ISSUE: [({ meetings }, meeting) => groupOf(meetings.issues, meeting)],
    POSITION: [({ positions }, meeting) => childrenOf(positions, "ofMeetings", meeting)],
    SOURCE: [citing("MEETING")],
  },
  ISSUE: {
    ACTOR: [
      ({ positions }, issue) => allOf(positions.actor, childrenOf(positions, "ofIssues", issue)),
    ],
    MEETING: [({ meetings }, issue) => childrenOf(meetings, "ofIssues", issue)],
    ISSUE: [
      ({ issues }, issue) => one(issues.whole, issue),
      ({ issues }, issue) => groupOf(issues.parts, issue),
    ],
    DOCUMENT: [({ issues }, issue) => groupOf(issues.documents, issue)],
    POSITION: [({ positions }, issue) => childrenOf(positions, "ofIssues", issue)],
  },
  DOCUMENT: {
    ACTOR: [({ documents }, document) => groupOf(documents.issuedBy, document)],
    ISSUE: [({ issues }, document) => childrenOf(issues, "ofDocuments", document)],
    POSITION: [({ positions }, document) => childrenOf(positions, "ofDocuments", document)],
    SOURCE: [citing("DOCUMENT")],
  },
  POSITION: {
    ACTOR: [({ positions }, position) => one(positions.actor, position)],
    MEETING: [({ positions }, position) => one(positions.meeting, position)],
    ISSUE: [({ positions }, position) => one(positions.issue, position)],
    DOCUMENT: [({ positions }, position) => one(positions.document, position)],
    SOURCE: [citing("POSITION")],
  },
  SOURCE: {
    ACTOR: [citedIn("ACTOR")],
    MEETING: [citedIn("MEETING")],
    DOCUMENT: [citedIn("DOCUMENT")],
    POSITION: [citedIn("POSITION")],
  },
};

/** Through a meeting only between actors who met there, or if the meeting is an end of the path. */
function stepsOfPaths(ends: readonly string[]): Steps {
  const isEnd = ({ meetings }: HeldGraph, meeting: number) => ends.includes(meetings.idAt(meeting));
  return {
    ...steps,
    ACTOR: {
      ...steps.ACTOR,
      MEETING: [
        (graph, actor) => {
          const { isEncounter, ofActors } = graph.meetings;
          const met = groupOf(ofActors, actor).filter((meeting) => isEncounter[meeting] === 1);
          const ended = allOf(graph.attendances.meeting, attendancesOf(graph, actor));
          return [...met, ...[...ended].filter((meeting) => isEnd(graph, meeting))];
        },
      ],
    },
    MEETING: {
      ...steps.MEETING,
      ACTOR: [
        (graph, meeting) => {
          if (isEnd(graph, meeting))
            return allOf(graph.attendances.actor, attendancesAt(graph, meeting));
          const { isEncounter, attendants } = graph.meetings;
          return isEncounter[meeting] === 1 ? groupOf(attendants, meeting) : [];
        },
      ],
    },
  };
}

/** So many neighbours are found in some milliseconds. */
const piece = 5_000;

/**
 * All neighbours of some nodes, of some kinds: one for each pair and kind of tie.
 * @param ends if given, only what a path between these two may use
 */
export async function neighboursInCatalogue(
  reader: Pick<Reader, "turn">,
  graph: HeldGraph,
  ids: readonly string[],
  kinds: readonly NodeKind[],
  ends: readonly string[] | null,
): Promise<Neighbour[]> {
  const all = ends === null ? steps : stepsOfPaths(ends);
  const found: Neighbour[] = [];
  let next = piece;
  for (const from of ids) {
    const place = placeOf(graph, from);
    if (place === null) continue;
    for (const kind of kinds) {
      const table = tableOf(graph, kind);
      for (const step of all[place.kind][kind] ?? []) {
        for (const [index, count] of counted(step(graph, place.index))) {
          // Each membership counts: two posts in one organisation are two ties.
          const ties = place.kind === "ACTOR" && kind === "ACTOR" ? count : 1;
          found.push({
            from,
            id: table.idAt(index),
            kind,
            ties,
            day: dayOf(graph, { kind, index }),
          });
        }
      }
    }
    if (found.length < next) continue;
    next = found.length + piece;
    await pause(reader);
  }
  return found;
}

/** Each different index, with how often it is there. */
function counted(indices: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const index of indices) counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
}
