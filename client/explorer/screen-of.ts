import { type Screen } from "../options/option.ts";
import { type ExplorerState } from "./explorer-state.ts";

/** The screen whose options have a say in what is seen; null where none has. */
export function screenOf({ view, mode }: Pick<ExplorerState, "view" | "mode">): Screen | null {
  switch (view) {
    case "stances":
      return "matrix";
    case "gaps":
      return "gaps";
    case "timeline":
      return null;
    case "graph":
    case "table":
      return mode === "evidence" ? null : mode;
  }
}
