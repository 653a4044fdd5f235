import { createStore } from "zustand/vanilla";
import { type Selection } from "../../../model/selection.ts";

interface Sheet {
  /** Whether the data set's page is open. */
  readonly opened: boolean;
  /** What has its page behind a tab, so that the picture is not covered: it was closed there, or selected from outside. */
  readonly folded: Selection | null;
}

/** The panel on a narrow screen, where it is hidden when nothing is selected. */
export const datasetSheet = createStore<Sheet>(() => ({ opened: false, folded: null }));

/** Opens the data set's page. */
export function openDatasetSheet(): void {
  datasetSheet.setState({ opened: true });
}

/** Leaves the page of what will be selected closed on a narrow screen, behind a tab that opens it. */
export function foldSheet(folded: Selection | null): void {
  datasetSheet.setState({ folded });
}
