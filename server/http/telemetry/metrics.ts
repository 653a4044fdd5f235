import { type ColumnFacts } from "../../analysis/analysis.ts";

/** Counters and gauges in the text format of Prometheus. */
export interface Metrics {
  countRequest(status: number, milliseconds: number): void;
  /** `statement` is the name of a statement of the store. */
  countEngineCall(statement: string): void;
  /** `columns` is what is held for the networks; null before it was read. */
  text(columns: ColumnFacts | null): string;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const calls = new Map<string, number>();
  let milliseconds = 0;
  return {
    countRequest(status, taken) {
      increase(requests, String(status));
      milliseconds += taken;
    },
    countEngineCall: (statement) => increase(calls, statement),
    text: (columns) =>
      [
        ...counter("parley_http_requests_total", "HTTP requests answered.", "status", requests),
        ...head("parley_http_request_seconds_total", "Time taken to answer them, in seconds."),
        `parley_http_request_seconds_total ${milliseconds / 1000}`,
        ...counter("parley_engine_calls_total", "Questions put to the graph.", "statement", calls),
        ...(columns ? gauges(columns) : []),
        "",
      ].join("\n"),
  };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counter(name: string, help: string, label: string, counts: Map<string, number>): string[] {
  const lines = Array.from(counts, ([value, count]) => `${name}{${label}="${value}"} ${count}`);
  return [...head(name, help), ...lines];
}

function gauges({ bytes, rows }: ColumnFacts): string[] {
  return [
    ...head("parley_columns_bytes", "Memory of the columns that networks are made of.", "gauge"),
    `parley_columns_bytes ${bytes}`,
    ...head("parley_columns_rows", "Facts in these columns.", "gauge"),
    ...Object.entries(rows).map(([table, n]) => `parley_columns_rows{table="${table}"} ${n}`),
  ];
}

function head(name: string, help: string, type: "counter" | "gauge" = "counter"): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
