import type { CodegenConfig } from "@graphql-codegen/cli";

const records = "../../store/records.ts";
const pages = "../pages.ts";

/** What stands behind each type of the API in the resolvers. */
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
  Node: "../any-node.ts#AnyNode",
  Fact: "../any-node.ts#AnyFact",
  Encounter: "../../store/encounters.ts#EncounterRecord",
  MeetingNetwork: "../../store/meeting-network.ts#MeetingNetworkRecord",
  MeetingPair: "../../store/meeting-network.ts#MeetingPairRecord",
  Neighbourhood: "../../store/neighbourhood.ts#NeighbourhoodRecord",
  Path: "../../store/paths.ts#PathRecord",
  SearchHit: "../../store/search.ts#SearchHitRecord",
  StanceCell: "../../store/stance-matrix.ts#StanceCellRecord",
  StanceMatrix: "../../store/stance-matrix.ts#StanceMatrixRecord",
  Tie: "../../store/ties.ts#TieRecord",
};

export default {
  schema: "schema/*.graphql",
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: "string", Edtf: "string", Instant: "string" },
  },
  generates: {
    "server/api/__generated__/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#ApiContext",
        mappers,
        inputMaybeValue: "T | null | undefined",
        avoidOptionals: { defaultValue: true },
        immutableTypes: true,
      },
    },
    "client/api/__generated__/": {
      preset: "client",
      documents: ["client/**/*.{ts,tsx,graphql}", "!client/api/__generated__/**"],
      presetConfig: { fragmentMasking: false },
      config: { documentMode: "string" },
    },
  },
  ignoreNoDocuments: true,
} satisfies CodegenConfig;
