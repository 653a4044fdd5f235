/** Prints the newest Neo4j that the tests know, if there is the Java it wants; else nothing. */
import { findJava } from "./find-java.ts";
import { javaFor, newestVersion } from "./start-neo4j.ts";

if (await findJava(javaFor(newestVersion))) console.log(newestVersion);
