import { type Explorer } from "../../../explorer/explorer.ts";
import { findGraphHandle } from "../../../graph-handle.ts";
import { unspoken } from "../../../language/with-language.ts";
import { message } from "../../../messages/message.ts";
import { shortened } from "../../../url/arrangement-link.ts";
import { browserAddress } from "../../../url/browser-address.ts";
import { toLink } from "../../../url/view-link.ts";
import { announce } from "../../notices/announcements.ts";
import { copyText } from "../../parts/copy-text.ts";

/** Copies the link that restores this view: a short one, kept by the server, where the long one could not hold it. */
export async function shareView(explorer: Explorer): Promise<void> {
  const search = exactLink(explorer);
  if (shortened(search) !== search) return await shareShort(explorer);
  await untilWritten();
  const copied = await copyText(window.location.href);
  announce(message(copied ? "share.copied" : "share.refused"));
}

/** Copies a short link to this view, which the server keeps; if it can't, the long one, with the reason. */
export async function shareShort(explorer: Explorer): Promise<void> {
  const search = exactLink(explorer);
  await untilWritten();
  const why = await import("./short-link.ts").then(
    ({ shortLinkOf }) => shortLinkOf(search),
    // The file comes from the same server.
    () => message("failure.unreachable"),
  );
  const { href } = window.location;
  if (!(await copyText(href))) announce(message("share.refused"));
  else if (why === null) announce(message("share.short-copied"));
  else if (shortened(search) === search) announce(message("share.long-instead", { why }));
  else announce(message("share.too-long", { why }));
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

/** The address is updated in a microtask after the state. */
async function untilWritten(): Promise<void> {
  await Promise.resolve();
}
