import { message } from "../messages/message.ts";
import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type GraphMode, keyOf } from "./mode.ts";

/** The facts themselves; with a filter by sources, those that rest on these, which only the server knows. */
export const evidence: GraphMode<"evidence"> = {
  id: "evidence",
  key: "1",
  label: message("mode.evidence"),
  shows: message("mode.evidence-shows"),

  question({ explored, filters: { sources } }) {
    if (sources.length === 0 || explored.order === 0) return null;
    const query = { ids: explored.nodes(), kinds: [], first: 1, sources };
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
