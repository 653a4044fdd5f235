/** Stands in for a function whose signature is settled and whose body follows. */
export function soon(): never {
  throw new Error("not written yet");
}
