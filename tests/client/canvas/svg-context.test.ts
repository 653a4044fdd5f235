import { describe, expect, it } from "vitest";
import { SvgContext } from "../../../client/canvas/svg-context.ts";

describe("a picture as SVG", () => {
  it("has its texts with their font, one after the other, and no style attribute", () => {
    const svg = new SvgContext({ width: 100, height: 50 });
    const context = svg as unknown as CanvasRenderingContext2D;
    context.font = "600 12px Inter";
    context.textAlign = "center";
    context.fillText("Witkoff & Umerov", 10, 20);
    context.strokeText("Miami", 30, 40);
    const text = svg.getSerializedSvg();
    expect(text).toContain('font-size="12px"');
    expect(text).toContain('font-weight="600"');
    expect(text).toContain('text-anchor="middle"');
    expect(text).toContain("Witkoff &amp; Umerov");
    expect(text).toContain("Miami");
    expect(text).not.toMatch(/\sstyle=/);
  });
});
