/** Gives every element a height, in pixels: on a page without layout nothing would be in sight. */
export function givePageHeight(height: number): void {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", {
    configurable: true,
    get: () => height,
  });
}
