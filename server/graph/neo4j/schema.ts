import { nodeLabels, searchableLabels } from "../graph-engine.ts";
import { textIndexCypher } from "./search-cypher.ts";

/**
 * The schema of Neo4j, repeatable. A constraint brings its own index; a full-text index is built in the
 * background, so the last step waits (up to five minutes) until all are online.
 */
export const schemaSteps: readonly string[] = [
  ...nodeLabels.map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id_unique IF NOT EXISTS
FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...searchableLabels.map(textIndexCypher),
  "CALL db.awaitIndexes(300)",
];
