import { emptyGraph, withFacts } from "../model/explored-graph.ts";
import { type Projection } from "../model/explorer-document.ts";
import { type GraphSource, type NodeMeasures } from "../model/graph-source.ts";
import { type ProjectionQuestion } from "./projection.ts";

const bare = { measures: null, size: null } as const;

/** Asks the server and makes a graph of the answer. */
export async function askProjection(
  source: GraphSource,
  question: ProjectionQuestion,
  signal: AbortSignal,
): Promise<Projection> {
  const { key, mode } = question;
  if (mode === "meetings") {
    const network = await source.meetingNetwork(question.query, signal);
    const { pairsLeftOut, weightLeftOut, meetingCount } = network;
    return {
      ...bare,
      mode,
      key,
      graph: withFacts(emptyGraph(), network),
      leftOut: { pairs: pairsLeftOut, weight: weightLeftOut },
      complete:
        pairsLeftOut === 0 &&
        question.query.with === undefined &&
        question.query.ofMeetings.meetingKinds === undefined &&
        question.query.datasets.length === 0,
      restsOn: meetingCount,
    };
  }
  if (mode === "agreement") {
    const network = await source.stanceNetwork(question.query, signal);
    const { pairsLeftOut, strengthLeftOut, evenPairs, fewerShared, positionCount } = network;
    return {
      ...bare,
      mode,
      key,
      graph: withFacts(emptyGraph(), network),
      leftOut: {
        pairs: pairsLeftOut,
        weight: strengthLeftOut,
        even: evenPairs,
        fewer: fewerShared,
      },
      complete: pairsLeftOut === 0,
      restsOn: positionCount,
    };
  }
  const matrix = await source.stanceMatrix(question.query, signal);
  return {
    ...bare,
    mode,
    key,
    graph: withFacts(emptyGraph(), matrix),
    leftOut: { actors: matrix.actorsLeftOut, issues: matrix.issuesLeftOut },
    complete: true,
    restsOn: 0,
  };
}

/** Asks for the measures of a network's actors; null where the mode has none. */
export async function askMeasures(
  source: GraphSource,
  question: ProjectionQuestion,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, NodeMeasures> | null> {
  switch (question.mode) {
    case "meetings":
      return await source.meetingMeasures(question.query, signal);
    case "agreement":
      return await source.agreementMeasures(question.query, signal);
    case "stances":
      return null;
  }
}
