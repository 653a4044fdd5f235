import { type Drawn } from "../../canvas/picture-file.ts";
import { type PictureHandle } from "../../graph-handle.ts";
import { drawLegend } from "../../map/draw-legend.ts";
import { drawMap, type MapScene } from "../../map/draw-map.ts";
import { pictureHandle } from "../stage/picture-handle.ts";

/** What a picture of the map needs besides what is drawn. */
export interface MapPicture {
  readonly scene: MapScene;
  readonly finding: string | null;
  /** The lines of the legend, and whose outlines these are. */
  readonly legend: { readonly size: string; readonly vague: string; readonly leg: string };
  readonly credits: string;
}

/** The map as pictures and films: with its legend, and with whose outlines these are in the note below. */
export function mapPicture(read: () => MapPicture): PictureHandle {
  const drawn = (): Drawn => {
    const { scene } = read();
    return {
      ...scene.size,
      palette: scene.palette,
      draw(context) {
        const now = read();
        context.save();
        context.beginPath();
        context.rect(0, 0, scene.size.width, scene.size.height);
        context.clip();
        drawMap(context, now.scene);
        drawLegend(context, now.scene, now.legend);
        context.restore();
      },
    };
  };
  return {
    ...pictureHandle({
      drawn,
      told: (note) => ({ ...note, origin: `${note.origin} ${read().credits}` }),
    }),
    finding: () => read().finding,
  };
}
