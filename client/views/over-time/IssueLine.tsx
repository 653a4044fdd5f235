import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type Translate } from "../../messages/translate.ts";
import { type TimeSpan } from "../../model/day-span.ts";
import { type IssueKind } from "../../model/kinds.ts";
import { isSelected } from "../../model/selection.ts";
import { dateWords } from "../../panels/parts/date-words.ts";
import { stanceSign, stanceWord } from "../../panels/parts/words.ts";
import { placeOf } from "../../panels/time/time-scale.ts";
import { markPlaces, type StanceLane, type Statement } from "./stance-lanes.ts";

/** An issue that lanes are on. */
export interface IssueOverTime {
  readonly id: string;
  readonly title: string;
  readonly issueKind: IssueKind;
}

/** The width of a mark, and the length of the band after the last position, CSS pixels. */
const room = 18;
const afterLast = 26;

/** What an actor said on one issue: a band for the time a stance was held, a mark for each position, a ring for each turn. */
export function IssueLine(props: {
  issue: IssueOverTime;
  actor: string;
  lane: StanceLane | null;
  span: TimeSpan;
  width: number;
  /** The position that is the tab stop. */
  stop: string | null;
}) {
  const { issue, actor, lane, span, width, stop } = props;
  const t = useText();
  const explorer = useExplorer();
  const cell = `${actor}>${issue.id}`;
  const selected = useExplorerState(({ selection }) => isSelected(selection, cell));
  const statements = lane?.statements ?? [];
  const places = markPlaces(
    statements.map(({ day }) => day),
    span,
    width,
    room,
  );
  return (
    <div
      className="stance-lane-line"
      data-selected={selected}
      {...(statements.length > 0 && { role: "group", "aria-label": issue.title })}
    >
      {statements.map(({ position }, n) => {
        const left = places[n] ?? 0;
        const next = places[n + 1];
        const end = next ?? Math.min(width, left + afterLast);
        return (
          <i
            key={position.id}
            className={`stance-band stance-${position.stance.toLowerCase()}`}
            data-last={next === undefined}
            style={{ left, width: Math.max(0, end - left) }}
            aria-hidden="true"
          />
        );
      })}
      {statements.map((statement, n) => (
        <button
          key={statement.position.id}
          type="button"
          className={`stance-statement stance-${statement.position.stance.toLowerCase()}`}
          style={{ left: width === 0 ? `${placeOf(span, statement.day) * 100}%` : places[n] }}
          data-position={statement.position.id}
          data-turned={statement.turned}
          tabIndex={statement.position.id === stop ? 0 : -1}
          aria-label={wordsOf(t, statement, issue.issueKind)}
          title={wordsOf(t, statement, issue.issueKind)}
          onClick={() => explorer.select({ type: "tie", id: cell })}
        >
          {stanceSign[statement.position.stance]}
        </button>
      ))}
    </div>
  );
}

/** `20 Dec 2025: supports, having turned. Wants a truce first.` */
function wordsOf(t: Translate, { position, turned }: Statement, issueKind: IssueKind): string {
  const stance = stanceWord(t, position.stance, issueKind);
  const said = t("over-time.statement", {
    date: dateWords(t, position.date),
    stance: turned ? t("over-time.having-turned", { stance }) : stance,
  });
  return [said, position.condition, position.summary].filter(Boolean).join(" ");
}
