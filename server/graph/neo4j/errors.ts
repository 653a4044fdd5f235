import {
  ConstraintViolatedError,
  GraphCredentialsError,
  GraphDatabaseMissingError,
  GraphError,
  GraphTimeoutError,
  GraphUnavailableError,
  GraphUnreachableError,
  GraphUriError,
  StatementFailedError,
  WriteConflictError,
} from "../graph-errors.ts";

/** The name of the operation that finds out what a server is. */
export const connecting = "connect";

/** What is known of an operation when it fails. */
export interface Neo4jOperation {
  readonly name: string;
  readonly uri: string;
  readonly username: string;
  readonly database: string;
  /** Its time limit, in milliseconds. */
  readonly timeout: number;
  /** How often its work was started. */
  readonly attempts: number;
}

// https://neo4j.com/docs/status-codes/current/errors/all-errors/, and the driver's own codes.
const unreachable = new Set(["ServiceUnavailable", "SessionExpired"]);
/**
 * At the first words on a connection: what answers is not Neo4j. Later: the connection was lost in the middle
 * of an answer, or while it was given back.
 */
const unclear = new Set(["N/A", "ProtocolError"]);
const databaseMissing = new Set([
  "Neo.ClientError.Database.DatabaseNotFound",
  "Neo.ClientError.Database.IllegalAliasChain",
]);

/** Translates the driver's errors to ours; other errors are returned unchanged. */
export function toGraphError(error: unknown, operation: Neo4jOperation): unknown {
  const code = codeOf(error);
  if (error instanceof GraphError || !(error instanceof Error) || code === null) return error;
  const { name, uri, username, database, timeout, attempts } = operation;
  const because = { cause: error };
  if (unclear.has(code))
    return name === connecting
      ? new GraphUriError(uri, error.message, because)
      : new GraphUnreachableError(uri, error.message, because);
  const kind = code.replace(/^Neo\./u, "");
  if (unreachable.has(code)) return new GraphUnreachableError(uri, whyUnreachable(error), because);
  if (databaseMissing.has(code)) return new GraphDatabaseMissingError(uri, database, because);
  if (kind.startsWith("ClientError.Security."))
    return new GraphCredentialsError(uri, username, error.message, because);
  if (kind.startsWith("ClientError.Transaction.TransactionTimedOut"))
    return new GraphTimeoutError(name, timeout, because);
  if (kind === "ClientError.Schema.ConstraintValidationFailed")
    return new ConstraintViolatedError(name, error.message, because);
  if (kind === "ClientError.Statement.AccessMode")
    return new StatementFailedError(name, "a reading statement must not write", because);
  if (kind.startsWith("TransientError.Transaction."))
    return new WriteConflictError(name, attempts, because);
  if (kind.startsWith("TransientError.") || kind.startsWith("ClientError.Cluster."))
    return new GraphUnavailableError(error.message, because);
  return new StatementFailedError(name, error.message, because);
}

/** Whether waiting may help: nothing answers yet, or the database is still starting. */
export function isStarting(error: unknown): boolean {
  return error instanceof GraphUnreachableError || error instanceof GraphUnavailableError;
}

/** The code of a driver's error; null for any other error. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  const isDrivers =
    error.code.startsWith("Neo.") || unreachable.has(error.code) || unclear.has(error.code);
  return isDrivers ? error.code : null;
}

/** The driver's message explains encryption defaults and routing tables; the actual reason is at its end. */
function whyUnreachable(error: Error): string {
  const reason = /Caused by: (.+?)\s*$/su.exec(error.message)?.[1];
  if (reason !== undefined) return reason;
  if (!error.message.startsWith("Could not perform discovery")) return error.message;
  return error.cause instanceof Error ? whyUnreachable(error.cause) : "no server answers there";
}
