import { message } from "../messages/message.ts";
import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { isKnownToServer } from "../model/filters.ts";
import { type GraphMode, keyOf } from "./mode.ts";

/** The facts themselves; with a filter by sources or documents, those that pass, which only the server knows. */
export const evidence: GraphMode<"evidence"> = {
  id: "evidence",
  key: "1",
  label: message("mode.evidence"),
  shows: message("mode.evidence-shows"),

  question({ explored, filters }) {
    if (!isKnownToServer(filters) || explored.order === 0) return null;
    const { sources, documents } = filters;
    const query = { ids: explored.nodes(), kinds: [], first: 1, sources, documents };
    const key = keyOf("evidence", query);
    return {
      key,
      async answer(source, signal) {
        const found = await source.neighbourhood(query, signal);
        return {
          mode: "evidence",
          key,
          graph: withFacts(emptyGraph(), found),
          leftOut: {},
          complete: false,
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
  expandsBy: null,
};
