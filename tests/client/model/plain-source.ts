import {
  type ExploredNode,
  type ExploredTie,
  type MeetingNode,
  type MetTie,
  type NodeKind,
} from "../../../client/model/explored-graph.ts";
import { isPossiblyWithin } from "../../../client/model/filters.ts";
import {
  type GraphSource,
  type KindCounts,
  type Overview,
} from "../../../client/model/graph-source.ts";
import { isEncounter, pairsOf } from "../../../client/model/sides-met.ts";
import { stanceWithin } from "../../../client/model/visible-graph.ts";

/** A graph in memory, as plain lists. */
export interface PlainFacts {
  nodes: readonly ExploredNode[];
  /** Without ties of kind MET: those are computed. */
  ties: readonly ExploredTie[];
  overview?: Partial<Overview>;
}

/** A source of facts over plain lists, with a log of what was asked of it. */
export function plainSource(facts: PlainFacts): GraphSource & { asked: string[] } {
  const { nodes, ties } = facts;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const asked: string[] = [];
  const find = (id: string) => byId.get(id);

  return {
    asked,

    overview: async () => {
      asked.push("overview");
      return { datasets: [], areas: [], ...facts.overview };
    },

    neighbourhood: async ({ ids, kinds, first }) => {
      asked.push(`neighbourhood of ${ids.join(",")} by ${kinds.join(",")}`);
      const given = new Set(ids.filter((id) => byId.has(id)));
      const weight = new Map<string, number>();
      for (const { from, to } of ties) {
        for (const [own, other] of [[from, to] as const, [to, from] as const]) {
          const kind = find(other)?.kind;
          if (!given.has(own) || given.has(other) || kind === undefined) continue;
          if (kinds.includes(kind)) weight.set(other, (weight.get(other) ?? 0) + 1);
        }
      }
      const ranked = [...weight].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const shown: string[] = [...given];
      const leftOut: KindCounts = {};
      const sent = new Map<NodeKind, number>();
      for (const [id] of ranked) {
        const kind = find(id)?.kind;
        if (kind === undefined) continue;
        const before = sent.get(kind) ?? 0;
        if (before < first) {
          sent.set(kind, before + 1);
          shown.push(id);
        } else leftOut[kind] = (leftOut[kind] ?? 0) + 1;
      }
      const here = new Set(shown);
      return {
        nodes: shown.flatMap((id) => find(id) ?? []),
        ties: ties.filter((tie) => here.has(tie.from) && here.has(tie.to)),
        leftOut,
      };
    },

    meetings: async ({ partOf, period, countries, rounds, sort, first }) => {
      asked.push("meetings");
      return nodes
        .filter((node) => node.kind === "MEETING")
        .filter(
          (meeting) =>
            (partOf === undefined || meeting.partOf?.id === partOf) &&
            isPossiblyWithin(meeting.date, period ?? null) &&
            (countries === undefined || countries.includes(meeting.country ?? "")) &&
            (rounds === undefined || meeting.isRound === rounds),
        )
        .toSorted((a, b) =>
          sort === "DATE"
            ? compare(b.date.earliest ?? "", a.date.earliest ?? "") || compare(a.id, b.id)
            : b.attendanceCount - a.attendanceCount,
        )
        .slice(0, first);
    },

    meetingNetwork: async ({ among, with: others, includeGroups, period, most }) => {
      asked.push(`meetingNetwork ${(among ?? others ?? []).join(",")}`);
      const pairs = new Map<string, { from: string; to: string; meetings: MeetingNode[] }>();
      for (const meeting of nodes) {
        if (meeting.kind !== "MEETING" || !isEncounter(meeting)) continue;
        if (!isPossiblyWithin(meeting.date, period)) continue;
        const attendants = ties
          .filter((tie) => tie.kind === "ATTENDED" && tie.to === meeting.id)
          .map((tie) => tie.from)
          .filter((id) => includeGroups || !isPlaceholder(find(id)))
          .toSorted(compare);
        for (const [from, to] of pairsOf<string>(attendants)) {
          if (among && !(among.includes(from) && among.includes(to))) continue;
          if (others && !(others.includes(from) || others.includes(to))) continue;
          const pair = pairs.get(`${from}+${to}`) ?? { from, to, meetings: [] };
          pair.meetings.push(meeting);
          pairs.set(`${from}+${to}`, pair);
        }
      }
      const all = [...pairs]
        .map(([id, { from, to, meetings }]): MetTie => {
          const days = meetings.map(({ date }) => date.earliest ?? "").toSorted(compare);
          return {
            kind: "MET",
            id,
            from,
            to,
            weight: meetings.length,
            first: days[0] ?? null,
            last: days.at(-1) ?? null,
            meetings: meetings.map(({ id: meeting, label, date }) => ({
              id: meeting,
              title: label,
              date,
            })),
          };
        })
        .toSorted((a, b) => b.weight - a.weight || compare(a.id, b.id));
      const shown = all.slice(0, most);
      const ids = new Set(shown.flatMap(({ from, to }) => [from, to]));
      return {
        nodes: [...ids].flatMap((id) => {
          const node = find(id);
          return node?.kind === "ACTOR" ? [node] : [];
        }),
        ties: shown,
        pairsLeftOut: all.length - shown.length,
        meetingCount: new Set(all.flatMap((tie) => tie.meetings.map(({ id }) => id))).size,
      };
    },

    stanceMatrix: async ({ actors, issues, areas, period, mostActors, mostIssues }) => {
      asked.push(`stanceMatrix ${(actors ?? issues ?? []).join(",")}`);
      const held = ties
        .filter((tie) => tie.kind === "STANCE")
        .filter((tie) => {
          const issue = find(tie.to);
          return (
            issue?.kind === "ISSUE" &&
            (actors?.includes(tie.from) ?? true) &&
            (issues?.includes(tie.to) ?? true) &&
            (areas.length === 0 || areas.includes(issue.area))
          );
        })
        .flatMap((tie) => stanceWithin(tie, period) ?? []);
      const ranked = (end: "from" | "to") => {
        const counts = new Map<string, number>();
        for (const tie of held)
          counts.set(tie[end], (counts.get(tie[end]) ?? 0) + tie.positions.length);
        return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
      };
      const [rows, columns] = [ranked("from"), ranked("to")];
      const here = new Set([...rows.slice(0, mostActors), ...columns.slice(0, mostIssues)]);
      return {
        nodes: [...here].flatMap((id) => {
          const node = find(id);
          return node?.kind === "ACTOR" || node?.kind === "ISSUE" ? [node] : [];
        }),
        ties: held.filter((tie) => here.has(tie.from) && here.has(tie.to)),
        actorsLeftOut: Math.max(0, rows.length - mostActors),
        issuesLeftOut: Math.max(0, columns.length - mostIssues),
      };
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPlaceholder(node: ExploredNode | undefined): boolean {
  return node?.kind === "ACTOR" && node.placeholder;
}
