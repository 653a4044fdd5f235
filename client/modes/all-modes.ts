import { type Mode } from "../model/explorer-document.ts";
import { agreement } from "./agreement-mode.ts";
import { evidence } from "./evidence-mode.ts";
import { meetings } from "./meetings-mode.ts";
import { type GraphMode } from "./mode.ts";
import { stances } from "./stances-mode.ts";

const byId: { readonly [Id in Mode]: GraphMode<Id> } = {
  evidence,
  meetings,
  stances,
  agreement,
};

/** All graph modes, in the order of the menu. */
export const allModes: readonly GraphMode[] = Object.values(byId);

/** A graph mode by its id. */
export function getMode(id: Mode): GraphMode {
  return byId[id];
}
