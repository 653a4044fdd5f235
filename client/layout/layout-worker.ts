import { type LayoutId } from "./all-layouts.ts";
import { layOut } from "./lay-out.ts";
import { type Layout, type LayoutJob } from "./layout-job.ts";

/** The messages to and from the worker. */
export interface LayoutRequest {
  number: number;
  id: LayoutId;
  job: LayoutJob;
}
export type LayoutAnswer = { number: number; layout: Layout } | { number: number; message: string };

self.addEventListener("message", ({ data: { number, id, job } }: MessageEvent<LayoutRequest>) => {
  const answer = (content: LayoutAnswer) => self.postMessage(content);
  layOut(id, job).then(
    (layout) => answer({ number, layout }),
    (error: unknown) =>
      answer({ number, message: error instanceof Error ? error.message : String(error) }),
  );
});
