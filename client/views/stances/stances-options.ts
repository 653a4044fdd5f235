import { createStore } from "zustand/vanilla";
import { type ActorKind } from "../../model/explored-graph.ts";
import { type ColumnOrder } from "./matrix.ts";

/** Which actors the matrix shows: all, or those of one sort. */
export const kindChoices = [
  { value: "ALL", label: "All" },
  { value: "PERSON", label: "Persons" },
  { value: "STATE", label: "States" },
  { value: "BODY", label: "Bodies", title: "Organisations and groups" },
] as const;
export type KindChoice = (typeof kindChoices)[number]["value"];

/** How its columns are ordered. */
export const orderChoices = [
  { value: "alike", label: "Alike", title: "Issues with the same friends and foes side by side" },
  { value: "positions", label: "Most positions" },
  { value: "area", label: "Area" },
] as const satisfies { value: ColumnOrder; label: string; title?: string }[];

/** What the reader has chosen; it outlasts a visit to another view. */
export const stancesOptions = createStore<{ kind: KindChoice; order: ColumnOrder }>()(() => ({
  kind: "ALL",
  order: "alike",
}));

/** Is the actor of the sort chosen? */
export function isOfKind(actual: ActorKind, wanted: KindChoice): boolean {
  if (wanted === "ALL") return true;
  return wanted === "BODY" ? actual === "ORGANISATION" || actual === "GROUP" : actual === wanted;
}
