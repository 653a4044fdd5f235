import { createStore } from "zustand/vanilla";

/** Whether the help is open. */
export const helpDialog = createStore(() => ({ opened: false }));

/** Opens the help. */
export function openHelp(): void {
  helpDialog.setState({ opened: true });
}
