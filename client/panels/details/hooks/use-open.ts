import { createStore } from "zustand/vanilla";
import { useExplorer } from "../../../explorer-context.tsx";
import { type Selection } from "../../../model/selection.ts";

/** What was open in the panel before, most recent last, for the back button. */
export const trail = createStore<{ before: readonly Selection[]; current: Selection | null }>(
  () => ({
    before: [],
    current: null,
  }),
);

/** Opens something from within the panel, with a way back. */
export function useOpen(): (selection: Selection) => void {
  const explorer = useExplorer();
  return (selection) => {
    const { selection: from } = explorer.store.getState();
    trail.setState(({ before }) => ({
      before: from === null ? before : [...before, from],
      current: selection,
    }));
    explorer.select(selection);
  };
}

/** Goes one step back in the panel. */
export function useBack(): () => void {
  const explorer = useExplorer();
  return () => {
    const { before } = trail.getState();
    const last = before.at(-1);
    if (last === undefined) return;
    trail.setState({ before: before.slice(0, -1), current: last });
    explorer.select(last);
  };
}
