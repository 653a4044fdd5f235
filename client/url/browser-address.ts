import { shortened } from "./arrangement-link.ts";
import { type AddressBar } from "./keep-link.ts";

/** The part of an address that says in which language it is shown. */
export const languageName = "lang";

/** Opens another view, as a step of the browser's history, or in the place of the last one. */
export function openAddress(search: string, how: "push" | "replace" = "push"): void {
  browserAddress.write(search, how);
  // Writing fires no event, so it is fired here.
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** What the browser's history holds of a step, where its address does not say it all. */
interface Step {
  /** The whole view, as the search part of an address. */
  readonly search: string;
  /** The id of the short link that it was opened by; null: it stands under its long one. */
  readonly kept: string | null;
}

/** Where two views stand side by side, and where each of them is then, in a frame of that page. */
export const besidePath = "/compare";
export const sidePath = `${besidePath}/side`;

/** Whether this is one of two views side by side. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** The path of short links, and their ids. */
const keptPath = /^\/v\/([^/]+)$/;

/** The id in a short link; null at any other address. */
export function idInAddress(): string | null {
  return keptPath.exec(window.location.pathname)?.[1] ?? null;
}

/** Puts the short link of a view in the place of its address. */
export function showShortLink(id: string, search: string): void {
  const step: Step = { search, kept: id };
  window.history.replaceState(step, "", addressOf(step));
}

/** The address of the page. The history of the browser holds what is too long for it. */
export const browserAddress: AddressBar = {
  read: () => stepNow()?.search ?? window.location.search,
  write: (search, how) => {
    const now = stepNow();
    const kept = now !== null && now.kept !== null && isSameLink(now.search, search);
    const step: Step = { search, kept: kept ? now.kept : null };
    const address = addressOf(step);
    if (how === "push") window.history.pushState(step, "", address);
    else window.history.replaceState(step, "", address);
  },
  onTravel: (listener) => {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
};

/** Whether two links say the same, in whatever order and language. */
export function isSameLink(one: string, other: string): boolean {
  const [a, b] = [one, other].map((search) =>
    search
      .slice(1)
      .split("&")
      .filter((part) => !part.startsWith(`${languageName}=`))
      .map((part) => part.split(/[=,]/).toSorted().join())
      .toSorted()
      .join(),
  );
  return a === b;
}

/** Null where nobody wrote: the page was opened there, or its address was changed by hand. */
function stepNow(): Step | null {
  const step = window.history.state as Partial<Step> | null;
  return typeof step?.search === "string" ? { search: step.search, kept: step.kept ?? null } : null;
}

/** The address under which others see what is shown here; that of the page, unless it is in a frame. */
export function addressForOthers(): string {
  const { origin, href } = window.location;
  const step = stepNow();
  return isFramed() && step !== null ? `${origin}${addressAt("/", step)}` : href;
}

function addressOf(step: Step): string {
  const { pathname } = window.location;
  // A frame stays where it may be framed.
  if (pathname === sidePath) return `${sidePath}${shortened(step.search)}`;
  // A short link is the address of one view; others are at the explorer's own.
  return addressAt(idInAddress() === null ? pathname : "/", step);
}

/** The address of a view: its short link, or its own one at a path. */
function addressAt(path: string, { search, kept }: Step): string {
  if (kept !== null) {
    const language = new URLSearchParams(search).get(languageName);
    return language === null ? `/v/${kept}` : `/v/${kept}?${languageName}=${language}`;
  }
  return `${path}${shortened(search)}`;
}
