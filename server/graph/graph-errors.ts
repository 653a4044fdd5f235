/**
 * Errors of the graph engines: one class for each failure, with its facts as fields and a `code` that stays
 * the same between versions, so that callers and logs need not read the message.
 */
export abstract class GraphError extends Error {
  abstract readonly code: string;
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** No server answers at the address (or it stopped answering). Often transient. */
export class GraphUnreachableError extends GraphError {
  readonly code = "GRAPH_UNREACHABLE";
  readonly uri: string;
  constructor(uri: string, problem: string, options?: ErrorOptions) {
    super(`The graph database at ${uri} can't be reached: ${problem}`, options);
    this.uri = uri;
  }
}

/** The address is not a Neo4j address, or the server there is not Neo4j. */
export class GraphUriError extends GraphError {
  readonly code = "GRAPH_URI_INVALID";
  readonly uri: string;
  constructor(uri: string, problem: string, options?: ErrorOptions) {
    super(
      `${uri} is not the address of a Neo4j database (${problem}): expected neo4j://host:7687, ` +
        `or one of the schemes neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc`,
      options,
    );
    this.uri = uri;
  }
}

/** The server refuses the user or the password. */
export class GraphCredentialsError extends GraphError {
  readonly code = "GRAPH_CREDENTIALS_REFUSED";
  readonly uri: string;
  readonly username: string;
  constructor(uri: string, username: string, problem: string, options?: ErrorOptions) {
    super(
      `The graph database at ${uri} refuses the user "${username}" (${problem}): ` +
        `check NEO4J_USERNAME and NEO4J_PASSWORD`,
      options,
    );
    this.uri = uri;
    this.username = username;
  }
}

/** The server has no database of that name. */
export class GraphDatabaseMissingError extends GraphError {
  readonly code = "GRAPH_DATABASE_MISSING";
  readonly uri: string;
  readonly database: string;
  constructor(uri: string, database: string, options?: ErrorOptions) {
    super(
      `The server at ${uri} has no database named "${database}": check NEO4J_DATABASE`,
      options,
    );
    this.uri = uri;
    this.database = database;
  }
}

/** The server is older than what the statements are written for. */
export class GraphVersionError extends GraphError {
  readonly code = "GRAPH_VERSION_TOO_OLD";
  readonly uri: string;
  readonly version: string;
  readonly oldest: string;
  constructor(uri: string, version: string, oldest: string) {
    super(`The server at ${uri} is Neo4j ${version}; Parley needs ${oldest} or later`);
    this.uri = uri;
    this.version = version;
    this.oldest = oldest;
  }
}

/** The graph exists but can't be used now: closed, starting, or shutting down. */
export class GraphUnavailableError extends GraphError {
  readonly code = "GRAPH_UNAVAILABLE";
  readonly problem: string;
  constructor(problem: string, options?: ErrorOptions) {
    super(`The graph is not available: ${problem}`, options);
    this.problem = problem;
  }
}

/** The process that holds an embedded graph. */
export interface GraphHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO instant at which that process opened the graph. */
  readonly since: string;
}

/** Another process holds the embedded graph; only one may. */
export class GraphLockedError extends GraphError {
  readonly code = "GRAPH_LOCKED";
  readonly folder: string;
  /** Null when the holder left no note (it is just starting, or is not Parley). */
  readonly holder: GraphHolder | null;
  constructor(folder: string, holder: GraphHolder | null, options?: ErrorOptions) {
    const who = holder
      ? `process ${holder.pid} on ${holder.host} (since ${holder.since})`
      : "another process";
    super(
      `The graph in ${folder} is held by ${who}; only one process may hold an embedded graph. ` +
        `Stop that process, or set PARLEY_DATA to another folder, or use Neo4j (NEO4J_URI), ` +
        `which serves many processes`,
      options,
    );
    this.folder = folder;
    this.holder = holder;
  }
}

/** A file of the embedded graph is missing, unreadable, or belongs to another graph. */
export class GraphDamagedError extends GraphError {
  readonly code = "GRAPH_DAMAGED";
  readonly file: string;
  readonly problem: string;
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(
      `The graph file ${file} can't be used (${problem}). Put a backup in its place (npm run seed -- restore ` +
        `<folder>), or move all files of its folder that are named graph.* away and load the data sets again ` +
        `(npm run seed -- <folder>)`,
      options,
    );
    this.file = file;
    this.problem = problem;
  }
}

/** The disk refuses a write: it is full, over a quota, or failing. */
export class GraphStorageError extends GraphError {
  readonly code = "GRAPH_STORAGE_FAILED";
  readonly folder: string;
  constructor(folder: string, problem: string, options?: ErrorOptions) {
    super(
      `The graph in ${folder} can't be written to the disk (${problem}). Make room and do it again: ` +
        `what was written before is there`,
      options,
    );
    this.folder = folder;
  }
}

/** Writers kept colliding; the unit was given up and nothing of it is in the graph. */
export class WriteConflictError extends GraphError {
  readonly code = "GRAPH_WRITE_CONFLICT";
  readonly operation: string;
  readonly attempts: number;
  constructor(operation: string, attempts: number, options?: ErrorOptions) {
    super(
      `"${operation}" met conflicting writes ${attempts} times and was given up; nothing was written`,
      options,
    );
    this.operation = operation;
    this.attempts = attempts;
  }
}

/** The engine refused a statement. */
export class StatementFailedError extends GraphError {
  readonly code = "GRAPH_STATEMENT_FAILED";
  readonly statement: string;
  constructor(statement: string, problem: string, options?: ErrorOptions) {
    super(`The statement "${statement}" failed: ${problem}`, options);
    this.statement = statement;
  }
}

/** A write would break a constraint (two nodes of one label with the same id). */
export class ConstraintViolatedError extends GraphError {
  readonly code = "GRAPH_CONSTRAINT_VIOLATED";
  readonly statement: string;
  constructor(statement: string, problem: string, options?: ErrorOptions) {
    super(`"${statement}" breaks a constraint of the graph: ${problem}`, options);
    this.statement = statement;
  }
}

/** Ties name nodes that do not exist. */
export class MissingEndpointError extends GraphError {
  readonly code = "GRAPH_ENDPOINT_MISSING";
  readonly tieType: string;
  /** The missing endpoints of the whole batch, as `Label id`, sorted. */
  readonly missing: readonly string[];
  constructor(tieType: string, missing: readonly string[]) {
    const shown = missing.slice(0, 5).join(", ");
    const rest = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
    super(`${tieType} ties lead to nodes that do not exist: ${shown}${rest}`);
    this.tieType = tieType;
    this.missing = missing;
  }
}

/** A statement or unit took longer than allowed. */
export class GraphTimeoutError extends GraphError {
  readonly code = "GRAPH_TIMEOUT";
  readonly operation: string;
  readonly milliseconds: number;
  constructor(operation: string, milliseconds: number, options?: ErrorOptions) {
    super(`"${operation}" took longer than ${milliseconds} ms and was stopped`, options);
    this.operation = operation;
    this.milliseconds = milliseconds;
  }
}

/** A backup is incomplete, unreadable, or was changed. */
export class BackupDamagedError extends GraphError {
  readonly code = "GRAPH_BACKUP_DAMAGED";
  readonly folder: string;
  constructor(folder: string, problem: string, options?: ErrorOptions) {
    super(
      `The backup in ${folder} can't be used (${problem}). Nothing was changed; use another backup`,
      options,
    );
    this.folder = folder;
  }
}

/** The folder for a backup contains a graph already. */
export class BackupExistsError extends GraphError {
  readonly code = "GRAPH_BACKUP_EXISTS";
  readonly folder: string;
  constructor(folder: string) {
    super(`There is a graph in ${folder}, and no backup overwrites another: name another folder`);
    this.folder = folder;
  }
}

/** This engine can't make backups itself. */
export class BackupUnsupportedError extends GraphError {
  readonly code = "GRAPH_BACKUP_UNSUPPORTED";
  constructor(instead: string) {
    super(`This graph can't be backed up from here: ${instead}`);
  }
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
