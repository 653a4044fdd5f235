import { type AgreementTie } from "../../model/agreement-tie.ts";
import { type ExploredTie, isPresent } from "../../model/explored-graph.ts";
import { type Stance } from "../../model/kinds.ts";
import { tieStrength } from "../../model/ties/tie-strength.ts";
import { type PictureTie } from "../picture.ts";
import { widthOfCount, widthOfShare } from "../tie-width.ts";

/** How a tie is drawn, by its kind and the sides of its ends. */
export function drawnTie(tie: ExploredTie, fromSide: number, toSide: number): PictureTie {
  const { id, from, to } = tie;
  const none = { stance: null, contradictory: false, isInferred: false, count: null };
  const isDirected = tie.kind !== "MET" && tie.kind !== "AGREEMENT";
  const base = { id, from, to, ...none, weight: 1, strength: tieStrength(tie), isDirected };
  switch (tie.kind) {
    case "ATTENDED":
      return {
        ...base,
        colour: { by: "side", side: fromSide },
        line: isPresent(tie) ? "solid" : "dashed",
        width: 1.6,
      };
    case "STANCE":
      return {
        ...base,
        colour: { by: "stance", stance: tie.stance },
        line: lineOf(tie.stance),
        width: widthOfCount(tie.positions.length),
        stance: tie.stance,
        contradictory: tie.contradictory,
        isInferred: tie.positions.every(({ isInferred = false }) => isInferred),
        count: tie.positions.length,
        weight: 0.7,
      };
    case "MET":
      return {
        ...base,
        colour: fromSide === toSide ? { by: "side", side: fromSide } : { by: "none" },
        line: "solid",
        width: tie.strength === null ? widthOfCount(tie.weight) : widthOfShare(tie.strength),
        count: Math.round(tie.weight * 100) / 100,
        weight: tie.strength === null ? Math.sqrt(tie.weight) : 0.5 + 2.5 * tie.strength,
      };
    case "AGREEMENT":
      return { ...base, ...drawnAgreement(tie) };
    case "MEMBER_OF":
    case "PART_OF":
    case "DISCUSSED":
    case "ISSUED":
    case "ABOUT":
    case "HOLDS":
    case "ON":
    case "STATED_AT":
    case "STATED_IN":
    case "CITES":
      return { ...base, colour: { by: "none" }, line: "fine", width: 1.2, weight: 0.5 };
  }
}

/**
 * Only ties of agreement pull, so that those who agree are near each other. The sign and the dash repeat what
 * the colour says.
 */
function drawnAgreement(tie: AgreementTie) {
  const width = widthOfShare(tie.strength);
  if (tie.sense === "neither") {
    const count = Math.round(tie.weight * 100) / 100;
    return { colour: { by: "none" }, line: "solid", width, count, weight: 1 } as const;
  }
  const stance = tie.sense === "agree" ? "SUPPORTS" : "OPPOSES";
  return {
    colour: { by: "stance", stance },
    line: lineOf(stance),
    width,
    stance,
    weight: tie.sense === "agree" ? 0.4 + 2.6 * tie.strength : weakPull,
  } as const;
}

/** A tie must pull at least a little, or the layout treats its ends as unrelated. */
const weakPull = 0.05;

/** The second cue for a stance, besides colour and sign. */
function lineOf(stance: Stance): PictureTie["line"] {
  if (stance === "SUPPORTS") return "solid";
  if (stance === "OPPOSES") return "dashed";
  return stance === "CONDITIONAL" ? "dotted" : "fine";
}
