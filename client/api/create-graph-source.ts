import { type QueryClient } from "@tanstack/react-query";
import { type NodeKind } from "../model/kinds.ts";
import { type GraphSource, type KindCounts, mostIds } from "../model/graph-source.ts";
import { measures as offered } from "../options/__generated__/measures.ts";
import { type TypedDocumentString } from "./__generated__/graphql.ts";
import { boundsInput } from "./bounds-input.ts";
import { execute } from "./execute.ts";
import { meetingVariables, stanceVariables } from "./network-variables.ts";
import {
  meetingNetworkQuery,
  meetingsQuery,
  neighbourhoodQuery,
  pathsQuery,
  overviewQuery,
  stanceMatrixQuery,
  stanceNetworkQuery,
} from "./operations/explored-operations.ts";
import { sourceTitlesQuery } from "./operations/source-operations.ts";
import { documentTitlesQuery } from "./operations/document-operations.ts";
import {
  toActorNode,
  toExploredNode,
  toExploredTie,
  toIssueNode,
  toMeetingNode,
  toStanceTie,
} from "./to-explored.ts";
import { toAgreementTies, toMeasures, toMetTies } from "./to-networks.ts";
import { toPeriodInput } from "./to-period-input.ts";

/** How many sessions behind pairs are fetched in total; limited by the API's bound on objects. */
const mostEvidence = 6000;
/** How many of one pair: so many that time can be played over them. */
const mostOfPair = 50;

/** Degree first: of very many actors, the measures of those with most ties are sent. */
const which = [
  "DEGREE" as const,
  ...offered.map(({ value }) => value).filter((measure) => measure !== "DEGREE"),
];

/** Fetched when a measure is first asked for. */
const measures = () => import("./operations/measures-operations.ts");

/** The explorer's facts over GraphQL; answers are cached. */
export function createGraphSource(cache: QueryClient): GraphSource {
  /** Only one request runs for the same question; the caller's signal cancels only its own wait. */
  async function ask<TResult, TVariables extends object>(
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

  const source: GraphSource = {
    async overview(signal) {
      const { datasets, areas } = await ask(overviewQuery, {}, signal);
      return { datasets: datasets.map(toDataset), areas };
    },

    async neighbourhood(query, signal) {
      const { ids, kinds, first, ...within } = query;
      if (ids.length > mostIds) {
        const { neighbourhoodInParts } = await import("./pages/neighbourhood-in-parts.ts");
        const ask = (some: readonly string[]) =>
          source.neighbourhood({ ...query, ids: some }, signal);
        return neighbourhoodInParts(ids, ask);
      }
      const variables = { ids: [...ids], kinds: [...kinds], first, ...boundsInput(within) };
      const { neighbourhood } = await ask(neighbourhoodQuery, variables, signal);
      return {
        nodes: neighbourhood.nodes.map(toExploredNode).filter((node) => node !== null),
        ties: neighbourhood.ties.map(toExploredTie).filter((tie) => tie !== null),
        leftOut: toKindCounts(neighbourhood.leftOut),
      };
    },

    async sources(ids, signal) {
      const { sources } = await ask(sourceTitlesQuery, { ids: [...ids] }, signal);
      return sources.nodes;
    },

    async latestMeetings({ within, most }, signal) {
      const { latestMeetings } = await import("./evidence/nodes-of-evidence.ts");
      return latestMeetings(ask, within, most, signal);
    },

    async nodesOfSource({ source, period, most }, signal) {
      const { nodesOfSource, nodesOfSourceWithin } =
        await import("./evidence/nodes-of-evidence.ts");
      return period === null
        ? nodesOfSource(ask, source, most, signal)
        : nodesOfSourceWithin(ask, { sources: [source], period }, most, signal);
    },

    async documents(ids, signal) {
      const { documents } = await ask(documentTitlesQuery, { ids: [...ids] }, signal);
      return documents.nodes;
    },

    async nodesOfDocument({ document, period, most }, signal) {
      const { nodesOfDocument } = await import("./evidence/nodes-of-evidence.ts");
      return nodesOfDocument(ask, { id: document, period }, most, signal);
    },

    async paths({ from, to, first }, signal) {
      const { paths } = await ask(pathsQuery, { from, to, first }, signal);
      return paths.map(({ nodes }) => nodes.map(({ id }) => id));
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

    async meetingNetwork(question, signal) {
      const some = Math.max(1, Math.min(mostOfPair, Math.floor(mostEvidence / question.first)));
      const variables = { ...meetingVariables(question), some };
      const { meetingNetwork } = await ask(meetingNetworkQuery, variables, signal);
      const { actors, pairs, pairsLeftOut, weightLeftOut, meetingCount } = meetingNetwork;
      return {
        nodes: actors.map(toActorNode),
        ties: toMetTies(pairs, question.weight === "COUNT"),
        pairsLeftOut,
        weightLeftOut,
        meetingCount,
      };
    },

    async stanceMatrix(question, signal) {
      const { stanceMatrix } = await ask(stanceMatrixQuery, stanceVariables(question), signal);
      const { rows, columns, cells, actorsLeftOut, issuesLeftOut } = stanceMatrix;
      const ties = cells.map(({ actor, issue, evidence, ...cell }) => {
        const positions = evidence.edges.map(({ node }) => node);
        return toStanceTie({ ...cell, from: actor.id, to: issue.id, positions });
      });
      return {
        nodes: [
          ...rows.map(({ actor }) => toActorNode(actor)),
          ...columns.map(({ issue }) => toIssueNode(issue)),
        ],
        ties,
        actorsLeftOut,
        issuesLeftOut,
      };
    },

    async stanceNetwork(question, signal) {
      const { stanceNetwork } = await ask(stanceNetworkQuery, stanceVariables(question), signal);
      const { nodes, pairs, camps, ...numbers } = stanceNetwork;
      return {
        nodes: nodes.filter((node) => node.__typename === "Actor").map(toActorNode),
        ties: toAgreementTies(pairs, question.aggregation),
        camps: camps && {
          larger: camps.larger.map(({ id }) => id),
          smaller: camps.smaller.map(({ id }) => id),
          frustratedShare: camps.frustratedShare,
        },
        ...numbers,
      };
    },

    async meetingMeasures(question, signal) {
      const variables = { ...meetingVariables(question), which };
      const { meetingMeasuresQuery } = await measures();
      const answer = await ask(meetingMeasuresQuery, variables, signal);
      return toMeasures(answer.meetingNetwork);
    },

    async agreementMeasures(question, signal) {
      const variables = { ...stanceVariables(question), which };
      const { agreementMeasuresQuery } = await measures();
      const answer = await ask(agreementMeasuresQuery, variables, signal);
      return toMeasures(answer.stanceNetwork);
    },
  };
  return source;
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
