import { formatNumber } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { bundleTitle } from "../../model/bundles/bundle-title.ts";
import { type FoldedTie, type Folding } from "../../model/bundles/folding.ts";
import { captionLines } from "../../model/caption.ts";
import { type Side } from "../../model/graph-source.ts";
import { type PictureFrame, type PictureNode, type PictureTie } from "../picture.ts";
import { widthOfAll } from "../tie-width.ts";
import { drawnTie } from "./drawn-tie.ts";

/** The bundles as they are drawn: frames, and folded ones as nodes with folded ties. */
export function drawnBundles(
  t: Translate,
  { bundles, folded, homeOf, foldedTies }: Folding,
  { sides, hasFrames }: { sides: readonly Side[]; hasFrames: boolean },
  sideOf: (node: string) => number,
) {
  const sharedSide = (members: readonly string[]) => shared(members.map(sideOf)) ?? 0;
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
  const ties = foldedTies.map((tie) =>
    drawnFoldedTie(
      tie,
      tie.ties.map((part) => drawnTie(part, sideOf(part.from), sideOf(part.to))),
    ),
  );
  return { nodes, frames, standsFor, ties };
}

/**
 * As wide as its ties together, with the line, stance and sign that all of them have. It pulls as they do on
 * average, or many who disagree would pull each other together. It has no number, which would be taken for
 * that of sessions, and a session of several pairs would be in it several times.
 */
function drawnFoldedTie({ id, from, to }: FoldedTie, parts: readonly PictureTie[]): PictureTie {
  const stance = shared(parts.map((part) => part.stance));
  return {
    id,
    from,
    to,
    colour: stance === null ? { by: "none" } : { by: "stance", stance },
    line: shared(parts.map(({ line }) => line)) ?? "solid",
    width: widthOfAll(parts.map(({ width }) => width)),
    stance,
    contradictory: parts.some(({ contradictory }) => contradictory),
    isInferred: parts.every(({ isInferred }) => isInferred),
    count: null,
    weight: sumOf(parts, ({ weight }) => weight) / parts.length,
    strength: sumOf(parts, ({ strength }) => strength),
    isDirected: parts.every(({ isDirected }) => isDirected),
  };
}

/** What all values are; null if they differ. */
function shared<T>(values: readonly T[]): T | null {
  const all = new Set(values);
  const [value = null] = all;
  return all.size === 1 ? value : null;
}

function sumOf(ties: readonly PictureTie[], valueOf: (tie: PictureTie) => number): number {
  return ties.reduce((sum, tie) => sum + valueOf(tie), 0);
}
