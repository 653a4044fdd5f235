import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { SerialQueue } from "../../server/graph/async.ts";
import { type Neo4jAddress } from "../../server/graph/neo4j/options.ts";
import { type Neo4jForTests } from "./find-neo4j.ts";

/** Where test processes ask for the shared Neo4j. */
export interface Neo4jLender {
  readonly port: number;
  /** Protects the password from other users of this machine. */
  readonly token: string;
}

/** The lender's answer when it is one's turn. */
export type Lent = { readonly address: Neo4jAddress } | { readonly problem: string };

/**
 * Lends one Neo4j to the suites that ask, one at a time, since the Community edition has one database. It
 * starts with the first request. A loan lasts as long as its connection, so it ends even if a test process
 * dies.
 */
export async function lendNeo4j(
  start: () => Promise<Neo4jForTests>,
): Promise<Neo4jLender & { readonly stop: () => Promise<void> }> {
  const token = randomUUID();
  const turns = new SerialQueue();
  let starting: Promise<Neo4jForTests> | null = null;
  const open = new Set<Socket>();

  const server = createServer((socket) => {
    open.add(socket);
    const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    void gone.then(() => open.delete(socket));
    socket.on("error", () => socket.destroy());
    createInterface(socket).once("line", (line) => {
      if (line !== token) return void socket.destroy();
      void turns.run(async () => {
        if (socket.destroyed) return;
        const answer: Lent = await (starting ??= start()).then(
          ({ address }) => ({ address }),
          (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
        );
        socket.write(`${JSON.stringify(answer)}\n`);
        await gone;
      });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port to lend Neo4j at");

  const stop = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    server.close();
    await starting?.then((neo4j) => neo4j.stop()).catch(() => undefined);
  };
  return { port: address.port, token, stop };
}
