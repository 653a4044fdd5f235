import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A connection to a server that can be cut, frozen and restored. */
export interface Line {
  readonly port: number;
  /** Breaks open connections and accepts no more. */
  readonly cut: () => void;
  /** Leaves connections open, and accepts more, but passes nothing on. */
  readonly freeze: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Forwards connections from a port of its own to `port` on this machine. */
export async function openLine(port: number): Promise<Line> {
  const open = new Set<Socket>();
  const pairs = new Set<readonly [from: Socket, to: Socket]>();
  let isCut = false;
  let isFrozen = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(port, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
      const pair = [socket, other] as const;
      pairs.add(pair);
      socket.on("close", () => pairs.delete(pair));
      if (!isFrozen) socket.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const breakAll = () => open.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      breakAll();
    },
    freeze: () => {
      isFrozen = true;
      for (const [socket, other] of pairs) socket.unpipe(other).pause();
    },
    mend: () => {
      isCut = false;
      if (isFrozen) for (const [socket, other] of pairs) socket.pipe(other);
      isFrozen = false;
    },
    close: async () => {
      breakAll();
      server.close();
      await once(server, "close");
    },
  };
}
