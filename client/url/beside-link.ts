import { longestLink, shortened } from "./arrangement-link.ts";
import { readable } from "./view-link.ts";

/** One of two views side by side. */
export const sideNames = ["left", "right"] as const;
export type SideName = (typeof sideNames)[number];

/** Something for each of two views side by side. */
export type Sides<T> = Readonly<Record<SideName, T>>;

/** Where the view of a side is had: in the link itself, as the search part of an address; or from the server. */
export type SideLink = { readonly search: string } | { readonly kept: string };

/** Stands before the id of a view that the server keeps: no search part begins like this. */
const keptMark = "~";

/**
 * Two views side by side as the search part of an address (`?left=…&right=…`), each whole, or as the id of a short
 * link. What is too long for an address loses its places, as that of one view does.
 */
export function toBesideLink(links: Sides<SideLink>): string {
  if (isBesideWhole(links)) return written(links);
  return written({ left: withoutPlaces(links.left), right: withoutPlaces(links.right) });
}

/** Whether an address can hold two views. */
export function isBesideWhole(links: Sides<SideLink>): boolean {
  return written(links).length <= longestLink;
}

/** The views in the search part of such an address; one that is not named is the opening picture. */
export function parseBesideLink(search: string): Sides<SideLink> {
  const params = new URLSearchParams(search);
  const sideOf = (name: SideName): SideLink => {
    const text = params.get(name) ?? "";
    return text.startsWith(keptMark)
      ? { kept: text.slice(keptMark.length) }
      : { search: asSearch(text) };
  };
  return { left: sideOf("left"), right: sideOf("right") };
}

function written(links: Sides<SideLink>): string {
  const parts = sideNames.flatMap((name) => {
    const text = textOf(links[name]);
    return text === "" ? [] : [`${name}=${readable(text).replaceAll("%2C", ",")}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function textOf(link: SideLink): string {
  return "kept" in link ? `${keptMark}${link.kept}` : link.search.replace(/^\?/, "");
}

function withoutPlaces(link: SideLink): SideLink {
  return "kept" in link ? link : { search: shortened(link.search, 0) };
}

function asSearch(text: string): string {
  return text === "" ? "" : `?${text.replace(/^\?/, "")}`;
}
