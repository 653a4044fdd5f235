/**
 * Lints the contract, the explorer's operations and GraphiQL's examples by the recommended rules of
 * graphql-eslint and those of the Relay specification. Every rule that is switched off is listed, with the
 * reason.
 */
import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { ESLint, type Linter } from "eslint";
import { measureEnum } from "../../server/api/networks/measure-enum.ts";
import { usualLimits } from "../../server/settings/limits.ts";

const { configs, parser, processor } = graphqlPlugin;
/** The contract as it is served: its files, and the measures that the server's registry adds. */
const schema = ["schema/*.graphql", measureEnum()];
const operations = ["client/api/operations/*.{ts,graphql}"];
const examples = ["server/http/graphiql/examples/*.graphql"];

/** Types without an id: parts of something that has one, and numbers. */
const partsAndNumbers = `
  Area Citation Limit RateLimit Reporter Scale SourceText
  Encounter Neighbourhood Path SearchHit UncertainDate
  Camps CampNode Communities CommunityNode SignedBalance
  MeasureEstimate MeasuredNode MeasuredNodes MeasuredValue
  Backbone BackboneStep Polarization
  TwoModeEstimate TwoModeMeasures TwoModeNode TwoModeValue
  PositionEvidence StanceColumn StanceMatrix StanceRow
  MeetingAgreement MeetingAgreements StanceChange StanceChanges StanceContradictions
  Bridge GapList`
  .trim()
  .split(/\s+/u);

const rulesOfSchema: Linter.RulesRecord = {
  ...configs["flat/schema-recommended"].rules,
  ...configs["flat/schema-relay"].rules,
  // Descriptions that fit in a line are in quotes, longer ones in a block.
  "@graphql-eslint/description-style": "off",
  // Nested lists can only be paged forwards: nobody pages them from the end.
  "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
  // `nodes` beside `edges`, and short lists that are given whole, are lists of records.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
  // Things with an id are Nodes, or pairs or cells of a network. These are parts of something, or numbers.
  "@graphql-eslint/strict-id-in-types": [
    "error",
    {
      exceptions: {
        suffixes: ["Connection", "Edge", "Count", "Network", "Windows", "Window", "Info"],
        types: partsAndNumbers,
      },
    },
  ],
};

const rulesOfOperations: Linter.RulesRecord = {
  ...configs["flat/operations-recommended"].rules,
  // Answers are cached by operation and variables, not by id: an id is only requested where it is used.
  "@graphql-eslint/require-selections": "off",
  // The depth that the server allows.
  "@graphql-eslint/selection-set-depth": ["error", { maxDepth: usualLimits.depth }],
};

/** For TypeScript files with GraphQL: only the GraphQL is linted, so the rest need not be parsed. */
const passedOver: Linter.Parser = {
  parseForESLint: (text: string) => ({
    ast: {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      range: [0, text.length],
      loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
    },
  }),
};

/** Names of operations are unique among the explorer's, and among the examples. */
const graphQLConfig = {
  projects: {
    explorer: { schema, documents: operations },
    examples: { schema, documents: examples },
  },
};

function linted(files: string[], rules: Linter.RulesRecord): Linter.Config {
  return {
    files,
    languageOptions: { parser, parserOptions: { graphQLConfig } },
    plugins: { "@graphql-eslint": graphqlPlugin as never },
    rules,
  };
}

/** ESLint with only these rules. */
export const graphqlLint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { linterOptions: { reportUnusedDisableDirectives: "error" } },
    linted(["schema/*.graphql"], rulesOfSchema),
    {
      files: ["client/api/operations/*.ts"],
      processor,
      languageOptions: { parser: passedOver },
    },
    linted(["client/api/operations/**/*.graphql"], rulesOfOperations),
    linted(examples, rulesOfOperations),
  ],
});

/** Lints everything and returns the results. */
export async function lintGraphql(): Promise<ESLint.LintResult[]> {
  return [
    ...(await graphqlLint.lintFiles(["schema/*.graphql", ...operations, ...examples])),
    ...(await graphqlLint.lintText(measureEnum(), { filePath: "schema/measure.graphql" })),
  ];
}
