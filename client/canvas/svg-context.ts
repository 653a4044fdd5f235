import { Context } from "svgcanvas";

const anchors: Readonly<Partial<Record<CanvasTextAlign, string>>> = {
  center: "middle",
  right: "end",
  end: "end",
};

/**
 * Writes texts without a style attribute, which the page's content security policy forbids: its own way of
 * reading a font would lose it. Texts stand on their alphabetic line, as all of ours do.
 */
export class SvgContext extends Context {
  override __applyText(text: string, x: number, y: number, action: "fill" | "stroke"): void {
    // Asked for while the element drawn last is still the one it knows.
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
