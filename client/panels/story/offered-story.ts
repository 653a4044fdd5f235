import { createStore } from "zustand/vanilla";

const key = "parley-offered";

/** Ids of the stories that were offered to the reader and then begun or declined. */
export const seenOffers = createStore<{ readonly ids: readonly string[] }>()(() => ({
  ids: readKept(),
}));

/** A story that was begun or declined is not offered again. */
export function noteOffer(id: string): void {
  const ids = [...new Set([...seenOffers.getState().ids, id])];
  seenOffers.setState({ ids });
  try {
    localStorage.setItem(key, ids.join(" "));
  } catch {
    // Without storage it is remembered until the page is left.
  }
}

function readKept(): string[] {
  try {
    return (localStorage.getItem(key) ?? "").split(" ").filter((id) => id !== "");
  } catch {
    return [];
  }
}
