import { type Picture } from "../../canvas/picture.ts";
import { type ExploredGraph } from "../../model/explored-graph.ts";
import { type Coordinates } from "../../layout/coordinates.ts";
import { type Mode } from "../../model/explorer-document.ts";
import { getLayout, type LayoutId } from "../../layout/all-layouts.ts";
import { type Layout } from "../../layout/layout-job.ts";

/** What the layout has to do: these nodes stand, the others want a place. */
export interface PlacingTask {
  standing: ReadonlyMap<string, Coordinates>;
  /** What stands must stay. If not, so many come that the picture is laid out anew from where it stood. */
  stay: boolean;
}

/** More newcomers than this share of what stands, and there would be no room for them among it. */
const mostNewcomers = 0.6;

/** What a picture is placed for: each mode and each layout has places of its own. */
export interface Placing {
  readonly mode: Mode;
  readonly layout: LayoutId;
}

/**
 * Where nodes stand in each mode and layout. A picture that was seen before, as after undo, stands as it stood;
 * in a new one the known nodes begin where they stood last.
 */
export class PlacedNodes {
  readonly #last = new Map<string, ReadonlyMap<string, Coordinates>>();
  /** Graphs that stand as somebody else saw them. */
  readonly #adopted = new WeakSet<ExploredGraph>();
  readonly #layouts = new WeakMap<ExploredGraph, Map<string, Layout>>();

  /** Null when every node of the graph has its place. */
  taskFor(placing: Placing, graph: ExploredGraph, picture: Picture): PlacingTask | null {
    if (this.#layoutOf(placing, graph) !== undefined) return null;
    const keeps = getLayout(placing.layout).keepsPlaces || this.#adopted.has(graph);
    const known = keeps ? this.#last.get(keyOf(placing)) : undefined;
    const standing = new Map<string, Coordinates>();
    for (const { id } of picture.nodes) {
      const at = known?.get(id);
      if (at !== undefined) standing.set(id, at);
    }
    const coming = picture.nodes.length - standing.size;
    if (coming === 0) {
      this.keep(placing, graph, standing);
      return null;
    }
    return { standing, stay: coming <= Math.max(1, standing.size * mostNewcomers) };
  }

  /** Takes over where somebody else saw the nodes of a graph. */
  adopt(placing: Placing, graph: ExploredGraph, at: ReadonlyMap<string, Coordinates>): void {
    this.forget(placing, graph);
    this.#last.set(keyOf(placing), at);
    this.#adopted.add(graph);
  }

  /** Takes over the layout's answer. */
  keep(placing: Placing, graph: ExploredGraph, layout: Layout): void {
    const layouts = this.#layouts.get(graph) ?? new Map<string, Layout>();
    this.#layouts.set(graph, layouts.set(keyOf(placing), layout));
    this.#last.set(keyOf(placing), layout);
  }

  /** Where the nodes of a graph stand; what is pinned stands where it was put. */
  coordinates(
    placing: Placing,
    graph: ExploredGraph,
    pinned: ReadonlyMap<string, Coordinates>,
  ): Map<string, Coordinates> {
    const layout = this.#layoutOf(placing, graph) ?? new Map<string, Coordinates>();
    this.#last.set(keyOf(placing), layout);
    return new Map([...layout, ...pinned]);
  }

  /** Forgets where all stood, so that it is laid out as if it were new. */
  forget(placing: Placing, graph: ExploredGraph): void {
    this.#last.delete(keyOf(placing));
    this.#adopted.delete(graph);
    this.#layouts.get(graph)?.delete(keyOf(placing));
  }

  #layoutOf(placing: Placing, graph: ExploredGraph): Layout | undefined {
    return this.#layouts.get(graph)?.get(keyOf(placing));
  }
}

function keyOf({ mode, layout }: Placing): string {
  return `${mode} ${layout}`;
}

const byExplorer = new WeakMap<object, PlacedNodes>();

/** The placed nodes of an explorer: they outlive the view, so that coming back from the table shows the same picture. */
export function placedNodesOf(explorer: object): PlacedNodes {
  const placed = byExplorer.get(explorer) ?? new PlacedNodes();
  byExplorer.set(explorer, placed);
  return placed;
}
