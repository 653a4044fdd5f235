import { layOut } from "./lay-out.ts";
import { type Layout, type LayoutJob } from "./layout-job.ts";

/** What goes to the worker, and what comes back. */
export interface LayoutRequest {
  number: number;
  job: LayoutJob;
}
export type LayoutAnswer = { number: number; layout: Layout } | { number: number; message: string };

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const { number, job } = data;
  const answer = (content: LayoutAnswer) => self.postMessage(content);
  try {
    answer({ number, layout: layOut(job) });
  } catch (error) {
    answer({ number, message: error instanceof Error ? error.message : String(error) });
  }
});
