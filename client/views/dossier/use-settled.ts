import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Before the first question, and between two pages of a list, nothing is asked for a moment, ms. */
const pause = 400;

/** Whether everything on the page has arrived; then it stays so. */
export function useSettled(): boolean {
  const isQuiet = useIsFetching() === 0;
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isQuiet) return;
    const timer = setTimeout(() => setSettled(true), pause);
    return () => clearTimeout(timer);
  }, [isQuiet]);
  return isSettled;
}
