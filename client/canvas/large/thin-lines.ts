/**
 * Makes every line that is drawn on a context thinner by a factor. Restyling thousands of ties at another zoom
 * would take Cytoscape a second. Returns a function that ends it.
 */
export function thinLines(
  context: Pick<CanvasRenderingContext2D, "lineWidth">,
  factor: () => number,
): () => void {
  const usual = findProperty(context, "lineWidth");
  const own = Object.getOwnPropertyDescriptor(context, "lineWidth");
  let width = context.lineWidth;
  Object.defineProperty(context, "lineWidth", {
    configurable: true,
    get: () => usual?.get?.call(context) ?? width,
    set(wanted: number) {
      width = wanted / factor();
      usual?.set?.call(context, width);
    },
  });
  return () => {
    Reflect.deleteProperty(context, "lineWidth");
    if (own !== undefined) Object.defineProperty(context, "lineWidth", own);
  };
}

function findProperty(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object; at !== null; at = Reflect.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
