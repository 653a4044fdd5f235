/**
 * The contract, the explorer's operations and GraphiQL's examples are held to the recommended rules of graphql-eslint and
 * to those of the Relay specification. Every rule that does not hold here is named, with the reason.
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
  PositionEvidence StanceColumn StanceMatrix StanceRow
  MeetingAgreement MeetingAgreements StanceChange StanceChanges
  Bridge GapList`
  .trim()
  .split(/\s+/u);

const rulesOfSchema: Linter.RulesRecord = {
  ...configs["flat/schema-recommended"].rules,
  ...configs["flat/schema-relay"].rules,
  // What fits in a line stands in quotes, what does not in a block.
  "@graphql-eslint/description-style": "off",
  // Lists that hang on a record are walked from their start alone: nobody pages one from its end.
  "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
  // `nodes` beside `edges`, and short lists that are given whole, are lists of records.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
  // What has an id of its own is a Node, or a pair or cell of a network. These are parts of something, or numbers.
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
  // Answers are kept by operation and variables, not by id: an id is asked for where something is done with it.
  "@graphql-eslint/require-selections": "off",
  // As deep as the server takes.
  "@graphql-eslint/selection-set-depth": ["error", { maxDepth: usualLimits.depth }],
};

/** For files that hold GraphQL in TypeScript: only that is linted, so that the rest need not be understood. */
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

/** ESLint with these rules, and no others. */
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

/** Everything that is linted, with what was found. */
export async function lintGraphql(): Promise<ESLint.LintResult[]> {
  return [
    ...(await graphqlLint.lintFiles(["schema/*.graphql", ...operations, ...examples])),
    ...(await graphqlLint.lintText(measureEnum(), { filePath: "schema/measure.graphql" })),
  ];
}
