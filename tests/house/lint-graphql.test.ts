import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { graphqlLint } from "./lint-graphql.ts";

/** The distinct rules that a file's text breaks after a change. */
async function brokenBy(filePath: string, change: (text: string) => string): Promise<string[]> {
  const text = change(readFileSync(filePath, "utf8"));
  const [result] = await graphqlLint.lintText(text, { filePath });
  return [...new Set(result?.messages.map(({ ruleId }) => String(ruleId)))].toSorted();
}

it("a contract that breaks a rule is told, of the recommended ones and of Relay's", async () => {
  const file = "schema/issues.graphql";
  expect(await brokenBy(file, (text) => text)).toEqual([]);
  const bad = (text: string) =>
    text
      .replace("type IssueConnection {", "type IssueConnection {\n  get_more: String")
      .replace("edges: [IssueEdge!]!", "items: [IssueEdge!]!");
  expect(await brokenBy(file, bad)).toEqual([
    "@graphql-eslint/naming-convention",
    "@graphql-eslint/relay-connection-types",
  ]);
});

it("an operation of the explorer that breaks a rule is told, where it stands in TypeScript", async () => {
  const file = "client/api/operations/lookup-operations.ts";
  expect(await brokenBy(file, (text) => text)).toEqual([]);
  const bad = (text: string) => text.replace(/\bid\n/u, "identity\n");
  expect(await brokenBy(file, bad)).toEqual(["@graphql-eslint/fields-on-correct-type"]);
});
