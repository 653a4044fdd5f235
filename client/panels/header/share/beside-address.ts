import { spoken, unspoken } from "../../../language/with-language.ts";
import {
  parseBesideLink,
  type SideLink,
  type Sides,
  toBesideLink,
} from "../../../url/beside-link.ts";
import { besidePath } from "../../../url/browser-address.ts";

/** Where this tab has the two views that its address may be too short for. */
const key = "parley-beside";

/** The address of two views side by side. The tab keeps them whole, also where the address can't. */
export function toBesideAddress(links: Sides<SideLink>): string {
  try {
    sessionStorage.setItem(key, JSON.stringify(links));
  } catch {
    // Without storage the address is all there is.
  }
  return `${besidePath}${spoken(toBesideLink(links))}`;
}

/** The two views of the page's address, whole if this tab has them. */
export function besideInAddress(): Sides<SideLink> {
  const search = unspoken(window.location.search);
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "") as Sides<SideLink>;
    if (toBesideLink(kept) === search) return kept;
  } catch {
    // What is stored is not what was written, or nothing is.
  }
  return parseBesideLink(search);
}
