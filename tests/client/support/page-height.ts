/** Gives every element a height, in pixels: without layout nothing would be visible. */
export function givePageHeight(height: number): void {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", {
    configurable: true,
    get: () => height,
  });
}
