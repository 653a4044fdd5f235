import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Before the first question, and between two pages of a list, nothing is asked for a moment, ms. */
const pause = 400;

/** Whether everything on the page has arrived, or some of it failed; once it has arrived, it stays so. */
export function useSettled(): "asking" | "failed" | "settled" {
  const isQuiet = useIsFetching() === 0;
  const cache = useQueryClient().getQueryCache();
  const [state, setState] = useState<"asking" | "failed" | "settled">("asking");
  useEffect(() => {
    if (!isQuiet) return;
    const timer = setTimeout(() => {
      const isMissing = cache
        .findAll({ type: "active" })
        .some((query) => query.state.status === "error");
      setState((before) => (before === "settled" ? before : isMissing ? "failed" : "settled"));
    }, pause);
    return () => clearTimeout(timer);
  }, [isQuiet, cache]);
  return state;
}
