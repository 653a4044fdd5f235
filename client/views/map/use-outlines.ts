import { useQuery } from "@tanstack/react-query";
import { type Fineness, loadOutlines, type Outlines } from "../../map/outlines.ts";

function useOne(fineness: Fineness, enabled: boolean) {
  return useQuery({
    queryKey: ["outlines", fineness],
    queryFn: () => loadOutlines(fineness),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    enabled,
  });
}

/** The outlines of the world; the fine ones where they are needed and have arrived. */
export function useOutlines(isFineNeeded: boolean): {
  outlines: Outlines | null;
  isFine: boolean;
  failure: { retry: () => void } | null;
} {
  const coarse = useOne("coarse", true);
  const fine = useOne("fine", isFineNeeded);
  const failed = fine.isError ? fine : coarse.isError ? coarse : null;
  return {
    outlines: fine.data ?? coarse.data ?? null,
    isFine: fine.data !== undefined,
    failure: failed && { retry: () => void failed.refetch() },
  };
}
