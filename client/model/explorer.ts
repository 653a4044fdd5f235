import { createStore, type StoreApi } from "zustand/vanilla";
import {
  emptyGraph,
  expandableKinds,
  type ExploredGraph,
  type ExploredNode,
  type Facts,
  listNodes,
  type NodeKind,
  withFacts,
  withoutNodes,
} from "./explored-graph.ts";
import {
  type Coordinates,
  type ExplorerDocument,
  type ExplorerState,
  type Mode,
  type Scope,
  type Selection,
  type View,
} from "./explorer-state.ts";
import { type Filters, noFilters } from "./filters.ts";
import { type GraphSource, type KindCounts } from "./graph-source.ts";
import { noHistory, remember, stepBack, stepForward } from "./history.ts";
import { openingFacts, roundFacts } from "./opening.ts";
import { askProjection, projectionQuestion } from "./projection.ts";
import { sidesAfter, withCountriesAsSides } from "./sides.ts";
import { visibleGraph } from "./visible-graph.ts";

/** The canvas takes no more nodes than this: beyond it a picture says nothing. */
export const canvasLimit = 500;

/** The part of the state that a link restores, all of it optional: what is absent is the default. */
export interface StartingPoint {
  /** Null asks for the opening picture. */
  explored: readonly string[] | null;
  hidden: readonly string[];
  selection: Selection | null;
  filters: Filters;
  mode: Mode;
  scope: Scope;
  view: View;
  pinned: ReadonlyMap<string, Coordinates>;
  notices: readonly string[];
}

/** The explorer: a store to look at, and all that can be done with it. */
export interface Explorer {
  store: StoreApi<ExplorerState>;
  /** Loads what a link names; without any node, the opening picture. Not undoable. */
  start(from: StartingPoint): Promise<void>;
  /** Puts nodes on the canvas with what belongs to them: a meeting comes with who attended, a round with its sessions. Selects the first. */
  open(ids: readonly string[]): Promise<void>;
  /** Fetches the neighbours of a node. In the projections: whom it met, who shares its issues. */
  expand(id: string, kinds?: readonly NodeKind[]): Promise<void>;
  /** Takes nodes from sight; they stay in the explored graph. */
  hide(ids: readonly string[]): void;
  /** Brings hidden nodes back: these, or all. */
  unhide(ids?: readonly string[]): void;
  /** Hides everything on the canvas but these and their neighbours. */
  showOnly(ids: readonly string[]): void;
  /** Takes nodes out of the explored graph. */
  remove(ids: readonly string[]): void;
  /** Empties the canvas. */
  clear(): void;
  select(selection: Selection | null): void;
  hoverOver(hover: Selection | null): void;
  setMode(mode: Mode): Promise<void>;
  setScope(scope: Scope): Promise<void>;
  setView(view: View): void;
  setFilter(change: Partial<Filters>): Promise<void>;
  clearFilters(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Holds a node where it is put (model units). */
  pin(id: string, at: Coordinates): void;
  unpin(ids: readonly string[]): void;
  /** Learns how many neighbours of each kind a node has in the whole graph. */
  countNeighbours(id: string): Promise<void>;
  dismissNotices(): void;
  /** Tries again what failed last. */
  retry(): Promise<void>;
}

const emptyState: ExplorerState = {
  explored: emptyGraph(),
  hidden: new Set(),
  filters: noFilters,
  mode: "evidence",
  scope: "explored",
  pinned: new Map(),
  view: "graph",
  selection: null,
  hover: null,
  home: new Set(),
  overview: null,
  sides: [],
  projection: null,
  neighbourCounts: new Map(),
  leftOut: new Map(),
  pending: 0,
  failure: null,
  notices: [],
  canUndo: false,
  canRedo: false,
};

/** An explorer over a source of facts, empty until it is started. */
export function createExplorer(facts: GraphSource): Explorer {
  const source = withCountriesAsSides(facts);
  const store = createStore<ExplorerState>()(() => emptyState);
  const { getState, setState } = store;
  let history = noHistory;
  let asking = new AbortController();

  /** Runs a request: counts it as pending, and turns a rejection into a failure that can be retried. */
  async function attempt(task: () => Promise<void>): Promise<void> {
    setState((state) => ({ pending: state.pending + 1, failure: null }));
    try {
      await task();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setState({ failure: { message, retry: () => attempt(task) } });
    } finally {
      setState((state) => ({ pending: state.pending - 1 }));
    }
  }

  function change(next: Partial<ExplorerDocument>): void {
    history = remember(history, documentOf(getState()));
    setState({ ...next, canUndo: true, canRedo: false });
  }

  /** Gives colours to sides that appear for the first time. */
  function meet(nodes: readonly ExploredNode[]): void {
    setState(({ sides, overview }) => ({ sides: sidesAfter(sides, overview, nodes) }));
  }

  function notice(...sentences: string[]): void {
    setState((state) => ({ notices: [...new Set([...state.notices, ...sentences])] }));
  }

  /** Renews the projection if the mode asks another question than the one answered. */
  async function project(): Promise<void> {
    asking.abort();
    const question = projectionQuestion(getState());
    if (question === null || getState().projection?.key === question.key) return;
    asking = new AbortController();
    const { signal } = asking;
    await attempt(async () => {
      try {
        const projection = await askProjection(source, question, signal);
        if (signal.aborted) return;
        setState({ projection });
        meet(listNodes(projection.graph));
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
  }

  /** These facts in the explored graph, and all ties among what is then there. */
  async function gathered(facts: Facts): Promise<ExploredGraph> {
    const before = getState().explored;
    const newcomers = facts.nodes.filter((node) => !before.hasNode(node.id));
    const room = Math.max(0, canvasLimit - before.order);
    if (newcomers.length > room) {
      notice(
        `The canvas holds ${canvasLimit} nodes: ${newcomers.length - room} more are not shown.`,
      );
    }
    const refused = new Set(newcomers.slice(room).map((node) => node.id));
    const nodes = facts.nodes.filter((node) => !refused.has(node.id));
    const ids = new Set([...before.nodes(), ...nodes.map((node) => node.id)]);
    const among = await source.neighbourhood({ ids: [...ids], kinds: [], first: 1 });
    return withFacts(withFacts(getState().explored, { nodes, ties: facts.ties }), {
      nodes: [],
      ties: among.ties,
    });
  }

  async function add(facts: Facts): Promise<void> {
    const explored = await gathered(facts);
    const arrived = new Set(facts.nodes.map((node) => node.id));
    const hidden = new Set([...getState().hidden].filter((id) => !arrived.has(id)));
    change({ explored, hidden });
    meet(facts.nodes);
  }

  async function openedFacts(ids: readonly string[]): Promise<Facts> {
    const found = await source.neighbourhood({ ids, kinds: [], first: 1 });
    const unknown = ids.filter((id) => !found.nodes.some((node) => node.id === id));
    if (unknown.length > 0) notice(`Not in this graph: ${unknown.join(", ")}.`);
    const parts: Facts[] = [found];
    const alone = getState().explored.order === 0;
    for (const node of found.nodes) {
      if (node.kind === "MEETING" && node.isRound) {
        parts.push(await roundFacts(source, node.id, true));
      } else if (node.kind === "MEETING") {
        parts.push(await source.neighbourhood({ ids: [node.id], kinds: ["ACTOR"], first: 100 }));
      } else if (alone) {
        parts.push(
          await source.neighbourhood({ ids: [node.id], kinds: expandableKinds, first: 20 }),
        );
      }
    }
    return {
      nodes: parts.flatMap((part) => part.nodes),
      ties: parts.flatMap((part) => part.ties),
    };
  }

  /** The neighbours that an expansion brings in the current mode. */
  async function expansion(id: string, kinds: readonly NodeKind[]): Promise<Facts> {
    const { mode, filters, explored } = getState();
    if (mode === "meetings") {
      return await source.meetingNetwork({
        with: [id],
        includeGroups: true,
        period: filters.period,
        most: 50,
      });
    }
    const inMode = mode === "stances" ? (["ACTOR", "ISSUE"] as const) : kinds;
    const found = await source.neighbourhood({ ids: [id], kinds: inMode, first: 50 });
    const before = new Set(explored.nodes());
    const left = Object.values(found.leftOut).reduce((sum, count) => sum + count, 0);
    setState((state) => ({ leftOut: new Map([...state.leftOut, [id, found.leftOut]]) }));
    if (found.nodes.every((node) => before.has(node.id)) && left === 0) {
      notice("Everything around this is already on the canvas.");
    }
    return found;
  }

  /** Makes what a projection of everything shows the explored graph, so that it can be worked on. */
  function adopt(): void {
    const { scope, mode, projection, explored } = getState();
    if (scope !== "everything" || mode === "evidence" || projection === null) return;
    const nodes = listNodes(projection.graph);
    change({ explored: withFacts(explored, { nodes, ties: [] }), scope: "explored" });
  }

  async function travel(step: typeof stepBack): Promise<void> {
    const taken = step(history, documentOf(getState()));
    if (taken === null) return;
    history = taken.history;
    setState({
      ...taken.document,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    });
    await project();
  }

  const explorer: Explorer = {
    store,

    start: (from) =>
      attempt(async () => {
        const { explored: ids, notices, ...rest } = from;
        history = noHistory;
        const overview = getState().overview ?? (await source.overview());
        setState({ overview });
        const facts =
          ids === null
            ? await openingFacts(source, overview)
            : await source.neighbourhood({ ids: ids.slice(0, canvasLimit), kinds: [], first: 1 });
        const missing = (ids ?? []).filter((id) => !facts.nodes.some((node) => node.id === id));
        setState({
          ...rest,
          explored: withFacts(emptyGraph(), facts),
          hidden: new Set(from.hidden),
          home: ids === null ? new Set(facts.nodes.map((node) => node.id)) : getState().home,
          canUndo: false,
          canRedo: false,
          notices: [
            ...notices,
            ...(missing.length > 0 ? [`Not in this graph: ${missing.join(", ")}.`] : []),
          ],
        });
        meet(facts.nodes);
        await project();
      }),

    open: (ids) =>
      attempt(async () => {
        const facts = await openedFacts(ids);
        if (facts.nodes.length === 0) return;
        await add(facts);
        const first = facts.nodes.find((node) => node.id === ids[0]) ?? facts.nodes[0];
        if (first !== undefined) setState({ selection: { type: "node", id: first.id } });
        await project();
      }),

    expand: (id, kinds = expandableKinds) =>
      attempt(async () => {
        adopt();
        await add(await expansion(id, kinds));
        await project();
      }),

    hide: (ids) => {
      const { hidden, selection } = getState();
      change({ hidden: new Set([...hidden, ...ids]) });
      if (selection !== null && ids.includes(selection.id)) setState({ selection: null });
    },

    unhide: (ids) => {
      const { hidden } = getState();
      const back = new Set(ids ?? hidden);
      change({ hidden: new Set([...hidden].filter((id) => !back.has(id))) });
    },

    showOnly: (ids) => {
      const state = getState();
      const visible = visibleGraph(state);
      const kept = new Set(
        ids.flatMap((id) => (visible.hasNode(id) ? [id, ...visible.neighbors(id)] : [])),
      );
      const away = visible.nodes().filter((id) => !kept.has(id));
      change({ hidden: new Set([...state.hidden, ...away]) });
    },

    remove: (ids) => {
      const { explored, hidden, selection } = getState();
      const gone = new Set(ids);
      change({
        explored: withoutNodes(explored, ids),
        hidden: new Set([...hidden].filter((id) => !gone.has(id))),
      });
      if (selection !== null && gone.has(selection.id)) setState({ selection: null });
    },

    clear: () => {
      change({ explored: emptyGraph(), hidden: new Set(), pinned: new Map() });
      setState({ selection: null });
    },

    select: (selection) => setState({ selection }),

    hoverOver: (hover) => {
      const before = getState().hover;
      if (before?.id !== hover?.id || before?.type !== hover?.type) setState({ hover });
    },

    setMode: async (mode) => {
      if (mode !== getState().mode) change({ mode });
      await project();
    },

    setScope: async (scope) => {
      if (scope !== getState().scope) change({ scope });
      await project();
    },

    setView: (view) => setState({ view }),

    setFilter: async (next) => {
      change({ filters: { ...getState().filters, ...next } });
      await project();
    },

    clearFilters: async () => {
      change({ filters: noFilters });
      await project();
    },

    undo: () => travel(stepBack),
    redo: () => travel(stepForward),

    pin: (id, at) => change({ pinned: new Map([...getState().pinned, [id, at]]) }),

    unpin: (ids) => {
      const gone = new Set(ids);
      change({ pinned: new Map([...getState().pinned].filter(([id]) => !gone.has(id))) });
    },

    countNeighbours: async (id) => {
      if (getState().neighbourCounts.has(id)) return;
      await attempt(async () => {
        const found = await source.neighbourhood({ ids: [id], kinds: expandableKinds, first: 1 });
        const counts: KindCounts = { ...found.leftOut };
        for (const node of found.nodes) {
          if (node.id !== id) counts[node.kind] = (counts[node.kind] ?? 0) + 1;
        }
        setState((state) => ({
          neighbourCounts: new Map([...state.neighbourCounts, [id, counts]]),
        }));
      });
    },

    dismissNotices: () => setState({ notices: [] }),

    retry: async () => {
      await getState().failure?.retry();
    },
  };
  return explorer;
}

function documentOf(state: ExplorerState): ExplorerDocument {
  const { explored, hidden, filters, mode, scope, pinned } = state;
  return { explored, hidden, filters, mode, scope, pinned };
}
