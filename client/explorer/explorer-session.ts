import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyGraph, type ExploredNode } from "../model/explored-graph.ts";
import { type ExplorerState, type Remedy } from "./explorer-state.ts";
import { type ExplorerDocument } from "../model/explorer-document.ts";
import { noFilters } from "../model/filters.ts";
import { usualOptions } from "../options/network-options.ts";
import { noHistory, remember, stepBack, stepForward } from "../model/history.ts";
import { type Message } from "../messages/message.ts";
import { messageOf } from "../messages/message-of.ts";
import { sidesAfter } from "../model/sides.ts";

const emptyState: ExplorerState = {
  explored: emptyGraph(),
  hidden: new Set(),
  filters: noFilters,
  options: usualOptions,
  mode: "evidence",
  scope: "explored",
  pinned: new Map(),
  setAside: new Map(),
  view: "graph",
  selection: null,
  hover: [],
  arrangement: null,
  home: new Set(),
  overview: null,
  sides: [],
  projection: null,
  neighbourCounts: new Map(),
  pending: 0,
  failure: null,
  notices: [],
  canUndo: false,
  canRedo: false,
};

/** The explorer's store, with what every action needs: requests, notices and undo. */
export interface ExplorerSession {
  store: StoreApi<ExplorerState>;
  /** Runs a request: counts it as pending, and turns a rejection into a failure that can be retried, or mended. */
  attempt: (
    task: () => Promise<void>,
    remedyOf?: (error: unknown) => Remedy | null,
  ) => Promise<void>;
  /**
   * Changes the document, so that undo brings back what was. What only `continues` the change before, as
   * the next step of a period that is played, is undone with it.
   */
  change: (next: Partial<ExplorerDocument>, options?: { continues: boolean }) => void;
  /** Replaces the document and forgets what could be undone. */
  begin: (next: Partial<ExplorerState>) => void;
  /** One step back or forward; false when there is none. */
  travel: (direction: "back" | "forward") => boolean;
  /** Says something once. */
  notice: (said: Message) => void;
  /** Gives colours to sides that appear for the first time. */
  meet: (nodes: readonly ExploredNode[]) => void;
}

/** A session with nothing in it. */
export function createSession(): ExplorerSession {
  const store = createStore<ExplorerState>()(() => emptyState);
  const { getState, setState } = store;
  let history = noHistory;

  const canTravel = () => ({
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  });

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
      if (!continues) history = remember(history, documentOf(getState()));
      // How the picture lay before is no longer how it lies.
      setState({ ...next, arrangement: null, ...canTravel() });
    },

    begin(next) {
      history = noHistory;
      setState({ ...next, ...canTravel() });
    },

    travel(direction) {
      const step = direction === "back" ? stepBack : stepForward;
      const taken = step(history, documentOf(getState()));
      if (taken === null) return false;
      history = taken.history;
      setState({ ...taken.document, arrangement: null, ...canTravel() });
      return true;
    },

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

function documentOf(state: ExplorerState): ExplorerDocument {
  const { explored, hidden, filters, options, mode, scope, pinned, setAside } = state;
  return { explored, hidden, filters, options, mode, scope, pinned, setAside };
}
