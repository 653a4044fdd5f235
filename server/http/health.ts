import { type GraphEngine } from "../graph/graph-engine.ts";
import { type Log } from "./telemetry/log.ts";

/** An answer of a probe. */
export interface ProbeAnswer {
  readonly status: 200 | 503;
  readonly body: Readonly<Record<string, string>> & { readonly status: string };
}

/** Whether the process runs: it does when it can say so. */
export const alive: ProbeAnswer = { status: 200, body: { status: "alive" } };

/** How long the graph may take to answer a probe, ms. */
const patience = 5_000;

/** Whether the graph answers. Asked anew each time, so it recovers by itself; the reason is in the log. */
export async function readiness(
  engine: Pick<GraphEngine, "health" | "kind">,
  log: Log,
): Promise<ProbeAnswer> {
  const health = await Promise.race([engine.health(), tooSlow(engine.kind)]);
  if (health.ok) {
    return {
      status: 200,
      body: { status: "ready", engine: health.engine, version: health.version },
    };
  }
  log.warn({ engine: health.engine, problem: health.problem }, "not ready");
  return { status: 503, body: { status: "not ready", engine: health.engine } };
}

async function tooSlow(engine: string) {
  await new Promise((resolve) => setTimeout(resolve, patience).unref());
  return { ok: false, engine, problem: `no answer within ${patience} ms` } as const;
}
