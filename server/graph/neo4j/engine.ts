import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from "neo4j-driver";
import {
  type GraphEngine,
  type Health,
  type Parameters,
  type ReadOptions,
  type Row,
  type SearchableLabel,
  type Statement,
  type TextHit,
  type TextQuery,
  type WriteUnit,
} from "../graph-engine.ts";
import {
  BackupUnsupportedError,
  GraphUnavailableError,
  GraphUriError,
  messageOf,
} from "../graph-errors.ts";
import { connecting, isStarting, toGraphError } from "./errors.ts";
import {
  defaultTimeouts,
  type Neo4jAddress,
  type Neo4jOptions,
  type Neo4jTimeouts,
} from "./options.ts";
import { schemaSteps } from "./schema.ts";
import { searchCypher, textIndexOf, toLuceneQuery } from "./search-cypher.ts";
import { packParameters } from "./pack-parameters.ts";
import { Neo4jUnit } from "./unit.ts";
import { toDriverParameters, toRow } from "./values.ts";
import { parseServerVersion } from "./version.ts";
import { checkTextQuery } from "../text-query.ts";
import { raceAbort, waitFor, withRetry } from "../async.ts";

/** Time limit of a health check, in milliseconds. */
const healthTimeout = 3_000;

/** The driver's value for "no limit". */
const allRows = -1;

/** Retries of a read after a failover; `retry` of the time limits ends them. */
const readRetries = { attempts: 1_000, firstDelay: 100, longestDelay: 1_000 };

/**
 * Opens a Neo4j database: waits until it answers, and checks user, version and database.
 * @throws {GraphUriError | GraphUnreachableError | GraphCredentialsError | GraphVersionError}
 * @throws {GraphDatabaseMissingError | GraphUnavailableError}
 */
export async function openNeo4jEngine(
  address: Neo4jAddress,
  options: Neo4jOptions = {},
): Promise<GraphEngine> {
  const patience = { ...defaultTimeouts, ...options.patience };
  const driver = toDriver(address, patience);
  try {
    return await waitFor(
      async () => {
        const server = await identify(driver, address, patience);
        return new Neo4jEngine(driver, address, patience, server);
      },
      {
        patience: patience.startup,
        isWorthWaiting: isStarting,
        ...(options.signal && { signal: options.signal }),
        ...(options.onWaiting && { onWaiting: options.onWaiting }),
      },
    );
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function toDriver({ uri, username, password }: Neo4jAddress, patience: Neo4jTimeouts): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: "parley",
      disableLosslessIntegers: true,
      maxTransactionRetryTime: patience.retry,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new GraphUriError(uri, messageOf(error), { cause: error });
  }
}

interface Server {
  readonly version: string;
  readonly database: string;
}

async function identify(
  driver: Driver,
  address: Neo4jAddress,
  patience: Neo4jTimeouts,
): Promise<Server> {
  const named = address.database === undefined ? {} : { database: address.database };
  const session = driver.session({ ...named, defaultAccessMode: neo4j.session.READ });
  try {
    const { agent } = await driver.getServerInfo(named);
    const version = parseServerVersion(address.uri, agent);
    // Without the driver's retries: `waitFor` retries for longer, and can be aborted.
    const result = await session.run("CALL db.info() YIELD name RETURN name");
    return { version, database: String(result.records[0]?.get("name")) };
  } catch (error) {
    throw toGraphError(error, {
      name: connecting,
      ...address,
      database: address.database ?? "",
      timeout: patience.read,
      attempts: 1,
    });
  } finally {
    await session.close();
  }
}

class Neo4jEngine implements GraphEngine {
  readonly kind = "neo4j";
  readonly #driver: Driver;
  readonly #address: Neo4jAddress;
  readonly #patience: Neo4jTimeouts;
  readonly #server: Server;
  /** Bookmarks: a read on another member of a cluster sees what was written before. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  #closing: Promise<void> | null = null;

  constructor(driver: Driver, address: Neo4jAddress, patience: Neo4jTimeouts, server: Server) {
    this.#driver = driver;
    this.#address = address;
    this.#patience = patience;
    this.#server = server;
  }

  read(
    statement: Statement,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<Row[]> {
    const { retry } = this.#patience;
    return this.#inSession("read", statement.name, options, (session, settings, begun) => {
      const deadline = Date.now() + retry;
      const isWorthTrying = (error: unknown): boolean =>
        error instanceof Error && neo4j.isRetryableError(error) && Date.now() < deadline;
      // An auto-commit transaction: explicit begin and commit would cost two more round trips for one
      // statement.
      return withRetry(readRetries, isWorthTrying, () => {
        begun();
        return runIn(session, statement, parameters, settings);
      });
    });
  }

  /** The driver runs `work` again after a conflict or a failover. */
  write<T>(name: string, work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    return this.#inSession("write", name, {}, (session, settings, begun) =>
      session.executeWrite((transaction) => {
        begun();
        return work(
          new Neo4jUnit((statement, parameters) => runIn(transaction, statement, parameters)),
        );
      }, settings),
    );
  }

  unitsWritten(): null {
    return null;
  }

  async #inSession<T>(
    mode: "read" | "write",
    name: string,
    { signal, request }: Pick<ReadOptions, "signal" | "request">,
    work: (session: Session, settings: Settings, begun: () => void) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    if (this.#closing) throw new GraphUnavailableError("it was closed");
    const { database } = this.#server;
    const timeout = this.#patience[mode];
    const session = this.#driver.session({
      database,
      defaultAccessMode: neo4j.session[mode === "read" ? "READ" : "WRITE"],
      bookmarkManager: this.#bookmarks,
      // Fetch all rows at once: each further thousand would be another round trip.
      fetchSize: allRows,
    });
    // Closing the session interrupts a running statement on the server.
    const stop = (): void => void session.close();
    signal?.addEventListener("abort", stop, { once: true });
    let attempts = 0;
    const begun = (): void => {
      attempts += 1;
    };
    const metadata = {
      app: "parley",
      operation: name,
      ...(request && { request: request.id, query: request.query }),
    };
    const settings = { timeout, metadata };
    try {
      return await raceAbort(work(session, settings, begun), signal);
    } catch (error) {
      throw toGraphError(error, {
        ...this.#address,
        database,
        name: failedStatement(error) ?? name,
        timeout,
        attempts,
      });
    } finally {
      signal?.removeEventListener("abort", stop);
      // A connection that can't be given back changes nothing about the answer, or about why there is none.
      const closed = session.close().catch(() => {});
      // Not awaited after an abort: a frozen server does not answer this either.
      if (!signal?.aborted) await closed;
    }
  }

  async searchText(query: TextQuery): Promise<TextHit[]> {
    checkTextQuery(query);
    const hits = query.labels.map((label) => this.#searchLabel(label, query));
    return (await Promise.all(hits)).flat();
  }

  async #searchLabel(label: SearchableLabel, query: TextQuery): Promise<TextHit[]> {
    const statement = { name: `search ${label}`, cypher: searchCypher };
    const rows = await this.read(statement, {
      index: textIndexOf(label),
      query: toLuceneQuery(query.words),
      limit: query.limit,
    });
    return rows.map((row) => ({ id: row["id"] as string, label, score: Number(row["score"]) }));
  }

  async prepare(): Promise<void> {
    // One transaction each: Neo4j refuses schema changes together with other statements.
    for (const cypher of schemaSteps)
      await this.write("prepare", (unit) => unit.run({ name: "prepare", cypher }));
  }

  async health(): Promise<Health> {
    const engine = "Neo4j";
    const { database } = this.#server;
    const patience = AbortSignal.timeout(healthTimeout);
    try {
      if (this.#closing) throw new GraphUnavailableError("it was closed");
      const asking = identify(this.#driver, { ...this.#address, database }, this.#patience);
      const { version } = await raceAbort(asking, patience);
      return { ok: true, engine, version };
    } catch (error) {
      const problem = patience.aborted
        ? `no answer from ${this.#address.uri} within ${healthTimeout} ms`
        : messageOf(error);
      return { ok: false, engine, problem };
    }
  }

  backup(_folder: string): Promise<void> {
    return Promise.reject(
      new BackupUnsupportedError(
        "use `neo4j-admin database dump` (or `database backup`) on the server, or a snapshot on Aura",
      ),
    );
  }

  async close(): Promise<void> {
    this.#closing ??= this.#driver.close();
    await this.#closing;
  }
}

/**
 * Which statement a driver's error came from. The error object itself must be rethrown unchanged, or the
 * driver can't retry.
 */
const failedStatements = new WeakMap<object, string>();

function failedStatement(error: unknown): string | undefined {
  return typeof error === "object" && error !== null ? failedStatements.get(error) : undefined;
}

interface Settings {
  readonly timeout: number;
  readonly metadata: Record<string, string>;
}

async function runIn(
  runner: ManagedTransaction | Session,
  statement: Statement,
  parameters: Parameters,
  settings?: Settings,
): Promise<Row[]> {
  try {
    const packed = packParameters(statement.cypher, toDriverParameters(parameters));
    // Inside a transaction there are no settings to pass; they were given when it began.
    const result = await (runner as Session).run(packed.cypher, packed.parameters, settings);
    return result.records.map(toRow);
  } catch (error) {
    if (typeof error === "object" && error !== null) failedStatements.set(error, statement.name);
    throw error;
  }
}
