import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useState } from "react";
import { TimeTicks } from "../../panels/time/TimeTicks.tsx";
import { type TimeSpan } from "../../model/day-span.ts";
import { useText } from "../../language/use-text.ts";
import { moveAmongMarks } from "./move-among-marks.ts";
import { type LaneGroup } from "./stance-lanes.ts";
import { type IssueOverTime, StanceLaneRow } from "./StanceLaneRow.tsx";

/** The lanes by side under one time axis; a single tab stop, with arrow keys from mark to mark. */
export function StanceLanes(props: {
  issue: IssueOverTime;
  groups: readonly LaneGroup[];
  span: TimeSpan;
}) {
  const { issue, groups, span } = props;
  const t = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const ids = groups.flatMap(({ lanes }) =>
    lanes.flatMap(({ statements }) => statements.map(({ position }) => position.id)),
  );
  const [focused, setFocused] = useState<string | null>(null);
  const stop = focused !== null && ids.includes(focused) ? focused : (ids[0] ?? null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = moveAmongMarks(event.target as HTMLElement, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div className="over-time-scroll">
      <div className="over-time-axis">
        <span />
        <div ref={ref}>
          <TimeTicks span={span} />
        </div>
      </div>
      {/* Only carries keys and the focus on from the buttons within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        aria-label={t("over-time.lanes")}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const { position } = target.dataset;
          if (position !== undefined) setFocused(position);
        }}
      >
        {groups.map(({ title, lanes }) => (
          <section key={title ?? ""} aria-label={title ?? t("over-time.no-side")}>
            <h3 aria-hidden="true">{title ?? t("over-time.no-side")}</h3>
            <ul>
              {lanes.map((lane) => (
                <StanceLaneRow
                  key={lane.actor.id}
                  issue={issue}
                  lane={lane}
                  span={span}
                  width={width}
                  stop={stop}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}
