import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyGraph, type ExploredNode } from "../model/explored-graph.ts";
import { type ExplorerState, type Remedy } from "./explorer-state.ts";
import { type ExplorerScreen } from "../model/explorer-document.ts";
import { noFilters } from "../model/filters.ts";
import { usualOptions } from "../options/network-options.ts";
import { noHistory, remember, rememberLook, stepBack, stepForward } from "../model/history.ts";
import { type Message } from "../messages/message.ts";
import { messageOf } from "../messages/message-of.ts";
import { type Moment } from "../model/moment.ts";
import { isSameSelection, type Selection } from "../model/selection.ts";
import { sidesAfter } from "../model/sides.ts";

const emptyState: ExplorerState = {
  explored: emptyGraph(),
  gathered: null,
  hidden: new Set(),
  filters: noFilters,
  options: usualOptions,
  mode: "evidence",
  scope: "explored",
  foldedBundles: new Set(),
  pinned: new Map(),
  otherPins: new Map(),
  ownNotes: [],
  view: "graph",
  selection: null,
  issueOverTime: null,
  issueBeside: null,
  hover: [],
  moment: null,
  arrangement: null,
  mapSight: null,
  home: new Set(),
  overview: null,
  sides: [],
  projection: null,
  neighbourCounts: new Map(),
  isStarting: false,
  pending: 0,
  failure: null,
  notices: [],
  canUndo: false,
  canRedo: false,
};

/** The explorer's store, with what every action needs: requests, notices and undo. */
export interface ExplorerSession {
  store: StoreApi<ExplorerState>;
  /**
   * Runs a request: counts it as pending, and turns a rejection into a failure that can be retried, or
   * handled by a remedy.
   */
  attempt: (
    task: () => Promise<void>,
    remedyOf?: (error: unknown) => Remedy | null,
  ) => Promise<void>;
  /**
   * Changes the document as a step that can be undone. With `continues` the change belongs to the previous
   * step (as the period moved on by a key that is held), and both are undone together.
   */
  change: (next: Partial<ExplorerScreen>, options?: { continues: boolean }) => void;
  /**
   * Changes the selection. Several changes of the selection in a row are one step to undo, and do not discard
   * what can be redone.
   */
  look: (selection: Selection | null) => void;
  /** Changes the view, or what it shows, as a step to undo. */
  turn: (next: Turn) => void;
  /** Replaces the document, ends what is played, and clears the undo history. */
  begin: (next: Partial<ExplorerState>) => void;
  /** One step back or forward; false when there is none. */
  travel: (direction: "back" | "forward") => boolean;
  /** Lights some days, or ends that. No step to undo. */
  light: (moment: Moment | null) => void;
  /** Shows a notice. */
  notice: (said: Message) => void;
  /** Gives colours to sides that appear for the first time. */
  meet: (nodes: readonly ExploredNode[]) => void;
}

/** What a turn to another view, or to something else in it, changes. */
export type Turn = Partial<Pick<ExplorerScreen, "view" | "selection" | "issueBeside">>;

/** An empty session. */
export function createSession(): ExplorerSession {
  const store = createStore<ExplorerState>()(() => emptyState);
  const { getState, setState } = store;
  let history = noHistory;
  /** Whether the last step was a change of the selection. */
  let isLooking = false;

  const canTravel = () => ({
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  });

  /** Changes what is seen. Days are lit only while there is a picture that they can be lit in. */
  function show(next: Partial<ExplorerState>): void {
    const { view, mode, moment } = { ...getState(), ...next };
    // Agreement has no days of its own; the map has those of its meetings in every mode.
    const canBeLit = view === "map" || (view === "graph" && mode !== "agreement");
    setState({ ...next, moment: canBeLit ? moment : null, ...canTravel() });
  }

  async function attempt(
    task: () => Promise<void>,
    remedyOf: (error: unknown) => Remedy | null = () => null,
  ): Promise<void> {
    setState(({ pending }) => ({ pending: pending + 1, failure: null }));
    try {
      await task();
    } catch (error) {
      const retry = () => attempt(task, remedyOf);
      setState({ failure: { said: messageOf(error), retry, instead: remedyOf(error) } });
    } finally {
      setState(({ pending }) => ({ pending: pending - 1 }));
    }
  }

  return {
    store,
    attempt,

    change(next, { continues } = { continues: false }) {
      if (!continues) history = remember(history, screenOf(getState()));
      isLooking = false;
      // The old arrangement no longer applies.
      show({ arrangement: null, ...next });
    },

    look(selection) {
      if (isSameSelection(selection, getState().selection)) return;
      if (!isLooking) history = rememberLook(history, screenOf(getState()));
      isLooking = true;
      show({ selection });
    },

    turn(next) {
      const before = screenOf(getState());
      const names = Object.keys(next) as (keyof typeof next)[];
      if (names.every((name) => next[name] === before[name])) return;
      history = rememberLook(history, before);
      isLooking = false;
      show(next);
    },

    begin(next) {
      history = noHistory;
      isLooking = false;
      show({ ...next, moment: null });
    },

    travel(direction) {
      const step = direction === "back" ? stepBack : stepForward;
      const taken = step(history, screenOf(getState()));
      if (taken === null) return false;
      history = taken.history;
      isLooking = false;
      show(taken.screen);
      return true;
    },

    light: (moment) => show({ moment }),

    notice: (said) =>
      setState(({ notices }) => ({
        notices: notices.some((other) => isSame(other, said)) ? notices : [...notices, said],
      })),

    meet: (nodes) =>
      setState(({ sides, overview }) => ({ sides: sidesAfter(sides, overview, nodes) })),
  };
}

function isSame(one: Message, other: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function screenOf(state: ExplorerState): ExplorerScreen {
  const { explored, gathered, hidden, filters, options, mode, scope, foldedBundles } = state;
  const { pinned, otherPins, ownNotes, view, selection, issueOverTime } = state;
  const { issueBeside, arrangement } = state;
  return {
    explored,
    gathered,
    hidden,
    filters,
    options,
    mode,
    scope,
    foldedBundles,
    pinned,
    otherPins,
    ownNotes,
    view,
    selection,
    issueOverTime,
    issueBeside,
    arrangement,
  };
}
