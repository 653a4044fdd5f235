/** What a reader may set about a layout; each layout uses the settings that its registry entry names. */
export interface LayoutSettings {
  /** How much room each node takes. CLOSE: shapes keep apart, labels may not find a place. */
  readonly space: "CLOSE" | "USUAL" | "WIDE";
  /** By force: how much more strong ties pull than weak ones. */
  readonly pull: "ALIKE" | "USUAL" | "STRONG";
  /** In rings: what decides the ring of a node. SIZE: its size on the canvas. */
  readonly rings: "SIZE" | "DEGREE" | "STRENGTH" | "BETWEENNESS" | "SIDE";
  /** By side: the form of the sides. */
  readonly sidesAs: "CIRCLE" | "COLUMNS" | "SECTORS";
  /** By date: to scale, or each day one step after the one before. */
  readonly dates: "SCALE" | "STEPS";
  /** In tiers: steps away from the largest node, or along the direction of the ties. */
  readonly tiers: "STEPS" | "DIRECTION";
  /** In tiers: where the lower tiers are. */
  readonly flow: "DOWN" | "RIGHT";
}

/** The defaults. */
export const usualSettings: LayoutSettings = {
  space: "USUAL",
  pull: "USUAL",
  rings: "SIZE",
  sidesAs: "CIRCLE",
  dates: "SCALE",
  tiers: "STEPS",
  flow: "DOWN",
};

/** How much more or less room a layout takes than usual, along each axis. */
export function roomFactor({ space }: LayoutSettings): number {
  return { CLOSE: 0.72, USUAL: 1, WIDE: 1.5 }[space];
}
