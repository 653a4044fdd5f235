import { type AddressBar } from "./keep-link.ts";

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
