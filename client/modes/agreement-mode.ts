import { message } from "../messages/message.ts";
import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import { type StanceNetworkQuery } from "../model/graph-source.ts";
import { actorsAround, type GraphMode, keyOf } from "./mode.ts";
import { stanceQuestion } from "./stance-question.ts";

/** Who agrees with whom. */
export const agreement: GraphMode<"agreement"> = {
  id: "agreement",
  key: "4",
  label: message("mode.agreement"),
  shows: message("mode.agreement-shows"),

  question(state) {
    const query = agreementQuery(state);
    const key = keyOf("agreement", query);
    return {
      key,
      async answer(source, signal) {
        const network = await source.stanceNetwork(query, signal);
        const { pairsLeftOut, strengthLeftOut, weightlessPairs, fewerShared, positionCount } =
          network;
        return {
          mode: "agreement",
          key,
          graph: withFacts(emptyGraph(), network),
          leftOut: {
            pairs: pairsLeftOut,
            weight: strengthLeftOut,
            even: weightlessPairs,
            fewer: fewerShared,
          },
          complete: pairsLeftOut === 0,
          restsOn: positionCount,
          camps: network.camps,
          measures: null,
          size: null,
        };
      },
      measures: (source, signal) => source.agreementMeasures(query, signal),
    };
  },

  async expand(source, { explored, filters, options }, id, first) {
    const network = await source.stanceNetwork({
      ...stanceQuestion("agreement", { explored, scope: "everything", filters, options }),
      with: [id],
      first,
    });
    return actorsAround(network);
  },
  expandsBy: null,
};

/** Who agrees with whom among the explored actors, or among all. */
export function agreementQuery(state: ExplorerDocument): StanceNetworkQuery {
  const { actors, ...held } = stanceQuestion("agreement", state);
  return {
    ...held,
    ...(actors !== undefined && actors.length > 1 && { actors }),
    ...(actors?.length === 1 && { with: actors }),
  };
}
