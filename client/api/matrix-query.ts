import { type ExplorerState } from "../explorer/explorer-state.ts";
import { stanceQuestion } from "../explorer/stance-question.ts";
import { type ActorKind, type MatrixOrder as ServerOrder } from "./__generated__/graphql.ts";
import { stanceVariables } from "./network-variables.ts";

/** What the stances view takes at most: more can't be read as one matrix. */
const most = { mostActors: 100, mostIssues: 60 };

const kindsOfRows: Readonly<Record<string, ActorKind[] | undefined>> = {
  PERSON: ["PERSON"],
  STATE: ["STATE"],
  BODY: ["ORGANISATION", "GROUP"],
};

/** What the stances view asks: the explored actors, or those of the whole graph with most positions, within the filters. */
export function matrixVariables(
  state: Pick<ExplorerState, "explored" | "scope" | "filters" | "options">,
) {
  const { cell, order, rows } = state.options;
  const { filter, ...held } = stanceVariables(stanceQuestion(state));
  const kinds = kindsOfRows[rows];
  return {
    filter: { ...filter, ...(kinds !== undefined && { actorKinds: kinds }) },
    ...held,
    aggregation: cell,
    order: serverOrder[order],
    ...most,
  };
}

/** The server knows no sides: it gives the clusters, and the view stands them by side or area. */
const serverOrder: Readonly<Record<ExplorerState["options"]["order"], ServerOrder>> = {
  CLUSTER: "CLUSTER",
  COUNT: "COUNT",
  NAME: "NAME",
  SIDE: "CLUSTER",
  AREA: "CLUSTER",
};
