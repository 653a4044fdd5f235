import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useState } from "react";
import { TimeTicks } from "../../panels/time/TimeTicks.tsx";
import { type TimeSpan } from "../../model/day-span.ts";
import { useText } from "../../language/use-text.ts";
import { moveAmongMarks } from "./move-among-marks.ts";
import { type LaneGroup } from "./stance-lanes.ts";
import { StanceLaneRow } from "./StanceLaneRow.tsx";
import { type IssueOverTime } from "./IssueLine.tsx";

/**
 * The lanes by side under a time axis for each issue; a single tab stop, with arrow keys from mark to mark.
 * Two issues have one row for each actor, and the same time span.
 */
export function StanceLanes(props: {
  issues: readonly IssueOverTime[];
  groups: readonly LaneGroup[];
  span: TimeSpan;
}) {
  const { issues, groups, span } = props;
  const t = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const ids = groups.flatMap(({ actors }) =>
    actors.flatMap(({ lanes }) =>
      lanes.flatMap((lane) => (lane?.statements ?? []).map(({ position }) => position.id)),
    ),
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
    <div className="over-time-scroll" data-issues={issues.length}>
      <div className="over-time-axis">
        <span />
        {issues.map((issue, n) => (
          <div key={issue.id}>
            {issues.length > 1 && <p title={issue.title}>{issue.title}</p>}
            <div ref={n === 0 ? ref : undefined}>
              <TimeTicks span={span} />
            </div>
          </div>
        ))}
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
        {groups.map(({ title, actors }) => (
          <section key={title ?? ""} aria-label={title ?? t("over-time.no-side")}>
            <h3 aria-hidden="true">{title ?? t("over-time.no-side")}</h3>
            <ul>
              {actors.map((row) => (
                <StanceLaneRow
                  key={row.actor.id}
                  issues={issues}
                  row={row}
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
