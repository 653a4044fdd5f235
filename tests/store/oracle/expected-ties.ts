/** The explorer's graph as one list of ties, and what follows from it: neighbourhoods and paths. */
import { type Citation } from "../../../schema/dataset.ts";
import { type NeighbourhoodRecord } from "../../../server/store/explore/neighbourhood.ts";
import { type PathRecord, type PathsQuery } from "../../../server/store/explore/paths.ts";
import {
  type AttendanceRecord,
  type NodeKind,
  nodeKinds,
} from "../../../server/store/records/records.ts";
import { type NodeKey, tieKinds, type TieRecord } from "../../../server/store/explore/ties.ts";
import { expectedAttendance, expectedMembership } from "./expected-records.ts";
import { factsOf, nodesWithin, tiesOfFacts, tiesRestingOn } from "./expected-resting.ts";
import { contradicts, latestFirst, latestStanceOf } from "./expected-stances.ts";
import {
  attendanceId,
  by,
  byText,
  daysOf,
  getRecord,
  idsOf,
  isEncounter,
  type KnownGraph,
  membershipId,
} from "./known-graph.ts";

export function allNodes(graph: KnownGraph): NodeKey[] {
  return nodeKinds.flatMap((kind) => idsOf(graph, kind).map((id) => ({ id, kind })));
}

/** Every tie of the graph, by kind, then id. */
export function allTies(graph: KnownGraph): TieRecord[] {
  const { records } = graph;
  const ties: TieRecord[] = [];
  const add = (
    kind: Exclude<TieRecord["kind"], "ATTENDED" | "MEMBER_OF" | "STANCE">,
    from: string,
    to: string | undefined,
    factIds: string[],
  ) => {
    if (to !== undefined && !ties.some((tie) => tie.id === `${from}|${to}`))
      ties.push({ id: `${from}|${to}`, kind, from, to, factIds });
  };
  const cite = (id: string, citations: readonly Citation[]) => {
    for (const { source } of citations) add("CITES", id, source, [id]);
  };
  for (const attendance of records.attendances) {
    const id = attendanceId(attendance);
    const record = expectedAttendance(graph, attendance);
    const { actor: from, meeting: to } = attendance;
    ties.push({ id, kind: "ATTENDED", from, to, factIds: [id], attendance: record });
  }
  for (const membership of records.memberships) {
    const id = membershipId(membership);
    const record = expectedMembership(membership);
    const { member: from, of: to } = membership;
    ties.push({ id, kind: "MEMBER_OF", from, to, factIds: [id], membership: record });
  }
  for (const { id, partOf, issues, citations } of records.meetings) {
    add("PART_OF", id, partOf, [id]);
    for (const issue of issues) add("DISCUSSED", id, issue, [id]);
    cite(id, citations);
  }
  for (const { id, partOf, about } of records.issues) {
    add("PART_OF", id, partOf, []);
    for (const document of about) add("ABOUT", id, document, [document]);
  }
  for (const { id, issuers, citations } of records.documents) {
    for (const issuer of issuers) add("ISSUED", issuer, id, [id]);
    cite(id, citations);
  }
  for (const { id, citations } of records.actors) cite(id, citations);
  for (const { id, actor, issue, meeting, document, citations } of records.positions) {
    add("HOLDS", actor, id, [id]);
    add("ON", id, issue, [id]);
    add("STATED_AT", id, meeting, [id]);
    add("STATED_IN", id, document, [id]);
    cite(id, citations);
    if (ties.some((tie) => tie.id === `${actor}>${issue}`)) continue;
    const behind = latestFirst(
      records.positions.filter((one) => one.actor === actor && one.issue === issue),
    );
    ties.push({
      id: `${actor}>${issue}`,
      kind: "STANCE",
      from: actor,
      to: issue,
      factIds: behind.map((one) => one.id),
      stance: latestStanceOf(behind),
      positionIds: behind.map((one) => one.id),
      contradictory: contradicts(behind),
    });
  }
  return ties.toSorted(
    by(
      ({ kind }) => tieKinds.indexOf(kind),
      ({ id }) => id,
    ),
  );
}

function dayOf({ records }: KnownGraph, { id, kind }: NodeKey): string {
  if (kind === "ACTOR" || kind === "ISSUE") return "";
  const { meetings, positions, sources, documents } = records;
  const dated = { MEETING: meetings, POSITION: positions, SOURCE: sources, DOCUMENT: documents };
  return daysOf(dated[kind].find((one) => one.id === id)?.date).earliest ?? "";
}

export function expectedNeighbourhood(
  graph: KnownGraph,
  allTies: readonly TieRecord[],
  query: {
    ids: readonly string[];
    kinds: readonly NodeKind[];
    first: number;
    sources?: readonly string[];
    documents?: readonly string[];
  },
): NeighbourhoodRecord {
  const { sources, documents } = query;
  const resting = sources ? tiesRestingOn(graph, allTies, sources) : allTies;
  const ties = documents ? tiesOfFacts(graph, resting, factsOf(graph, documents)) : resting;
  const nodes = allNodes(graph);
  const given = [...new Set(query.ids)].flatMap((id) => nodes.filter((node) => node.id === id));
  const isGiven = (id: string) => given.some((node) => node.id === id);
  const leading = ties.filter(({ from, to }) => isGiven(from) || isGiven(to));
  const count = ({ id }: NodeKey) =>
    leading.filter(({ from, to }) => from === id || to === id).length;
  const kinds = [...new Set(query.kinds)];
  const candidates = nodes
    .filter(({ id, kind }) => kinds.includes(kind) && !isGiven(id))
    .map((node) => ({ ...node, ties: count(node), day: dayOf(graph, node) }))
    .filter((node) => node.ties > 0)
    .toSorted(
      by(
        [(node) => node.ties],
        ({ kind }) => kinds.indexOf(kind),
        [({ day }) => day],
        ({ id }) => id,
      ),
    );
  const ofKind = (kind: NodeKind) => candidates.filter((node) => node.kind === kind);
  const best = new Set(kinds.flatMap((kind) => ofKind(kind).slice(0, query.first)));
  const chosen = candidates.filter((node) => best.has(node));
  const shown = [...given, ...chosen.map(({ id, kind }) => ({ id, kind }))];
  const shownIds = new Set(shown.map(({ id }) => id));
  const isShown = (id: string) => shownIds.has(id);
  const among = ties.filter(({ from, to }) => isShown(from) && isShown(to));
  return {
    nodes: sources || documents ? nodesWithin(graph, shown, among, query) : shown,
    ties: among,
    leftOut: kinds
      .map((kind) => ({ kind, count: Math.max(0, ofKind(kind).length - query.first) }))
      .filter((one) => one.count > 0),
  };
}

/** Only between actors who met at the meeting, or to a meeting that is an end itself. */
function mayWalk(
  graph: KnownGraph,
  { meetingId, status }: AttendanceRecord,
  { from, to }: PathsQuery,
): boolean {
  if (meetingId === from || meetingId === to) return true;
  return status === "ATTENDED" && isEncounter(graph, getRecord(graph.records.meetings, meetingId));
}

/** All paths, one tie longer each time, until some reach the end. */
export function expectedPaths(
  graph: KnownGraph,
  ties: readonly TieRecord[],
  query: PathsQuery,
): PathRecord[] {
  const nodes = new Map(allNodes(graph).map((node) => [node.id, node]));
  if (!nodes.has(query.from) || !nodes.has(query.to)) return [];
  const between = new Map<string, TieRecord>();
  const next = new Map<string, Set<string>>();
  for (const tie of ties.toReversed()) {
    if (tie.kind === "ATTENDED" && !mayWalk(graph, tie.attendance, query)) continue;
    for (const [a, b] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      between.set(`${a}|${b}`, tie);
      next.set(a, (next.get(a) ?? new Set()).add(b));
    }
  }
  const mayPass = (id: string) => {
    const kind = nodes.get(id)?.kind;
    return kind !== undefined && query.through.includes(kind);
  };
  // Distances from the end, by as many rounds over all ties as there are steps, to prune the search.
  const far = new Map([[query.to, 0]]);
  for (let steps = 1; steps <= query.maxLength; steps++) {
    for (const [id, there] of next) {
      const leads = [...there].some((one) => far.get(one) === steps - 1);
      if (leads && !far.has(id) && (mayPass(id) || id === query.from)) far.set(id, steps);
    }
  }
  const shortest = far.get(query.from) ?? Infinity;
  const ways: string[][] = [];
  const goOn = (way: string[], left: number): void => {
    const here = way.at(-1) ?? "";
    if (left === 0 && here === query.to) ways.push(way);
    for (const id of next.get(here) ?? [])
      if (left > 0 && (far.get(id) ?? Infinity) < left) goOn([...way, id], left - 1);
  };
  if (shortest <= query.maxLength) goOn([query.from], shortest);
  return ways
    .toSorted((a, b) => {
      const place = a.findIndex((id, at) => id !== b[at]);
      return place === -1 ? 0 : byText(a[place] ?? "", b[place] ?? "");
    })
    .slice(0, query.first)
    .map((way) => ({
      nodes: way.flatMap((id) => nodes.get(id) ?? []),
      ties: way.slice(1).flatMap((id, at) => between.get(`${way[at]}|${id}`) ?? []),
    }));
}
