import { type ExplorerState } from "../explorer/explorer-state.ts";
import { isHome } from "../explorer/is-home.ts";
import { modes, scopes, views } from "../model/explorer-document.ts";
import { type NodeKind, nodeKinds } from "../model/kinds.ts";
import { type Filters, isKnownToServer } from "../model/filters.ts";
import { isAsGathered } from "../model/gathered.ts";
import { message, type Message } from "../messages/message.ts";
import { isDay } from "../options/kinds-of-option.ts";
import { optionsToLink, parseOptions } from "../options/network-options.ts";
import {
  arrangementToLink,
  parseArrangement,
  parsePlaces,
  placesToWords,
} from "./arrangement-link.ts";
import { mapSightToWord, parseMapSight } from "./map-link.ts";
import { noteToText, parseNotes } from "./note-link.ts";
import { isBundleId } from "../model/bundles/bundle.ts";
import { selectedNodes, selectionOf } from "../model/selection.ts";
import { bareStart, type StartingPoint } from "../explorer/starting-point.ts";

/** The part of the state that a link contains. */
export type LinkedState = Pick<
  ExplorerState,
  | "mode"
  | "scope"
  | "view"
  | "selection"
  | "issueOverTime"
  | "issueBeside"
  | "filters"
  | "options"
  | "hidden"
  | "foldedBundles"
  | "pinned"
  | "ownNotes"
  | "arrangement"
  | "mapSight"
  | "explored"
  | "gathered"
  | "home"
>;

/** Stands for a canvas without nodes: no id begins like this. */
const emptied = "-";

/**
 * The state as the search part of an address (`?mode=meetings&nodes=witkoff,umerov`); empty when it is the
 * default. It holds everything, however long it gets.
 */
export function toLink(state: LinkedState): string {
  const { filters, selection } = state;
  const nodes = state.explored.nodes();
  const parts: [string, string | readonly string[] | null][] = [
    ["mode", state.mode === bareStart.mode ? null : state.mode],
    ["view", state.view === bareStart.view ? null : state.view],
    ["scope", state.scope === bareStart.scope ? null : state.scope],
    ["nodes", isFoundAgain(state) ? null : nodes.length === 0 ? emptied : nodes],
    ["hidden", [...state.hidden]],
    ...selectedNodes(selection).map((id): [string, string] => ["selected", id]),
    ["tie", selection?.type === "tie" ? selection.id : null],
    ["issue", state.view === "over-time" ? state.issueOverTime : null],
    ["beside", state.view === "over-time" ? state.issueBeside : null],
    ["kinds", filters.kinds.map((kind) => kind.toLowerCase())],
    ["from", filters.period?.from ?? null],
    ["to", filters.period?.to ?? null],
    ["sides", filters.sides],
    ["datasets", filters.datasets],
    ["source", filters.sources],
    ["document", filters.documents],
    ...optionsToLink(state.options),
    ["folded", [...state.foldedBundles]],
    ["pins", placesToWords(state.pinned)],
    ["map", mapSightToWord(state.mapSight)],
  ];
  const texts = textsOf(parts);
  // Areas are free text that may contain commas, so each has its own parameter.
  texts.push(...filters.areas.map((area) => `area=${readable(area)}`));
  texts.push(...state.ownNotes.map((note) => `note=${readable(noteToText(note))}`));
  texts.push(...textsOf(arrangementToLink(state.arrangement, state.mode)));
  return texts.length === 0 ? "" : `?${texts.join("&")}`;
}

/** Whether a link without nodes opens on just these: what is within its sources and documents, or the opening picture. */
function isFoundAgain(state: LinkedState): boolean {
  const { gathered, explored, filters } = state;
  return isKnownToServer(filters) ? isAsGathered(gathered, explored, filters) : isHome(state);
}

function textsOf(parts: readonly [string, string | readonly string[] | null][]): string[] {
  return parts.flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    const text = typeof value === "string" ? readable(value) : value.map(readable).join(",");
    return [`${name}=${text}`];
  });
}

/** Percent-encoded, except for characters that may stay as they are. */
export function readable(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2F", "/");
}

/** Parses an address. Parts that can't be parsed are ignored, each with a notice. Never throws. */
export function parseLink(search: string): StartingPoint {
  const params = new URLSearchParams(search);
  const notices: Message[] = [];
  const ignore = (name: string, value: string) =>
    notices.push(message("notice.link", { part: `${name}=${value}` }));

  function oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const value = params.get(name);
    if (value === null) return otherwise;
    const found = values.find((known) => known === value);
    if (found === undefined) ignore(name, value);
    return found ?? otherwise;
  }

  function list(name: string): string[] {
    const items = (params.get(name) ?? "").split(",").filter((item) => item !== "");
    return [...new Set(items)];
  }

  function day(name: string): string | null {
    const value = params.get(name);
    if (value === null) return null;
    if (isDay(value)) return value;
    ignore(name, value);
    return null;
  }

  const tie = params.get("tie");
  const [from, to] = [day("from"), day("to")];
  const mode = oneOf("mode", modes, bareStart.mode);
  return {
    mode,
    view: oneOf("view", views, bareStart.view),
    scope: oneOf("scope", scopes, bareStart.scope),
    explored: params.has("nodes") ? list("nodes").filter((id) => id !== emptied) : null,
    hidden: list("hidden"),
    selection:
      selectionOf(params.getAll("selected").filter((id) => id !== "")) ??
      (tie ? { type: "tie", id: tie } : null),
    filters: {
      kinds: list("kinds").flatMap((word): NodeKind[] => {
        const kind = nodeKinds.find((known) => known.toLowerCase() === word);
        if (kind === undefined) ignore("kinds", word);
        return kind === undefined ? [] : [kind];
      }),
      period: periodOf(from, to, () => ignore("from", `${from}&to=${to}`)),
      sides: list("sides"),
      datasets: list("datasets"),
      sources: list("source"),
      documents: list("document"),
      areas: [...new Set(params.getAll("area").filter((area) => area !== ""))],
    },
    options: parseOptions(params, ignore),
    foldedBundles: new Set(list("folded").filter(isBundleId)),
    pinned: parsePlaces(list("pins"), (word) => ignore("pins", word)),
    ownNotes: parseNotes(params.getAll("note"), (text) => ignore("note", text)),
    issueOverTime: params.get("issue") || null,
    issueBeside: params.get("beside") || null,
    arrangement: parseArrangement(mode, list("at"), params.get("sight"), ignore),
    mapSight: parseMapSight(params.get("map"), (word) => ignore("map", word)),
    notices,
  };
}

function periodOf(from: string | null, to: string | null, refuse: () => void): Filters["period"] {
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) {
    refuse();
    return null;
  }
  return { from, to };
}
