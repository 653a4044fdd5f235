import { createStore } from "zustand/vanilla";

/**
 * Whether the data set's page is open on a narrow screen, where the panel is hidden when nothing is selected.
 */
export const datasetSheet = createStore(() => ({ opened: false }));

/** Opens the data set's page. */
export function openDatasetSheet(): void {
  datasetSheet.setState({ opened: true });
}
