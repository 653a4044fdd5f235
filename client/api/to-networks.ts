import { type AgreementTie, agreementTieId, senseOf } from "../model/agreement-tie.ts";
import { type MetTie } from "../model/explored-graph.ts";
import { type NodeMeasures } from "../model/graph-source.ts";
import { type PairAggregation } from "../options/stances/aggregation.ts";
import {
  type MeetingMeasuresQuery,
  type MeetingNetworkQuery,
  type StanceNetworkQuery,
} from "./__generated__/graphql.ts";

/** Converts the pairs of who met whom to the model. */
export function toMetTies(
  pairs: MeetingNetworkQuery["meetingNetwork"]["pairs"],
  isCount: boolean,
): MetTie[] {
  const greatest = Math.max(...pairs.map(({ weight }) => weight)) || 1;
  return pairs.map(({ id, a, b, weight, n, first, last, evidence }) => ({
    kind: "MET",
    id,
    from: a.id,
    to: b.id,
    weight,
    strength: isCount ? null : weight / greatest,
    n,
    first,
    last,
    meetings: evidence.edges.map(({ node }) => ({ id: node.id, earliest: node.date.earliest })),
  }));
}

/** Converts the pairs of who agrees with whom to the model. */
export function toAgreementTies(
  pairs: StanceNetworkQuery["stanceNetwork"]["pairs"],
  aggregation: PairAggregation,
): AgreementTie[] {
  const greatest = Math.max(...pairs.map(({ weight }) => Math.abs(weight))) || 1;
  return pairs.map(({ a, b, weight, n }) => ({
    kind: "AGREEMENT",
    id: agreementTieId(a.id, b.id),
    from: a.id,
    to: b.id,
    weight,
    strength: Math.abs(weight) / greatest,
    sense: senseOf(weight, aggregation),
    n,
  }));
}

type Measured = Pick<MeetingMeasuresQuery["meetingNetwork"], "measures" | "communities">;

/** Measures and communities by actor. */
export function toMeasures({ measures, communities }: Measured): Map<string, NodeMeasures> {
  const community = new Map(communities.nodes.map((one) => [one.node.id, one.community]));
  return new Map(
    measures.nodes.map(({ node: { id }, values }) => {
      const of = Object.fromEntries(values.map(({ measure, value }) => [measure, value]));
      return [id, { ...of, community: community.get(id) ?? 0 } as NodeMeasures];
    }),
  );
}
