import { expect, it } from "vitest";
import { packParameters } from "../../server/graph/neo4j/pack-parameters.ts";

it("puts parameters into one map, so that their types and sizes make no other plan", () => {
  const cypher = `UNWIND $ids AS id
MATCH (a:Actor {id: id}) WHERE $kinds IS NULL OR a.kind IN $kinds
RETURN a.id AS id, {limit: $limit} AS of ORDER BY id SKIP $skip LIMIT $limit`;
  const parameters = { ids: ["a"], kinds: null, limit: 3n, skip: 0n };
  expect(packParameters(cypher, parameters)).toEqual({
    cypher: `UNWIND $all.ids AS id
MATCH (a:Actor {id: id}) WHERE $all.kinds IS NULL OR a.kind IN $all.kinds
RETURN a.id AS id, {limit: $all.limit} AS of ORDER BY id SKIP $skip LIMIT $limit`,
    parameters: { limit: 3n, skip: 0n, all: parameters },
  });
});

it("leaves a missing parameter for the database to name", () => {
  expect(packParameters("RETURN $missing AS value", {}).cypher).toBe("RETURN $missing AS value");
});
