import { type Path } from "./record-fault.ts";

/** A path within a record as text: `attendances[2].actor`. */
export function spellPath(path: Path): string {
  return path
    .map((step, n) => (typeof step === "number" ? `[${step}]` : n === 0 ? step : `.${step}`))
    .join("");
}
