import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { reading } from "../../../texts/reading.ts";

/** Fetched with the first text that is opened. */
const TextPanel = lazy(async () => ({ default: (await import("./TextPanel.tsx")).TextPanel }));

/** The text of a source beside the graph, as long as one is read. */
export function TextColumn() {
  const { source } = useStore(reading);
  if (source === null) return null;
  return (
    <Suspense>
      <TextPanel key={source} source={source} />
    </Suspense>
  );
}
