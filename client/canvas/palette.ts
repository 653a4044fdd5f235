import { type Stance } from "../model/kinds.ts";

/** The colours of the canvas, read from the page's CSS variables (theme/tokens.css), which define them. */
export interface Palette {
  ground: string;
  halo: string;
  panel: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  line: string;
  accent: string;
  flag: string;
  tie: string;
  meeting: string;
  issue: string;
  document: string;
  stanceInk: string;
  stances: Readonly<Record<Stance, string>>;
  /** By index in the legend, from 1; 0 means no side. */
  sides: readonly string[];
  fontFamily: string;
}

/** Reads the current palette of the page. */
export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  const token = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  return {
    ground: token("--ground", "#fbfaf8"),
    halo: token("--halo", "#fbfaf8"),
    panel: token("--panel", "#ffffff"),
    ink: token("--ink", "#1d2430"),
    inkSoft: token("--ink-soft", "#5d6675"),
    inkFaint: token("--ink-faint", "#6a7280"),
    line: token("--line", "#e7e3dc"),
    accent: token("--accent", "#2f4b7c"),
    flag: token("--flag", "#c9971c"),
    tie: token("--tie", "#b4b2ad"),
    meeting: token("--node-meeting", "#2b3342"),
    issue: token("--node-issue", "#5d6675"),
    document: token("--node-document", "#5d6675"),
    stanceInk: token("--stance-ink", "#ffffff"),
    stances: {
      SUPPORTS: token("--stance-supports", "#2b6cb0"),
      OPPOSES: token("--stance-opposes", "#b8482a"),
      CONDITIONAL: token("--stance-conditional", "#7b5ea7"),
      NEUTRAL: token("--stance-neutral", "#646d7a"),
      UNCLEAR: token("--stance-unclear", "#737b87"),
      AMBIVALENT: token("--stance-ambivalent", "#7b5ea7"),
    },
    sides: [
      token("--side-none", "#8f949c"),
      token("--side-1", "#4a6fa5"),
      token("--side-2", "#c9971c"),
      token("--side-3", "#a8434a"),
      token("--side-4", "#3f8c82"),
      token("--side-5", "#8a8378"),
      token("--side-6", "#8b6f47"),
      token("--side-7", "#6a7f3f"),
      token("--side-8", "#86627f"),
    ],
    fontFamily: token("--mantine-font-family", "system-ui, sans-serif"),
  };
}

/** Calls back when the page changes between light and dark. Returns a function that stops this. */
export function onSchemeChange(root: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(root, { attributes: true, attributeFilter: ["data-mantine-color-scheme"] });
  return () => observer.disconnect();
}
