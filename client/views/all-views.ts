import {
  Blend,
  BookOpenText,
  ChartLine,
  ChartNoAxesGantt,
  Grid3x3,
  MapPinned,
  MessagesSquare,
  Table2,
  Unlink2,
  Waypoints,
} from "lucide-react";
import { type ComponentType } from "react";
import { type Message, message } from "../messages/message.ts";
import { type Mode, type View } from "../model/explorer-document.ts";
import { type Screen } from "../options/option.ts";

/** A view of the explored graph. */
export interface ViewOfGraph {
  readonly id: View;
  readonly label: Message;
  /** What it is for, in a few words. */
  readonly shows: Message;
  readonly Icon: ComponentType<{ size?: number; strokeWidth?: number }>;
  /** Loads it when it is first opened. */
  readonly load: () => Promise<ComponentType>;
  /** Whether it shows the graph's modes. */
  readonly hasModes: boolean;
  /** Whether the line above says what the graph shows; other views say themselves what they count. */
  readonly hasFinding: boolean;
  /** Whether it can show either the explored part or the whole graph. */
  readonly hasScope: boolean;
  /** Whether it shows the page of the selection itself, so that the panel is not needed. */
  readonly isPage: boolean;
  /** Whether it draws the graph, so that options for drawing are offered. */
  readonly drawsGraph: boolean;
  /** Whether it shows a picture that can be taken away. */
  readonly hasPicture: boolean;
  /** The screen whose options apply; null if none do. */
  readonly screen: (mode: Mode) => Screen | null;
}

/** All views, in the order of the menu. */
export const allViews: readonly ViewOfGraph[] = [
  {
    id: "graph",
    label: message("rail.graph"),
    shows: message("rail.graph-shows"),
    Icon: Waypoints,
    load: async () => (await import("./graph/GraphView.tsx")).GraphView,
    hasModes: true,
    hasFinding: true,
    hasScope: true,
    drawsGraph: true,
    isPage: false,
    hasPicture: true,
    screen: (mode) => mode,
  },
  {
    id: "stances",
    label: message("rail.stances"),
    shows: message("rail.stances-shows"),
    Icon: Grid3x3,
    load: async () => (await import("./stances/StancesView.tsx")).StancesView,
    hasModes: false,
    hasFinding: false,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: () => "matrix",
  },
  {
    id: "over-time",
    label: message("rail.over-time"),
    shows: message("rail.over-time-shows"),
    Icon: ChartLine,
    load: async () => (await import("./over-time/OverTimeView.tsx")).OverTimeView,
    hasModes: false,
    hasFinding: false,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: () => null,
  },
  {
    id: "gaps",
    label: message("rail.gaps"),
    shows: message("rail.gaps-shows"),
    Icon: Unlink2,
    load: async () => (await import("./gaps/GapsView.tsx")).GapsView,
    hasModes: false,
    hasFinding: false,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: () => "gaps",
  },
  {
    id: "disputes",
    label: message("rail.disputes"),
    shows: message("rail.disputes-shows"),
    Icon: MessagesSquare,
    load: async () => (await import("./disputes/DisputesView.tsx")).DisputesView,
    hasModes: false,
    hasFinding: false,
    hasScope: false,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: () => null,
  },
  {
    id: "timeline",
    label: message("rail.timeline"),
    shows: message("rail.timeline-shows"),
    Icon: ChartNoAxesGantt,
    load: async () => (await import("./timeline/TimelineView.tsx")).TimelineView,
    hasModes: false,
    hasFinding: false,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: () => null,
  },
  {
    id: "map",
    label: message("rail.map"),
    shows: message("rail.map-shows"),
    Icon: MapPinned,
    load: async () => (await import("./map/MapView.tsx")).MapView,
    hasModes: false,
    hasFinding: false,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: true,
    screen: () => null,
  },
  {
    id: "structure",
    label: message("rail.structure"),
    shows: message("rail.structure-shows"),
    Icon: Blend,
    load: async () => (await import("./structure/StructureView.tsx")).StructureView,
    hasModes: true,
    hasFinding: false,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: (mode) => (mode === "evidence" ? null : mode),
  },
  {
    id: "table",
    label: message("rail.table"),
    shows: message("rail.table-shows"),
    Icon: Table2,
    load: async () => (await import("./table/TableView.tsx")).TableView,
    hasModes: true,
    hasFinding: true,
    hasScope: true,
    drawsGraph: false,
    isPage: false,
    hasPicture: false,
    screen: (mode) => (mode === "evidence" ? null : mode),
  },
  {
    id: "dossier",
    label: message("rail.dossier"),
    shows: message("rail.dossier-shows"),
    Icon: BookOpenText,
    load: async () => (await import("./dossier/DossierView.tsx")).DossierView,
    hasModes: false,
    hasFinding: false,
    hasScope: false,
    drawsGraph: false,
    isPage: true,
    hasPicture: false,
    screen: () => null,
  },
];

/** A view by its id. */
export function getView(id: View): ViewOfGraph {
  const found = allViews.find((view) => view.id === id);
  if (found === undefined) throw new TypeError(`there is no view ${id}`);
  return found;
}

/** The screen whose options apply to the current view; null if none do. */
export function screenOf({ view, mode }: { view: View; mode: Mode }): Screen | null {
  return getView(view).screen(mode);
}
