import { createStore } from "zustand/vanilla";
import { type OwnNote } from "../../../model/explorer-document.ts";

/** The note that is being written on the picture: a new one, or one that is there. Null: none. */
export const noteDesk = createStore<{ readonly note: OwnNote | null }>()(() => ({ note: null }));

/** Opens a note to be written. */
export function openNote(note: OwnNote | null): void {
  noteDesk.setState({ note });
}
