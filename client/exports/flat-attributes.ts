import { type ExploredNode, type ExploredTie } from "../model/explored-graph.ts";
import { type Coordinates } from "../layout/coordinates.ts";

export type FlatValue = string | number | boolean;

/**
 * The attributes of a node or tie as names with plain values, for graph file formats: `date_earliest` for
 * nested values, lists joined, lists of objects as their ids. Unknown values are left out.
 */
export function flatAttributes(
  thing: ExploredNode | ExploredTie,
  at: Coordinates | null = null,
): Record<string, FlatValue> {
  return Object.fromEntries([...flat("", thing), ...(at === null ? [] : flat("", at))]);
}

function flat(prefix: string, thing: object): [string, FlatValue][] {
  return Object.entries(thing).flatMap(([key, value]: [string, unknown]) => {
    const name = `${prefix}${key}`;
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return [[name, value.map(wordOf).join("; ")]];
    if (typeof value === "object") return flat(`${name}_`, value);
    return [[name, value as FlatValue]];
  });
}

function wordOf(item: unknown): string {
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : String(item);
}
