import { type Neo4jAddress } from "../../server/graph/neo4j/options.ts";
import { findJava } from "./find-java.ts";
import { hasMaven, hasNeo4jJars, neo4jJars } from "./neo4j-jars.ts";
import { javaFor, startNeo4j, usualVersion } from "./start-neo4j.ts";
import { refuseForeignData } from "./wipe.ts";

export interface Neo4jForTests {
  readonly address: Neo4jAddress;
  readonly stop: () => Promise<void>;
}

/** How to get a Neo4j, or one line that says why there is none. */
export type FoundNeo4j =
  | { readonly start: () => Promise<Neo4jForTests> }
  | { readonly missing: string };

/**
 * The Neo4j for tests: the one at NEO4J_URI if that is set (its database gets wiped), else a new one (of
 * version PARLEY_TEST_NEO4J_VERSION) if there are Java and Maven.
 */
export async function findNeo4j(env: NodeJS.ProcessEnv = process.env): Promise<FoundNeo4j> {
  const uri = env["NEO4J_URI"];
  if (uri) return { start: () => theirs(uri, env) };
  const version = env["PARLEY_TEST_NEO4J_VERSION"] || usualVersion;
  const java = javaFor(version);
  const orElse = "or set NEO4J_URI to an empty database";
  if (!(await findJava(java)))
    return { missing: `Neo4j ${version} needs Java ${java} or later: install it, ${orElse}` };
  if (!hasNeo4jJars(version)) {
    if (!(await hasMaven()))
      return { missing: `Neo4j comes by Maven (mvn), which is not there: install it, ${orElse}` };
    try {
      await neo4jJars(version);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n").slice(0, 2).join(" ") : "";
      return { missing: `${reason}: try again with a network, ${orElse}` };
    }
  }
  return { start: () => ours(version) };
}

async function ours(version: string): Promise<Neo4jForTests> {
  const { uri, username, password, stop } = await startNeo4j({ version });
  return { address: { uri, username, password, database: "neo4j" }, stop };
}

async function theirs(uri: string, env: NodeJS.ProcessEnv): Promise<Neo4jForTests> {
  const address = {
    uri,
    username: env["NEO4J_USERNAME"] || "neo4j",
    password: env["NEO4J_PASSWORD"] ?? "",
    ...(env["NEO4J_DATABASE"] && { database: env["NEO4J_DATABASE"] }),
  };
  await refuseForeignData(address);
  return { address, stop: async () => {} };
}
