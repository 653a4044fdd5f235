import { GraphVersionError } from "../graph-errors.ts";

const oldest = 5;

/**
 * The version in a server's agent text, as "5.26.16" of "Neo4j/5.26.16".
 * @throws {GraphVersionError} when it is older than the statements need
 */
export function parseServerVersion(uri: string, agent: string | undefined): string {
  const version = agent?.replace(/^Neo4j\//u, "") ?? "unknown";
  const major = Number.parseInt(version, 10);
  if (!(major >= oldest)) throw new GraphVersionError(uri, version, String(oldest));
  return version;
}
