/** How nodes and views glide to where they belong. */
export const glide = { duration: 320, easing: "ease-out-cubic" } as const;

/** Does the reader's system ask for little movement? */
export function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
