import { type Picture } from "../../canvas/picture.ts";
import { type Coordinates, type Mode } from "../../model/explorer-state.ts";
import { type Layout } from "../../model/layout/layout-job.ts";

/** What the layout has to do: these nodes stand, the others want a place. */
export interface PlacingTask {
  standing: ReadonlyMap<string, Coordinates>;
  /** A node that all the others are placed around anew: the picture is then moved so that it stays where it was. */
  anchor: { id: string; at: Coordinates } | null;
}

/** Where nodes stand in each mode; what has once been placed comes back to its place. */
export class PlacedNodes {
  readonly #byMode = new Map<Mode, Map<string, Coordinates>>();

  /** Null when every node of the picture has its place. */
  taskFor(mode: Mode, picture: Picture): PlacingTask | null {
    const known = this.#byMode.get(mode) ?? new Map<string, Coordinates>();
    const standing = new Map<string, Coordinates>();
    for (const { id } of picture.nodes) {
      const at = known.get(id);
      if (at !== undefined) standing.set(id, at);
    }
    if (standing.size === picture.nodes.length) return null;
    const [only] = standing;
    if (standing.size === 1 && only !== undefined) {
      return { standing: new Map(), anchor: { id: only[0], at: only[1] } };
    }
    return { standing, anchor: null };
  }

  /** Takes over the layout's answer to a task. */
  keep(mode: Mode, layout: Layout, { anchor }: PlacingTask): void {
    const now = anchor === null ? undefined : layout.get(anchor.id);
    const dx = anchor !== null && now !== undefined ? anchor.at.x - now.x : 0;
    const dy = anchor !== null && now !== undefined ? anchor.at.y - now.y : 0;
    const known = this.#byMode.get(mode) ?? new Map<string, Coordinates>();
    for (const [id, { x, y }] of layout) known.set(id, { x: x + dx, y: y + dy });
    this.#byMode.set(mode, known);
  }

  /** Where the nodes of a mode stand; what is pinned stands where it was put. */
  coordinates(mode: Mode, pinned: ReadonlyMap<string, Coordinates>): Map<string, Coordinates> {
    return new Map([...(this.#byMode.get(mode) ?? []), ...pinned]);
  }

  forget(mode: Mode): void {
    this.#byMode.delete(mode);
  }
}
