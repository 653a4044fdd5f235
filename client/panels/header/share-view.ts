import { type Explorer } from "../../explorer/explorer.ts";
import { findGraphHandle } from "../../graph-handle.ts";
import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";
import { copyText } from "../parts/copy-text.ts";

/** Copies the link that restores this view. */
export async function shareView(explorer: Explorer): Promise<void> {
  const address = await exactAddress(explorer);
  if (!(await copyText(address))) announce(message("share.refused"));
  else announce(message(isExact(explorer, address) ? "share.copied" : "share.too-long"));
}

/** The address that restores this view exactly: the coordinates of each node, and the visible part. */
export async function exactAddress(explorer: Explorer): Promise<string> {
  const graph = findGraphHandle();
  if (graph !== null) explorer.arrange(graph.arrangement());
  // The address is updated in a microtask after the state.
  await Promise.resolve();
  return window.location.href;
}

function isExact(explorer: Explorer, address: string): boolean {
  return explorer.store.getState().arrangement === null || new URL(address).searchParams.has("at");
}
