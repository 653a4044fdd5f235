import { boundsInput } from "../../../api/bounds-input.ts";
import { useCounted } from "./counted.tsx";

/** Which positions count on a page, as filters of positions and of stances take it. */
export function usePositionBounds() {
  const { filters } = useCounted();
  const { areas } = filters;
  return { ...(areas.length > 0 && { areas: [...areas] }), ...boundsInput(filters) };
}
