import { type AddressBar } from "./keep-link.ts";

/** Opens another view, as a step of the browser's history. */
export function openAddress(search: string): void {
  window.history.pushState(null, "", `${window.location.pathname}${search}`);
  // pushState fires no event, so it is fired here.
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
