import { type GraphEngine } from "../graph/graph-engine.ts";
import { type Log } from "./telemetry/log.ts";

/** An answer of a probe. */
export interface ProbeAnswer {
  readonly status: 200 | 503;
  readonly body: Readonly<Record<string, string | readonly string[]>> & {
    readonly status: string;
  };
}

/** Whether the process runs. It does if it can answer. */
export const alive: ProbeAnswer = { status: 200, body: { status: "alive" } };

/** How long the graph may take to answer a probe, ms. */
const patience = 5_000;

/**
 * Whether the graph answers. Asked again each time, so it recovers by itself; the reason of a failure is in
 * the log.
 */
export async function readiness(
  engine: Pick<GraphEngine, "health" | "kind">,
  log: Log,
  loading: () => Promise<readonly string[]>,
): Promise<ProbeAnswer> {
  const health = await Promise.race([engine.health(), tooSlow(engine.kind)]);
  if (health.ok) {
    const { engine: name, version } = health;
    const half = await loading();
    if (half.length === 0) return { status: 200, body: { status: "ready", engine: name, version } };
    // Still 200: the existing data is served, and a load must not take the server away from its readers.
    log.warn({ loading: half }, "a load is under way, or broke off: load the data set again");
    return { status: 200, body: { status: "loading", loading: half, engine: name, version } };
  }
  log.warn({ engine: health.engine, problem: health.problem }, "not ready");
  return { status: 503, body: { status: "not ready", engine: health.engine } };
}

async function tooSlow(engine: string) {
  await new Promise((resolve) => setTimeout(resolve, patience).unref());
  return { ok: false, engine, problem: `no answer within ${patience} ms` } as const;
}
