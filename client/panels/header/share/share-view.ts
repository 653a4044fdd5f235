import { type Explorer } from "../../../explorer/explorer.ts";
import { findGraphHandle } from "../../../graph-handle.ts";
import { unspoken } from "../../../language/with-language.ts";
import { message } from "../../../messages/message.ts";
import { shortened } from "../../../url/arrangement-link.ts";
import { addressForOthers, browserAddress } from "../../../url/browser-address.ts";
import { toLink } from "../../../url/view-link.ts";
import { announce } from "../../notices/announcements.ts";
import { copyText } from "../../parts/copy-text.ts";
import "../../../language/late-words.ts";

/** Copies the link that restores this view: a short one, kept by the server, where the long one could not hold it. */
export async function shareView(explorer: Explorer): Promise<void> {
  if (!isWhole(exactLink(explorer))) return await shareShort(explorer);
  await Promise.resolve();
  const copied = await copyText(addressForOthers());
  announce(message(copied ? "share.copied" : "share.refused"));
}

/** Copies a short link to this view, which the server keeps; if it can't, the long one, with the reason. */
export async function shareShort(explorer: Explorer): Promise<void> {
  const search = exactLink(explorer);
  // The address is updated in a microtask after the state.
  await Promise.resolve();
  const copied = message(isWhole(search) ? "share.copied" : "share.too-long");
  const said = await import("./short-link.ts").then(
    ({ shortLinkOf }) => shortLinkOf(search, copied),
    // The server is away: the file would come from there.
    () => copied,
  );
  announce((await copyText(addressForOthers())) ? said : message("share.refused"));
}

/** Whether an address can hold a view. */
function isWhole(search: string): boolean {
  return shortened(search) === search;
}

/**
 * The link that restores this view exactly, as the search part of an address: with the coordinates of each node and the
 * visible part, however long it gets.
 */
export function exactLink(explorer: Explorer): string {
  const graph = findGraphHandle();
  if (graph !== null) explorer.arrange(graph.arrangement());
  const state = explorer.store.getState();
  // What could not be loaded stands in the address alone.
  return state.failure === null ? toLink(state) : unspoken(browserAddress.read());
}
