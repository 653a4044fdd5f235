import { type PositionFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { attributionWords } from "../../parts/attribution-words.ts";
import { dateWords } from "../../parts/date-words.ts";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { confidenceWord } from "../../parts/words.ts";
import { FactCard } from "./FactCard.tsx";
import { NodeLink } from "./links.tsx";

const strengthWord = { STRONG: "strongly", MODERATE: null, WEAK: "weakly" } as const;

/** A position with all it rests on; `named` says which of its ends the page does not name already. */
export function PositionCard(props: {
  position: PositionFieldsFragment;
  named?: readonly ("actor" | "issue")[];
  /** Whether it makes part of the number that it is shown for. */
  counts?: boolean;
}) {
  const { position, named = [], counts = true } = props;
  const { actor, issue, strength } = position;
  return (
    <FactCard
      title={
        <>
          <StanceMark stance={position.stance} issueKind={issue.issueKind} />
          {strength !== null && strengthWord[strength] !== null && (
            <span className="beside"> {strengthWord[strength]}</span>
          )}
        </>
      }
      aside={<NodeLink id={position.id}>{dateWords(position.date)}</NodeLink>}
      note={position.note}
      citations={position.citations}
    >
      {named.length > 0 && (
        <p>
          {named.includes("actor") && <NodeLink id={actor.id}>{actor.name}</NodeLink>}
          {named.length === 2 && " on "}
          {named.includes("issue") && <NodeLink id={issue.id}>{issue.title}</NodeLink>}
        </p>
      )}
      {position.summary !== null && <p>{position.summary}</p>}
      {position.condition !== null && (
        <p className="condition">
          <b>If:</b> {position.condition}
        </p>
      )}
      <p className="fact-chain">
        {attributionWords(position)}
        {position.confidence !== "HIGH" && ` · ${confidenceWord[position.confidence]}`}
        {position.joint && " · joint statement"}
        {!counts && " · not counted here"}
        {position.value !== null && ` · value ${position.value}`}
      </p>
      {position.meeting !== null && (
        <p className="fact-chain">
          at <NodeLink id={position.meeting.id}>{position.meeting.title}</NodeLink>
        </p>
      )}
      {position.document !== null && (
        <p className="fact-chain">
          in <NodeLink id={position.document.id}>{position.document.title}</NodeLink>
        </p>
      )}
    </FactCard>
  );
}
