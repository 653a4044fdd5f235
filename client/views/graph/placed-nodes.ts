import { type Picture } from "../../canvas/picture.ts";
import { type ExploredGraph } from "../../model/explored-graph.ts";
import { type Coordinates, type Mode } from "../../model/explorer-document.ts";
import { type Layout } from "../../layout/layout-job.ts";

/** What the layout has to do: these nodes stand, the others want a place. */
export interface PlacingTask {
  standing: ReadonlyMap<string, Coordinates>;
  /** What stands must stay. If not, so many come that the picture is laid out anew from where it stood. */
  stay: boolean;
}

/** More newcomers than this share of what stands, and there would be no room for them among it. */
const mostNewcomers = 0.6;

/**
 * Where nodes stand in each mode. A picture that was seen before, as after undo, stands as it stood;
 * in a new one the known nodes begin where they stood last.
 */
export class PlacedNodes {
  readonly #last = new Map<Mode, ReadonlyMap<string, Coordinates>>();
  #layouts = new WeakMap<ExploredGraph, Layout>();

  /** Null when every node of the graph has its place. */
  taskFor(mode: Mode, graph: ExploredGraph, picture: Picture): PlacingTask | null {
    if (this.#layouts.has(graph)) return null;
    const known = this.#last.get(mode);
    const standing = new Map<string, Coordinates>();
    for (const { id } of picture.nodes) {
      const at = known?.get(id);
      if (at !== undefined) standing.set(id, at);
    }
    const coming = picture.nodes.length - standing.size;
    if (coming === 0) {
      this.keep(mode, graph, standing);
      return null;
    }
    return { standing, stay: coming <= Math.max(1, standing.size * mostNewcomers) };
  }

  /** Takes over where somebody else saw the nodes of a graph. */
  adopt(mode: Mode, graph: ExploredGraph, at: ReadonlyMap<string, Coordinates>): void {
    this.#last.set(mode, at);
    this.#layouts.delete(graph);
  }

  /** Takes over the layout's answer. */
  keep(mode: Mode, graph: ExploredGraph, layout: Layout): void {
    this.#layouts.set(graph, layout);
    this.#last.set(mode, layout);
  }

  /** Where the nodes of a graph stand; what is pinned stands where it was put. */
  coordinates(
    mode: Mode,
    graph: ExploredGraph,
    pinned: ReadonlyMap<string, Coordinates>,
  ): Map<string, Coordinates> {
    const layout = this.#layouts.get(graph) ?? new Map<string, Coordinates>();
    this.#last.set(mode, layout);
    return new Map([...layout, ...pinned]);
  }

  /** Forgets a mode, so that it is laid out as if it were new. */
  forget(mode: Mode, graph: ExploredGraph): void {
    this.#last.delete(mode);
    this.#layouts.delete(graph);
  }
}

const byExplorer = new WeakMap<object, PlacedNodes>();

/** The placed nodes of an explorer: they outlive the view, so that coming back from the table shows the same picture. */
export function placedNodesOf(explorer: object): PlacedNodes {
  const placed = byExplorer.get(explorer) ?? new PlacedNodes();
  byExplorer.set(explorer, placed);
  return placed;
}
