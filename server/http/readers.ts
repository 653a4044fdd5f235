/**
 * Readers of the graph for the server as a whole: how many reads run at once, the circuit breaker, and reads
 * on behalf of no client.
 */
import { availableParallelism } from "node:os";
import { type GraphReader } from "../api/request-reader.ts";
import { type Circuit } from "../graph/circuit.ts";
import { type FairQueue, type QueueBounds } from "../graph/fair-queue.ts";
import { type GraphEngine } from "../graph/graph-engine.ts";
import { queuedReader } from "../graph/queued-reader.ts";
import { type Limits } from "../settings/limits.ts";
import { type Reader } from "../store/rows/query.ts";
import { type Metrics } from "./telemetry/metrics.ts";

/**
 * How many reads run at once. One client gets at most half of them, and of those that this machine computes
 * itself never all processors: one is left for the event loop.
 */
export function readBounds(
  kind: GraphEngine["kind"],
  limits: Limits,
  processors = availableParallelism(),
): QueueBounds {
  const running = kind === "neo4j" ? limits.readsOfNeo4j : limits.reads;
  const half = Math.ceil(running / 2);
  return {
    running,
    runningOfOne: kind === "neo4j" ? half : Math.max(1, Math.min(half, processors - 1)),
    waiting: limits.readsWaiting,
    waitingOfOne: limits.readsWaitingOfOne,
  };
}

/** Reads through the circuit breaker. Only a database in another process can freeze on its own. */
export function guardedReader(engine: GraphEngine, circuit: Circuit): GraphReader {
  const isThere = engine.kind === "neo4j" ? async () => (await engine.health()).ok : undefined;
  return {
    read: (statement, parameters, options = {}) =>
      circuit.run(
        (given) =>
          engine.read(statement, parameters, {
            ...options,
            signal: options.signal ? AbortSignal.any([options.signal, given]) : given,
          }),
        isThere,
      ),
    searchText: (query) => circuit.run(() => engine.searchText(query), isThere),
  };
}

/** Reads the columns, which no single request asks for. They wait in the queue like a client's reads. */
export function columnReader(engine: GraphReader, queue: FairQueue, metrics: Metrics): Reader {
  const queued = queuedReader(engine, queue, { client: "columns", request: "" });
  return {
    read: (statement, parameters, options) => {
      metrics.countEngineCall(statement.name);
      return queued.read(statement, parameters, options);
    },
  };
}
