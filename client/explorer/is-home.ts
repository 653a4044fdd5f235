import { type ExplorerState } from "./explorer-state.ts";

/** Whether the nodes are those of the opening picture. */
export function isHome({ explored, home }: Pick<ExplorerState, "explored" | "home">): boolean {
  return explored.order === home.size && explored.everyNode((id) => home.has(id));
}
