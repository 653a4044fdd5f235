/**
 * Gives every element a height, in pixels, and takes it as seen: without layout nothing would be visible.
 */
export function givePageHeight(height: number): void {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", {
    configurable: true,
    get: () => height,
  });
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
}
