/** Memory and errors while 200 clients read what the explorer reads, for a minute or as long as is said. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { percentile } from "./times.ts";
import { type Memory, memoryOf, send, withUkraineServer } from "./ukraine-server.ts";

const clients = 200;
const samples = 12;

const queries = [
  "query Q($n: Int) { datasets { id title factCount } areas { name positionCount } actors(first: $n) { totalCount } }",
  "query Q($n: Int) { actors(first: $n, sort: { by: MEETINGS, direction: DESC }) { nodes { name meetingCount } } }",
  "query Q($n: Int) { meetings(first: $n) { nodes { title attendances(first: 10) { nodes { actor { name } } } } } }",
  "query Q($n: Int) { positions(first: $n) { nodes { stance actor { name } citations { quote source { title } } } } }",
  'query Q($n: Int) { neighbourhood(ids: ["witkoff", "putin"], first: $n) { nodes { id } ties { id kind } } }',
  "query Q($n: Int) { meetingNetwork(first: $n) { pairs { weight evidence(first: 2) { totalCount } } } }",
  "query Q($n: Int) { stanceNetwork(level: STATE, first: $n) { pairs { weight } } }",
  'query Q($n: Int) { search(text: "miami", first: $n) { title } timeline(bin: MONTH) { start meetings } }',
].map((query) => (n: number) => JSON.stringify({ query, variables: { n: 5 + (n % 40) } }));

/** @param seconds how long it is loaded */
export async function benchSoak(seconds: number): Promise<void> {
  await withUkraineServer(
    async (port) => {
      const stopping = new AbortController();
      const times: number[] = [];
      const faults = new Map<string, number>();
      const running = Array.from({ length: clients }, (_, n) =>
        client(port, n, stopping.signal, times, faults),
      );
      const memory: Memory[] = [];
      for (let n = 0; n < samples; n += 1) {
        await wait((seconds * 1000) / samples);
        memory.push(await memoryOf(port));
      }
      stopping.abort();
      await Promise.all(running);
      const inMegabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
      console.log(
        [
          `${clients} clients for ${seconds} s: ${times.length} answers, p50 ${percentile(times, 50).toFixed(0)} ms, p99 ${percentile(times, 99).toFixed(0)} ms`,
          `answers that were none: ${faults.size === 0 ? "0" : [...faults].map(([what, count]) => `${count} ${what}`).join(", ")}`,
          `resident memory, MB: ${memory.map(({ rss }) => inMegabytes(rss)).join(" ")}`,
          `of that beside the heap, MB: ${memory.map(({ rss, heap }) => inMegabytes(rss - heap)).join(" ")}`,
        ].join("\n"),
      );
    },
    // All clients come from this machine.
    { PARLEY_MAX_BUDGET: "100000000000" },
  );
}

/** One client after the other's answer, with a pause as a reader makes, until aborted. */
async function client(
  port: number,
  number: number,
  signal: AbortSignal,
  times: number[],
  faults: Map<string, number>,
): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const localAddress = `127.0.1.${number + 1}`;
  for (let n = number; !signal.aborted; n += 1) {
    const body = queries[n % queries.length]!(n);
    const begin = performance.now();
    const outcome = await send({ port, agent, body, localAddress }).then(
      ({ status, text }) =>
        status === 200 && !text.includes('"errors"') ? null : `${status} ${codesIn(text)}`,
      (error: unknown) => String(error),
    );
    const what = `${outcome} (query ${n % queries.length})`;
    if (outcome !== null) faults.set(what, (faults.get(what) ?? 0) + 1);
    else times.push(performance.now() - begin);
    await wait(1000 * ((n % 20) / 10 + 2));
  }
  agent.destroy();
}

/** The codes of an answer's errors, each once; the beginning of the answer if it has none. */
function codesIn(text: string): string {
  const codes = new Set([...text.matchAll(/"code":"(\w+)"/gu)].map(([, code]) => code));
  return codes.size > 0 ? [...codes].join(" ") : text.slice(0, 100);
}
