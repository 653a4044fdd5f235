import { memo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { type TimeSpan } from "../../model/day-span.ts";
import { placeOf } from "../../panels/time/time-scale.ts";
import { jointsOf, type Lane } from "./lanes.ts";
import { findSelectedId } from "../../model/selection.ts";

/** Height of a lane, and the position of its line of meetings, CSS pixels; must match timeline.css. */
const laneHeight = 40;
const lineAt = 14;

/**
 * Lines that join the lanes of actors who attended the same meeting. Decorative: each mark's text says who
 * attended.
 */
export const Joints = memo(function Joints(props: {
  lanes: readonly Lane[];
  span: TimeSpan;
  width: number;
}) {
  const { lanes, span, width } = props;
  const selected = useExplorerState(({ selection }) => findSelectedId(selection));
  return (
    <svg width={width} height={lanes.length * laneHeight} aria-hidden="true">
      {lanes.map(({ actor }, row) => (
        <path
          key={actor.id}
          className="lane-line"
          d={`M0 ${row * laneHeight + lineAt}.5H${width}`}
        />
      ))}
      {jointsOf(lanes).map(({ meeting, day, top, bottom }) => {
        const x = placeOf(span, day + 0.5) * width;
        return (
          <path
            key={meeting}
            className="lane-joint"
            data-selected={meeting === selected}
            d={`M${x} ${top * laneHeight + lineAt}V${bottom * laneHeight + lineAt}`}
          />
        );
      })}
    </svg>
  );
});
