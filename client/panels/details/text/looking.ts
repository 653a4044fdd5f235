import { type SourceFact } from "./fact-in-text.ts";

/** Which facts are highlighted, in the text or in the graph. */
export interface Looking {
  readonly facts: ReadonlyMap<string, SourceFact>;
  /** Facts of the selection. */
  readonly lit: ReadonlySet<string>;
  /** Facts at the mark under the pointer. */
  readonly pointed: readonly string[];
  readonly onPoint: (facts: readonly string[]) => void;
}
