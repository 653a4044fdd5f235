import { findNode, listActorIds, listNodes } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import {
  type MeetingNetworkQuery,
  type StanceMatrixQuery,
  type StanceNetworkQuery,
} from "../model/graph-source.ts";
import { stanceQuestion } from "./stance-question.ts";

/** What to ask the server for the current mode, with a key that is the same for the same question. */
export type ProjectionQuestion = { key: string } & (
  | { mode: "meetings"; query: MeetingNetworkQuery }
  | { mode: "stances"; query: StanceMatrixQuery }
  | { mode: "agreement"; query: StanceNetworkQuery }
);

/** As many pairs as can be told apart: of the explored actors, and of the whole graph. */
const mostPairs = { explored: 300, everything: 120 } as const;

/**
 * The question behind the current mode, or null in evidence mode. Hidden nodes and filters that the
 * client can apply itself are no part of it, so that hiding asks nothing of the server.
 */
export function projectionQuestion(state: ExplorerDocument): ProjectionQuestion | null {
  switch (state.mode) {
    case "evidence":
      return null;
    case "meetings":
      return keyed({ mode: "meetings", query: meetingsQuery(state) });
    case "stances":
      return keyed({ mode: "stances", query: stancesQuery(state) });
    case "agreement":
      return keyed({ mode: "agreement", query: agreementQuery(state) });
  }
}

type Unkeyed<Q> = Q extends ProjectionQuestion ? Omit<Q, "key"> : never;

function keyed(question: Unkeyed<ProjectionQuestion>): ProjectionQuestion {
  return { ...question, key: JSON.stringify([question.mode, question.query]) };
}

function meetingsQuery(state: ExplorerDocument): MeetingNetworkQuery {
  const actors = state.scope === "explored" ? listActorIds(state.explored) : [];
  const { meetingGroups, meetingKinds, meetingLevel, weight, pairs } = state.options;
  return {
    ...(actors.length === 1 ? { with: actors } : {}),
    ...(actors.length > 1 ? { among: actors } : {}),
    includeGroups: meetingGroups ?? actors.some((id) => isPlaceholder(state, id)),
    period: state.filters.period,
    datasets: state.filters.datasets,
    kinds: meetingKinds,
    weight,
    level: meetingLevel,
    first: pairs ?? (actors.length > 1 ? mostPairs.explored : mostPairs.everything),
  };
}

function stancesQuery(state: ExplorerDocument): StanceMatrixQuery {
  const held = stanceQuestion(state);
  const issues =
    state.scope === "explored" && held.actors === undefined
      ? listNodes(state.explored).flatMap((node) => (node.kind === "ISSUE" ? [node.id] : []))
      : [];
  const narrow = held.actors !== undefined || issues.length > 0;
  return {
    ...held,
    ...(issues.length > 0 ? { issues } : {}),
    mostActors: narrow ? 60 : 12,
    mostIssues: narrow ? 36 : 12,
  };
}

function agreementQuery(state: ExplorerDocument): StanceNetworkQuery {
  const { actors, ...held } = stanceQuestion(state);
  const { aggregation, normalisation, leastShared, pairs } = state.options;
  const several = actors !== undefined && actors.length > 1;
  return {
    ...held,
    ...(several && { actors }),
    ...(actors?.length === 1 && { with: actors }),
    aggregation,
    normalisation,
    leastShared: leastShared ?? usualLeastShared(actors),
    first: pairs ?? (several ? mostPairs.explored : mostPairs.everything),
  };
}

/** One shared issue makes strangers alike: in the whole graph that hides those who share many. */
export function usualLeastShared(actors: readonly string[] | undefined): number {
  return actors !== undefined && actors.length > 1 ? 1 : 2;
}

function isPlaceholder(state: ExplorerDocument, id: string): boolean {
  const node = findNode(state.explored, id);
  return node?.kind === "ACTOR" && node.placeholder;
}
