import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { freePort } from "../../support/free-port.ts";

/** A GraphQL server in a process of its own. */
export interface Served {
  /** Sends a query and returns the answer's text. @throws unless the status is 200 */
  readonly ask: (body: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts `node …command` on a port of its own, and waits until it answers a query. */
export async function serve(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Served> {
  const port = await freePort();
  let output = "";
  const child = spawn(process.execPath, [...command], {
    env: { ...process.env, ...env, HOST: "127.0.0.1", PORT: `${port}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-10_000);
    });
  const ended = once(child, "close");
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (body: string) => post(agent, port, body);
  const stop = async () => {
    agent.destroy();
    child.kill("SIGKILL");
    await ended;
  };
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command.join(" ")} ended:\n${output}`);
    const answer = await ask(JSON.stringify({ query: "{ __typename }" })).catch(() => undefined);
    if (answer !== undefined) return { ask, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${command.join(" ")} did not answer within a minute:\n${output}`);
}

function post(agent: Agent, port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": `${Buffer.byteLength(body)}`,
    };
    const asking = request(
      { agent, host: "127.0.0.1", port, path: "/graphql", method: "POST", headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
}
