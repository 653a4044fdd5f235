import { type Picture, type PictureNode } from "../../canvas/picture.ts";
import { type ExploredGraph } from "../../model/explored-graph.ts";
import { type Coordinates } from "../../layout/coordinates.ts";
import { type Mode } from "../../model/explorer-document.ts";
import { getLayout, type LayoutId } from "../../layout/all-layouts.ts";
import { type LayoutSettings } from "../../layout/layout-settings.ts";
import { type Layout } from "../../layout/layout-job.ts";

/** The task for the layout: these nodes have coordinates, the others need some. */
export interface PlacingTask {
  standing: ReadonlyMap<string, Coordinates>;
  /**
   * Whether nodes with coordinates must stay. If not, there are so many new ones that everything is laid out
   * again, starting from the old coordinates.
   */
  stay: boolean;
}

/** The largest share of new nodes for which there is room among the old ones. */
const mostNewcomers = 0.6;

/** What coordinates belong to: each mode, and each layout with its settings, has its own. */
export interface Placing {
  readonly mode: Mode;
  readonly layout: LayoutId;
  readonly settings?: Partial<LayoutSettings>;
  /** What actors are brought together by, and the bundles that are folded. */
  readonly bundles?: { readonly by: string; readonly folded: readonly string[] };
}

/**
 * The coordinates of nodes in each mode and layout. A graph that was shown before, as after undo, gets its
 * old coordinates; in a new graph the known nodes start at their last ones.
 */
export class PlacedNodes {
  readonly #last = new Map<string, ReadonlyMap<string, Coordinates>>();
  /** Graphs with coordinates that came from a link. */
  readonly #adopted = new WeakSet<ExploredGraph>();
  readonly #layouts = new WeakMap<ExploredGraph, Map<string, Layout>>();

  /** Null when every node of the graph has coordinates. */
  taskFor(placing: Placing, graph: ExploredGraph, picture: Picture): PlacingTask | null {
    if (this.#layoutOf(placing, graph) !== undefined) return null;
    const keeps = getLayout(placing.layout).keepsPlaces || this.#adopted.has(graph);
    const known = keeps ? this.#last.get(lastKeyOf(placing)) : undefined;
    const standing = new Map<string, Coordinates>();
    const isBundled = (placing.bundles?.by ?? "NONE") !== "NONE";
    for (const node of picture.nodes) {
      const at = isBundled ? lastPlaceOf(node, known) : known?.get(node.id);
      if (at !== undefined) standing.set(node.id, at);
    }
    const coming = picture.nodes.length - standing.size;
    if (isBundled && !this.#adopted.has(graph)) return { standing, stay: false };
    if (coming === 0) {
      this.keep(placing, graph, standing);
      return null;
    }
    return { standing, stay: coming <= Math.max(1, standing.size * mostNewcomers) };
  }

  /** Adopts coordinates from a link. */
  adopt(placing: Placing, graph: ExploredGraph, at: ReadonlyMap<string, Coordinates>): void {
    this.forget(placing, graph);
    this.#last.set(lastKeyOf(placing), at);
    this.#adopted.add(graph);
  }

  /** Stores the layout's answer. */
  keep(placing: Placing, graph: ExploredGraph, layout: Layout): void {
    const layouts = this.#layouts.get(graph) ?? new Map<string, Layout>();
    this.#layouts.set(graph, layouts.set(keyOfPlacing(placing), layout));
    this.#last.set(lastKeyOf(placing), layout);
  }

  /** The coordinates of a graph's nodes; pinned nodes have those where they were put. */
  coordinates(
    placing: Placing,
    graph: ExploredGraph,
    pinned: ReadonlyMap<string, Coordinates>,
  ): Map<string, Coordinates> {
    const layout = this.#layoutOf(placing, graph) ?? new Map<string, Coordinates>();
    this.#last.set(lastKeyOf(placing), layout);
    return new Map([...layout, ...pinned]);
  }

  /** Forgets all coordinates, so that the graph is laid out as if it were new. */
  forget(placing: Placing, graph: ExploredGraph): void {
    this.#last.delete(lastKeyOf(placing));
    this.#adopted.delete(graph);
    this.#layouts.get(graph)?.delete(keyOfPlacing(placing));
  }

  #layoutOf(placing: Placing, graph: ExploredGraph): Layout | undefined {
    return this.#layouts.get(graph)?.get(keyOfPlacing(placing));
  }
}

/** Equal for placings that give the same picture. */
export function keyOfPlacing(placing: Placing): string {
  return JSON.stringify([lastKeyOf(placing), placing.bundles?.folded ?? []]);
}

/** Placings in which nodes start at each other's coordinates: folding changes only some nodes. */
function lastKeyOf({ mode, layout, settings = {}, bundles }: Placing): string {
  return JSON.stringify([mode, layout, settings, bundles?.by ?? "NONE"]);
}

/** The coordinates at which a node starts: its last ones, or the middle of those that it stands for. */
function lastPlaceOf(
  { id, members = [] }: PictureNode,
  known: ReadonlyMap<string, Coordinates> | undefined,
): Coordinates | undefined {
  const at = known?.get(id);
  if (at !== undefined) return at;
  const around = members.flatMap((member) => known?.get(member) ?? []);
  if (around.length === 0) return undefined;
  return {
    x: around.reduce((sum, { x }) => sum + x, 0) / around.length,
    y: around.reduce((sum, { y }) => sum + y, 0) / around.length,
  };
}

const byExplorer = new WeakMap<object, PlacedNodes>();

/**
 * The placed nodes of an explorer. They outlive the view, so that returning from the table shows the same
 * picture.
 */
export function placedNodesOf(explorer: object): PlacedNodes {
  const placed = byExplorer.get(explorer) ?? new PlacedNodes();
  byExplorer.set(explorer, placed);
  return placed;
}
