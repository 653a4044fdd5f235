/** What rests on some sources, by looking at each fact. */
import { type Citation, type RecordOf } from "../../../schema/dataset.ts";
import { type NodeKey, type TieRecord } from "../../../server/store/explore/ties.ts";
import { contradicts, latestFirst, latestStanceOf } from "./expected-stances.ts";
import { attendanceId, getRecord, type KnownGraph, membershipId } from "./known-graph.ts";

const cites = (citations: readonly Citation[], sources: readonly string[]) =>
  citations.some(({ source }) => sources.includes(source));

/** It cites one itself or, without a source of its own, its meeting cites no others. */
export function attendanceRestsOn(
  { records }: KnownGraph,
  { meeting, citations }: RecordOf["attendances"],
  sources: readonly string[],
): boolean {
  if (citations.length > 0) return cites(citations, sources);
  const inherited = getRecord(records.meetings, meeting).citations;
  return inherited.every(({ source }) => sources.includes(source));
}

/** Whether a meeting, position or document cites one of the sources. */
function nodeRestsOn(
  { records: { meetings, positions, documents } }: KnownGraph,
  id: string,
  sources: readonly string[],
): boolean {
  const facts = [...meetings, ...positions, ...documents].filter((fact) => fact.id === id);
  return facts.some(({ citations }) => cites(citations, sources));
}

/** Ids of the facts of documents: themselves, positions stated in one, meetings that spoke of an issue about one. */
export function factsOf(
  { records: { meetings, issues, positions } }: KnownGraph,
  documents: readonly string[],
): ReadonlySet<string> {
  const about = issues.filter((issue) => issue.about.some((id) => documents.includes(id)));
  return new Set([
    ...documents,
    ...positions.filter(({ document }) => document && documents.includes(document)).map(idOf),
    ...meetings.filter((meeting) => about.some(({ id }) => meeting.issues.includes(id))).map(idOf),
  ]);
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The ties whose facts are among these; stances are those of such positions. */
export function tiesOfFacts(
  { records: { positions } }: KnownGraph,
  ties: readonly TieRecord[],
  facts: ReadonlySet<string>,
): TieRecord[] {
  return ties.flatMap((tie): TieRecord[] => {
    if (tie.kind === "ATTENDED") return facts.has(tie.to) ? [tie] : [];
    if (tie.kind !== "STANCE") return tie.factIds.some((id) => facts.has(id)) ? [tie] : [];
    const behind = latestFirst(
      positions.filter(({ id }) => tie.factIds.includes(id) && facts.has(id)),
    );
    const ids = behind.map(idOf);
    if (ids.length === 0) return [];
    const says = { stance: latestStanceOf(behind), contradictory: contradicts(behind) };
    return [{ ...tie, ...says, factIds: ids, positionIds: ids }];
  });
}

/** The ties whose facts rest on one of the sources; stances are those of the positions that do. */
export function tiesRestingOn(
  graph: KnownGraph,
  ties: readonly TieRecord[],
  sources: readonly string[],
): TieRecord[] {
  const { attendances, memberships, positions } = graph.records;
  return ties.flatMap((tie): TieRecord[] => {
    if (tie.kind === "ATTENDED") {
      const found = attendances.find((one) => attendanceId(one) === tie.id);
      return found && attendanceRestsOn(graph, found, sources) ? [tie] : [];
    }
    if (tie.kind === "MEMBER_OF") {
      const found = memberships.find((one) => membershipId(one) === tie.id);
      return found && cites(found.citations, sources) ? [tie] : [];
    }
    if (tie.kind === "STANCE") {
      const behind = latestFirst(
        positions.filter(
          (one) => one.actor === tie.from && one.issue === tie.to && cites(one.citations, sources),
        ),
      );
      const ids = behind.map(({ id }) => id);
      if (ids.length === 0) return [];
      const says = { stance: latestStanceOf(behind), contradictory: contradicts(behind) };
      return [{ ...tie, ...says, factIds: ids, positionIds: ids }];
    }
    if (tie.kind === "CITES") return sources.includes(tie.to) ? [tie] : [];
    return tie.factIds.some((id) => nodeRestsOn(graph, id, sources)) ? [tie] : [];
  });
}

/** The nodes that count, are one of the sources, or are an end of one of the ties. */
export function nodesWithin(
  graph: KnownGraph,
  nodes: readonly NodeKey[],
  ties: readonly TieRecord[],
  { sources, documents }: { sources?: readonly string[]; documents?: readonly string[] },
): NodeKey[] {
  const facts = documents && factsOf(graph, documents);
  const rests = ({ id, kind }: NodeKey) =>
    sources === undefined
      ? kind === "MEETING" || kind === "POSITION" || kind === "DOCUMENT"
      : sources.includes(id) || nodeRestsOn(graph, id, sources);
  return nodes.filter(
    (node) =>
      (rests(node) && (facts === undefined || facts.has(node.id))) ||
      ties.some(({ from, to }) => from === node.id || to === node.id),
  );
}
