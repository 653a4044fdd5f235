import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { type ColumnFacts } from "../../analysis/analysis.ts";
import { type Trace } from "./trace.ts";

/** Current values that are reported besides the counters. */
interface Gauges {
  /** The columns in memory; null before they were read. */
  readonly columns: ColumnFacts | null;
  /** How much waits: reads for the graph, computations for a thread or a process, and all for the main thread. */
  readonly waiting: Readonly<Record<"graph" | "thread" | "process" | "turn", number>>;
  /** Views kept under short links; null where none are kept. */
  readonly kept: { readonly views: number; readonly bytes: number } | null;
}

/** Counters, histograms and gauges for Prometheus. */
export interface Metrics {
  countRequest(status: number, milliseconds: number, trace: Trace): void;
  /** `statement` is the name of a statement of the store. */
  countEngineCall(statement: string): void;
  text(gauges: Gauges): Promise<string>;
}

const seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60];
const objects = [1, 10, 100, 1000, 10_000, 50_000, 100_000, 200_000];

/** Clients choose the names of operations; beyond this number they are counted together. */
const mostOperations = 100;

export function createMetrics(): Metrics {
  const register = new Registry();
  // Memory, processor, event loop, garbage collection.
  collectDefaultMetrics({ register });
  const registers = [register];
  const labelNames = ["operation"] as const;
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, labelNames, buckets, registers });

  const requests = new Counter({
    name: "parley_http_requests_total",
    help: "HTTP requests answered.",
    labelNames: ["status"],
    registers,
  });
  const calls = new Counter({
    name: "parley_engine_calls_total",
    help: "Questions put to the graph.",
    labelNames: ["statement"],
    registers,
  });
  const answered = histogram(
    "parley_operation_seconds",
    "From a query's arrival to the end of its answer.",
    seconds,
  );
  const waited = histogram(
    "parley_operation_queue_seconds",
    "That the questions of a query waited for the graph, all together.",
    seconds,
  );
  const worked = histogram(
    "parley_operation_engine_seconds",
    "That the graph took for the questions of a query, all together.",
    seconds,
  );
  const cost = histogram(
    "parley_operation_cost_objects",
    "Objects that a query may give, as estimated.",
    objects,
  );
  const waiting = new Gauge({
    name: "parley_waiting",
    help: "What waits: questions for the graph, computations for a thread or a process, requests for a turn of the main thread.",
    labelNames: ["for"],
    registers,
  });
  const bytes = new Gauge({
    name: "parley_columns_bytes",
    help: "Memory of the columns that networks are made of.",
    registers,
  });
  const rows = new Gauge({
    name: "parley_columns_rows",
    help: "Facts in these columns.",
    labelNames: ["table"],
    registers,
  });

  const views = new Gauge({
    name: "parley_views",
    help: "Views kept under short links.",
    registers,
  });
  const viewsBytes = new Gauge({
    name: "parley_views_bytes",
    help: "Space that these views take on the disk.",
    registers,
  });

  const operations = new Set<string>();
  const labelOf = (operation: string): string => {
    if (operations.size < mostOperations) operations.add(operation);
    return operations.has(operation) ? operation : "(other)";
  };

  return {
    countRequest(status, milliseconds, trace) {
      requests.inc({ status });
      if (trace.operation === undefined) return;
      const operation = labelOf(trace.operation);
      answered.observe({ operation }, milliseconds / 1000);
      waited.observe({ operation }, trace.waited / 1000);
      worked.observe({ operation }, trace.worked / 1000);
      if (trace.cost !== undefined) cost.observe({ operation }, trace.cost);
    },
    countEngineCall: (statement) => calls.inc({ statement }),
    text({ columns, waiting: now, kept }) {
      for (const [what, n] of Object.entries(now)) waiting.set({ for: what }, n);
      views.set(kept?.views ?? 0);
      viewsBytes.set(kept?.bytes ?? 0);
      bytes.set(columns?.bytes ?? 0);
      for (const [table, n] of Object.entries(columns?.rows ?? {})) rows.set({ table }, n);
      return register.metrics();
    },
  };
}
