import type { CodegenConfig } from "@graphql-codegen/cli";
import { measureEnum } from "./server/api/networks/measure-enum.ts";

const records = "../../store/records/records.ts";
const pages = "../pages.ts";
const networks = "../networks";

/** The record types behind the API's types, for resolvers. */
const mappers = {
  ...Object.fromEntries(
    [
      "Actor",
      "Attendance",
      "Citation",
      "Dataset",
      "Document",
      "Issue",
      "Meeting",
      "Membership",
      "Position",
      "Source",
    ].map((type) => [type, `${records}#${type}Record`]),
  ),
  ...Object.fromEntries(
    [
      "Actor",
      "Attendance",
      "Document",
      "Fact",
      "Issue",
      "Meeting",
      "Membership",
      "Position",
      "Source",
    ].flatMap((type) => [
      [`${type}Connection`, `${pages}#${type}Page`],
      [`${type}Edge`, `${pages}#${type}Item`],
    ]),
  ),
  MeetingCount: "../../store/paging/count-groups.ts#GroupCount",
  PositionCount: "../../store/paging/count-groups.ts#GroupCount",
  Node: "../any-node.ts#AnyNode",
  Fact: "../any-node.ts#AnyFact",
  Reporter: `${records}#ReporterRecord`,
  Encounter: "../../store/explore/encounters.ts#EncounterRecord",
  Neighbourhood: "../../store/explore/neighbourhood.ts#NeighbourhoodRecord",
  Path: "../../store/explore/paths.ts#PathRecord",
  SearchHit: "../../store/explore/search/search.ts#SearchHitRecord",
  Tie: "../../store/explore/ties.ts#TieRecord",
  NetworkNode: "../any-node.ts#AnyNetworkNode",
  MeetingNetwork: `${networks}/get-meeting-network.ts#MeetingNetworkRecord`,
  MeetingPair: `${networks}/pairs/meeting-pairs.ts#MeetingPairRecord`,
  MeetingEvidenceConnection: `${networks}/pairs/meeting-pairs.ts#MeetingEvidencePage`,
  MeetingEvidenceEdge: `${networks}/pairs/meeting-pairs.ts#MeetingEvidenceItem`,
  MeasuredNode: `${networks}/measures-of.ts#MeasuredNodeRecord`,
  MeasuredValue: "../../analysis/jobs/network-measures.ts#MeasuredValue",
  MeasureEstimate: "../../networks/combined/measure-nodes.ts#MeasureEstimate",
  CommunityNode: `${networks}/measures-of.ts#CommunityNodeRecord`,
  Camps: `${networks}/measures-of.ts#CampsRecord`,
  CampNode: `${networks}/measures-of.ts#CampNodeRecord`,
  StanceNetwork: `${networks}/get-stance-network.ts#StanceNetworkRecord`,
  StancePair: `${networks}/pairs/stance-pairs.ts#StancePairRecord`,
  SharedStanceConnection: `${networks}/pairs/stance-pairs.ts#SharedStancePage`,
  SharedStanceEdge: `${networks}/pairs/stance-pairs.ts#SharedStanceItem`,
  PositionEvidence: `${networks}/pairs/position-evidence.ts#PositionEvidenceRecord`,
  PositionEvidenceConnection: `${networks}/pairs/position-evidence.ts#PositionEvidencePage`,
  PositionEvidenceEdge: `${networks}/pairs/position-evidence.ts#PositionEvidenceItem`,
  StanceMatrix: `${networks}/get-stance-matrix.ts#StanceMatrixRecord`,
  StanceRow: `${networks}/get-stance-matrix.ts#StanceRowRecord`,
  StanceColumn: `${networks}/get-stance-matrix.ts#StanceColumnRecord`,
  StanceCell: `${networks}/get-stance-matrix.ts#StanceCellRecord`,
  BackboneStep: `${networks}/structure/backbone-of.ts#BackboneStepRecord`,
  TwoModeNetwork: `${networks}/structure/two-mode-of.ts#TwoModeNetworkRecord`,
  TwoModeNode: `${networks}/structure/two-mode-of.ts#TwoModeNodeRecord`,
  TwoModeValue: "../../analysis/jobs/structure/two-mode-job.ts#TwoModeValue",
  MeetingAgreement: `${networks}/get-agreement-of-meetings.ts#MeetingAgreementRecord`,
  StanceChange: `${networks}/get-stance-changes.ts#StanceChangeRecord`,
  StanceContradiction: `${networks}/get-stance-contradictions.ts#StanceContradictionRecord`,
  Gap: `${networks}/get-gaps.ts#GapRecord`,
  Bridge: `${networks}/get-gaps.ts#BridgeRecord`,
};

const serverTypes = {
  inputMaybeValue: "T | null | undefined",
  avoidOptionals: { defaultValue: true },
  immutableTypes: true,
};

export default {
  schema: ["schema/*.graphql", measureEnum()],
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: "string", Day: "string", Edtf: "string", Instant: "string" },
  },
  generates: {
    // In a file of their own: these types import nothing, so that record types may use them.
    "server/api/__generated__/types.ts": {
      plugins: ["typescript"],
      config: serverTypes,
    },
    "server/api/__generated__/resolvers.ts": {
      plugins: [
        { add: { content: 'import type * as Types from "./types.ts";' } },
        "typescript-resolvers",
      ],
      config: {
        ...serverTypes,
        namespacedImportName: "Types",
        contextType: "../context.ts#ApiContext",
        mappers,
      },
    },
    "client/api/__generated__/": {
      preset: "client",
      documents: ["client/**/*.{ts,tsx,graphql}", "!client/api/__generated__/**"],
      // Texts by hash, for the server; the hash stands in each document too.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256" } },
      // The client refuses answers with errors (execute.ts), so fields that are null only with an error are
      // never null.
      config: { documentMode: "string", nullability: { errorHandlingClient: true } },
    },
  },
  ignoreNoDocuments: true,
} satisfies CodegenConfig;
