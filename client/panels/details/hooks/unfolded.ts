import { createContext, useContext } from "react";

/** Whether lists are shown completely, as on paper, instead of their first items with a button for more. */
export const Unfolded = createContext(false);

export function useUnfolded(): boolean {
  return useContext(Unfolded);
}

/** The most items of a paged list that are loaded without asking. */
export const mostUnfolded = 1000;

/** Page size of a list: the API's maximum if everything will be shown, or else a few. */
export function usePageSize(few: number): number {
  return useUnfolded() ? 100 : few;
}
