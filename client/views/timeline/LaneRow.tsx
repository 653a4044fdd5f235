import { Menu } from "@mantine/core";
import { type KeyboardEvent } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Mark as NodeMark } from "../../panels/parts/Mark.tsx";
import { counted } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { stanceSign } from "../../panels/parts/words.ts";
import { type TimeSpan } from "../../model/day-span.ts";
import { type Lane, type Mark, marksOf, type Moment } from "./lanes.ts";
import { isSelected } from "../../model/selection.ts";

/** The width of a mark, CSS pixels. */
const room = { MEETING: 14, POSITION: 15 } as const;

/** One actor's lane: its name, its meetings on the line, and its positions below. */
export function LaneRow(props: { lane: Lane; span: TimeSpan; width: number }) {
  const t = useText();
  const { lane, span, width } = props;
  const { actor, moments } = lane;
  const explorer = useExplorer();
  const selected = useExplorerState(({ selection }) => isSelected(selection, actor.id));
  const marks =
    width === 0
      ? []
      : (["MEETING", "POSITION"] as const).flatMap((kind) =>
          marksOf(moments, kind, span, width, room[kind]),
        );
  return (
    <li className="lane" aria-label={actor.name}>
      <button
        type="button"
        className="lane-name"
        data-selected={selected}
        onClick={() => explorer.select({ type: "node", id: actor.id })}
      >
        <NodeMark kind="ACTOR" {...actor} size={10} />
        <span>{actor.name}</span>
      </button>
      {/* Only carries keys on from the buttons within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div className="lane-marks" role="group" aria-label={summary(t, lane)} onKeyDown={moveFocus}>
        {marks.map((mark, place) => (
          <MarkButton key={mark.key} mark={mark} first={place === 0} />
        ))}
      </div>
    </li>
  );
}

function summary(t: Translate, { actor, moments }: Lane): string {
  const meetings = moments.filter(({ kind }) => kind === "MEETING").length;
  return t("timeline.lane", {
    actor: actor.name,
    meetings: counted(t, meetings, "meeting"),
    positions: counted(t, moments.length - meetings, "position"),
  });
}

function MarkButton({ mark, first }: { mark: Mark; first: boolean }) {
  const t = useText();
  const explorer = useExplorer();
  const selected = useExplorerState(({ selection }) =>
    mark.moments.some(({ id }) => isSelected(selection, id)),
  );
  const [only] = mark.moments;
  const select = (moment: Moment) => explorer.select({ type: "node", id: moment.id });
  if (only === undefined) return null;
  const look = {
    type: "button" as const,
    className: `lane-mark lane-${mark.kind.toLowerCase()} ${stanceClass(mark.moments)}`,
    style: { left: mark.x },
    tabIndex: first ? 0 : -1,
    "data-selected": selected,
  };
  if (mark.moments.length === 1) {
    const words = `${only.title}, ${only.detail}`;
    return (
      <button {...look} aria-label={words} title={words} onClick={() => select(only)}>
        {only.stance !== null && stanceSign[only.stance]}
      </button>
    );
  }
  return (
    <Menu position="bottom" width={320}>
      <Menu.Target>
        <button
          {...look}
          aria-label={`${counted(t, mark.moments.length, mark.kind === "MEETING" ? "meeting" : "position")}: ${mark.moments.map(({ title }) => title).join("; ")}`}
        >
          {mark.moments.length}
        </button>
      </Menu.Target>
      <Menu.Dropdown className="lane-menu">
        {mark.moments.map((moment) => (
          <Menu.Item key={moment.id} onClick={() => select(moment)}>
            {moment.stance !== null && (
              <span className={`stance stance-${moment.stance.toLowerCase()}`}>
                {stanceSign[moment.stance]}{" "}
              </span>
            )}
            {moment.title}
            <span className="beside"> {moment.detail}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The colour of the stance that all of them share; none if they differ. */
function stanceClass(moments: readonly Moment[]): string {
  const stances = new Set(moments.map(({ stance }) => stance));
  const [stance] = stances;
  if (stances.size !== 1 || stance === null || stance === undefined) return "";
  return `stance-${stance.toLowerCase()}`;
}

/** Arrow keys move along the lane, and to the nearest mark in the lanes above and below. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target as HTMLElement;
  if (!from.classList.contains("lane-mark")) return;
  const lane = from.closest(".lane");
  const marks = byPlace(lane);
  const at = marks.indexOf(from);
  const steps: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowLeft: () => marks[at - 1],
    ArrowRight: () => marks[at + 1],
    Home: () => marks[0],
    End: () => marks.at(-1),
    ArrowUp: () => nearest(lane?.previousElementSibling ?? null, from),
    ArrowDown: () => nearest(lane?.nextElementSibling ?? null, from),
  };
  const next = steps[event.key]?.();
  if (next === undefined) return;
  next.focus();
  event.preventDefault();
}

function byPlace(lane: Element | null): HTMLElement[] {
  return [...(lane?.querySelectorAll<HTMLElement>(".lane-mark") ?? [])].toSorted(
    (a, b) => a.offsetLeft - b.offsetLeft,
  );
}

function nearest(lane: Element | null, from: HTMLElement): HTMLElement | undefined {
  return byPlace(lane).toSorted(
    (a, b) => Math.abs(a.offsetLeft - from.offsetLeft) - Math.abs(b.offsetLeft - from.offsetLeft),
  )[0];
}
