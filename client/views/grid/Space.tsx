/** Stands for the rows of a grid that are not drawn. */
export function Space({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
