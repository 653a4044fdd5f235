/** `npm run neo4j [-- version]`: runs an empty Neo4j until Ctrl-C, without Docker. */
import { startNeo4j, usualVersion } from "./start-neo4j.ts";

const version = process.argv[2] ?? usualVersion;
console.log(`Starting Neo4j ${version} (the first time it is downloaded, some 120 MB) …`);
try {
  const neo4j = await startNeo4j({ version });
  console.log(`
NEO4J_URI=${neo4j.uri}
NEO4J_USERNAME=${neo4j.username}
NEO4J_PASSWORD=${neo4j.password}

It holds nothing yet and forgets all when it stops: Ctrl-C.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void neo4j.stop().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
