import { formatNumber } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { bundleTitle } from "../../model/bundles/bundle-title.ts";
import { sumsOf } from "../../model/bundles/folded-sums.ts";
import { type FoldedTie, type Folding } from "../../model/bundles/folding.ts";
import { captionLines } from "../../model/caption.ts";
import { type Side } from "../../model/graph-source.ts";
import { type Stance } from "../../model/kinds.ts";
import { type PictureFrame, type PictureNode, type PictureTie } from "../picture.ts";
import { widthOfCount } from "../tie-width.ts";

/** The bundles as they are drawn: frames, and folded ones as nodes with folded ties. */
export function drawnBundles(
  t: Translate,
  { bundles, folded, homeOf, foldedTies }: Folding,
  { sides, hasFrames }: { sides: readonly Side[]; hasFrames: boolean },
  sideOf: (actor: string) => number,
) {
  const sharedSide = (members: readonly string[]) => {
    const all = new Set(members.map(sideOf));
    return all.size === 1 ? ([...all][0] ?? 0) : 0;
  };
  const nodes = folded.map((bundle): PictureNode => {
    const { id, members } = bundle;
    const radius = Math.min(34, 13 + 3.6 * Math.sqrt(members.length));
    return {
      id,
      shape: "bundle",
      radius,
      room: radius,
      side: sharedSide(members),
      group: bundle.by === "SIDE" ? bundle.of : null,
      value: radius,
      day: null,
      caption: [
        ...captionLines(bundleTitle(t, bundle, sides)),
        {
          text: t("bundles.actors", { n: members.length, number: formatNumber(t, members.length) }),
          role: "date",
        },
      ],
      importance: 200 + members.length,
      frame: null,
      members,
    };
  });
  const frames = bundles
    .filter(
      ({ id, members }) =>
        hasFrames && members.length > 1 && !folded.some((other) => other.id === id),
    )
    .map((bundle): PictureFrame => ({
      id: bundle.id,
      title: bundleTitle(t, bundle, sides),
      side: sharedSide(bundle.members),
      members: bundle.members,
    }));
  const standsFor = new Map([
    ...[...homeOf].map(([member, { id }]) => [member, id] as const),
    ...foldedTies.flatMap(({ id, ties }) => ties.map((tie) => [tie.id, id] as const)),
  ]);
  return { nodes, frames, standsFor, ties: foldedTies.map(drawnFoldedTie) };
}

/** As wide as its ties together; with the colour and sign of a stance only if all its ties have that one. */
function drawnFoldedTie({ id, from, to, ties }: FoldedTie): PictureTie {
  const sums = sumsOf(ties);
  const stance = sharedStance(ties);
  const isAbsent = sums.present === 0 && sums.absent > 0;
  return {
    id,
    from,
    to,
    colour: stance === null ? { by: "none" } : { by: "stance", stance },
    line: isAbsent || stance === "OPPOSES" ? "dashed" : "solid",
    width: widthOfCount(sums.met ?? ties.length),
    stance,
    contradictory: false,
    isInferred: false,
    count: sums.met ?? ties.length,
    weight: Math.sqrt(ties.length),
    isDirected: ties.every(({ kind }) => kind !== "MET" && kind !== "AGREEMENT"),
  };
}

/** The stance that all the ties have, or agreement or disagreement as the stance that is drawn for it. */
function sharedStance(ties: FoldedTie["ties"]): Stance | null {
  const stances = new Set(
    ties.map((tie): Stance | null => {
      if (tie.kind === "STANCE") return tie.stance;
      if (tie.kind !== "AGREEMENT" || tie.sense === "neither") return null;
      return tie.sense === "agree" ? "SUPPORTS" : "OPPOSES";
    }),
  );
  const [stance = null] = stances;
  return stances.size === 1 ? stance : null;
}
