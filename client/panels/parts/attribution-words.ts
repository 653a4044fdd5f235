import { type PositionFieldsFragment } from "../../api/__generated__/graphql.ts";
import { type Translate } from "../../messages/translate.ts";

/**
 * Who says so, from the holder to the reader: `in own words, via Axadle Times`, or
 * `reported by unnamed officials, via Axadle Times`. The chain runs from the holder outwards.
 */
export function attributionWords(
  t: Translate,
  position: Pick<PositionFieldsFragment, "attribution"> & {
    reportedBy: readonly { name: string }[];
  },
): string {
  const chain = position.reportedBy.map(({ name }) => name);
  const [first, ...others] = chain;
  const via = (links: readonly string[]) => links.map((who) => t("attribution.via", { who }));
  if (position.attribution === "SELF") {
    return [t("attribution.self"), ...via(chain)].join(", ");
  }
  if (first === undefined) return t("attribution.others");
  return [t("attribution.reported", { who: first }), ...via(others)].join(", ");
}
