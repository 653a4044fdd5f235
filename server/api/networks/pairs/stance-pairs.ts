import { type NetworkData } from "../../../analysis/column-cache.ts";
import { type StanceEvidenceQuestion } from "../../../analysis/jobs/stance-evidence-job.ts";
import { type StancePairIndices } from "../../../analysis/jobs/stance-network-job.ts";
import { type StanceNetworkQuestion } from "../../../analysis/jobs/stance-options.ts";
import {
  evidenceLists,
  type EvidencePage,
  pageQuestion,
  toConnection,
} from "./evidence-cursors.ts";
import { type NodeKey, toNodeKey } from "../node-keys.ts";
import { type PositionEvidenceRecord, toPositionEvidence } from "./position-evidence.ts";
import { type RequestNetworks } from "../../request-networks.ts";

/** A pair of a stance network, and the network it belongs to. */
export interface StancePairRecord {
  readonly data: NetworkData;
  readonly network: StanceNetworkQuestion;
  readonly indices: StancePairIndices;
  readonly aKey: NodeKey;
  readonly bKey: NodeKey;
  readonly weight: number;
  readonly n: number;
}

export function toStancePair(
  data: NetworkData,
  network: StanceNetworkQuestion,
  indices: StancePairIndices,
): StancePairRecord {
  const keyOf = (index: number) => toNodeKey(data, { of: "STANCES", network }, index);
  const { a, b, weight, n } = indices;
  return { data, network, indices, aKey: keyOf(a), bKey: keyOf(b), weight, n };
}

/** One issue or actor that two nodes share. */
export interface SharedStanceItem {
  readonly cursor: string;
  readonly key: NodeKey;
  readonly adds: number;
  readonly ofA: readonly PositionEvidenceRecord[];
  readonly ofB: readonly PositionEvidenceRecord[];
}

export type SharedStancePage = EvidencePage<SharedStanceItem>;

/** What a pair's weight is made of. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidCursorError} */
export async function sharedStancesOf(
  data: NetworkData,
  question: Omit<StanceEvidenceQuestion, "page">,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  networks: RequestNetworks,
) {
  const throughIssues = question.network.over === "ACTORS";
  const list = throughIssues ? evidenceLists.sharedIssues : evidenceLists.sharedActors;
  const page = pageQuestion(list, data, args);
  const found = await networks.evidence("stanceEvidence", { ...question, page });
  return toConnection(list, data, found, ({ through, adds, ofA, ofB }) => ({
    key: throughIssues
      ? ({ kind: "ISSUE", id: data.names.issues[through]! } as const)
      : ({ kind: "ACTOR", id: data.names.actors[through]! } as const),
    adds,
    ofA: ofA.map((held) => toPositionEvidence(data, held)),
    ofB: ofB.map((held) => toPositionEvidence(data, held)),
  }));
}
