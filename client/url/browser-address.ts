import { type AddressBar } from "./keep-link.ts";

/** Opens another view, as a step of the browser's history, or in the place of the last one. */
export function openAddress(search: string, how: "push" | "replace" = "push"): void {
  browserAddress.write(search, how);
  // Writing fires no event, so it is fired here.
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** The address of the page. */
export const browserAddress: AddressBar = {
  read: () => window.location.search,
  write: (search, how) => {
    const url = `${window.location.pathname}${search}`;
    if (how === "push") window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  },
  onTravel: (listener) => {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
};
