import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { reading } from "../../../texts/reading.ts";

/** Loaded when a text is first opened. */
const TextPanel = lazy(async () => ({ default: (await import("./TextPanel.tsx")).TextPanel }));

/** The column for a source's text beside the graph, while one is open. */
export function TextColumn() {
  const { source } = useStore(reading);
  if (source === null) return null;
  return (
    <Suspense>
      <TextPanel key={source} source={source} />
    </Suspense>
  );
}
