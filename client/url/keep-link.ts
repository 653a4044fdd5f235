import { type Explorer } from "../explorer/explorer.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type Filters } from "../model/filters.ts";
import { parseLink, toLink } from "./view-link.ts";

/** The part of the browser's address and history that the explorer needs. */
export interface AddressBar {
  /** The search part, with its question mark; empty when there is none. */
  read(): string;
  /** Changes the search part: `push` makes it a step of the browser's history. */
  write(search: string, how: "push" | "replace"): void;
  /** Calls back when the reader goes back or forward. Returns a function that stops this. */
  onTravel(listener: () => void): () => void;
}

/**
 * Starts the explorer from the address and synchronises the two: each change of the picture is a step of the
 * browser's history, while a change of the selection only updates the address. Returns a function that stops
 * this.
 */
export function keepLink(explorer: Explorer, address: AddressBar): () => void {
  let started = false;
  let starts = 0;
  let scheduled = false;
  let before: ExplorerState | null = null;
  /** The link to what was loaded for the address. */
  let loaded: string | null = null;

  async function start(): Promise<void> {
    starts += 1;
    const mine = starts;
    started = false;
    loaded = null;
    const from = parseLink(address.read());
    await explorer.start(from);
    // Another one that began meanwhile has the word.
    if (mine !== starts) return;
    started = true;
    before = explorer.store.getState();
    // What the reader changed while a network was still loading.
    if (loaded !== null && toLink(before) !== loaded) write();
  }

  function write(): void {
    scheduled = false;
    const state = explorer.store.getState();
    // What could not be loaded must stay in the address.
    if (!started || before === null || state.failure !== null) return;
    const search = toLink(state);
    if (search !== address.read()) {
      address.write(search, isAnotherPicture(before, state) ? "push" : "replace");
    }
    before = state;
  }

  const unsubscribe = explorer.store.subscribe((state) => {
    if (!started && !state.isStarting) loaded ??= toLink(state);
    if (!started || scheduled) return;
    scheduled = true;
    queueMicrotask(write);
  });
  const stopTravelling = address.onTravel(() => void start());
  void start();
  return () => {
    unsubscribe();
    stopTravelling();
  };
}

/** A period that was only moved, as while time is played, is not a step of its own. */
function isAnotherFilter(before: Filters, after: Filters): boolean {
  if (before === after) return false;
  const isMoved = before.period !== null && after.period !== null && before.period !== after.period;
  return !isMoved;
}

function isAnotherPicture(before: ExplorerState, after: ExplorerState): boolean {
  return (
    before.explored !== after.explored ||
    before.hidden !== after.hidden ||
    isAnotherFilter(before.filters, after.filters) ||
    before.options !== after.options ||
    before.foldedBundles !== after.foldedBundles ||
    before.ownNotes !== after.ownNotes ||
    before.mode !== after.mode ||
    before.scope !== after.scope ||
    before.view !== after.view
  );
}
