import { createStore } from "zustand/vanilla";

/** Whether the dialog with the citations stands open. */
export const citeDialog = createStore(() => ({ opened: false }));

/** Opens the dialog with the citations. */
export function openCite(): void {
  citeDialog.setState({ opened: true });
}
