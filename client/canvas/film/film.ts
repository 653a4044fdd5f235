import {
  compose,
  type Drawn,
  heightOf,
  type Line,
  linesOf,
  type PictureNote,
} from "../picture-file.ts";

/** Pictures a second. */
const rate = 25;
/** Room for this many lines below the picture, since a film's size can't change. */
const mostLines = 3;

/**
 * Records a picture, with its note below it, until it is ended. The picture is drawn anew for each frame: as it is
 * at that time, in the size that it had at the beginning.
 */
export function startFilm(drawn: Drawn, note: () => PictureNote): { end(): Promise<Blob> } {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("This browser draws no canvas.");
  // Encoders want even numbers.
  canvas.width = even(drawn.width);
  canvas.height = even(heightOf(drawn, { length: mostLines }));

  const draw = () => {
    context.fillStyle = drawn.palette.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    compose(context, drawn, fitting(linesOf(context, drawn, note())), true);
  };
  draw();
  const stream = canvas.captureStream(rate);
  const recorder = new MediaRecorder(stream, { mimeType: "video/webm" });
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  const whole = new Promise<Blob>((resolve, reject) => {
    recorder.addEventListener("stop", () => resolve(new Blob(parts, { type: "video/webm" })));
    recorder.addEventListener("error", () => reject(new Error("the encoder failed")));
  });
  // Told when it is ended.
  whole.catch(() => {});
  recorder.start(1000);
  const timer = setInterval(draw, 1000 / rate);

  return {
    end() {
      clearInterval(timer);
      draw();
      if (recorder.state !== "inactive") recorder.stop();
      for (const track of stream.getTracks()) track.stop();
      return whole;
    },
  };
}

/** As many lines as there is room for. Where it is from is said in any case, in one line. */
function fitting(lines: readonly Line[]): Line[] {
  const origin = lines.filter(({ isOrigin }) => isOrigin).slice(0, 1);
  const said = lines.filter(({ isOrigin }) => !isOrigin).slice(0, mostLines - origin.length);
  return [...said, ...origin];
}

function even(size: number): number {
  return Math.floor(size / 2) * 2;
}
