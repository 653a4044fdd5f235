import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { type ExplorerState } from "./explorer/explorer-state.ts";
import { type Explorer } from "./explorer/explorer.ts";

const Context = createContext<Explorer | null>(null);

/** Provides the explorer to all components inside. */
export function ExplorerProvider(props: { explorer: Explorer; children: ReactNode }) {
  return <Context.Provider value={props.explorer}>{props.children}</Context.Provider>;
}

/** The explorer with all its actions. @throws outside of an ExplorerProvider */
export function useExplorer(): Explorer {
  const explorer = useContext(Context);
  if (explorer === null) throw new Error("useExplorer is used outside of ExplorerProvider");
  return explorer;
}

/**
 * A part of the explorer's state, kept current. The selector must return the same object for the same state
 * (as visibleGraph does): a new one each time would render endlessly.
 */
export function useExplorerState<T>(selector: (state: ExplorerState) => T): T {
  return useStore(useExplorer().store, selector);
}
