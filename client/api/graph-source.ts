import { type QueryClient } from "@tanstack/react-query";
import { type NodeKind } from "../model/explored-graph.ts";
import { type GraphSource, type KindCounts } from "../model/graph-source.ts";
import { type TypedDocumentString } from "./__generated__/graphql.ts";
import { execute } from "./execute.ts";
import {
  meetingNetworkQuery,
  meetingsQuery,
  neighbourhoodQuery,
  overviewQuery,
  stanceMatrixQuery,
} from "./operations/explored.ts";
import {
  toActorNode,
  toExploredNode,
  toExploredTie,
  toIssueNode,
  toMeetingNode,
  toStanceTie,
} from "./to-explored.ts";
import { toPeriodInput } from "./to-period-input.ts";

/** The explorer's facts over GraphQL, each answer kept in the cache. */
export function createGraphSource(cache: QueryClient): GraphSource {
  /** One request at a time for the same question; the caller's signal cancels only its own wait. */
  async function ask<TResult, TVariables>(
    operation: TypedDocumentString<TResult, TVariables>,
    variables: TVariables,
    signal: AbortSignal | undefined,
  ): Promise<TResult> {
    signal?.throwIfAborted();
    const answer = await cache.fetchQuery({
      queryKey: [operation.toString(), variables],
      queryFn: ({ signal: cancelled }) => execute(operation, variables, cancelled),
    });
    signal?.throwIfAborted();
    return answer;
  }

  return {
    async overview(signal) {
      const { datasets, areas } = await ask(overviewQuery, {}, signal);
      return { datasets: datasets.map(toDataset), areas };
    },

    async neighbourhood({ ids, kinds, first }, signal) {
      const variables = { ids: [...ids], kinds: [...kinds], first };
      const { neighbourhood } = await ask(neighbourhoodQuery, variables, signal);
      return {
        nodes: neighbourhood.nodes.map(toExploredNode).filter((node) => node !== null),
        ties: neighbourhood.ties.map(toExploredTie).filter((tie) => tie !== null),
        leftOut: toKindCounts(neighbourhood.leftOut),
      };
    },

    async meetings({ partOf, period, countries, rounds, sort, first }, signal) {
      const filter = {
        ...(partOf !== undefined && { partOf }),
        ...(period !== undefined && { period: toPeriodInput(period) }),
        ...(countries !== undefined && { countries: [...countries] }),
        ...(rounds !== undefined && { rounds }),
      };
      const variables = { filter, sort: { by: sort, direction: "DESC" as const }, first };
      const { meetings } = await ask(meetingsQuery, variables, signal);
      return meetings.nodes.map(toMeetingNode);
    },

    async meetingNetwork({ among, with: others, includeGroups, period, most }, signal) {
      const filter = {
        includeGroups,
        ...(among !== undefined && { among: [...among] }),
        ...(others !== undefined && { with: [...others] }),
        ...(period !== null && { period: toPeriodInput(period) }),
      };
      const { meetingNetwork } = await ask(meetingNetworkQuery, { filter, most }, signal);
      return {
        nodes: meetingNetwork.actors.map(toActorNode),
        ties: meetingNetwork.pairs.map(({ id, a, b, weight, first, last, meetings }) => ({
          kind: "MET" as const,
          id,
          from: a.id,
          to: b.id,
          weight,
          first,
          last,
          meetings,
        })),
        pairsLeftOut: meetingNetwork.pairsLeftOut,
        meetingCount: meetingNetwork.meetingCount,
      };
    },

    async stanceMatrix({ actors, issues, areas, period, mostActors, mostIssues }, signal) {
      const filter = {
        ...(actors !== undefined && { actors: [...actors] }),
        ...(issues !== undefined && { issues: [...issues] }),
        ...(areas.length > 0 && { areas: [...areas] }),
        ...(period !== null && { period: toPeriodInput(period) }),
      };
      const variables = { filter, mostActors, mostIssues };
      const { stanceMatrix } = await ask(stanceMatrixQuery, variables, signal);
      const ties = stanceMatrix.cells.map((cell) =>
        toStanceTie({ ...cell, from: cell.actor.id, to: cell.issue.id }),
      );
      return {
        nodes: [...stanceMatrix.actors.map(toActorNode), ...stanceMatrix.issues.map(toIssueNode)],
        ties,
        actorsLeftOut: stanceMatrix.actorsLeftOut,
        issuesLeftOut: stanceMatrix.issuesLeftOut,
      };
    },
  };
}

function toKindCounts(counts: readonly { kind: NodeKind; count: number }[]): KindCounts {
  return Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));
}

interface RawOpening {
  readonly __typename: string;
  readonly id: string;
  readonly isRound?: boolean;
  readonly plenary?: boolean;
}

function toDataset(dataset: {
  id: string;
  title: string;
  sides: { id: string; title: string }[];
  opensOn: RawOpening | null;
}): Awaited<ReturnType<GraphSource["overview"]>>["datasets"][number] {
  const { id, title, sides } = dataset;
  return { id, title, sides, opensOn: dataset.opensOn && toOpening(dataset.opensOn) };
}

const kindByType: Readonly<Record<string, NodeKind>> = {
  Actor: "ACTOR",
  Meeting: "MEETING",
  Issue: "ISSUE",
  Document: "DOCUMENT",
  Position: "POSITION",
  Source: "SOURCE",
};

function toOpening({ __typename, id, isRound = false, plenary = false }: RawOpening) {
  const kind = kindByType[__typename];
  return kind === undefined ? null : { id, kind, isRound, plenary };
}
