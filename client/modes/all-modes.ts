import { type Mode } from "../model/explorer-document.ts";
import { agreement } from "./agreement.ts";
import { evidence } from "./evidence.ts";
import { meetings } from "./meetings.ts";
import { type GraphMode } from "./mode.ts";
import { stances } from "./stances.ts";

const byId: { readonly [Id in Mode]: GraphMode<Id> } = {
  evidence,
  meetings,
  stances,
  agreement,
};

/** All ways to see the graph, in the order in which they are offered. */
export const allModes: readonly GraphMode[] = Object.values(byId);

/** A way to see the graph. */
export function getMode(id: Mode): GraphMode {
  return byId[id];
}
