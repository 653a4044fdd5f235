import { createContext, useContext } from "react";

/** Whether lists on a page are shown to their end, as on paper, rather than their first few with an offer to see more. */
export const Unfolded = createContext(false);

export function useUnfolded(): boolean {
  return useContext(Unfolded);
}
