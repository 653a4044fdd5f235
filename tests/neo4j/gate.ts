import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { freePort } from "../support/free-port.ts";

/** A proxy on 127.0.0.1 that can be opened and shut like a network connection. */
export interface Gate {
  readonly port: number;
  readonly open: () => Promise<void>;
  /** Cuts every connection and accepts no more. */
  readonly shut: () => Promise<void>;
}

/** The gate is shut at first. */
export async function gateTo(host: string, port: number): Promise<Gate> {
  const own = await freePort();
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    const far = connect(port, host);
    keep(near);
    keep(far);
    near.pipe(far).pipe(near);
  });
  return {
    port: own,
    open: async () => {
      server.listen(own, "127.0.0.1");
      await once(server, "listening");
    },
    shut: async () => {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
