import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export interface StartedServer extends AsyncDisposable {
  readonly pid: number;
  /** Everything that it printed so far. */
  readonly output: () => string;
  /** Waits until it has printed this. @throws when it ends before */
  readonly said: (words: string) => Promise<void>;
  /** Waits until it ends; resolves with the exit code, or null after a signal. */
  readonly ended: () => Promise<number | null>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Runs server/main.ts in a new process with only these settings. */
export function startServer(settings: Record<string, string>): StartedServer {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|OTEL_|PARLEY_|PORT$|HOST$)/.test(name),
  );
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "server/main.ts")], {
    cwd: root,
    env: { ...Object.fromEntries(others), LOG_LEVEL: "silent", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      child.emit("written");
    });
  }
  const end = once(child, "close").then(([code]) => code as number | null);
  return {
    pid: child.pid ?? -1,
    output: () => output,
    ended: () => end,
    signal: (name) => child.kill(name),
    said: async (words) => {
      const over = end.then((code) =>
        Promise.reject(new Error(`it ended with ${code}:\n${output}`)),
      );
      while (!output.includes(words)) await Promise.race([once(child, "written"), over]);
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await end;
    },
  };
}
