import { type BundledBy } from "../../options/shown/bundles.ts";

/** Actors on the canvas that belong together, by what the reader has chosen. */
export interface Bundle {
  /** `bundle:side:ukraine`. */
  readonly id: string;
  readonly by: Exclude<BundledBy, "NONE">;
  /** The id of the side, country or delegation, or the number of the community. */
  readonly of: string;
  /** The name of the delegation; null for what has a name of its own on the screen. */
  readonly name: string | null;
  /** The actors, in the order of the graph. */
  readonly members: readonly string[];
}

/** No id of a node or tie begins like this. */
const prefix = "bundle:";

/** The id under which a bundle is selected and kept in a link. */
export function bundleId(by: Bundle["by"], of: string): string {
  return `${prefix}${by.toLowerCase()}:${of}`;
}

/** Whether an id is that of a bundle, or of a folded tie. */
export function isBundleId(id: string): boolean {
  return id.startsWith(prefix) || id.includes(`${between}${prefix}`);
}

/** Separates the ends in the id of a folded tie: no id of a node has it. */
const between = "=";

/** The id of the tie that stands for all ties between two ends of the picture, at least one of them a bundle. */
export function foldedTieId(one: string, other: string): string {
  return one < other ? `${one}${between}${other}` : `${other}${between}${one}`;
}
