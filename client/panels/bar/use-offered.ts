import { useExplorerState } from "../../explorer-context.tsx";
import { changedOptions, offeredOn } from "../../options/network-options.ts";
import { type Option } from "../../options/option.ts";
import { getView, screenOf } from "../../views/all-views.ts";

/** The options in the menu of the current screen, and which of them differ from their defaults. */
export function useOffered(): { offered: readonly Option[]; changed: readonly Option[] } {
  const screen = useExplorerState(screenOf);
  const isDrawn = useExplorerState(({ view }) => getView(view).drawsGraph);
  const options = useExplorerState((state) => state.options);
  const offered = screen === null ? [] : offeredOn(screen, isDrawn, options).menu;
  return {
    offered,
    changed: changedOptions(options).filter((option) => offered.includes(option)),
  };
}
