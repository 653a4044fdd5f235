/** A point in the picture, in model units (at zoom 1: CSS pixels). */
export interface Coordinates {
  x: number;
  y: number;
}
