import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { type ExplorerState } from "../../../explorer/explorer-state.ts";
import { useExplorerState } from "../../../explorer-context.tsx";
import { noBounds } from "../../../model/filters.ts";

interface Lifting {
  readonly lifted: boolean;
  readonly lift: (lifted: boolean) => void;
}

const Context = createContext<Lifting>({ lifted: false, lift: () => {} });

/** A page whose numbers follow the screen's bounds until the reader lifts them. */
export function LiftableBounds({ children }: { children: ReactNode }) {
  const [lifted, lift] = useState(false);
  const lifting = useMemo(() => ({ lifted, lift }), [lifted]);
  return <Context.Provider value={lifting}>{children}</Context.Provider>;
}

/** Whether the bounds are lifted on this page, and a function to change that. */
export function useLifting(): Lifting {
  return useContext(Context);
}

/**
 * The state for the panel's questions: that of the screen or, if the reader lifted the bounds, without
 * bounds.
 */
export function useCounted(): Pick<ExplorerState, "scope" | "explored" | "filters" | "options"> {
  const scope = useExplorerState((state) => state.scope);
  const explored = useExplorerState((state) => state.explored);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  const { lifted } = useLifting();
  return useMemo(
    () => ({
      scope,
      explored,
      options,
      filters: lifted ? { ...filters, ...noBounds, areas: [] } : filters,
    }),
    [scope, explored, options, filters, lifted],
  );
}
