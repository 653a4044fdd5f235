import { legendCounts, radiusFor } from "./discs.ts";
import { type MapScene } from "./draw-map.ts";

const margin = 14;
const lineHeight = 18;

/** Draws what sizes, dashes and lines mean into the lower left corner, for pictures. */
export function drawLegend(
  context: CanvasRenderingContext2D,
  scene: MapScene,
  words: { readonly size: string; readonly vague: string; readonly leg: string },
): void {
  const { discs, legs, palette, size } = scene;
  if (discs.length === 0) return;
  const most = Math.max(...discs.map(({ meetings }) => meetings.length));
  const counts = legendCounts(most);
  const height = Math.max(lineHeight, 2 * radiusFor(most, most));
  context.font = `11px ${palette.fontFamily}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.lineWidth = 1.2;
  let y = size.height - margin;
  const line = (text: string, draw: (middle: number) => void) => {
    draw(y - 4);
    context.fillStyle = palette.inkSoft;
    context.fillText(text, margin + 32, y);
    y -= lineHeight;
  };
  if (legs.length > 0) {
    line(words.leg, (middle) => {
      context.strokeStyle = palette.accent;
      context.beginPath();
      context.moveTo(margin, middle);
      context.lineTo(margin + 24, middle);
      context.stroke();
    });
  }
  if (discs.some(({ places }) => places.some(({ isCountry }) => isCountry))) {
    line(words.vague, (middle) => {
      context.strokeStyle = palette.meeting;
      context.setLineDash([3, 3]);
      context.beginPath();
      context.arc(margin + 12, middle, 7, 0, 2 * Math.PI);
      context.stroke();
      context.setLineDash([]);
    });
  }
  const middle = y + 4 - height / 2;
  let x = margin;
  for (const count of counts) {
    const radius = radiusFor(count, most);
    context.fillStyle = palette.meeting;
    context.globalAlpha = 0.86;
    context.beginPath();
    context.arc(x + radius, middle, radius, 0, 2 * Math.PI);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = palette.inkSoft;
    const text = `${count}`;
    context.fillText(text, x + 2 * radius + 5, middle + 4);
    x += 2 * radius + 5 + context.measureText(text).width + 12;
  }
  context.fillText(words.size, x, middle + 4);
}
