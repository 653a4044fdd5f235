import { createStore } from "zustand/vanilla";

/** Whether the data set's own page stands open on a narrow screen, where the panel hides when nothing is selected. */
export const datasetSheet = createStore(() => ({ opened: false }));

/** Shows what this data set is. */
export function openDatasetSheet(): void {
  datasetSheet.setState({ opened: true });
}
