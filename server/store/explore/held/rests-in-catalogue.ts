import { attendanceRests } from "../../catalogue/candidate-tests.ts";
import { type Cited } from "../../catalogue/cited.ts";
import { groupOf } from "../../catalogue/index-groups.ts";
import { type NodeKind } from "../../records/records.ts";
import { citedBy, type HeldGraph } from "./held-graph.ts";

/** Whether facts rest on the sources asked for, as rows/resting-on.ts has it in Cypher; all do if none are asked for. */
export interface Rests {
  readonly source: (source: number) => boolean;
  /** A meeting, position or document. */
  readonly fact: (kind: NodeKind, index: number) => boolean;
  readonly attendance: (index: number) => boolean;
  readonly membership: (index: number) => boolean;
}

export function restsOn(graph: HeldGraph, sources: readonly string[] | null): Rests {
  if (sources === null) {
    const all = () => true;
    return { source: all, fact: all, attendance: all, membership: all };
  }
  const asked = new Set(sources.map((id) => graph.sources.indexOf(id)));
  const source = (index: number) => asked.has(index);
  const cites = (cited: Cited, index: number) => groupOf(cited, index).some(source);
  const { memberships } = graph;
  return {
    source,
    fact: (kind, index) => cites(citedBy(graph, kind)!, index),
    attendance: attendanceRests(graph, asked),
    membership: (index) => cites(memberships.members.sources, index),
  };
}
