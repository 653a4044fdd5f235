import { type Server } from "node:http";

/** How long running requests may take to finish, ms. Docker kills after 10 s. */
const grace = 8_000;

/**
 * On SIGTERM or SIGINT: accepts no more connections, finishes running requests, closes the rest one after
 * another (the threads, the graph), and lets the process end with 0. A second signal ends it at once.
 */
export function stopOnSignal(server: Server, rest: readonly Closable[]): void {
  const stop = () => {
    for (const signal of signals) process.off(signal, stop);
    void stopServer(server, rest);
  };
  for (const signal of signals) process.on(signal, stop);
}

interface Closable {
  readonly close: () => Promise<void>;
}

const signals = ["SIGTERM", "SIGINT"] as const;

async function stopServer(server: Server, rest: readonly Closable[]): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
  for (const each of rest) await each.close();
}
