import { type StylesheetJson } from "cytoscape";
import { type Stance } from "../model/kinds.ts";
import { type Palette } from "./palette.ts";
import { framePadding } from "./overlay/draw-frame-titles.ts";
import { drawnWidth } from "./tie-width.ts";

/**
 * Cytoscape's style for a palette: shape by kind, colour by side and stance, emphasis by class. For
 * `magnified` see tie-width.ts. In large pictures nothing fades.
 */
export function stylesheet(palette: Palette, magnified = 1, isLarge = false): StylesheetJson {
  // Thousands of elements would each be animated.
  const fades = (property: string) =>
    isLarge ? {} : { "transition-property": property, "transition-duration": 120 };
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        "background-color": palette.inkFaint,
        "border-width": 2,
        "border-color": palette.ground,
        "overlay-opacity": 0,
        "underlay-opacity": 0,
        "outline-width": 0,
        ...fades("opacity, background-opacity, border-opacity"),
      },
    },
    { selector: 'node[shape = "person"]', style: { shape: "ellipse" } },
    { selector: 'node[shape = "state"]', style: { shape: "hexagon" } },
    {
      selector: 'node[shape = "organisation"]',
      style: { shape: "round-rectangle", "corner-radius": "5" },
    },
    ...palette.sides.map((colour, side) => ({
      selector: `node[side = ${side}][shape = "person"], node[side = ${side}][shape = "state"], node[side = ${side}][shape = "organisation"]`,
      style: { "background-color": colour },
    })),
    ...palette.sides.flatMap((colour, side) => [
      {
        selector: `node[side = ${side}][shape = "group"]`,
        style: hollow(palette, colour, "solid", 3),
      },
      {
        selector: `node[side = ${side}][shape = "unnamed"]`,
        style: hollow(palette, colour, "dashed", 2),
      },
    ]),
    ...palette.sides.map((colour, side) => ({
      selector: `node[side = ${side}][shape = "bundle"]`,
      style: { ...bundleStyle(palette), "background-color": colour, "outline-color": colour },
    })),
    ...palette.sides.map((colour, side) => ({
      selector: `node[side = ${side}][frame = 1]`,
      style: {
        ...frameStyle,
        "background-color": colour,
        "border-color": colour,
      },
    })),
    {
      selector: 'node[shape = "meeting"]',
      style: {
        shape: "round-rectangle",
        "corner-radius": "5",
        "background-color": palette.meeting,
      },
    },
    {
      selector: 'node[shape = "unheld"]',
      style: {
        shape: "round-rectangle",
        "corner-radius": "5",
        ...borders(palette, palette.meeting, "dashed", 1.6),
      },
    },
    {
      selector: 'node[shape = "issue"]',
      style: {
        shape: "round-diamond",
        "corner-radius": "4",
        ...borders(palette, palette.issue, "solid", 2),
      },
    },
    {
      selector: 'node[shape = "document"], node[shape = "source"], node[shape = "position"]',
      style: {
        shape: "cut-rectangle",
        "corner-radius": "5",
        ...borders(palette, palette.document, "solid", 1.6),
      },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        "control-point-distances": "data(bow)",
        "control-point-weights": 0.5,
        width: drawnWidth(magnified),
        "line-color": palette.tie,
        "line-opacity": 0.42,
        "line-cap": "round",
        "overlay-opacity": 0,
        "target-arrow-shape": "none",
        ...fades("line-opacity"),
      },
    },
    ...palette.sides.map((colour, side) => ({
      selector: `edge[colour = "side-${side}"]`,
      style: { "line-color": colour },
    })),
    ...(Object.keys(palette.stances) as Stance[]).map((stance) => ({
      selector: `edge[colour = "${stance}"]`,
      style: { "line-color": palette.stances[stance], "line-opacity": 0.62 },
    })),
    { selector: "edge[inferred = 1]", style: { "line-opacity": 0.34 } },
    { selector: 'edge[line = "dashed"]', style: dash([7, 5]) },
    { selector: 'edge[line = "dotted"]', style: dash([2, 5]) },
    { selector: 'edge[line = "fine"]', style: dash([1, 4]) },
    ...dimmed("fading", 0.75),
    { selector: "edge.fading", style: { "line-opacity": 0.26 } },
    ...dimmed("away", 0.55),
    { selector: "edge.away", style: { "line-opacity": 0.16 } },
    {
      selector: "edge.near",
      style: { "line-opacity": 0.95, width: drawnWidth(magnified, 0.6), "z-index": 2 },
    },
    {
      selector: "node.strong",
      style: {
        "outline-width": 2.2,
        "outline-color": palette.accent,
        "outline-offset": 3,
        "z-index": 5,
      },
    },
    {
      selector: "edge.strong",
      style: { "line-opacity": 1, width: drawnWidth(magnified, 1.2), "z-index": 4 },
    },
    { selector: "node.pinned", style: { "border-color": palette.accent } },
  ];
}

/** A ring around the disc says that it stands for several; the number in it, for how many. */
function bundleStyle(palette: Palette) {
  return {
    shape: "ellipse",
    "outline-width": 2,
    "outline-offset": 2,
    label: "data(label)",
    color: palette.ground,
    "font-family": palette.fontFamily,
    "font-size": 15,
    "font-weight": 700,
    "text-valign": "center",
    "text-halign": "center",
    "text-events": "no",
  } as const;
}

/** How much of its colour a frame has within, and on its border. */
const [frameGround, frameBorder] = [0.07, 0.45];

const frameStyle = {
  shape: "round-rectangle",
  "corner-radius": "14",
  "background-opacity": frameGround,
  "border-width": 1,
  "border-opacity": frameBorder,
  padding: String(framePadding),
} as const;

/** Nodes of a class paler, and frames, but not what is in them: the opacity of a frame itself is theirs too. */
function dimmed(level: string, share: number) {
  return [
    { selector: `node[frame = 0].${level}`, style: { opacity: share } },
    {
      selector: `node[frame = 1].${level}`,
      style: {
        "background-opacity": frameGround * share,
        "border-opacity": frameBorder * share,
      },
    },
  ];
}

function hollow(palette: Palette, colour: string, style: "solid" | "dashed", width: number) {
  return { shape: "ellipse", ...borders(palette, colour, style, width) } as const;
}

function borders(palette: Palette, colour: string, style: "solid" | "dashed", width: number) {
  return {
    "background-color": palette.ground,
    "border-color": colour,
    "border-style": style,
    "border-width": width,
    ...(style === "dashed" ? { "border-dash-pattern": [4, 3] } : {}),
  } as const;
}

function dash(pattern: number[]) {
  return { "line-style": "dashed", "line-dash-pattern": pattern } as const;
}
