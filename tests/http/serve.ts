import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { type App } from "../../server/http/app.ts";

export interface Served extends AsyncDisposable {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
}

/** Puts an app on a free port until it is disposed of. */
export async function serve(app: App): Promise<Served> {
  const server = createServer(app.listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
