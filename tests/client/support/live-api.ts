import { spawn } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { askedOperation } from "./asked-operation.ts";

const script = join(fileURLToPath(import.meta.url), "../../../support/serve-random-graph.ts");

/**
 * The real API in a process of its own, over the random graph of a seed: a fetch for the page, and a function
 * to stop it.
 */
export async function liveApi(seed: number): Promise<{ fetch: typeof fetch; close: () => void }> {
  const server = spawn(process.execPath, ["--import", "tsx", script, `${seed}`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("exit", (code) => reject(new Error(`The API ended with ${code}.`)));
  });
  return {
    fetch: async (address, init) => {
      init?.signal?.throwIfAborted();
      const asked = JSON.stringify(askedOperation(address, init));
      const body = await post(`${url}/graphql`, asked);
      init?.signal?.throwIfAborted();
      const headers = { "content-type": "application/graphql-response+json" };
      return new Response(body, { headers });
    },
    close: () => server.stdin.end(),
  };
}

/** Uses Node's own client, because happy-dom's fetch is limited to the page's origin. */
function post(address: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const asked = request(address, { method: "POST", headers }, (response: Readable) => {
      text(response).then(resolve, reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
