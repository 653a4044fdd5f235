import { Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { exampleTabs } from "../../server/http/graphiql/example-tabs.ts";
import { ukraineApi } from "./open-ukraine.ts";

const { ask } = ukraineApi();

const tabs = await exampleTabs();
const named = tabs.map(({ query }) => {
  const [operation] = parse(query).definitions;
  const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
  return [name ?? "(no name)", query] as const;
});

describe("the example queries of GraphiQL", () => {
  it("are several, each with a name of its own and a comment that fits the pane", () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
    expect(named.length).toBeGreaterThanOrEqual(6);
    for (const [, query] of named) {
      const comments = query.split("\n").filter((line) => line.startsWith("#"));
      expect(comments.length).toBeGreaterThan(0);
      expect(comments.filter((line) => line.length > 56)).toEqual([]);
    }
  });

  it.each(named)(
    "%s gives data from the talks on Ukraine, in every list it asks for",
    async (_, query) => {
      const { status, data, errors } = await ask(query);
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      expect(emptyParts(data)).toEqual([]);
    },
  );
});

/** Lists at the root of an answer, or one level below, that are empty, and fields that are null there. */
function emptyParts(data: unknown, path = "", depth = 2): string[] {
  if (data === null || (Array.isArray(data) && data.length === 0)) return [path];
  if (depth === 0 || typeof data !== "object" || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([name, part]) =>
    emptyParts(part, `${path}.${name}`, depth - 1),
  );
}
