import { message } from "../messages/message.ts";
import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import { boundsOf, isKnownToServer } from "../model/filters.ts";
import { type MeetingNetworkQuery } from "../model/graph-source.ts";
import { askedOn } from "../options/network-options.ts";
import { actorsAround, type GraphMode, keyOf } from "./mode.ts";
import { aboutOf, askedActors } from "./stance-question.ts";

/** Who met whom. */
export const meetings: GraphMode<"meetings"> = {
  id: "meetings",
  key: "2",
  label: message("mode.meetings"),
  shows: message("mode.meetings-shows"),

  question(state) {
    const query = meetingsQuery(state);
    const key = keyOf("meetings", query);
    return {
      key,
      async answer(source, signal) {
        const network = await source.meetingNetwork(query, signal);
        const { pairsLeftOut, weightLeftOut, meetingCount } = network;
        return {
          mode: "meetings",
          key,
          graph: withFacts(emptyGraph(), network),
          leftOut: { pairs: pairsLeftOut, weight: weightLeftOut },
          complete:
            pairsLeftOut === 0 &&
            query.with === undefined &&
            query.ofMeetings.meetingKinds === undefined &&
            query.within.datasets.length === 0 &&
            !isKnownToServer(query.within),
          restsOn: meetingCount,
          camps: null,
          measures: null,
          size: null,
        };
      },
      measures: (source, signal) => source.meetingMeasures(query, signal),
    };
  },

  async expand(source, { filters, options }, id, first) {
    const network = await source.meetingNetwork({
      ...askedOn("meetings", options, { actorCount: 1, hasGroup: true }),
      with: [id],
      includeGroups: true,
      within: boundsOf(filters),
      first,
    });
    return actorsAround(network);
  },
  expandsBy: null,
};

/** Who met whom among the explored actors, or among all. */
export function meetingsQuery(state: ExplorerDocument): MeetingNetworkQuery {
  const actors = askedActors(state);
  return {
    ...(actors.length === 1 ? { with: actors } : {}),
    ...(actors.length > 1 ? { among: actors } : {}),
    within: boundsOf(state.filters),
    ...askedOn("meetings", state.options, aboutOf(state)),
  };
}
