import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { type ExplorerState } from "../../../explorer/explorer-state.ts";
import { useExplorerState } from "../../../explorer-context.tsx";
import { noBounds } from "../../../model/filters.ts";

interface Lifting {
  readonly lifted: boolean;
  readonly lift: (lifted: boolean) => void;
}

const Context = createContext<Lifting>({ lifted: false, lift: () => {} });

/** A page whose numbers are those of the screen until the reader asks for all. */
export function LiftableBounds({ children }: { children: ReactNode }) {
  const [lifted, lift] = useState(false);
  const lifting = useMemo(() => ({ lifted, lift }), [lifted]);
  return <Context.Provider value={lifting}>{children}</Context.Provider>;
}

/** Whether all is counted on this page, whatever the filters, and how to change that. */
export function useLifting(): Lifting {
  return useContext(Context);
}

/** What the panel's questions go by: what the screen shows or, if the reader asked for it, all there is. */
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
