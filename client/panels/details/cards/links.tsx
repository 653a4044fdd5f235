import { type ReactNode } from "react";
import {
  type ActorNameFragment,
  type MeetingNameFragment,
} from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { type IssueKind, type NodeKind } from "../../../model/kinds.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { useOpen } from "../hooks/use-open.ts";

/** Opens a node in the panel; if it is on the canvas it is selected there too. */
export function NodeLink(props: { id: string; children: ReactNode }) {
  const open = useOpen();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => open({ type: "node", id: props.id })}
    >
      {props.children}
    </button>
  );
}

/** Renders the content of a message's tag as a link to a node. */
export function linkTo(id: string) {
  return (inside: ReactNode) => <NodeLink id={id}>{inside}</NodeLink>;
}

/** Opens a tie in the panel. */
export function TieLink(props: { id: string; className?: string; children: ReactNode }) {
  const open = useOpen();
  return (
    <button
      type="button"
      className={props.className ?? "link-button"}
      onClick={() => open({ type: "tie", id: props.id })}
    >
      {props.children}
    </button>
  );
}

/** An actor's mark and name, with something beside it. */
export function ActorLine(props: { actor: ActorNameFragment; beside?: ReactNode }) {
  const t = useText();
  const { actor } = props;
  return (
    <li className="line">
      <Mark kind="ACTOR" {...actor} />
      <span>
        <NodeLink id={actor.id}>{actor.name}</NodeLink>
        {actor.placeholder && !/unnamed/i.test(actor.name) && (
          <span className="unnamed"> {t("line.unnamed")}</span>
        )}
        {props.beside !== undefined && <span className="beside"> {props.beside}</span>}
      </span>
    </li>
  );
}

/** A meeting by date and title. */
export function MeetingLine(props: { meeting: MeetingNameFragment; beside?: ReactNode }) {
  const t = useText();
  const { meeting } = props;
  return (
    <li className="line">
      <Mark kind="MEETING" />
      <span>
        <NodeLink id={meeting.id}>{meeting.title}</NodeLink>{" "}
        <span className="beside date">{dateWords(t, meeting.date)}</span>
        {meeting.isRound && <span className="beside"> · {t("line.round")}</span>}
        {props.beside !== undefined && <span className="beside"> {props.beside}</span>}
      </span>
    </li>
  );
}

/** An issue or document by mark and title. */
export function TitleLine(props: {
  kind: NodeKind;
  node: { id: string; title: string; issueKind?: IssueKind };
  beside?: ReactNode;
}) {
  const t = useText();
  return (
    <li className="line">
      <Mark kind={props.kind} />
      <span>
        <NodeLink id={props.node.id}>{props.node.title}</NodeLink>
        {props.node.issueKind === "CLAIM" && <span className="beside"> {t("line.claim")}</span>}
        {props.beside !== undefined && <span className="beside"> {props.beside}</span>}
      </span>
    </li>
  );
}
