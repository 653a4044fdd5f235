import { type StoreApi } from "zustand/vanilla";
import {
  adoptProjection,
  changeOptions,
  clearNodes,
  type Edit,
  filterBy,
  foldBundles,
  hideNodes,
  keepNeighbours,
  keepNodes,
  onlyMeetingsOf,
  onlyWithin,
  pinNodes,
  removeNodes,
  switchMode,
  unfoldBundles,
  unhideNodes,
  unpinNodes,
} from "../model/edits.ts";
import { UnknownFilterError } from "./check-filters.ts";
import { createSession, type Turn } from "./explorer-session.ts";
import { type Facts, withFacts } from "../model/explored-graph.ts";
import { expandableKinds, type NodeKind } from "../model/kinds.ts";
import { type ExplorerState } from "./explorer-state.ts";
import {
  type OneSelected,
  type Selection,
  selectionOf,
  withoutGone,
  withToggled,
} from "../model/selection.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import {
  type Arrangement,
  type ExplorerScreen,
  type MapSight,
  type Mode,
  type Scope,
  type View,
  type OwnNote,
} from "../model/explorer-document.ts";
import { type Bounds, type Filters, noFilters } from "../model/filters.ts";
import { type NetworkOptions } from "../options/network-options.ts";
import { canvasFull, countsAround, expansionFacts, gathered, openedFacts } from "./gather.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { type Moment } from "../model/moment.ts";
import { readyToPlay } from "./ready-to-play.ts";
import { keepGathered } from "./keep-gathered.ts";
import { keepProjection } from "./keep-projection.ts";
import { message } from "../messages/message.ts";
import { leftOutMessages } from "./left-out-messages.ts";
import { withCountriesAsSides } from "../model/sides.ts";
import { startFrom } from "./start-from.ts";
import { type StartingPoint } from "./starting-point.ts";

/** The explorer: its store, and all actions on it. */
export interface Explorer {
  store: StoreApi<ExplorerState>;
  /** Loads what a link names; without any node, the opening picture. Not undoable. */
  start(from: StartingPoint): Promise<void>;
  /**
   * Adds nodes to the canvas together with what belongs to them: a meeting with its attendants, a round with
   * its sessions. Selects the first.
   */
  open(ids: readonly string[]): Promise<void>;
  /**
   * Fetches the neighbours of nodes. In the meetings mode: the actors they met; in the stances mode: actors
   * and issues.
   */
  expand(ids: readonly string[], kinds?: readonly NodeKind[]): Promise<void>;
  /** Hides nodes; they stay in the explored graph. */
  hide(ids: readonly string[]): void;
  /** Shows hidden nodes again: these, or all. */
  unhide(ids?: readonly string[]): void;
  /** Hides everything on the canvas except these nodes and their neighbours. */
  showOnly(ids: readonly string[]): void;
  /** Removes nodes from the explored graph. */
  remove(ids: readonly string[]): void;
  /** Empties the canvas. */
  clear(): void;
  /** Selects a node, a tie, or several nodes. */
  select(selection: Selection | null): void;
  /** Adds a node to the selection, or removes it. */
  toggle(id: string): void;
  /** Keeps these of the visible nodes, and hides all others. */
  keepOnly(ids: readonly string[]): void;
  hoverOver(hover: readonly OneSelected[]): void;
  /** Adds the shortest paths between two nodes to the canvas, in the evidence mode. */
  showPaths(from: string, to: string): Promise<void>;
  /** Records the issue that the view over time shows, so that link and query are of it. No step to undo. */
  lookAtIssue(id: string): void;
  setMode(mode: Mode): Promise<void>;
  setScope(scope: Scope): Promise<void>;
  setView(view: View): void;
  /** Turns to another view, with a selection or an issue beside the other, in one step. */
  turn(next: Turn): void;
  /**
   * With `continues` the change belongs to the previous step (as the period moved on by a key that is held),
   * and both are undone together.
   */
  setFilter(change: Partial<Filters>, options?: { continues: boolean }): Promise<void>;
  clearFilters(): Promise<void>;
  /**
   * Changes how the networks are computed or shown. Counting persons for their states includes all persons of
   * the graph.
   */
  setOptions(change: Partial<NetworkOptions>): Promise<void>;
  /** Shows on the canvas only what some sources or documents are about, and counts only what passes. */
  showOnlyWithin(bounds: Partial<Pick<Bounds, "sources" | "documents">>): Promise<void>;
  /** Shows only these actors on the canvas, and who of them met whom. */
  showMeetingsOf(ids: readonly string[]): Promise<void>;
  /** Shows, as a step to undo, what time can be played over; of the opening picture: who met whom, over all days. */
  readyToPlay(): Promise<void>;
  /**
   * Lights what happened in these days, or ends that; it ends by itself in any other view than the graph, and in the
   * agreement mode. Nothing moves, and nothing is asked of the server.
   */
  light(moment: Moment | null): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Folds bundles into one node each; with `select` they are selected in the same step. */
  fold(ids: readonly string[], options?: { select: boolean }): void;
  /** Shows the actors of folded bundles again; with `select` the bundles are selected in the same step. */
  unfold(ids: readonly string[], options?: { select: boolean }): void;
  /** Fixes nodes at coordinates (model units). */
  pin(places: ReadonlyMap<string, Coordinates>): void;
  unpin(ids: readonly string[]): void;
  /**
   * Changes the reader's notes; nothing else of the picture changes. With `continues` it belongs to the previous step
   * (as a note that a held key moves on), and both are undone together.
   */
  writeNotes(notes: readonly OwnNote[], options?: { continues: boolean }): void;
  /** Fetches how many neighbours of each kind a node has in the whole graph. */
  countNeighbours(id: string): Promise<void>;
  /** Records the arrangement of the picture, so that the link restores it. */
  arrange(arrangement: Arrangement): void;
  /** Records where the map was moved to, so that the link restores it; null: fitted to what is shown. */
  lookOnMap(sight: MapSight | null): void;
  /** Lets the layout place everything again; the previous arrangement can be brought back by undo. */
  resetArrangement(before: Arrangement): void;
  dismissNotices(): void;
  /** Retries what failed last. */
  retry(): Promise<void>;
}

/** As many unknown ids are named; of more it is said how many. */
const mostNamed = 8;
/** More paths than this between two nodes would be unreadable. */
const mostPaths = 10;

/** An explorer over a source of facts, empty until it is started. */
export function createExplorer(facts: GraphSource): Explorer {
  const source = withCountriesAsSides(facts);
  const session = createSession();
  const { store, attempt, change } = session;
  const { getState, setState } = store;
  const project = keepProjection(source, session);
  const gather = keepGathered(source, session, project);
  let turn = Promise.resolve();

  /** Runs requests one after another, so that each sees the results of the previous one. */
  function inTurn(...asked: Parameters<typeof attempt>): Promise<void> {
    turn = turn.then(() => attempt(...asked));
    return turn;
  }

  function start(from: StartingPoint): Promise<void> {
    // Set at once, so that a link to the table does not show the graph while facts are loading.
    setState({ view: from.view, moment: null, isStarting: true });
    const before = getState();
    const without = (error: unknown) =>
      error instanceof UnknownFilterError
        ? {
            said: message("failure.without"),
            run: () => start({ ...from, filters: error.without }),
          }
        : null;
    return inTurn(async () => {
      setState({ isStarting: true });
      try {
        tellUnknown(await startFrom(source, session, from, before));
      } finally {
        setState({ isStarting: false });
      }
      await project();
    }, without);
  }

  /** Adds facts to the canvas; hidden nodes among them are shown again. */
  async function add(
    facts: Facts,
    asked: readonly string[],
    step: { selection?: Selection; continues?: boolean } = {},
  ): Promise<void> {
    const { refused, ...found } = await gathered(source, getState().explored, facts);
    tellRefused(refused);
    const arrived = facts.nodes.map((node) => node.id);
    const explored = withFacts(getState().explored, found);
    const { continues = false, ...looks } = step;
    change(
      { explored, ...unhideNodes(getState(), [...arrived, ...asked]), ...looks },
      { continues },
    );
    session.meet(facts.nodes);
  }

  async function renew(edit: Edit | Partial<ExplorerScreen>): Promise<void> {
    change(edit);
    await project();
  }

  /** The selection without these nodes. */
  const without = (ids: readonly string[]) => ({
    selection: withoutGone(getState().selection, (id) => ids.includes(id)),
  });

  function turnTo(next: Turn): void {
    session.turn(next);
    void project();
  }

  const selecting = (ids: readonly string[], { select } = { select: false }) =>
    select ? { selection: selectionOf(ids) } : {};

  return {
    store,

    start,

    open: (ids) =>
      inTurn(async () => {
        const opened = await openedFacts(source, ids, getState().explored.order === 0);
        tellUnknown(opened.unknown);
        const first = ids.find((id) => opened.facts.nodes.some((node) => node.id === id));
        if (first === undefined) return;
        await add(opened.facts, ids, { selection: { type: "node", id: first } });
        await project();
      }),

    expand: (ids, kinds = expandableKinds) =>
      inTurn(async () => {
        const adopted = adoptProjection(getState());
        if (adopted !== null) change(adopted);
        const { leftOut, ...found } = await expansionFacts(source, getState(), ids, kinds);
        const { explored, hidden } = getState();
        const rest = leftOutMessages(leftOut);
        if (rest.length > 0) session.notice(message("notice.not-shown", { rest }));
        if (found.nodes.every((node) => explored.hasNode(node.id) && !hidden.has(node.id))) {
          if (rest.length === 0) session.notice(message("notice.all-shown"));
          return;
        }
        await add(found, ids, { continues: adopted !== null });
        await project();
      }),

    showPaths: (from, to) =>
      inTurn(async () => {
        const paths = await source.paths({ from, to, first: mostPaths });
        const [shortest] = paths;
        if (shortest === undefined) {
          session.notice(message("notice.no-paths"));
          return;
        }
        const ids = [...new Set(paths.flat())];
        const found = await source.neighbourhood({ ids, kinds: [], first: 1 });
        const continues = getState().mode !== "evidence";
        if (continues) change(switchMode(getState(), "evidence"));
        await add(found, ids, { continues });
        session.notice(message("notice.paths", { n: paths.length, ties: shortest.length - 1 }));
      }),

    hide: (ids) => change({ ...hideNodes(getState(), ids), ...without(ids) }),
    unhide: (ids) => change(unhideNodes(getState(), ids)),
    showOnly: (ids) => change(keepNeighbours(getState(), ids)),
    keepOnly: (ids) => change(keepNodes(getState(), ids)),
    remove: (ids) => {
      change({ ...removeNodes(getState(), ids), ...without(ids) });
      void project();
    },
    clear: () => {
      change({ ...clearNodes(), ownNotes: [], selection: null });
      void project();
    },
    fold: (ids, options) => change({ ...foldBundles(getState(), ids), ...selecting(ids, options) }),
    unfold: (ids, options) =>
      change({ ...unfoldBundles(getState(), ids), ...selecting(ids, options) }),
    pin: (places) => change(pinNodes(getState(), places)),
    unpin: (ids) => change(unpinNodes(getState(), ids)),
    writeNotes: (ownNotes, options) =>
      change({ ownNotes, arrangement: getState().arrangement }, options),

    select: session.look,
    toggle: (id) => session.look(withToggled(getState().selection, id)),
    hoverOver: (hover) => {
      const before = getState().hover;
      const isSame = ({ type, id }: OneSelected, n: number) =>
        before[n]?.id === id && before[n]?.type === type;
      if (before.length !== hover.length || !hover.every(isSame)) setState({ hover });
    },
    setView: (view) => turnTo({ view }),
    turn: turnTo,

    lookAtIssue: (id) => setState({ issueOverTime: id }),

    setMode: async (mode) => {
      if (mode !== getState().mode) change(switchMode(getState(), mode));
      await project();
    },
    setScope: async (scope) => {
      if (scope !== getState().scope) change({ scope });
      await project();
    },
    setFilter: async (next, options) => {
      change(filterBy(getState(), { ...getState().filters, ...next }), options);
      await gather();
    },
    clearFilters: () => renew(filterBy(getState(), noFilters)),
    setOptions: (next) => renew(changeOptions(getState(), next)),
    showOnlyWithin: (bounds) =>
      inTurn(async () => {
        const filters = { ...noFilters, ...bounds };
        const { factsWithin } = await import("./facts-within.ts");
        const { notShown, gathered, ...found } = await factsWithin(source, filters);
        change(onlyWithin(found, gathered, filters));
        if (notShown !== null) session.notice(notShown);
        session.meet(found.nodes);
        setState({ view: "graph" });
        await project();
      }),
    showMeetingsOf: (ids) =>
      inTurn(async () => {
        const found = await source.neighbourhood({ ids, kinds: [], first: 1 });
        change({ ...onlyMeetingsOf(found), view: "graph" });
        session.meet(found.nodes);
        await project();
      }),
    readyToPlay: async () => {
      const next = readyToPlay(getState());
      if (next === null) return;
      await renew(next);
    },
    light: session.light,
    undo: async () => {
      if (session.travel("back")) await gather();
    },
    redo: async () => {
      if (session.travel("forward")) await gather();
    },

    countNeighbours: async (id) => {
      if (getState().neighbourCounts.has(id)) return;
      await attempt(async () => {
        const counts = await countsAround(source, id);
        setState((state) => ({
          neighbourCounts: new Map([...state.neighbourCounts, [id, counts]]),
        }));
      });
    },

    arrange: (arrangement) => setState({ arrangement }),
    lookOnMap: (mapSight) => setState({ mapSight }),
    resetArrangement: (before) => {
      setState({ arrangement: before });
      change({});
    },

    dismissNotices: () => setState({ notices: [] }),
    retry: async () => {
      await getState().failure?.retry();
    },
  };

  function tellRefused(refused: number): void {
    if (refused > 0) session.notice(canvasFull(refused));
  }

  function tellUnknown(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const [named, more] = [ids.slice(0, mostNamed).join(", "), ids.length - mostNamed];
    const said =
      more > 0
        ? message("notice.unknown-many", { ids: named, more })
        : message("notice.unknown", { ids: named });
    session.notice(said);
  }
}
