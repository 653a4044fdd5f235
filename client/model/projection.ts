import { emptyGraph, findNode, listActorIds, listNodes, withFacts } from "./explored-graph.ts";
import { type ExplorerDocument, type Projection } from "./explorer-state.ts";
import {
  type GraphSource,
  type MeetingNetworkQuery,
  type StanceMatrixQuery,
} from "./graph-source.ts";

/** What to ask the server for the current mode, with a key that is the same for the same question. */
export type ProjectionQuestion = { key: string } & (
  | { mode: "meetings"; query: MeetingNetworkQuery }
  | { mode: "stances"; query: StanceMatrixQuery }
);

/** As many pairs as can be told apart: of the explored actors, and of the whole graph. */
const mostPairs = { explored: 300, everything: 120 } as const;

/**
 * The question behind the current mode, or null in evidence mode. Hidden nodes and filters that the
 * client can apply itself are no part of it, so that hiding asks nothing of the server.
 */
export function projectionQuestion(state: ExplorerDocument): ProjectionQuestion | null {
  if (state.mode === "evidence") return null;
  const actors = state.scope === "explored" ? listActorIds(state.explored) : [];
  const { period, areas } = state.filters;
  if (state.mode === "meetings") {
    const query: MeetingNetworkQuery = {
      ...(actors.length === 1 ? { with: actors } : {}),
      ...(actors.length > 1 ? { among: actors } : {}),
      includeGroups: actors.some((id) => isPlaceholder(state, id)),
      period,
      most: actors.length > 1 ? mostPairs.explored : mostPairs.everything,
    };
    return { mode: "meetings", query, key: JSON.stringify(["meetings", query]) };
  }
  const issues =
    state.scope === "explored" && actors.length === 0
      ? listNodes(state.explored).flatMap((node) => (node.kind === "ISSUE" ? [node.id] : []))
      : [];
  const narrow = actors.length > 0 || issues.length > 0;
  const query: StanceMatrixQuery = {
    ...(actors.length > 0 ? { actors } : {}),
    ...(issues.length > 0 ? { issues } : {}),
    areas,
    period,
    mostActors: narrow ? 60 : 12,
    mostIssues: narrow ? 36 : 12,
  };
  return { mode: "stances", query, key: JSON.stringify(["stances", query]) };
}

function isPlaceholder(state: ExplorerDocument, id: string): boolean {
  const node = findNode(state.explored, id);
  return node?.kind === "ACTOR" && node.placeholder;
}

/** Asks the server and makes a graph of the answer. */
export async function askProjection(
  source: GraphSource,
  question: ProjectionQuestion,
  signal: AbortSignal,
): Promise<Projection> {
  const { key, mode } = question;
  if (mode === "meetings") {
    const network = await source.meetingNetwork(question.query, signal);
    return {
      mode,
      key,
      graph: withFacts(emptyGraph(), network),
      leftOut: { pairs: network.pairsLeftOut },
      complete: network.pairsLeftOut === 0 && question.query.with === undefined,
      meetingCount: network.meetingCount,
    };
  }
  const matrix = await source.stanceMatrix(question.query, signal);
  return {
    mode,
    key,
    graph: withFacts(emptyGraph(), matrix),
    leftOut: { actors: matrix.actorsLeftOut, issues: matrix.issuesLeftOut },
    complete: true,
    meetingCount: 0,
  };
}
