import { Presets, SingleBar } from "cli-progress";

/** Where output goes: standard output, or a test's substitute. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Shows the progress of something. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere one plain line for each quarter, which suits logs. */
export function startProgress(output: Output, what: string, total: number): Progress {
  if (output.isTTY) return startBar(output as NodeJS.WriteStream, what, total);
  let quarters = 0;
  return {
    update(done) {
      const reached = Math.floor((4 * done) / Math.max(total, 1));
      if (reached <= quarters || done >= total) return;
      quarters = reached;
      output.write(`${what}: ${count(done)} of ${count(total)}\n`);
    },
    stop: () => undefined,
  };
}

/** 1,234,567 */
export function count(number: number): string {
  return number.toLocaleString("en");
}

function startBar(stream: NodeJS.WriteStream, what: string, total: number): Progress {
  const format = `${what} [{bar}] {value}/{total} {eta_formatted}`;
  const bar = new SingleBar({ stream, format, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return {
    update: (done) => bar.update(done),
    stop: () => bar.stop(),
  };
}
