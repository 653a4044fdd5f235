/**
 * Which Neo4j server, and how to sign in. The scheme of the URI selects single server or cluster (neo4j) and
 * TLS (+s).
 */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the user's home database, which is then named in every transaction. */
  readonly database?: string;
}

/** Time limits, in milliseconds. */
export interface Neo4jTimeouts {
  /** Waiting for a server that does not answer yet, or a database that is still starting. */
  readonly startup: number;
  readonly read: number;
  /** One unit of writing, or one step of the schema. */
  readonly write: number;
  /** Retrying after a conflict or a failover. */
  readonly retry: number;
}

export interface Neo4jOptions {
  readonly patience?: Partial<Neo4jTimeouts>;
  readonly signal?: AbortSignal;
  /** Called each time the database was not available yet and will be tried again. */
  readonly onWaiting?: (problem: Error) => void;
}

export const defaultTimeouts: Neo4jTimeouts = {
  startup: 60_000,
  read: 30_000,
  write: 600_000,
  retry: 10_000,
};
