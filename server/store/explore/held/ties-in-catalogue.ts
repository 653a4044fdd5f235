import { childrenOf } from "../../catalogue/children-of.ts";
import { groupOf } from "../../catalogue/index-groups.ts";
import { valueAt } from "../../catalogue/coded-column.ts";
import { type Confidence, type NodeKind, nodeKinds, type Stance } from "../../records/records.ts";
import { type StanceRow } from "../stance-rows.ts";
import { type PlainTieRow } from "../plain-ties.ts";
import { type NodeKey } from "../ties.ts";
import { citedBy, type HeldGraph, tableOf } from "./held-graph.ts";
import { restsOn } from "./rests-in-catalogue.ts";

/** The ties among some nodes. */
export interface HeldTies {
  /** Ids of the attendances, and of the memberships. */
  readonly attendances: readonly string[];
  readonly memberships: readonly string[];
  /** The positions behind stances. */
  readonly positions: readonly StanceRow[];
  readonly others: readonly PlainTieRow[];
}

/** All ties among some nodes; of facts that rest on one of the sources, if these are given. */
export function tiesInCatalogue(
  graph: HeldGraph,
  nodes: readonly NodeKey[],
  sources: readonly string[] | null,
): HeldTies {
  const { actors, meetings, issues, positions, documents, attendances, memberships } = graph;
  const rests = restsOn(graph, sources);
  const given = new Map(nodeKinds.map((kind) => [kind, new Set<number>()]));
  for (const { id, kind } of nodes) {
    const index = tableOf(graph, kind).indexOf(id);
    if (index >= 0) given.get(kind)!.add(index);
  }
  const of = (kind: NodeKind) => given.get(kind)!;

  const attended = [...of("MEETING")].flatMap((meeting) =>
    [...childrenOf(attendances, "ofMeetings", meeting)].filter(
      (index) => of("ACTOR").has(attendances.actor[index]!) && rests.attendance(index),
    ),
  );
  const { of: wholes } = memberships.members;
  const belonging = [...of("ACTOR")].flatMap((actor) =>
    [...childrenOf(memberships, "ofMembers", actor)].filter(
      (index) => of("ACTOR").has(wholes[index]!) && rests.membership(index),
    ),
  );
  const held = [...of("ACTOR")].flatMap((actor) =>
    [...childrenOf(positions, "ofActors", actor)].filter(
      (index) => of("ISSUE").has(positions.issue[index]!) && rests.fact("POSITION", index),
    ),
  );

  const others: PlainTieRow[] = [];
  /** Ties that one kind of node has to others; `behind` is the end that is the fact. */
  const add = (
    kind: PlainTieRow["kind"],
    [fromKind, toKind]: readonly [NodeKind, NodeKind],
    ends: (from: number) => Iterable<number>,
    behind: PlainTieRow["behind"],
  ) => {
    for (const from of of(fromKind)) {
      for (const to of new Set(ends(from))) {
        if (!of(toKind).has(to)) continue;
        const isResting =
          kind === "CITES"
            ? rests.source(to)
            : behind === "none"
              ? sources === null
              : rests.fact(behind === "from" ? fromKind : toKind, behind === "from" ? from : to);
        if (!isResting) continue;
        const [fromId, toId] = [
          tableOf(graph, fromKind).idAt(from),
          tableOf(graph, toKind).idAt(to),
        ];
        others.push({ kind, from: fromId, to: toId, behind });
      }
    }
  };
  const one = (index: number) => (index < 0 ? [] : [index]);
  add("PART_OF", ["MEETING", "MEETING"], (from) => one(meetings.round[from]!), "from");
  add("PART_OF", ["ISSUE", "ISSUE"], (from) => one(issues.whole[from]!), "none");
  add("DISCUSSED", ["MEETING", "ISSUE"], (from) => groupOf(meetings.issues, from), "from");
  add("ISSUED", ["ACTOR", "DOCUMENT"], (from) => groupOf(documents.issuers, from), "to");
  add("ABOUT", ["ISSUE", "DOCUMENT"], (from) => groupOf(issues.documents, from), "to");
  if (of("POSITION").size > 0) {
    add("HOLDS", ["ACTOR", "POSITION"], (from) => childrenOf(positions, "ofActors", from), "to");
    add("ON", ["POSITION", "ISSUE"], (from) => one(positions.issue[from]!), "from");
    add("STATED_AT", ["POSITION", "MEETING"], (from) => one(positions.meeting[from]!), "from");
    add("STATED_IN", ["POSITION", "DOCUMENT"], (from) => one(positions.document[from]!), "from");
  }
  for (const kind of ["MEETING", "POSITION", "DOCUMENT", "ACTOR"] as const)
    add("CITES", [kind, "SOURCE"], (from) => groupOf(citedBy(graph, kind)!, from), "from");

  const { stance, earliest, latest, confidence } = positions.columns;
  return {
    attendances: attended.map(attendances.idAt),
    memberships: belonging.map(memberships.idAt),
    positions: held.map((index) => ({
      id: positions.idAt(index),
      actor: actors.idAt(positions.actor[index]!),
      issue: issues.idAt(positions.issue[index]!),
      // Checked when the data set was loaded, as everything in a column.
      stance: valueAt(stance!, index) as Stance,
      earliest: valueAt(earliest!, index),
      latest: valueAt(latest!, index),
      confidence: valueAt(confidence!, index) as Confidence,
    })),
    others,
  };
}
