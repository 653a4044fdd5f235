import { execFile, type ExecFileException } from "node:child_process";
import { join } from "node:path";
import { makeFolder } from "../temporary-dataset.ts";

/** The result of a command: its exit code, and its output, line by line. */
interface Ended {
  readonly code: number;
  readonly out: string[];
  readonly err: string[];
}

/** Runs the command as people do, with nothing else in its environment than what is given. */
export function seed(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const main = join(import.meta.dirname, "../../../seed/main.ts");
  const tsx = import.meta.resolve("tsx");
  const { PATH = "", SystemRoot = "" } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", tsx, main, ...args],
      // Away from this folder, so that no .env of a developer's joins in.
      { env: { PATH, SystemRoot, ...env }, cwd: makeFolder({}) },
      (error: ExecFileException | null, out, err) => {
        const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
        resolve({ code: Number(error?.code ?? 0), out: lines(out), err: lines(err) });
      },
    );
  });
}
