import { type LayoutId } from "./all-layouts.ts";
import { type Layout, type LayoutJob } from "./layout-job.ts";
import { type LayoutAnswer, type LayoutRequest } from "./layout-worker.ts";

/** Computes layouts outside of the main thread. */
export interface Layouter {
  /** Rejects with an Error when the layout fails. */
  layOut(id: LayoutId, job: LayoutJob): Promise<Layout>;
  /** Stops the worker; running layouts never resolve. */
  stop(): void;
}

/** A layouter with its own worker. */
export function startLayouter(): Layouter {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<
    number,
    { resolve: (layout: Layout) => void; reject: (error: Error) => void }
  >();
  let last = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    const caller = waiting.get(data.number);
    waiting.delete(data.number);
    if ("layout" in data) caller?.resolve(data.layout);
    else caller?.reject(new Error(data.message));
  });
  worker.addEventListener("error", (event) => {
    for (const { reject } of waiting.values()) {
      reject(new Error(event.message || "The layout worker could not be started."));
    }
    waiting.clear();
  });

  return {
    layOut: (id, job) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const request: LayoutRequest = { number: last, id, job };
        worker.postMessage(request);
      }),
    stop: () => worker.terminate(),
  };
}
