import { type StanceScale } from "../../networks/stances/stance-scale.ts";
import { type InputMaybe, type ScaleInput } from "../__generated__/types.ts";
import { badInput } from "../bad-input.ts";

const conditionalLevels = { ZERO: 0, HALF: 0.5, ONE: 1, LEFT_OUT: "LEFT_OUT" } as const;

/**
 * Converts the scale of positions. @throws {GraphQLError} BAD_USER_INPUT when one end is missing, both are equal, or
 * values are to be compared by condition
 */
export function scaleArgument(scale: InputMaybe<ScaleInput>): StanceScale {
  const { from, to, conditional = "HALF", conditions } = scale ?? {};
  const isGiven = (end: InputMaybe<number>) => end !== null && end !== undefined;
  if (!isGiven(from) && !isGiven(to)) {
    return {
      of: "STANCE",
      conditional: conditionalLevels[conditional],
      ...(conditions === "NAMED" && { conditions }),
    };
  }
  if (!isGiven(from) || !isGiven(to)) {
    const [given, missing] = isGiven(from) ? ["from", "to"] : ["to", "from"];
    const message = `\`scale\` has \`${given}\` and no \`${missing}\`; give both to count values, or neither to count stances.`;
    throw badInput(`scale.${missing}`, message);
  }
  if (conditions === "NAMED") {
    const message =
      "`scale` has `from` and `to`, so that values count, which are on no condition; leave `conditions` out, or `from` and `to`.";
    throw badInput("scale.conditions", message);
  }
  if (!(from! < to!)) {
    const message = `\`scale\` goes from ${from} to ${to}; give a least value below the greatest.`;
    throw badInput("scale.to", message);
  }
  return { of: "VALUE", min: from!, max: to! };
}
