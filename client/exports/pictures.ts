import { message } from "../messages/message.ts";
import { type ExportFormat, type Exported } from "./export-format.ts";

/** The picture as pixels, at twice the screen's resolution. */
export const png: ExportFormat = {
  id: "png",
  label: message("export.png"),
  serves: message("export.png-serves"),
  type: "image/png",
  needsCanvas: true,
  make: (exported) => drawn(exported, "png"),
};

/** The same with a transparent background. */
export const transparentPng: ExportFormat = {
  ...png,
  label: message("export.transparent"),
  serves: message("export.transparent-serves"),
  make: (exported) => drawn(exported, "transparent"),
};

/** The picture as shapes that can be edited and scaled. */
export const svg: ExportFormat = {
  id: "svg",
  label: message("export.svg"),
  serves: message("export.svg-serves"),
  type: "image/svg+xml",
  needsCanvas: true,
  make: (exported) => drawn(exported, "svg"),
};

async function drawn({ picture, finding, origin }: Exported, form: "png" | "transparent" | "svg") {
  if (picture === null) throw new Error("a picture was asked for where none is on the screen");
  return await picture.takePicture(form, { finding, origin });
}
