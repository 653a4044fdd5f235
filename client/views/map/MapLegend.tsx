import { legendCounts, radiusFor } from "../../map/discs.ts";
import { formatNumber } from "../../format/format-count.ts";
import { useText } from "../../language/use-text.ts";

/** What sizes, dashes and lines on the map mean. */
export function MapLegend(props: {
  /** The number of meetings of the largest disc. */
  most: number;
  hasVague: boolean;
  hasLegs: boolean;
}) {
  const t = useText();
  const { most, hasVague, hasLegs } = props;
  return (
    <ul className="map-legend" aria-label={t("map.legend")}>
      <li>
        {legendCounts(most).map((count) => {
          const size = 2 * radiusFor(count, most);
          return (
            <span key={count} className="map-legend-size">
              <svg width={size} height={size} aria-hidden="true">
                <circle cx={size / 2} cy={size / 2} r={Math.max(1, size / 2 - 1)} />
              </svg>
              {formatNumber(t, count)}
            </span>
          );
        })}
        {t("map.legend-size")}
      </li>
      {hasVague && (
        <li>
          <i className="map-legend-vague" aria-hidden="true" /> {t("map.legend-vague")}
        </li>
      )}
      {hasLegs && (
        <li>
          <i className="map-legend-leg" aria-hidden="true" /> {t("map.legend-leg")}
        </li>
      )}
    </ul>
  );
}
