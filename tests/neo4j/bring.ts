/** Downloads the Neo4j versions that CI tests on and this machine's Java can run, unless they are here already. */
import { findJava } from "./find-java.ts";
import { neo4jJars } from "./neo4j-jars.ts";
import { javaFor, newestVersion, usualVersion } from "./start-neo4j.ts";

for (const version of [usualVersion, newestVersion])
  if (await findJava(javaFor(version))) await neo4jJars(version);
