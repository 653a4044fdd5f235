import { type GraphEngine } from "../graph/engine.ts";
import { type NodeKind } from "./records.ts";

export interface SearchHitRecord {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  /** A few words to tell it from others. */
  readonly detail: string | null;
}
import { soon } from "./soon.ts";

/** Nodes by their text, best first; the same order on every engine. */
export const search: (
  engine: Pick<GraphEngine, "read" | "searchText">,
  query: { readonly text: string; readonly kinds: readonly NodeKind[]; readonly first: number },
) => Promise<readonly SearchHitRecord[]> = soon;
