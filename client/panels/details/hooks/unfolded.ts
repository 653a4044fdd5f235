import { createContext, useContext } from "react";

/** Whether lists on a page are shown to their end, as on paper, rather than their first few with an offer to see more. */
export const Unfolded = createContext(false);

export function useUnfolded(): boolean {
  return useContext(Unfolded);
}

/** Of a list that comes page by page no more than this is shown unasked: beyond it, nobody reads on. */
export const mostUnfolded = 1000;

/** How many of a list are asked for at once: as many as the API gives where all will be shown, or else a few. */
export function usePageSize(few: number): number {
  return useUnfolded() ? 100 : few;
}
