/** Starts Parley: reads settings, opens the graph, runs the schema step, then opens its only socket. */
import "./production.ts";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { backUpAtStart } from "./back-up-at-start.ts";
import { type GraphEngine } from "./graph/graph-engine.ts";
import { GraphError } from "./graph/graph-errors.ts";
import { openEngine } from "./graph/open-engine.ts";
import { createApp } from "./http/app.ts";
import { hostRules } from "./http/host-check.ts";
import { type Log, logStream, openLog } from "./http/telemetry/log.ts";
import { openTracing } from "./http/telemetry/open-tracing.ts";
import { PortError } from "./port-error.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { copyViews } from "./views/copy-views.ts";
import { viewsFolder } from "./views/views-folder.ts";
import { listDatasets } from "./store/records/datasets.ts";

const documentsFile = join(import.meta.dirname, "../dist/client-documents.json");
const clientFolder = join(import.meta.dirname, "../dist/client");

async function main(): Promise<void> {
  const config = loadConfig();
  const log = openLog(config.logLevel, await logStream());
  const engine = await openEngine(config, { onWaiting: sayWaiting() });
  try {
    await engine.prepare();
    await backUp(engine, config, log);
    const { limits, access, host, hosts, proxies } = config;
    const tracing = config.otlpEndpoint ? await openTracing(config.otlpEndpoint, log) : null;
    const app = createApp(engine, {
      log,
      clientFolder,
      documentsFile,
      cacheFolder: join(config.dataFolder, "cache"),
      viewsFolder: viewsFolder(config),
      limits,
      access,
      proxies,
      hosts: hostRules(host, hosts),
      ...(tracing && { tracing }),
    });
    const server = createServer(bounds, app.listener);
    server.maxConnections = limits.connections;
    const empty = (await listDatasets(engine)).length === 0;
    await listen(server, config);
    void app.warm();
    stopOnSignal(server, [app, engine, ...(tracing ? [tracing] : [])]);
    say(greeting(server, config));
    if (empty) say(howToSeed);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Makes the backup at start. If that fails, as when the disk is full, it is logged, and the server starts anyway. */
async function backUp(engine: GraphEngine, config: Config, log: Log): Promise<void> {
  try {
    const folder = join(config.dataFolder, "backups");
    const place = await backUpAtStart(engine, folder, config.backups);
    if (place === null) return;
    const { damaged } = await copyViews(viewsFolder(config), viewsFolder({ dataFolder: place }));
    log.info({ place }, "backed up");
    if (damaged.length > 0) log.error({ damaged }, "views damaged");
  } catch (err) {
    log.warn({ err }, "not backed up");
  }
}

/**
 * How long a client may take, ms (a slow one would hold its connection forever), and how much it may send.
 */
const bounds = {
  // A link to GraphiQL contains its whole query, which may list some hundred ids.
  maxHeaderSize: 64 * 1024,
  connectionsCheckingInterval: 5_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
};

/** @throws {PortError} */
async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new PortError(host, port, error);
  }
}

function greeting(server: Server, { host, neo4j, dataFolder }: Config): string {
  const { port } = server.address() as AddressInfo;
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const graph = neo4j ? `Neo4j at ${neo4j.uri}` : `embedded graph in ${dataFolder}`;
  const also = everywhere ? ", on every address of this machine" : "";
  return `Parley is at http://${name}:${port} (${graph})${also}; API and GraphiQL at http://${name}:${port}/graphql`;
}

const howToSeed =
  "The graph is empty. Stop Parley, load a data set with `npm run seed -- seed/datasets/ukraine-talks`, and start it again.";

/** Prints why the start is waiting for the database, once for each reason. */
function sayWaiting(): (problem: Error) => void {
  const said = new Set<string>();
  return ({ message }) => {
    if (!said.has(message)) console.error(`${message}. Waiting for it, a minute at most.`);
    said.add(message);
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  // Problems that a user can fix are printed as a message; any other error with its stack.
  const expected = [ConfigError, GraphError, PortError].some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
