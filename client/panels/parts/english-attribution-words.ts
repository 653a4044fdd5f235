import { type PositionFieldsFragment } from "../../api/__generated__/graphql.ts";

/**
 * Who says so, from the holder to the reader: `in own words, via Axadle Times`, or
 * `reported by unnamed officials, via Axadle Times`. The chain runs from the holder outwards.
 */
export function attributionWords(
  position: Pick<PositionFieldsFragment, "attribution" | "reportedBy">,
): string {
  const chain = position.reportedBy;
  if (position.attribution === "SELF") {
    return ["in own words", ...chain.map((link) => `via ${link}`)].join(", ");
  }
  const [first, ...rest] = chain;
  if (first === undefined) return "reported by others";
  return [`reported by ${first}`, ...rest.map((link) => `via ${link}`)].join(", ");
}
