import { formatDateRange } from "../../format/format-date-range.ts";
import { formatNumber } from "../../format/format-count.ts";
import { useText } from "../../language/use-text.ts";
import { type MeetingOnMap, type Place, type Placed } from "../../map/places.ts";
import { countryName, placeName } from "./place-words.ts";
import { placelessKinds } from "./map-finding.ts";

/** All that is on the map as a table, for who can't see it, with what has no place on it. */
export function PlacesTable(props: {
  placed: Placed;
  onOpen: (meetings: readonly MeetingOnMap[], place: Place | null) => void;
}) {
  const t = useText();
  const { placed, onOpen } = props;
  const dates = (meetings: readonly MeetingOnMap[]) => {
    const days = meetings.flatMap(({ date }) => [date.earliest, date.latest]);
    const known = days.filter((day) => day !== null).toSorted();
    return formatDateRange(t, known[0] ?? null, known.at(-1) ?? null);
  };
  const row = (
    key: string,
    name: string,
    country: string,
    meetings: readonly MeetingOnMap[],
    place: Place | null,
  ) => (
    <tr key={key}>
      <th scope="row">
        <button type="button" className="link-button" onClick={() => onOpen(meetings, place)}>
          {name}
        </button>
      </th>
      <td>{country}</td>
      <td>{formatNumber(t, meetings.length)}</td>
      <td>{dates(meetings)}</td>
    </tr>
  );
  return (
    <details className="map-list">
      <summary>{t("map.as-table", { n: placed.places.length })}</summary>
      <div className="map-list-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("column.place")}</th>
              <th scope="col">{t("map.country")}</th>
              <th scope="col">{t("map.meetings")}</th>
              <th scope="col">{t("column.date")}</th>
            </tr>
          </thead>
          <tbody>
            {placed.places.map((place) =>
              row(
                place.key,
                placeName(t, place),
                place.country === null ? "" : countryName(t, place.country),
                place.meetings,
                place,
              ),
            )}
            {placelessKinds
              .filter((kind) => placed.placeless[kind].length > 0)
              .map((kind) => row(kind, t(`map.without-${kind}`), "", placed.placeless[kind], null))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
