/** A folder (or a single file) with one purpose, and what it may import. */
export interface Room {
  /** Path from the root. A file belongs to the room with the longest path that leads to it. */
  readonly room: string;
  /**
   * Rooms that it may import from, types included; all are earlier in the table. `x/*`: `x` and everything in
   * it.
   */
  readonly imports: readonly string[] | "any";
  /**
   * Packages that it may import (`x*`: all that begin with x); "any" means all except those kept for one
   * room.
   */
  readonly packages: readonly string[] | "any";
  readonly why: string;
}
