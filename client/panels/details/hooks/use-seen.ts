import { type RefObject, useEffect, useRef, useState } from "react";

/** How far below the visible part it counts as seen, so that it is there when one scrolls to it. */
const ahead = "160px";

/** Whether an element has been in sight, or nearly; then for good. What is not displayed is not. */
export function useSeen<T extends HTMLElement>(): [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [isSeen, setSeen] = useState(() => typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (isSeen || element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: ahead },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isSeen]);
  return [element, isSeen];
}
