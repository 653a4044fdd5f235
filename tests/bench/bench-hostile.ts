/**
 * How long a simple query takes while ten connections of another client send hostile requests, compared with
 * the normal time. Quiet and hostile rounds alternate, so that disturbances of the machine affect both alike.
 */
import { Agent } from "node:http";
import { send, withUkraineServer } from "./ukraine-server.ts";
import { percentile } from "./times.ts";

const rounds = 7;
const secondsOfRound = 3;
const connections = 10;

const json = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const many = (part: (n: number) => string, times = 30) =>
  Array.from({ length: times }, (_, n) => `a${n}: ${part(n)}`).join(" ");

/** Bodies of hostile requests. */
const attacks: readonly string[] = [
  json(`{ ${many((n) => `actors(first: 1, filter: { text: "a${n}" }) { totalCount }`)} }`),
  json(`{ ${many((n) => `search(text: "p${n % 10}", first: 100) { title }`)} }`),
  json(
    `{ ${many((n) => `paths(from: "witkoff", to: "putin", maxLength: 6, first: ${n + 1}) { length }`)} }`,
  ),
  json("{ actors(first: 100) { nodes { met(first: 100) { meetings { title } } } } }"),
  json(
    "{ meetings(first: 100) { nodes { attendances(first: 20) { nodes { actor { name } citations { quote } } } } } }",
  ),
  json("{ stanceNetwork(first: 300) { pairs { n } balance(starts: 200) { nodes { camp } } } }"),
  json("query($from: Edtf) { meetings(filter: { period: { from: $from } }) { totalCount } }", {
    from: "1".repeat(75_000),
  }),
  json(`{ nodes(ids: ${"[".repeat(20_000)}`),
];

export async function benchHostile(): Promise<void> {
  await withUkraineServer(
    async (port) => {
      await watch(port, 2);
      const quiet: P99[] = [];
      const beside: P99[] = [];
      let sent = 0;
      for (let round = 0; round < rounds; round += 1) {
        quiet.push(await watch(port, secondsOfRound));
        const stopping = new AbortController();
        const hostile = Array.from({ length: connections }, (_, n) =>
          attack(port, n, stopping.signal),
        );
        beside.push(await watch(port, secondsOfRound));
        stopping.abort();
        sent += (await Promise.all(hostile)).reduce((sum, count) => sum + count, 0);
      }
      console.log(
        [
          compared("a simple query", quiet, beside, ({ query }) => query),
          compared("/healthz", quiet, beside, ({ health }) => health),
          `${sent} hostile requests were answered`,
        ].join("\n"),
      );
    },
    // The hostile client never runs out of its budget.
    { PARLEY_MAX_BUDGET: "999999999999" },
  );
}

/** Milliseconds. */
interface P99 {
  readonly query: number;
  readonly health: number;
}

/** The median of all rounds, and of the ratios of each round. */
function compared(
  what: string,
  quiet: readonly P99[],
  beside: readonly P99[],
  timeOf: (times: P99) => number,
): string {
  const median = (values: readonly number[]) => percentile(values, 50);
  const before = quiet.map(timeOf);
  const meanwhile = beside.map(timeOf);
  const ratios = meanwhile.map((ms, round) => ms / (before[round] ?? Number.NaN));
  return (
    `${what}, p99: quiet ${median(before).toFixed(1)} ms, beside ${connections} hostile connections ` +
    `${median(meanwhile).toFixed(1)} ms (${median(ratios).toPrecision(2)}x; in ${rounds} rounds ` +
    `${Math.min(...ratios).toPrecision(2)}x to ${Math.max(...ratios).toPrecision(2)}x)`
  );
}

/** p99 of a simple query and of /healthz, sent alternately for some seconds, ms. */
async function watch(port: number, forSeconds: number): Promise<P99> {
  const agent = new Agent({ keepAlive: true });
  const times = { query: [] as number[], health: [] as number[] };
  const end = performance.now() + forSeconds * 1000;
  while (performance.now() < end) {
    const begin = performance.now();
    await send({ port, agent, body: json('{ actor(id: "witkoff") { name } }') });
    const between = performance.now();
    await send({ port, agent });
    times.query.push(between - begin);
    times.health.push(performance.now() - between);
  }
  agent.destroy();
  return { query: percentile(times.query, 99), health: percentile(times.health, 99) };
}

/** Sends one attack after another, from an address of its own, until aborted; returns how many. */
async function attack(port: number, begin: number, signal: AbortSignal): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  for (; !signal.aborted; sent += 1) {
    const body = attacks[(begin + sent) % attacks.length] ?? "";
    // All of 127.0.0.0/8 leads to this machine, and the server takes the two addresses for two clients.
    await send({ port, agent, body, localAddress: "127.0.0.2" }).catch(() => {});
  }
  agent.destroy();
  return sent;
}
