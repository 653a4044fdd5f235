/** A context that writes what is drawn on it as SVG; the package has no types of its own. */
declare module "svgcanvas" {
  export class Context {
    constructor(options: { width: number; height: number });
    font: string;
    textAlign: CanvasTextAlign;
    __currentElement: Element;
    __createElement(
      name: string,
      attributes: Record<string, string | number>,
      reset: boolean,
    ): Element;
    __closestGroupOrSvg(): Element;
    __applyTransformation(element: Element): void;
    __applyStyleToCurrentElement(action: "fill" | "stroke"): void;
    __applyText(text: string, x: number, y: number, action: "fill" | "stroke"): void;
    getSerializedSvg(): string;
  }
}
