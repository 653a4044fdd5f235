import { type Page } from "playwright-core";

/** A task of a page's main thread: how long it lasted, and how long it had the processor, ms. */
export interface LongestTask {
  readonly lasted: number;
  readonly computed: number;
}

/** What is read of an event of Chromium's trace; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The task of the main thread that computes longest while something happens. What it lasts is longer where other
 * programs use the processor too.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<LongestTask> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"] },
  });
  await act();
  const complete = new Promise<void>((resolve) => {
    devtools.once("Tracing.tracingComplete", () => resolve());
  });
  await devtools.send("Tracing.end");
  await complete;
  await devtools.detach();
  const mains = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const [longest] = events
    .filter(({ name }) => name.endsWith("RunTask"))
    .filter(({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid))
    .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  const ms = (time = 0) => Math.round(time / 1000);
  return { lasted: ms(longest?.dur), computed: ms(longest?.tdur) };
}
