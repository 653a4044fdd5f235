import { createStore } from "zustand/vanilla";

/** Whether the dialog with citations is open. */
export const citeDialog = createStore(() => ({ opened: false }));

/** Opens the dialog with citations. */
export function openCite(): void {
  citeDialog.setState({ opened: true });
}
