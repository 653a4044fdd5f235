import { useText } from "../../../language/use-text.ts";
import { type IssueKind, type Stance } from "../../../model/kinds.ts";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { counted } from "../../../format/format-count.ts";
import { TieLink } from "./links.tsx";
import { stanceTieId } from "../hooks/subject.ts";

/** An actor's latest stance on an issue, as a line that opens its positions. */
export function StanceLine(props: {
  actor: string;
  cell: {
    stance: Stance;
    n: number;
    contradictory: boolean;
    issue: { id: string; title: string; issueKind: IssueKind };
  };
}) {
  const t = useText();
  const { stance, n, issue } = props.cell;
  return (
    <li className="line">
      <StanceMark stance={stance} issueKind={issue.issueKind} signOnly />
      <span>
        <TieLink id={stanceTieId(props.actor, issue.id)}>{issue.title}</TieLink>
        <span className="beside"> {counted(t, n, "position")}</span>
      </span>
    </li>
  );
}
