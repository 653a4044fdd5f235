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

/** The nodes that rest on one of the sources, are one of them, or are an end of one of the ties. */
export function nodesRestingOn(
  graph: KnownGraph,
  nodes: readonly NodeKey[],
  ties: readonly TieRecord[],
  sources: readonly string[],
): NodeKey[] {
  return nodes.filter(
    ({ id }) =>
      sources.includes(id) ||
      nodeRestsOn(graph, id, sources) ||
      ties.some(({ from, to }) => from === id || to === id),
  );
}
