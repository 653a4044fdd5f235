import { type SidePicture, type SideReport } from "../../../client/beside/side-talk.ts";
import { type Selection } from "../../../client/model/selection.ts";

/** A picture of actors by their ids, whose names are the ids in capitals, and of ties `a+b` that say something. */
export function pictureOf(
  ids: string,
  ties: Readonly<Record<string, string>> = {},
  isCut = false,
): SidePicture {
  return {
    nodes: new Map(
      ids.split("").map((id) => [id, { label: id.toUpperCase(), kind: "ACTOR" as const }]),
    ),
    ties: new Map(
      Object.entries(ties).map(([id, says]) => {
        const [from = "", to = ""] = id.split("+");
        return [id, { from, to, says }];
      }),
    ),
    isCut,
  };
}

/** What a side says of itself once its answer is there. */
export function reportOf(
  picture: SidePicture,
  selection: Selection | null = null,
  others: Partial<SideReport> = {},
): SideReport {
  return {
    search: "?mode=meetings",
    answer: null,
    words: [],
    selection,
    drawnAs: { mode: "meetings", layout: "force" },
    showsCanvas: true,
    picture,
    ...others,
  };
}
