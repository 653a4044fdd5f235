import { type Coordinates } from "../../layout/coordinates.ts";
import { type Mode } from "../explorer-document.ts";

/** Where a note stands: beside a node, in every mode, or at a free place of one mode's picture. */
export type NotePlace = { readonly on: string } | { readonly mode: Mode };

/** A reader's own words on the picture: no fact, and without a source. */
export interface OwnNote {
  /** Unique among the notes of a view. */
  readonly id: string;
  /** One line of text. */
  readonly text: string;
  readonly place: NotePlace;
  /** The middle of it in model units: from the middle of its node, or in the picture. */
  readonly at: Coordinates;
}
