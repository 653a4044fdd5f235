import { type SearchableLabel } from "../../graph/graph-engine.ts";

/** How each kind of node `n` is shown: its name, other names, and a few words that distinguish it, in Cypher. */
export const faces: Readonly<
  Record<SearchableLabel, { name: string | null; aliases: string; parts: string }>
> = {
  Actor: { name: "n.name", aliases: "n.aliases", parts: "[n.description]" },
  Meeting: { name: "n.title", aliases: "[]", parts: "[n.date, n.place]" },
  Issue: { name: "n.title", aliases: "[]", parts: "coalesce(n.areas, [])" },
  // Positions have no names: their text is what was said.
  Position: { name: null, aliases: "[]", parts: "[n.date, n.summary]" },
  Source: { name: "n.title", aliases: "[]", parts: "[n.publisher, n.date]" },
  Document: { name: "n.title", aliases: "[]", parts: "[n.date]" },
};
