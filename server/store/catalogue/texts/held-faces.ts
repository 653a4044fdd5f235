import { createTextGatherer } from "./text-blocks.ts";

/** How an item is shown: see `faces` in rows/faces.ts. */
export interface Face {
  /** Null for positions. */
  readonly name: string | null;
  readonly aliases: readonly string[] | null;
  readonly parts: readonly (string | null)[];
}

/** The faces of all items of a kind. */
export interface HeldFaces {
  readonly at: (index: number) => Face;
}

/** Collects faces while items are read. */
export function createFaceGatherer() {
  const gatherer = createTextGatherer();
  return {
    add: ({ name, aliases, parts }: Face) =>
      gatherer.add(JSON.stringify({ name, aliases, parts } satisfies Face)),
    /** Null when they are too large to be kept. */
    finish(): HeldFaces | null {
      const texts = gatherer.finish();
      return texts && { at: (index) => JSON.parse(texts.at(index)) as Face };
    },
  };
}
