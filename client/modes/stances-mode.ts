import { message } from "../messages/message.ts";
import { emptyGraph, listNodes, withFacts } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import { type StanceMatrixQuery } from "../model/graph-source.ts";
import { type GraphMode, keyOf } from "./mode.ts";
import { stanceQuestion } from "./stance-question.ts";

/** Who holds which stance. */
export const stances: GraphMode<"stances"> = {
  id: "stances",
  key: "3",
  label: message("mode.stances"),
  shows: message("mode.stances-shows"),

  question(state) {
    const query = stancesQuery(state);
    const key = keyOf("stances", query);
    return {
      key,
      async answer(source, signal) {
        const matrix = await source.stanceMatrix(query, signal);
        return {
          mode: "stances",
          key,
          graph: withFacts(emptyGraph(), matrix),
          leftOut: { actors: matrix.actorsLeftOut, issues: matrix.issuesLeftOut },
          complete: true,
          restsOn: 0,
          camps: null,
          measures: null,
          size: null,
        };
      },
      measures: null,
    };
  },

  expand: null,
  expandsBy: ["ACTOR", "ISSUE"],
};

/**
 * The stances of the explored actors, or on the explored issues, or those of the actors with most positions.
 */
export function stancesQuery(state: ExplorerDocument): StanceMatrixQuery {
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
