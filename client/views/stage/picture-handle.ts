import { type Drawn, type PictureNote } from "../../canvas/picture-file.ts";
import { type PictureHandle } from "../../graph-handle.ts";

/** What a view draws, as pictures and films. */
export function pictureHandle(view: {
  readonly drawn: () => Drawn;
  /** Waits until all is drawn. */
  readonly whenComplete?: () => Promise<void>;
  /** What the view adds to the note below a picture. */
  readonly told?: (note: PictureNote) => PictureNote;
}): Pick<PictureHandle, "takePicture" | "canFilm" | "film"> {
  const { drawn, whenComplete, told = (note) => note } = view;
  return {
    async takePicture(form, note) {
      // Loaded when needed, because it includes the library that draws SVG.
      const { toPng, toSvg } = await import("../../canvas/picture-file.ts");
      await whenComplete?.();
      return form === "svg"
        ? toSvg(drawn(), told(note))
        : await toPng(drawn(), told(note), form === "png");
    },
    canFilm: () =>
      typeof MediaRecorder === "function" &&
      "captureStream" in HTMLCanvasElement.prototype &&
      MediaRecorder.isTypeSupported("video/webm"),
    async film(note) {
      const { startFilm } = await import("../../canvas/film/film.ts");
      return startFilm(drawn(), () => told(note()));
    },
  };
}
