import { counted, formatList } from "../../format/format-count.ts";
import { RichText } from "../../language/RichText.tsx";
import { useText } from "../../language/use-text.ts";
import { type StanceLane } from "./stance-lanes.ts";

/**
 * Counts the lanes of an issue that are shown, and what has no place in them.
 *
 * @param among how many positions the lanes were made of, dated or not
 * @param left how many older positions were not loaded
 */
export function IssueFinding(props: {
  title: string;
  lanes: readonly StanceLane[];
  among: number;
  loaded: number;
  all: number;
}) {
  const { title, lanes, among, loaded, all } = props;
  const t = useText();
  const turned = lanes.filter(({ turns }) => turns > 0);
  const positions = lanes.reduce((sum, { statements }) => sum + statements.length, 0);
  const nobody = loaded < all ? "over-time.nobody-turned-below" : "over-time.nobody-turned";
  return (
    <>
      <p className="finding" aria-live="polite">
        <RichText
          id="over-time.finding"
          values={{
            title,
            positions: counted(t, positions, "position"),
            actors: counted(t, lanes.length, "actor"),
          }}
        />{" "}
        {turned.length === 0 ? (
          lanes.length > 0 && t(nobody)
        ) : (
          <RichText
            id="over-time.turned"
            values={{
              n: turned.length,
              names: formatList(
                t,
                turned.map(({ actor }) => actor.name),
              ),
            }}
          />
        )}{" "}
        {among > positions && t("over-time.undated", { n: among - positions })}
      </p>
      {loaded < all && <p className="beside">{t("over-time.left-out", { shown: loaded, all })}</p>}
    </>
  );
}
