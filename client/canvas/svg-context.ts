import { Context } from "svgcanvas";

const anchors: Readonly<Partial<Record<CanvasTextAlign, string>>> = {
  center: "middle",
  right: "end",
  end: "end",
};

/**
 * Draws texts without a style attribute, which the page's content security policy forbids and which the
 * library uses to parse fonts. Only the alphabetic baseline is supported.
 */
export class SvgContext extends Context {
  override __applyText(text: string, x: number, y: number, action: "fill" | "stroke"): void {
    // Called while the element drawn last is still the current one.
    const parent = this.__closestGroupOrSvg();
    const { style } = document.createElement("span");
    style.font = this.font;
    const element = this.__createElement(
      "text",
      {
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        "font-style": style.fontStyle,
        "font-weight": style.fontWeight,
        "text-anchor": anchors[this.textAlign] ?? "start",
        x,
        y,
      },
      true,
    );
    element.append(text);
    this.__currentElement = element;
    this.__applyTransformation(element);
    this.__applyStyleToCurrentElement(action);
    parent.append(element);
  }
}
