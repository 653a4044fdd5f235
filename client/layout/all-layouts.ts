import { type Message, message } from "../messages/message.ts";
import { type Frame } from "./layout-job.ts";
import { type LayoutSettings } from "./layout-settings.ts";
import { type Plan } from "./plan.ts";

/** A way to place the nodes of a picture. */
export interface NodeLayout<Id extends string = string> {
  readonly id: Id;
  readonly label: Message;
  /** A sentence that says what a node's place means. */
  readonly help: Message;
  /** The same for the legend, in three words; null if the place has no meaning. */
  readonly legend: (settings: LayoutSettings) => Message | null;
  /** What the reader may set about it. */
  readonly settings: readonly (keyof LayoutSettings)[];
  /**
   * Loads the layout in the worker when it is first chosen. It changes the plan's coordinates in place,
   * always in the same way for the same plan.
   */
  readonly load: () => Promise<(plan: Plan, frame: Frame) => void>;
  /**
   * Whether nodes may keep their coordinates when others are added. False if the place has a meaning, such as
   * a date: then everything is placed again.
   */
  readonly keepsPlaces: boolean;
  /**
   * Whether it keeps the actors of each bundle together, so that frames can be drawn around them; not where a place
   * has a meaning of its own. Bundles are told by what brings them together.
   */
  readonly drawsFrames: (bundles: string, settings: Pick<LayoutSettings, "sidesAs">) => boolean;
  /** Whether it needs nodes with dates. */
  readonly needsDates: boolean;
}

/** All layouts, in the order of the menu; the first is the default. */
export const allLayouts = [
  {
    id: "FORCE",
    label: message("layout.force"),
    help: message("layout.force-does"),
    legend: () => null,
    settings: ["space", "pull"],
    load: async () => (await import("./force/place-by-force.ts")).placeByForce,
    keepsPlaces: true,
    drawsFrames: () => true,
    needsDates: false,
  },
  {
    id: "CONCENTRIC",
    label: message("layout.concentric"),
    help: message("layout.concentric-does"),
    legend: ({ rings }) => message(`legend.place-rings-${rings}`),
    settings: ["rings", "space"],
    load: async () => (await import("./rings/place-in-rings.ts")).placeInRings,
    keepsPlaces: false,
    drawsFrames: () => false,
    needsDates: false,
  },
  {
    id: "SIDES",
    label: message("layout.sides"),
    help: message("layout.sides-does"),
    legend: () => message("legend.place-sides"),
    settings: ["sidesAs", "space"],
    load: async () => (await import("./sides/place-by-side.ts")).placeBySide,
    keepsPlaces: false,
    drawsFrames: (bundles, { sidesAs }) => bundles === "SIDE" && sidesAs === "COLUMNS",
    needsDates: false,
  },
  {
    id: "TIME",
    label: message("layout.time"),
    help: message("layout.time-does"),
    legend: ({ dates }) => message(`legend.place-time-${dates}`),
    settings: ["dates", "space"],
    load: async () => (await import("./place-by-date.ts")).placeByDate,
    keepsPlaces: false,
    drawsFrames: () => false,
    needsDates: true,
  },
  {
    id: "TIERS",
    label: message("layout.tiers"),
    help: message("layout.tiers-does"),
    legend: ({ tiers, flow }) => message(`legend.place-tiers-${tiers}`, { flow }),
    settings: ["tiers", "flow", "space"],
    load: async () => (await import("./tiers/place-in-tiers.ts")).placeInTiers,
    keepsPlaces: false,
    drawsFrames: () => false,
    needsDates: false,
  },
] as const satisfies readonly NodeLayout[];

export type LayoutId = (typeof allLayouts)[number]["id"];

/** A layout by its id. */
export function getLayout(id: LayoutId): NodeLayout {
  const all: readonly NodeLayout[] = allLayouts;
  const found = all.find((layout) => layout.id === id);
  if (found === undefined) throw new TypeError(`there is no layout ${id}`);
  return found;
}

/**
 * The layout to use for these nodes: the one with that id, or the default if it needs dates and there are
 * none.
 */
export function layoutFor(id: LayoutId, nodes: readonly { day: number | null }[]): NodeLayout {
  const layout = getLayout(id);
  const isFit = !layout.needsDates || nodes.some(({ day }) => day !== null);
  return isFit ? layout : allLayouts[0];
}
