import { type SourceFact } from "./fact-in-text.ts";

/** Which facts are looked at, here or in the graph. */
export interface Looking {
  readonly facts: ReadonlyMap<string, SourceFact>;
  /** Facts of what is selected. */
  readonly lit: ReadonlySet<string>;
  /** Facts at the mark that is pointed at. */
  readonly pointed: readonly string[];
  readonly onPoint: (facts: readonly string[]) => void;
}
