import { boundsInput } from "../../../api/bounds-input.ts";
import { useCounted } from "./counted.tsx";

/** The bounds of a page as filters of positions and of stances. */
export function usePositionBounds() {
  const { filters } = useCounted();
  const { areas } = filters;
  return { ...(areas.length > 0 && { areas: [...areas] }), ...boundsInput(filters) };
}
