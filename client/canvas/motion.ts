/** The animation of nodes and of the view. */
export const glide = { duration: 320, easing: "ease-out-cubic" } as const;

/** Whether the reader's system asks for reduced motion. */
export function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
