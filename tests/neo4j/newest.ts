/** Prints the newest Neo4j version that the tests know, if there is a Java for it; else nothing. */
import { findJava } from "./find-java.ts";
import { javaFor, newestVersion } from "./start-neo4j.ts";

if (await findJava(javaFor(newestVersion))) console.log(newestVersion);
