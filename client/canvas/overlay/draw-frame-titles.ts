import { type Coordinates } from "../../layout/coordinates.ts";
import { type Palette } from "../palette.ts";
import { type Picture } from "../picture.ts";
import { textScale } from "./label-style.ts";

/** Space between a frame and the nodes in it, model units. */
export const framePadding = 34;

/** Writes the title of each frame above it, in screen coordinates before panning. */
export function drawFrameTitles(
  drawing: CanvasRenderingContext2D,
  {
    picture,
    coordinates,
    zoom,
  }: {
    picture: Picture;
    coordinates: ReadonlyMap<string, Coordinates>;
    zoom: number;
  },
  palette: Palette,
): void {
  const radii = new Map(picture.nodes.map(({ id, radius }) => [id, radius]));
  drawing.font = `600 ${12 * textScale(zoom)}px ${palette.fontFamily}`;
  drawing.textAlign = "center";
  drawing.textBaseline = "alphabetic";
  drawing.lineJoin = "round";
  drawing.lineWidth = 4;
  drawing.strokeStyle = palette.halo;
  drawing.fillStyle = palette.inkSoft;
  for (const { title, members } of picture.frames) {
    const places = members.flatMap((id) => {
      const at = coordinates.get(id);
      return at === undefined ? [] : [{ ...at, radius: radii.get(id) ?? 0 }];
    });
    if (places.length === 0) continue;
    const left = Math.min(...places.map(({ x, radius }) => x - radius));
    const right = Math.max(...places.map(({ x, radius }) => x + radius));
    const top = Math.min(...places.map(({ y, radius }) => y - radius)) - framePadding;
    const [x, y] = [((left + right) / 2) * zoom, top * zoom - 5];
    drawing.strokeText(title, x, y);
    drawing.fillText(title, x, y);
  }
}
