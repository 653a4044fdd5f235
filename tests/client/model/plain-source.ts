import { type AgreementTie } from "../../../client/model/agreement-tie.ts";
import { type Camps } from "../../../client/model/shown-camps.ts";
import {
  type ExploredNode,
  type ExploredTie,
  type MeetingNode,
  type MetTie,
  type StanceTie,
} from "../../../client/model/explored-graph.ts";
import { type NodeKind, type Stance } from "../../../client/model/kinds.ts";
import { type Bounds, isPossiblyWithin, type Period } from "../../../client/model/filters.ts";
import {
  type GraphSource,
  type KindCounts,
  type NamedNode,
  type NodeMeasures,
  type Overview,
} from "../../../client/model/graph-source.ts";
import { type Measure, measures } from "../../../client/options/__generated__/measures.ts";
import { pairsOf } from "../../../client/summary/sides-met.ts";
import { findCamps } from "../../../server/networks/combined/camps.ts";
import { stanceOf, stanceWithin } from "../../../client/model/visible-graph.ts";

type Evidence = Readonly<Record<string, readonly string[]>>;
type Within = Partial<Pick<Bounds, "sources" | "documents" | "period">>;

const passes = (own: readonly string[] = [], asked: readonly string[]) =>
  asked.length === 0 || own.some((id) => asked.includes(id));

/** A graph in memory, as plain lists. */
export interface PlainFacts {
  nodes: readonly ExploredNode[];
  /** Without ties of kind MET, which are computed. */
  ties: readonly ExploredTie[];
  /** Ids of the sources that meetings, attendances and positions rest on, by their ids. */
  sources?: Evidence;
  /** Ids of the documents that meetings and positions belong to, by their ids. */
  documents?: Evidence;
  overview?: Partial<Overview>;
}

/** A source of facts from plain lists, with a log of the questions. */
export function plainSource(facts: PlainFacts): GraphSource & { asked: string[] } {
  const { nodes, ties } = facts;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const asked: string[] = [];
  const find = (id: string) => byId.get(id);
  const listed = (by: Evidence = {}) => [...new Set(Object.values(by).flat())];
  const counts = (fact: string, { sources = [], documents = [] }: Within) =>
    passes(facts.sources?.[fact], sources) &&
    // An attendance belongs to the documents of its meeting.
    passes(facts.documents?.[fact.split("/")[0] ?? fact], documents);
  /** The tie if it counts; of a stance, the positions that do. */
  const counted = (tie: ExploredTie, within: Within): ExploredTie[] => {
    if (!within.sources?.length && !within.documents?.length) return [tie];
    if (tie.kind !== "STANCE") return counts(tie.id, within) ? [tie] : [];
    const positions = tie.positions.filter(({ id }) => counts(id, within));
    return positions.length === 0 ? [] : [stanceOf(tie, positions)];
  };
  const titled = (by: Evidence | undefined, ids: readonly string[], kind: string) =>
    listed(by)
      .filter((id) => ids.includes(id))
      .map((id) => ({ id, title: `${kind} ${id}` }));
  const isDated = (tie: ExploredTie, period: Period): boolean => {
    const end = tie.kind === "ATTENDED" ? find(tie.to) : undefined;
    if (end?.kind === "MEETING") return isPossiblyWithin(end.date, period);
    return tie.kind === "STANCE" && stanceWithin(tie, period) !== null;
  };
  const nodesOf = ({ period = null, ...within }: Within): NamedNode[] => {
    const found = ties
      .flatMap((tie) => counted(tie, within))
      .filter((tie) => period === null || isDated(tie, period));
    const ends = (some: readonly ExploredTie[]) => some.flatMap(({ from, to }) => [from, to]);
    const said = new Set([
      ...nodes.filter(({ id }) => period === null && counts(id, within)).map(({ id }) => id),
      ...ends(found.filter(({ kind }) => kind !== "MEMBER_OF")),
    ]);
    return [...new Set([...said, ...ends(found)])]
      .flatMap((id) => find(id) ?? [])
      .map(({ id, kind }) => ({ id, kind, onlyBelongs: !said.has(id) }));
  };

  return {
    asked,

    overview: async () => {
      asked.push("overview");
      return { datasets: [], areas: [], ...facts.overview };
    },

    sources: async (ids) => titled(facts.sources, ids, "Source"),
    documents: async (ids) => titled(facts.documents, ids, "Document"),

    latestMeetings: async ({ most, within }) => {
      asked.push("latestMeetings");
      const cited = nodes
        .filter((node) => node.kind === "MEETING")
        .filter(({ id, date }) => counts(id, within) && isPossiblyWithin(date, within.period))
        .toSorted((a, b) => compare(b.date.earliest ?? "", a.date.earliest ?? ""));
      return { ids: cited.slice(0, most).map(({ id }) => id), total: cited.length };
    },
    nodesOfSource: async ({ source, period, most }) =>
      nodesOf({ sources: [source], period }).slice(0, most),
    nodesOfDocument: async ({ document, period, most }) =>
      nodesOf({ documents: [document], period }).slice(0, most),

    neighbourhood: async ({ ids, kinds, first, ...within }) => {
      asked.push(`neighbourhood of ${ids.join(",")} by ${kinds.join(",")}`);
      const found = ties.flatMap((tie) => counted(tie, within));
      const given = new Set(ids.filter((id) => byId.has(id)));
      const weight = new Map<string, number>();
      for (const { from, to } of found) {
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
      const among = found.filter((tie) => here.has(tie.from) && here.has(tie.to));
      const stands = (id: string) =>
        counts(id, within) || among.some(({ from, to }) => from === id || to === id);
      return {
        nodes: shown.filter(stands).flatMap((id) => find(id) ?? []),
        ties: among,
        leftOut,
      };
    },

    paths: async ({ from, to, first }) => {
      asked.push(`paths from ${from} to ${to}`);
      const ways: string[][] = [];
      for (
        let ends = [[from]];
        ends.length > 0 && ways.length === 0 && (ends[0]?.length ?? 0) <= 4;
      ) {
        ends = ends.flatMap((way) =>
          ties
            .flatMap((tie) => [[tie.from, tie.to] as const, [tie.to, tie.from] as const])
            .filter(([own, other]) => own === way.at(-1) && !way.includes(other))
            .map(([, other]) => [...way, other]),
        );
        ways.push(...ends.filter((way) => way.at(-1) === to));
      }
      return ways.slice(0, first);
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
            : b.attendedCount - a.attendedCount,
        )
        .slice(0, first);
    },

    meetingNetwork: async (question) => {
      const { among, with: others, includeGroups, within, first: most } = question;
      const kinds = question.ofMeetings.meetingKinds ?? [];
      asked.push(`meetingNetwork ${(among ?? others ?? []).join(",")}`);
      const pairs = new Map<string, { from: string; to: string; meetings: MeetingNode[] }>();
      for (const meeting of nodes) {
        if (meeting.kind !== "MEETING" || !meeting.isEncounter) continue;
        if (!isPossiblyWithin(meeting.date, within.period)) continue;
        if (kinds.length > 0 && !kinds.includes(meeting.meetingKind)) continue;
        const attendants = ties
          .filter((tie) => tie.kind === "ATTENDED" && tie.to === meeting.id)
          .filter((tie) => counts(tie.id, within))
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
            strength: null,
            n: meetings.length,
            first: days[0] ?? null,
            last: days.at(-1) ?? null,
            meetings: meetings.map(({ id: meeting, date }) => ({
              id: meeting,
              earliest: date.earliest,
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
        weightLeftOut: all.slice(most).reduce((sum, { weight }) => sum + weight, 0),
        meetingCount: new Set(all.flatMap((tie) => tie.meetings.map(({ id }) => id))).size,
      };
    },

    stanceMatrix: async ({ actors, issues, areas, within, mostActors, mostIssues }) => {
      asked.push(`stanceMatrix ${(actors ?? issues ?? []).join(",")}`);
      const held = ties
        .flatMap((tie) => counted(tie, within))
        .filter((tie) => tie.kind === "STANCE")
        .filter((tie) => {
          const issue = find(tie.to);
          return (
            issue?.kind === "ISSUE" &&
            (actors?.includes(tie.from) ?? true) &&
            (issues?.includes(tie.to) ?? true) &&
            (areas.length === 0 || issue.areas.some((area) => areas.includes(area)))
          );
        })
        .flatMap((tie) => stanceWithin(tie, within.period) ?? []);
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

    // Congruence minus conflict of the latest stances, per common issue: enough for a picture.
    stanceNetwork: async ({ actors, with: others, areas, first }) => {
      asked.push(`stanceNetwork ${(actors ?? others ?? []).join(",")}`);
      const held = ties.filter(
        (tie) =>
          tie.kind === "STANCE" &&
          (areas.length === 0 || areasOf(find(tie.to)).some((area) => areas.includes(area))) &&
          levelOf[tie.stance] !== undefined,
      ) as StanceTie[];
      const holders = [...new Set(held.map(({ from }) => from))].toSorted(compare);
      const all = pairsOf(holders).flatMap(([from, to]): AgreementTie[] => {
        if (actors && !(actors.includes(from) && actors.includes(to))) return [];
        if (others && !(others.includes(from) || others.includes(to))) return [];
        const shared = held.flatMap((one) => {
          const other = held.find((tie) => tie.from === to && tie.to === one.to);
          return one.from === from && other ? [apart(one.stance, other.stance)] : [];
        });
        const weight = shared.reduce((sum, distance) => sum + 1 - distance, 0);
        if (weight === 0) return [];
        const sense = weight < 0 ? "disagree" : "agree";
        const id = `${from}~${to}`;
        const n = shared.length;
        return [{ kind: "AGREEMENT", id, from, to, weight, strength: 0, sense, n }];
      });
      const greatest = Math.max(...all.map(({ weight }) => Math.abs(weight)));
      const ranked = all
        .map((tie) => ({ ...tie, strength: Math.abs(tie.weight) / greatest }))
        .toSorted((a, b) => b.strength - a.strength || compare(a.id, b.id));
      const shown = ranked.slice(0, first);
      const ids = new Set(shown.flatMap(({ from, to }) => [from, to]));
      return {
        nodes: [...ids].flatMap((id) => {
          const node = find(id);
          return node?.kind === "ACTOR" ? [node] : [];
        }),
        ties: shown,
        camps: campsOf(shown),
        pairsLeftOut: ranked.length - shown.length,
        strengthLeftOut: ranked.slice(first).reduce((sum, tie) => sum + Math.abs(tie.weight), 0),
        weightlessPairs: 0,
        fewerShared: 0,
        positionCount: held.reduce((sum, tie) => sum + tie.n, 0),
      };
    },

    meetingMeasures: async ({ weight }) => {
      asked.push(`meetingMeasures ${weight}`);
      return measuresByMeetings(nodes);
    },

    agreementMeasures: async ({ aggregation }) => {
      asked.push(`agreementMeasures ${aggregation}`);
      return measuresByMeetings(nodes);
    },
  };
}

/** A stand-in for the server's computation of camps. */
function campsOf(ties: readonly AgreementTie[]): Camps | null {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].toSorted(compare);
  const found = findCamps({
    a: Int32Array.from(ties, ({ from }) => ids.indexOf(from)),
    b: Int32Array.from(ties, ({ to }) => ids.indexOf(to)),
    weight: Float64Array.from(ties, ({ weight }) => weight),
  });
  if (found === null) return null;
  const named = (indices: Int32Array) => ids.filter((_, n) => indices.includes(n));
  return { ...found, larger: named(found.larger), smaller: named(found.smaller) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPlaceholder(node: ExploredNode | undefined): boolean {
  return node?.kind === "ACTOR" && node.placeholder;
}

const levelOf: Readonly<Partial<Record<Stance, number>>> = {
  SUPPORTS: 1,
  CONDITIONAL: 0.5,
  NEUTRAL: 0,
  OPPOSES: -1,
};

/** The distance of two stances, 0 to 2. */
function apart(one: Stance, other: Stance): number {
  return Math.abs((levelOf[one] ?? 0) - (levelOf[other] ?? 0));
}

function areasOf(node: ExploredNode | undefined): readonly string[] {
  return node?.kind === "ISSUE" ? node.areas : [];
}

/** A stand-in for measures: each actor's number of meetings. */
function measuresByMeetings(nodes: readonly ExploredNode[]): Map<string, NodeMeasures> {
  return new Map(
    nodes.flatMap((node): [string, NodeMeasures][] => {
      if (node.kind !== "ACTOR") return [];
      const of = ({ value }: { value: Measure }) => [value, node.meetingCount];
      return [[node.id, { ...Object.fromEntries(measures.map(of)), community: 0 } as NodeMeasures]];
    }),
  );
}
