import { getRegionNames } from "../../messages/intl.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Side } from "../graph-source.ts";
import { sideTitle } from "../sides.ts";
import { type Bundle } from "./bundle.ts";

/** The name of a bundle on the screen. */
export function bundleTitle(
  t: Translate,
  { by, of, name }: Bundle,
  sides: readonly Side[],
): string {
  switch (by) {
    case "SIDE": {
      const side = sides.find(({ id }) => id === of);
      return side === undefined ? t("bundles.unnamed-side") : sideTitle(t, side);
    }
    case "COUNTRY":
      return /^[A-Z]{2}$/.test(of) ? (getRegionNames(t.language).of(of) ?? of) : of;
    case "DELEGATION":
      return name ?? of;
    case "COMMUNITY":
      return t("bundles.nth-community", { n: of });
  }
}
