import { listNodes } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import {
  type MeetingNetworkQuery,
  type StanceMatrixQuery,
  type StanceNetworkQuery,
} from "../model/graph-source.ts";
import { askedOn } from "../options/network-options.ts";
import { aboutOf, askedActors, stanceQuestion } from "./stance-question.ts";

/** What to ask the server for the current mode, with a key that is the same for the same question. */
export type ProjectionQuestion = { key: string } & (
  | { mode: "meetings"; query: MeetingNetworkQuery }
  | { mode: "stances"; query: StanceMatrixQuery }
  | { mode: "agreement"; query: StanceNetworkQuery }
);

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
  const actors = askedActors(state);
  const { period, datasets } = state.filters;
  return {
    ...(actors.length === 1 ? { with: actors } : {}),
    ...(actors.length > 1 ? { among: actors } : {}),
    period,
    datasets,
    ...askedOn("meetings", state.options, aboutOf(state)),
  };
}

function stancesQuery(state: ExplorerDocument): StanceMatrixQuery {
  const held = stanceQuestion("stances", state);
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
  const { actors, ...held } = stanceQuestion("agreement", state);
  return {
    ...held,
    ...(actors !== undefined && actors.length > 1 && { actors }),
    ...(actors?.length === 1 && { with: actors }),
  };
}
